import { defineError, found } from '../errors/index.ts';
import { listOf } from '../errors/list-of.ts';
import type { Locality } from '../localities/locality.ts';
import { isSame } from '../numbers/is-same.ts';
import { checkRegister } from './records.ts';
import { createRegister, type Register } from './register.ts';

const localityToldTwice = /* @__PURE__ */ defineError('locality-told-twice', {
  vi: 'hai sổ mô tả địa phương «{id}» khác nhau; hãy thống nhất trước khi gộp',
  en: 'two registers describe the locality "{id}" in different ways; settle it before they are combined',
});

/**
 * Makes one register of those of several localities, such as the districts of a province. Units that they share must be
 * the same in each; an organization in two of them is refused, so nothing is counted twice.
 *
 * @throws `not-a-register`, `locality-told-twice`, and the errors of `createRegister`
 *
 * @example
 * import { combineRegisters, createRegister } from 'kttt/registers';
 *
 * const province = { id: 'quang-tri', level: 'province', name: 'Tỉnh Quảng Trị' } as const;
 * const register = createRegister({ localities: [province], organizations: [], returns: [] });
 * combineRegisters([register, register]).localities.length; // → 1
 */
export function combineRegisters(registers: Iterable<Register>): Register {
  const all = [...listOf(registers)].map((register, i) => checkRegister(register, [i]));
  const localities = new Map<string, Locality>();
  all.forEach((register, i) => {
    register.localities.forEach((unit, j) => {
      const other = localities.get(unit.id);
      if (other && !isSame(other, unit)) throw localityToldTwice({ id: found(unit.id) }, [i, 'localities', j]);
      localities.set(unit.id, unit);
    });
  });
  return createRegister({
    localities: [...localities.values()],
    organizations: all.flatMap(({ organizations }) => organizations),
    returns: all.flatMap(({ returns }) => returns),
    awards: all.flatMap(({ awards }) => awards),
  });
}
