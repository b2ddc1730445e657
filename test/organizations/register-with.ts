import type { Fault } from 'kttt';
import type { AnnualReturn, Award, Cooperative, Organization } from 'kttt/organizations';
import { createRegister, type Register } from 'kttt/registers';
import { expect } from 'vitest';
import { untyped } from '../errors/untyped.ts';
import { faultsOf } from '../localities/faults.ts';

/** A cooperative founded on 1/3/2015 in the one commune of the registers below. */
export const htx: Cooperative = {
  kind: 'cooperative',
  id: 'htx',
  name: 'HTX Gio Mỹ',
  founded: '2015-03-01',
  seats: [{ locality: 'gio-my', from: '2015-03-01' }],
};

/** A cooperative of another id. */
export function another(id: string, more: Partial<Cooperative> = {}): Cooperative {
  return { ...htx, id, name: `HTX ${id}`, ...more };
}

/** A register with the data given, which may have any fault. */
export function registerWith(
  organizations: readonly unknown[],
  returns: readonly unknown[] = [],
  awards: readonly unknown[] = [],
): Register {
  return createRegister({
    localities: [{ id: 'gio-my', level: 'commune', name: 'Xã Gio Mỹ' }],
    organizations: untyped<Organization[]>(organizations),
    returns: untyped<AnnualReturn[]>(returns),
    awards: untyped<Award[]>(awards),
  });
}

export type Expected = readonly [code: string, path: Fault['path'], info: Fault['info']];

/** Checks that a call is refused with just these faults. */
export function expectFaults(run: () => unknown, ...expected: readonly Expected[]): void {
  expect(faultsOf(run)).toEqual(expected.map(([code, path, info]) => ({ code, path, info })));
}
