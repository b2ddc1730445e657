/** Words that figures are made of, to make texts of them. */
export const words: readonly string[] =
  'một hai ba bốn năm mười mươi mốt tư lăm trăm linh lẻ không phẩy rưỡi nửa nghìn triệu tỷ tỷ lệ vạn chục đồng % phần trăm lần điểm gấp đôi HTX hợp tác xã liên hiệp sản phẩm sao người tháng ngày quý II từ đến dưới trên hơn gần khoảng ít nhất tối thiểu là không quá tăng giảm vượt kế hoạch so với cùng kỳ năm trước trở lên mỗi / - – + ( ) . , ; : … VND US$ million billion one twenty hundred April May QĐ-TTg Điều khoản số loại'.split(
    ' ',
  );

/** Pieces that, repeated, would cost a careless reader more than their length. */
export const nastyPieces: readonly string[] = [
  'không tỷ ',
  ...['1 ', '1 234 ', '1/', '1-', '1.', '1,', '1..', '1:', '1\n', '1a', '1\u200b', '-5 ', '2024-', '2021, '],
  ...['một ', 'một tỷ ', 'một tỷ tỷ ', 'tỷ ', 'một phẩy một ', 'năm đến ', 'năm năm đến năm ', 'hai mươi ', 'một nửa '],
  ...['một nghìn hai trăm ', 'hai phần ', 'một trăm linh ', '5 triệu 5 nghìn ', '5 tỷ 2 '],
  ...['từ ', 'từ 5 từ ', 'từ 5 số của các nhà ', 'không quá ', 'lớn hơn hoặc bằng ', 'giảm so với cùng kỳ năm '],
  ...[
    'gấp ',
    'gấp hai ',
    'không còn ',
    '5 so với của ',
    '5 mới ',
    '5/người',
    '5 mỗi ',
    '5% - ',
    '5% đến dưới ',
    '5 or ',
  ],
  ...['ngày 5/', 'tháng 5 năm ', 'quý ', 'May ', '1 năm ', '17/2023/QH-', '1/AB-', 'trở lên '],
  ...['liên hiệp hợp tác ', '5 liên hiệp hợp tác ', 'US$ ', '> ', '\n', '\u0301', '\u0000', 'a'],
];
