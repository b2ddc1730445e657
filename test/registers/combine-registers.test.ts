import type { Locality } from 'kttt/localities';
import { combineRegisters, createRegister } from 'kttt/registers';
import { describe, expect, it } from 'vitest';
import { faults } from '../commitments/refusal.ts';
import { untyped } from '../errors/untyped.ts';
import { cooperative, filed, places, smallParts, smallRegister } from './small-register.ts';

const [province, district, commune] = places as readonly [Locality, Locality, Locality];
const flag = { kind: 'emulation-flag', by: 'UBND tỉnh', to: 'collective', on: '2024-04-05' } as const;

describe('registers combined', () => {
  it('are one with the units of all, each once, and the organizations, returns and awards of all', () => {
    const gioLinh = createRegister({
      localities: [province, district, commune],
      organizations: [cooperative('a', 'gio-my')],
      returns: [filed('a', 2023)],
      awards: [flag],
    });
    const camLo = createRegister({
      localities: [{ ...province, parent: null }, ...places.slice(4)],
      organizations: [cooperative('c', 'cam-lo')],
      returns: [filed('c', 2023)],
      awards: [flag],
    });
    const combined = combineRegisters([gioLinh, camLo]);
    expect(combined).toEqual({
      kind: 'register',
      localities: [{ ...province, parent: null }, district, commune, ...places.slice(4)],
      organizations: [cooperative('a', 'gio-my'), cooperative('c', 'cam-lo')],
      returns: [filed('a', 2023), filed('c', 2023)],
      awards: [flag, flag],
    });
  });

  it('of one register are that register, and of none an empty one', () => {
    expect(combineRegisters([smallRegister()])).toEqual(smallRegister());
    expect(combineRegisters(new Set([smallRegister()]))).toEqual(smallRegister());
    expect(combineRegisters([])).toEqual({
      kind: 'register',
      localities: [],
      organizations: [],
      returns: [],
      awards: [],
    });
  });

  it('are refused where one is no register, which is named by its position', () => {
    expect(faults(() => combineRegisters([smallRegister(), untyped({})]))).toEqual([
      { code: 'not-a-register', path: [1] },
    ]);
  });

  it('are refused where they tell a unit in different ways', () => {
    const other = createRegister({
      localities: [province, { ...district, name: 'Huyện Gio Linh cũ' }],
      organizations: [],
      returns: [],
    });
    expect(faults(() => combineRegisters([smallRegister(), other]))).toEqual([
      { code: 'locality-told-twice', path: [1, 'localities', 1] },
    ]);
  });

  it('are refused where two have one organization', () => {
    const other = createRegister({ ...smallParts, returns: [], organizations: [cooperative('d', 'cam-lo')] });
    expect(faults(() => combineRegisters([smallRegister(), other]))).toEqual([
      { code: 'repeated-organization', path: ['organizations', 4, 'id'] },
    ]);
  });

  it('are refused where one is no register, or there is no list of them', () => {
    expect(faults(() => combineRegisters([smallRegister(), untyped({})]))[0]?.code).toBe('not-a-register');
    expect(faults(() => combineRegisters(untyped(smallRegister())))).toEqual([{ code: 'not-a-list', path: [] }]);
  });
});
