import { type CalendarDate, calendarDate } from '../calendar/calendar-date.ts';
import { defineError, found, type Path } from '../errors/index.ts';
import { listOf } from '../errors/list-of.ts';
import type { Ending, Organization } from '../organizations/organization.ts';
import { unknownOrganization } from './placed-organizations.ts';
import { checkRegister } from './records.ts';
import { createRegister, type Register } from './register.ts';

const cannotReorganize = /* @__PURE__ */ defineError('cannot-reorganize', {
  vi: 'tổ chức «{id}» không thể chấm dứt ngày {on}: thành lập {founded}, ngày chấm dứt đã ghi: {ended}',
  en: 'the organization "{id}" cannot end on {on}: it was founded on {founded}, the end recorded is {ended}',
});

const tooFewToJoin = /* @__PURE__ */ defineError('too-few-to-join', {
  vi: 'có {found} tổ chức; cần ít nhất {least}, không trùng nhau',
  en: '{found} organizations are given; at least {least} are needed, none twice',
});

/** A consolidation (hợp nhất). */
export interface Consolidation<Kind extends Organization = Organization> {
  /** The ids of the organizations that become one. */
  readonly organizations: readonly string[];
  /** The new organization, founded on the day. */
  readonly into: Kind;
}

/** A merger (sáp nhập). */
export interface Merger {
  /** The ids of the organizations that are absorbed. */
  readonly organizations: readonly string[];
  /** The id of the one that goes on. */
  readonly into: string;
  /** The first day the absorbed ones no longer exist: that of the changed registration. */
  readonly on: CalendarDate;
}

/**
 * Consolidates organizations of one kind into a new one (hợp nhất, Luật 17/2023/QH15 Điều 94): they end the day it is
 * founded. What they reported of the years before counts as its own; their returns stay in the register.
 *
 * @returns a new register; the given one is untouched
 * @throws `too-few-to-join`, `unknown-organization`, `cannot-reorganize`, and the errors of `createRegister`
 *
 * @example
 * import { consolidate, createRegister, recordsAt } from 'kttt/registers';
 *
 * const village = (id: string) =>
 *   ({ kind: 'cooperative', id, name: id, founded: '2015-03-01', seats: [{ locality: 'gio-my', from: '2015-03-01' }] }) as const;
 * const register = createRegister({
 *   localities: [{ id: 'gio-my', level: 'commune', name: 'Xã Gio Mỹ' }],
 *   organizations: [village('a'), village('b')],
 *   returns: [
 *     { organization: 'a', year: 2023, filed: '2023-12-15', revenue: 400_000_000 },
 *     { organization: 'b', year: 2023, filed: '2023-12-15', revenue: 600_000_000 },
 *   ],
 * });
 * const together = consolidate(register, { organizations: ['a', 'b'], into: { ...village('gio-my'), founded: '2024-06-01' } });
 * recordsAt(together, { asOf: '2024-06-30' }).map(({ figures }) => figures.revenue); // → ['1000000000']
 */
export function consolidate(register: Register, { organizations, into }: Consolidation): Register {
  const ending: Ending = { on: into.founded, by: 'consolidation', into: [into.id] };
  const ended = end(register, organizations, ending, 2);
  return createRegister({ ...register, organizations: [...ended, into] });
}

/**
 * Merges organizations into another of their kind that goes on (sáp nhập, Luật 17/2023/QH15 Điều 95).
 *
 * @returns a new register; the given one is untouched
 * @throws `too-few-to-join`, `unknown-organization`, `cannot-reorganize`, and the errors of `createRegister`
 *
 * @example
 * import { createRegister, mergeInto } from 'kttt/registers';
 *
 * const village = (id: string) =>
 *   ({ kind: 'cooperative', id, name: id, founded: '2015-03-01', seats: [{ locality: 'gio-my', from: '2015-03-01' }] }) as const;
 * const localities = [{ id: 'gio-my', level: 'commune', name: 'Xã Gio Mỹ' }] as const;
 * const register = createRegister({ localities, organizations: [village('a'), village('b')], returns: [] });
 * const merged = mergeInto(register, { organizations: ['b'], into: 'a', on: '2024-06-01' });
 * merged.organizations[1]?.ended; // → { on: '2024-06-01', by: 'merger', into: ['a'] }
 */
export function mergeInto(register: Register, { organizations, into, on }: Merger): Register {
  const ended = end(register, organizations, { on: calendarDate(on, ['on']), by: 'merger', into: [into] }, 1);
  if (!register.organizations.some(({ id }) => id === into)) {
    throw unknownOrganization({ found: found(into) }, ['into']);
  }
  return createRegister({ ...register, organizations: ended });
}

/**
 * Ends an organization that nothing succeeds: a dissolution (giải thể) unless said otherwise.
 *
 * @returns a new register; the given one is untouched
 * @throws `unknown-organization`, `cannot-reorganize`, and the errors of `createRegister`
 *
 * @example
 * import { createRegister, dissolve, recordsAt } from 'kttt/registers';
 *
 * const localities = [{ id: 'gio-my', level: 'commune', name: 'Xã Gio Mỹ' }] as const;
 * const group = { kind: 'cooperative-group', id: 'a', name: 'THT', founded: '2020-01-01', seats: [{ locality: 'gio-my', from: '2020-01-01' }] } as const;
 * const register = dissolve(createRegister({ localities, organizations: [group], returns: [] }), { organization: 'a', on: '2024-06-01' });
 * recordsAt(register, { asOf: '2024-05-31' }).length; // → 1
 * recordsAt(register, { asOf: '2024-06-01' }).length; // → 0
 */
export function dissolve(register: Register, { organization, on, by = 'dissolution' }: Dissolution): Register {
  const ended = end(register, [organization], { on: calendarDate(on, ['on']), by }, 1);
  return createRegister({ ...register, organizations: ended });
}

/** The end of an organization without a successor. */
export interface Dissolution {
  readonly organization: string;
  readonly on: CalendarDate;
  readonly by?: 'dissolution' | 'bankruptcy';
}

/** The organizations of a register, some of them ended. */
function end(register: Register, ids: readonly string[], ending: Ending, least: number): readonly Organization[] {
  const { organizations } = checkRegister(register);
  const given = [...listOf(ids, ['organizations'])];
  const distinct = new Set(given);
  if (distinct.size < given.length || given.length < least) {
    throw tooFewToJoin({ found: distinct.size, least }, ['organizations']);
  }
  given.forEach((id, i) => {
    const path: Path = ['organizations', i];
    const organization = organizations.find((one) => one.id === id);
    if (!organization) throw unknownOrganization({ found: found(id) }, path);
    const { founded, ended } = organization;
    if (ended || ending.on <= founded) {
      throw cannotReorganize({ id: found(id), on: ending.on, founded, ended: ended?.on ?? '–' }, path);
    }
  });
  return organizations.map((one) => (distinct.has(one.id) ? { ...one, ended: ending } : one));
}
