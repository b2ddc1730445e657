import type { Text } from '../errors/index.ts';

/** What is odd in the print of a form, and what was made of it. */
export const remarks = {
  bilingualLabel: {
    vi: 'Tiêu chí ghi nhãn song ngữ có 1 điểm mà không in mức nào: hiểu là 0 hoặc 1 điểm',
    en: 'The bilingual label has 1 point and no printed options: read as 0 or 1',
  },
  blankCellIsZero: {
    vi: '1.2: ô điểm của mức đầu để trống trong bản đọc được; lấy 0 như các bộ khác',
    en: '1.2: the points of the first option are blank in the copy that was read; taken as 0, as in the other sets',
  },
  threeTypedThirteen: {
    vi: '7: bản đọc được ghi 13 điểm ở mức cao nhất; điểm tối đa là 3',
    en: '7: the copy that was read has 13 points at the highest option; the maximum is 3',
  },
  oneTypedEleven: {
    vi: '6.1.1: bản đọc được ghi 11 điểm ở mức giữa; điểm tối đa là 2 nên lấy 1',
    en: '6.1.1: the copy that was read has 11 points at the middle option; the maximum is 2, so 1 was taken',
  },
  fourTypedWithOne: {
    vi: '9: ô điểm tối đa trong bản đọc được dính hai số; lấy 4',
    en: '9: two numbers stand in the cell of the maximum of the copy that was read; 4 was taken',
  },
  twoOptionsOfOnePoint: {
    vi: '3.1: bản in cho hai mức đầu cùng 1 điểm, các bộ khác là 1 và 2; giữ như in',
    en: '3.1: the first two options have 1 point each in print, in other sets 1 and 2; kept as printed',
  },
  twoColoursOfOnePoint: {
    vi: '6.2: bản in cho hai mức đầu cùng 1 điểm; giữ như in',
    en: '6.2: the first two options have 1 point each in print; kept as printed',
  },
  noFourStarsAtTrademark: {
    vi: '3.5: bộ này không in dấu 4 sao ở mức 2 điểm như các bộ khác; giữ như in',
    en: '3.5: the four stars that other sets have at 2 points are not printed here; kept as printed',
  },
  partHeadingSays35: {
    vi: 'Tiêu đề phần A ghi 35 điểm, cột điểm ghi 40 và các mục cộng lại 40; lấy 40',
    en: 'The heading of part A says 35 points, the column 40, and its groups add up to 40; taken as 40',
  },
  noNoteOnStars: {
    vi: 'Phiếu này không in ghi chú về dấu sao dù tiêu chí 3.4 và 3.5 có dấu; vẫn hiểu như các phiếu khác',
    en: 'This form prints no note on the stars, though 3.4 and 3.5 have them; they are read as in the other forms',
  },
  copyWithoutExclusions: {
    vi: 'Bản sao không có dòng nói khi nào hồ sơ bị loại',
    en: 'The copy does not have the line that says when a dossier is out',
  },
  groupSixUnconfirmed: {
    vi: 'Phần C in 35 điểm nhưng các nhóm trong bản sao cộng lại ít hơn; nhóm 6 chưa được xác nhận',
    en: 'Part C says 35 points, but its groups in the copy have fewer; group 6 is not confirmed',
  },
  maximaBlank: {
    vi: '7, 8, 10, 12: bản sao để trống điểm tối đa của tiêu chí; lấy điểm của nhóm, bằng mức cao nhất',
    en: '7, 8, 10, 12: the maxima are blank in the copy; those of the groups were taken, which the highest options have',
  },
  letterForOne: {
    vi: 'Bản sao gõ một chữ cái ở ô điểm của mức thứ hai; hiểu là 1 (các mức khác 0, 2, 3)',
    en: 'The copy has a letter for the points of the second option; read as 1 (the others have 0, 2, 3)',
  },
  sameTextTwice: {
    vi: '2.2: bản sao in hai mức đầu cùng một câu, 0 và 1 điểm; giữ như bản sao',
    en: '2.2: the first two options have the same words in the copy, with 0 and 1 points; kept as they are',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** Why the third option of a smell criterion has two readings. */
export const optionMissingOrScaleUnclear: Text = {
  vi: 'tối đa in 4 điểm nhưng các mức chỉ ghi 1, 2, 3: hoặc thiếu mức 4 điểm, hoặc thang là 1–2–4',
  en: 'the maximum says 4, but the options are 1, 2, 3: either one of 4 points is missing, or the scale is 1–2–4',
};

/** Why a part has points that no criterion of the copy shows. */
export const pointsNotInCopy: Text = {
  vi: 'phần C in 35 điểm, các nhóm trong bản sao cộng lại thiếu số điểm này; không rõ thiếu ở đâu',
  en: 'part C says 35 points, and the groups of the copy lack these; where they belong is not known',
};
