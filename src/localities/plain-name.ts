/**
 * A Vietnamese name without its tone marks, capitals, blanks and signs: «Thừa Thiên – Huế» is `thuathienhue`. The letter
 * Ð of old conversions is taken for the Đ that it looks like.
 */
export function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐðÐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

/** The plain name without the word for what the unit is: «TP. Huế», «Thành phố Huế» and «Huế city» are `hue`. */
export function bareName(name: string): string {
  return plainName(name).replace(/^(?:thanhpho|thudo|tinh|tp)|(?:city|province)$/g, '');
}
