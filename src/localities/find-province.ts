import { type CalendarDate, calendarDate } from '../calendar/calendar-date.ts';
import { at } from '../errors/at.ts';
import { defineError, found, type Path } from '../errors/index.ts';
import { existsOn, type Locality, nameOn } from './locality.ts';
import { bareName } from './plain-name.ts';
import { provinces } from './provinces.ts';

const noSuchProvince = /* @__PURE__ */ defineError('no-such-province', {
  vi: 'không có tỉnh, thành phố nào tên «{found}»; kiểm tra chính tả',
  en: 'there is no province named "{found}"; check its spelling',
});

const noSuchCode = /* @__PURE__ */ defineError('no-such-province-code', {
  vi: 'không có tỉnh, thành phố nào mã «{found}»; mã là chuỗi hai chữ số như «01», «45»',
  en: 'there is no province with the code "{found}"; a code is a text of two digits such as "01" or "45"',
});

const provinceNotThen = /* @__PURE__ */ defineError('province-not-then', {
  vi: '«{name}» không còn vào ngày {asOf}: từ {until} thuộc {successors}; hãy dùng đơn vị mới hoặc một ngày sớm hơn',
  en: '"{name}" no longer exists on {asOf}: since {until} it belongs to {successors}; give the new unit or an earlier day',
});

/** The date that a name or code is to be read at. */
export interface FindOptions {
  readonly asOf: CalendarDate;
}

/**
 * Finds a province by its name on a date, in any spelling: with or without «Tỉnh» and «Thành phố», tone marks, capitals,
 * blanks and dashes, and the usual short forms (TP.HCM, BR-VT, Đắc Lắc, Huế).
 *
 * @throws `no-such-province`; `province-not-then` for one that had ended, with what succeeded it; `no-such-date`
 *
 * @example
 * import { findProvince } from 'kttt/localities';
 *
 * findProvince('thua thien - hue', { asOf: '2024-04-05' }).code; // → '46'
 * findProvince('Quảng Trị', { asOf: '2024-04-05' }).code; // → '45'
 * findProvince('Quảng Trị', { asOf: '2025-07-01' }).code; // → '44'
 * findProvince('Quảng Bình', { asOf: '2025-07-01' }); // throws province-not-then
 */
export function findProvince(name: string, { asOf }: FindOptions): Locality {
  const bare = typeof name === 'string' ? bareName(name) : '';
  const meant = shortForms.get(bare) ?? bare;
  const named = provinces.filter((province) => namesOf(province).some((one) => bareName(one) === meant));
  if (named.length === 0) throw noSuchProvince({ found: found(name) }, ['name']);
  return standing(named, asOf, ['name']);
}

/**
 * Finds a province by its official code on a date. Seven codes changed their meaning on 1/7/2025.
 *
 * @throws `no-such-province-code`, `province-not-then`, `no-such-date`
 *
 * @example
 * import { provinceOfCode } from 'kttt/localities';
 *
 * provinceOfCode('44', { asOf: '2025-06-30' }).name; // → 'Tỉnh Quảng Bình'
 * provinceOfCode('44', { asOf: '2025-07-01' }).name; // → 'Tỉnh Quảng Trị'
 */
export function provinceOfCode(code: string, { asOf }: FindOptions): Locality {
  const coded = provinces.filter((province) => province.code === code);
  if (coded.length === 0) throw noSuchCode({ found: found(code) }, ['code']);
  return standing(coded, asOf, ['code']);
}

/** Short and old forms that are not just another spelling. */
const shortForms: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ['hcm', 'hochiminh'],
  ['hcmc', 'hochiminh'],
  ['brvt', 'bariavungtau'],
  ['bariavt', 'bariavungtau'],
  ['tthue', 'hue'],
  ['daclac', 'daklak'],
  ['daclak', 'daklak'],
  ['daklac', 'daklak'],
  ['dacnong', 'daknong'],
  ['baccan', 'backan'],
]);

function namesOf({ name, formerNames }: Locality): readonly string[] {
  return [name, ...(formerNames ?? []).map((former) => former.name)];
}

/** The one of some units that stands on a date; every province of the list stood before the merger. */
function standing(units: readonly Locality[], asOf: CalendarDate, path: Path): Locality {
  const date = calendarDate(asOf, ['asOf']);
  const unit = units.find((one) => existsOn(one, date));
  if (unit) return unit;
  const { name, until, successors } = at(units, 0);
  const after = provinces.filter(({ id }) => successors?.includes(id)).map((one) => nameOn(one, date));
  throw provinceNotThen({ name, asOf, until: String(until), successors: after.join(', ') }, path);
}
