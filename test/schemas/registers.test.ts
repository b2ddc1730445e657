import { createRegister, type RegisterParts } from 'kttt/registers';
import { read, registerSchema } from 'kttt/schemas';
import { describe, expect, it } from 'vitest';
import { faults } from '../commitments/refusal.ts';
import { cooperative, filed, places } from '../registers/small-register.ts';
import { mutantsOf } from './mutants.ts';

const seat = { locality: 'cam-lo', from: '2020-01-01' } as const;

/** A register with every field that there is. */
const full = createRegister({
  localities: [
    ...places,
    {
      id: 'old',
      level: 'district',
      code: '999',
      name: 'Huyện cũ',
      formerNames: [{ name: 'Phủ', until: '1990-01-01' }],
      parent: 'quang-tri',
      from: '1980-01-01',
      until: '2019-01-01',
      successors: ['cam-lo'],
    },
  ],
  organizations: [
    cooperative('a', 'gio-my', {
      registrationNumber: '3007',
      taxNumber: '3200000001',
      ended: { on: '2024-01-01', by: 'merger', into: ['b'] },
      vsic: { edition: '2018', section: 'A' },
      statuses: [
        { status: 'operating', from: '2015-03-01' },
        { status: 'ceased', from: '2024-01-01' },
      ],
    }),
    cooperative('b', 'gio-mai', { splitFrom: null }),
    { kind: 'cooperative-union', id: 'u', name: 'LH', founded: '2020-01-01', seats: [seat], members: ['a', 'b'] },
    {
      kind: 'cooperative-group',
      id: 'g',
      name: 'THT',
      founded: '2020-01-01',
      seats: [seat],
      statuses: [{ status: 'being-ended', from: '2024-01-01' }],
    },
  ],
  returns: [
    filed('a', 2023, {
      revenue: 1000,
      rating: 'good',
      newStyleModel: true,
      ocopProducts: [{ name: 'Gạo', stars: 3, recognized: '2023-06-01' }],
    }),
    filed('a', 2023, {
      filed: '2024-02-01',
      supersedes: '2023-12-15',
      revenue: '1100',
      usesDigitalTools: 'not-applicable',
    }),
  ],
  awards: [
    {
      kind: 'certificate-of-merit',
      by: 'UBND tỉnh',
      to: 'individual',
      on: '2024-04-05',
      name: 'Nguyễn Văn A',
      organization: 'a',
    },
  ],
});

/** What raw data is refused for by each of the two ways in. */
const byMaker = (data: unknown) => faults(() => createRegister(data as RegisterParts));
const bySchema = (data: unknown) => faults(() => read(registerSchema, data));

describe('a register by createRegister and by its schema', () => {
  const mutants = mutantsOf(full);

  it('there are many ways to spoil one', () => {
    expect(mutants.length).toBeGreaterThan(250);
  });

  it('both refuse the same data with one thing changed, but for the kind that only stored registers have', () => {
    const disagreed = mutants
      .filter(({ path }) => path[0] !== 'kind')
      .filter(({ data }) => (byMaker(data).length === 0) !== (bySchema(data).length === 0))
      .map(({ change, path }) => `${change} ${path.join('.')}`);
    expect(disagreed).toEqual(['missing key awards']);
  });

  it('both name an unknown key with its place', () => {
    for (const { data, path } of mutants.filter(({ change }) => change === 'unknown key')) {
      expect(byMaker(data)).toEqual([{ code: 'unknown-key', path }]);
      expect(bySchema(data)).toEqual([{ code: 'unknown-key', path }]);
    }
  });

  it('both name a missing key with its place', () => {
    for (const { data, path } of mutants.filter(({ change }) => change === 'missing key')) {
      const isMissing = bySchema(data).some(({ code }) => code === 'missing-key');
      if (isMissing && !['kind', 'awards'].includes(String(path[0]))) {
        expect(byMaker(data)).toContainEqual({ code: 'missing-key', path });
      }
    }
  });

  it('a value of a wrong type is found at the same place', () => {
    for (const { data } of mutants.filter(({ change }) => change === 'wrong type')) {
      const places = byMaker(data).map(({ path }) => path);
      for (const { path } of bySchema(data)) expect(places).toContainEqual(path);
    }
  });
});
