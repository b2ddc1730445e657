import fc from 'fast-check';
import { cite, datedValues } from 'kttt/law';
import { type FieldOfOperation, fieldsOfOperation } from 'kttt/organizations';
import {
  explainSizeClass,
  type SizeClass,
  type SizeFacts,
  sizeClass,
  sizes,
  sizeText,
  sizeThresholds,
} from 'kttt/rating';
import { describe, expect, it } from 'vitest';
import { untyped } from '../errors/untyped.ts';
import { expectFaults } from '../organizations/register-with.ts';
import boundaries from './size-boundaries.json' with { type: 'json' };

const asOf = '2024-12-31';
const medium = {
  field: 'agriculture',
  officialMembers: 210,
  revenue: 9_000_000_000,
  totalCapital: 5_000_000_000,
} as const;
const classOf = (facts: SizeFacts): SizeClass => sizeClass(facts, { asOf });
/** The sizes of a result, from the smallest up. */
const possible = (result: SizeClass) =>
  result.status === 'known' ? [result.size] : result.status === 'unknown' ? result.possible : [];
const waitsFor = (result: SizeClass) => (result.status === 'unknown' ? result.because : []);
const farm = (
  officialMembers: SizeFacts['officialMembers'],
  revenue: SizeFacts['revenue'],
  totalCapital: SizeFacts['totalCapital'],
) => classOf({ field: 'agriculture', officialMembers, revenue, totalCapital });

describe('the sizes', () => {
  it('are siêu nhỏ, nhỏ, vừa and lớn', () => {
    expect(sizes.map((size) => sizeText[size].vi)).toEqual(['siêu nhỏ', 'nhỏ', 'vừa', 'lớn']);
    expect(sizes.map((size) => sizeText[size].en)).toEqual(['micro', 'small', 'medium', 'large']);
  });
});

describe('the table of thresholds', () => {
  it('follows one another without overlap', () => {
    expect(datedValues(sizeThresholds).map(({ from, until }) => [from, until])).toEqual([
      ['2020-04-01', '2024-07-01'],
      ['2024-07-01', '2024-11-01'],
      ['2024-11-01', null],
    ]);
  });
});

describe('each bound of the law', () => {
  const rows = boundaries.sizeClass.flatMap(({ cases, ...row }) =>
    cases.map(([figure, size]) => ({ ...row, figure, size })),
  );

  it.each(rows)('$article, $field: $of of $figure is $size', ({ field, of, given, figure, size }) => {
    const facts = untyped<SizeFacts>({ field, ...given, [of]: figure });
    expect(possible(classOf(facts)).join(', ')).toBe(size);
  });
});

describe('a size class', () => {
  it('holds the facts, the lines they were held against and where they stand', () => {
    const clause1 = {
      kind: 'legal',
      instrument: { kind: 'decree', number: '113/2024/NĐ-CP' },
      article: '5',
      clause: '1',
    };
    expect(classOf(medium)).toEqual({
      kind: 'size-class',
      asOf,
      facts: { field: 'agriculture', officialMembers: 210, revenue: '9000000000', totalCapital: '5000000000' },
      status: 'known',
      size: 'medium',
      tests: [
        {
          size: 'large',
          needs: { officialMembers: 300, revenue: '50000000000', totalCapital: '10000000000' },
          enough: [],
          outcome: 'not-met',
          citation: clause1,
          certainty: 'text',
        },
        {
          size: 'medium',
          needs: { officialMembers: 200, revenue: '10000000000', totalCapital: '5000000000' },
          enough: ['officialMembers', 'totalCapital'],
          outcome: 'met',
          citation: clause1,
          certainty: 'text',
        },
      ],
      citation: clause1,
      certainty: 'text',
      notes: [
        {
          vi: 'Chưa tìm thấy quy định doanh thu và nguồn vốn lấy của năm nào (Nghị định 113/2024/NĐ-CP, Điều 4 khoản 2)',
          en: 'Which year the revenue and the capital are to be of was not found (Decree 113/2024/NĐ-CP, Article 4, Clause 2)',
        },
      ],
    });
  });

  it('of what is stored as JSON is the same again', () => {
    for (const facts of [medium, { ...medium, revenue: null }, { field: 'finance' as const }]) {
      const result = classOf(facts);
      const stored: SizeClass = JSON.parse(JSON.stringify(result));
      expect(stored).toEqual(result);
      expect(sizeClass(stored.facts, { asOf: stored.asOf })).toEqual(result);
    }
  });

  it('takes members and money: neither makes up for the other', () => {
    expect(possible(farm(1000, 0, 0))).toEqual(['micro']);
    expect(possible(farm(49, '900000000000000000', '900000000000000000'))).toEqual(['micro']);
  });

  it('is large for large members whose revenue is small, if the capital is large', () => {
    expect(possible(farm(300, 1, 10_000_000_000))).toEqual(['large']);
  });

  it('is what the smaller of members and money reaches', () => {
    expect(possible(farm(300, 2_000_000_000, 0))).toEqual(['small']);
    expect(possible(farm(60, 50_000_000_000, 10_000_000_000))).toEqual(['small']);
  });

  it('of micro stands in point d, the rest of the clause', () => {
    const micro = farm(10, 0, 0);
    expect(micro.citation && cite(micro.citation, 'vi')).toBe('điểm d khoản 1 Điều 5 Nghị định 113/2024/NĐ-CP');
    expect(micro.certainty).toBe('text');
    expect(micro.status === 'known' && micro.tests.map(({ size, outcome }) => [size, outcome])).toEqual([
      ['large', 'not-met'],
      ['medium', 'not-met'],
      ['small', 'not-met'],
    ]);
  });

  it('of large industry is known from a summary only', () => {
    const large = classOf({
      ...medium,
      field: 'industry-and-construction',
      officialMembers: 100,
      revenue: 80_000_000_000,
    });
    expect(large).toMatchObject({ status: 'known', size: 'large', certainty: 'summary' });
    expect(large.citation && cite(large.citation, 'vi')).toBe('khoản 2 Điều 5 Nghị định 113/2024/NĐ-CP');
  });
});

describe('missing figures', () => {
  it('leave a size known where the others decide it', () => {
    expect(possible(farm(300, null, 10_000_000_000))).toEqual(['large']);
    expect(possible(farm(300, 50_000_000_000, undefined))).toEqual(['large']);
    expect(possible(farm(210, null, 5_000_000_000))).toEqual(['medium']);
    expect(possible(farm(49, null, null))).toEqual(['micro']);
    expect(possible(farm(null, 1_999_999_999, 999_999_999))).toEqual(['micro']);
  });

  it('leave just the sizes that some figure would give, and say which figure is waited for', () => {
    const open = farm(300, null, 5_000_000_000);
    expect(open).toMatchObject({
      status: 'unknown',
      possible: ['medium', 'large'],
      because: ['revenue'],
      certainty: 'text',
    });
    expect(waitsFor(farm(null, null, null))).toEqual(['officialMembers', 'revenue', 'totalCapital']);
    expect(possible(farm(null, null, null))).toEqual(['micro', 'small', 'medium', 'large']);
  });

  it('that decide nothing are not waited for', () => {
    const open = farm(null, 50_000_000_000, null);
    expect([possible(open), waitsFor(open)]).toEqual([['micro', 'small', 'medium', 'large'], ['officialMembers']]);
  });

  it('show in the lines of the table', () => {
    const open = farm(250, null, 1_000_000_000);
    expect(open.status === 'unknown' && open.tests.map(({ size, outcome, enough }) => [size, outcome, enough])).toEqual(
      [
        ['large', 'not-met', []],
        ['medium', 'open', ['officialMembers']],
        ['small', 'met', ['officialMembers', 'totalCapital']],
      ],
    );
  });

  it('that do not apply reach no threshold', () => {
    expect(possible(farm(300, 'not-applicable', 5_000_000_000))).toEqual(['medium']);
    expect(possible(farm('not-applicable', null, null))).toEqual(['micro']);
    expect(possible(farm(300, 'not-applicable', 'not-applicable'))).toEqual(['micro']);
    expect(farm(300, 'not-applicable', null)).toMatchObject({
      facts: { revenue: 'not-applicable', totalCapital: null },
      because: ['totalCapital'],
    });
  });
});

describe('thresholds that were not found', () => {
  it('leave an industrial cooperative that is not large open between the others', () => {
    const open = classOf({ ...medium, field: 'industry-and-construction' });
    expect(open).toMatchObject({
      status: 'unknown',
      possible: ['micro', 'small', 'medium'],
      because: ['thresholds-of-medium', 'thresholds-of-small'],
      certainty: 'unknown',
    });
    expect(
      open.status === 'unknown' &&
        open.tests.map(({ size, needs, outcome }) => [size, needs?.officialMembers, outcome]),
    ).toEqual([
      ['large', 100, 'not-met'],
      ['medium', undefined, 'unknown'],
      ['small', undefined, 'unknown'],
    ]);
  });

  it('are waited for beside the figures they would be held against', () => {
    const open = classOf({ field: 'industry-and-construction', officialMembers: 150, totalCapital: 1 });
    expect(possible(open)).toEqual(['micro', 'small', 'medium', 'large']);
    expect(waitsFor(open)).toEqual(['revenue', 'thresholds-of-medium', 'thresholds-of-small']);
  });

  it.each(['finance', 'trade-and-services'] as const)('leave %s open to any size', (field) => {
    const open = classOf({ ...medium, field });
    expect(open).toMatchObject({
      status: 'unknown',
      possible: ['micro', 'small', 'medium', 'large'],
      because: ['thresholds-of-large', 'thresholds-of-medium', 'thresholds-of-small'],
      certainty: 'unknown',
    });
    expect(open.citation && cite(open.citation, 'vi')).toBe('Điều 5 Nghị định 113/2024/NĐ-CP');
    expect(waitsFor(classOf({ field, officialMembers: 5, revenue: 'not-applicable' }))).toEqual([
      'totalCapital',
      'thresholds-of-large',
      'thresholds-of-medium',
      'thresholds-of-small',
    ]);
  });
});

describe('the day', () => {
  const on = (day: string) => sizeClass(medium, { asOf: day });

  it('is 1 November 2024 or later', () => {
    expect(on('2024-11-01').status).toBe('known');
    expect(on('9999-12-31').status).toBe('known');
    expect(on('2024-10-31').status).toBe('no-rule');
  });

  it('from July to October 2024 had the sizes of the law, without thresholds', () => {
    for (const day of ['2024-07-01', '2024-10-31']) {
      const none = on(day);
      expect(none.citation && cite(none.citation, 'vi')).toBe('Điều 16 Luật Hợp tác xã 17/2023/QH15');
      expect(none).toMatchObject({ status: 'no-rule', certainty: 'text', facts: { officialMembers: 210 } });
      expect(none.notes[0]?.en).toContain('no thresholds had been set');
    }
  });

  it('from April 2020 to June 2024 had other scales', () => {
    for (const day of ['2020-04-01', '2024-06-30']) {
      const none = on(day);
      expect(none.citation && cite(none.citation, 'vi')).toBe('Thông tư 01/2020/TT-BKHĐT');
      expect(none.status).toBe('no-rule');
      expect(none.notes[0]?.vi).toContain('sizeByMembers');
    }
  });

  it('before them had no rule that was found', () => {
    expect(on('2020-03-31')).toMatchObject({ status: 'no-rule', citation: null, certainty: 'inferred' });
    expect(on('1900-01-01').notes).toHaveLength(1);
  });
});

describe('a size class is refused', () => {
  const refused = (
    facts: unknown,
    ...expected: Parameters<typeof expectFaults> extends [unknown, ...infer Rest] ? Rest : never
  ) => expectFaults(() => classOf(untyped(facts)), ...expected);

  it('for a field there is none of, or none', () => {
    const allowed = fieldsOfOperation.join(', ');
    refused({ ...medium, field: 'fishing' }, ['not-one-of', ['field'], { found: 'fishing', allowed }]);
    refused({ officialMembers: 1 }, ['missing-key', ['field'], { expected: allowed }]);
  });

  it('for members that are no whole number from 0', () => {
    refused({ ...medium, officialMembers: -1 }, ['negative-count', ['officialMembers'], { found: '-1' }]);
    refused({ ...medium, officialMembers: 1.5 }, ['fraction-of-count', ['officialMembers'], { found: '1.5' }]);
    refused({ ...medium, officialMembers: 'many' }, ['not-a-number', ['officialMembers'], { found: 'many' }]);
  });

  it('for money that is negative or no whole đồng', () => {
    refused({ ...medium, revenue: -1 }, ['negative-amount', ['revenue'], { found: '-1' }]);
    refused({ ...medium, totalCapital: '0.5' }, ['fraction-of-dong', ['totalCapital'], { found: '0.5' }]);
  });

  it('for no facts, and for an unknown field of them or of the options', () => {
    refused(null, ['wrong-type', [], { found: 'null', expected: 'object' }]);
    refused({ ...medium, members: 3 }, ['unknown-key', ['members'], { key: 'members' }]);
    expectFaults(() => sizeClass(medium, untyped({ asOf, year: 2024 })), ['unknown-key', ['year'], { key: 'year' }]);
  });

  it('for a day that does not exist, or none', () => {
    expectFaults(() => sizeClass(medium, { asOf: '2024-02-30' }), ['no-such-date', ['asOf'], { found: '2024-02-30' }]);
    expectFaults(() => sizeClass(medium, untyped({})), ['missing-key', ['asOf'], { expected: 'YYYY-MM-DD' }]);
    expectFaults(() => sizeClass(medium, untyped(undefined)), ['missing-key', [], { expected: 'object' }]);
  });

  it('with all its faults together', () => {
    expectFaults(
      () => sizeClass(untyped({ field: 1, officialMembers: -2, revenue: true, more: 1 }), { asOf: 'today' }),
      ['unknown-key', ['more'], { key: 'more' }],
      ['not-one-of', ['field'], { found: '1', allowed: fieldsOfOperation.join(', ') }],
      ['negative-count', ['officialMembers'], { found: '-2' }],
      ['not-a-number', ['revenue'], { found: 'true' }],
      ['no-such-date', ['asOf'], { found: 'today' }],
    );
  });
});

/** The size of an agricultural cooperative, as one reads it off the page. */
function farmByHand(members: number, revenue: number, capital: number): string {
  if (members >= 300 && (revenue >= 50e9 || capital >= 10e9)) return 'large';
  if (members >= 200 && (revenue >= 10e9 || capital >= 5e9)) return 'medium';
  if (members >= 50 && (revenue >= 2e9 || capital >= 1e9)) return 'small';
  return 'micro';
}

/** The sizes that an organization with all its figures may be of. */
function byHand(field: FieldOfOperation, members: number, revenue: number, capital: number): readonly string[] {
  if (field === 'agriculture') return [farmByHand(members, revenue, capital)];
  if (field !== 'industry-and-construction') return ['micro', 'small', 'medium', 'large'];
  return members >= 100 && (revenue >= 80e9 || capital >= 20e9) ? ['large'] : ['micro', 'small', 'medium'];
}

const around = (...thresholds: readonly number[]) => [0, ...thresholds.flatMap((one) => [one - 1, one, one + 1]), 9e15];
const members = around(50, 100, 200, 300);
const revenues = around(2e9, 10e9, 50e9, 80e9);
const capitals = around(1e9, 5e9, 10e9, 20e9);
const figureOf = (values: readonly number[]) =>
  fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...values) }, fc.constantFrom(null, 'not-applicable' as const));
const anyFacts = fc.record({
  field: fc.constantFrom(...fieldsOfOperation),
  officialMembers: figureOf(members),
  revenue: figureOf(revenues),
  totalCapital: figureOf(capitals),
});
/** What a figure may turn out to be: itself, anything while it is missing, nothing where it does not apply. */
const outcomes = (figure: number | null | 'not-applicable', values: readonly number[]) =>
  figure === null ? values : [figure === 'not-applicable' ? -1 : figure];
const names = ['officialMembers', 'revenue', 'totalCapital'] as const;

describe('whatever the figures are', () => {
  it('the sizes are just those that some completion of them gives', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const found = new Set<string>();
        for (const n of outcomes(facts.officialMembers, members))
          for (const r of outcomes(facts.revenue, revenues))
            for (const c of outcomes(facts.totalCapital, capitals))
              for (const size of byHand(facts.field, n, r, c)) found.add(size);
        expect(possible(classOf(facts))).toEqual(sizes.filter((size) => found.has(size)));
      }),
      { numRuns: 500 },
    );
  });

  it('a figure of a farm is waited for where its value can change the size, and only there', () => {
    fc.assert(
      fc.property(anyFacts, (drawn) => {
        const facts = { ...drawn, field: 'agriculture' as const };
        const all = [
          outcomes(facts.officialMembers, members),
          outcomes(facts.revenue, revenues),
          outcomes(facts.totalCapital, capitals),
        ] as const;
        const decides = (which: number) => {
          const seen = new Map<string, Set<string>>();
          for (const n of all[0])
            for (const r of all[1])
              for (const c of all[2]) {
                const others = [n, r, c].filter((_, i) => i !== which).join();
                seen.set(others, (seen.get(others) ?? new Set()).add(farmByHand(n, r, c)));
              }
          return [...seen.values()].some((some) => some.size > 1);
        };
        expect(waitsFor(classOf(facts))).toEqual(names.filter((name, i) => facts[name] === null && decides(i)));
      }),
      { numRuns: 300 },
    );
  });

  it('more members, revenue or capital never make it smaller', () => {
    const upwards: readonly (string | undefined)[] = sizes;
    const rank = (size: string | undefined) => upwards.indexOf(size);
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.nat(400),
        fc.constantFrom(...revenues),
        fc.constantFrom(...capitals),
        fc.nat(60_000_000_000),
        (name, officialMembers, revenue, totalCapital, more) => {
          const facts = { field: 'agriculture', officialMembers, revenue, totalCapital } as const;
          const [before] = possible(classOf(facts));
          const added = name === 'officialMembers' ? more % 400 : more;
          const [after] = possible(classOf({ ...facts, [name]: facts[name] + added }));
          expect(rank(after)).toBeGreaterThanOrEqual(rank(before));
        },
      ),
    );
  });
});

describe('the explanation of a size class', () => {
  const explained = (result: SizeClass) => explainSizeClass(JSON.parse(JSON.stringify(result)));

  it('says which line was met, with what, and where it stands', () => {
    const { subject, conclusion, format } = explained(classOf(medium));
    expect(format).toBe('kttt-explanation');
    expect(subject).toEqual({ vi: 'Quy mô', en: 'Size class' });
    expect(conclusion.rule).toBe('size-class-known');
    expect(conclusion.text.vi).toContain('Quy mô lớn nhất');
    expect(conclusion.text.en).toContain('Article 4, Clause 2');
    expect(conclusion.value).toEqual({ kind: 'text', value: { vi: 'vừa', en: 'medium' } });
    expect(conclusion.inputs).toEqual([
      {
        name: { vi: 'Lĩnh vực', en: 'Field' },
        value: { kind: 'text', value: { vi: 'nông nghiệp', en: 'agriculture' } },
      },
      { name: { vi: 'Thành viên chính thức', en: 'Official members' }, value: { kind: 'count', value: 210 } },
      { name: { vi: 'Doanh thu', en: 'Revenue' }, value: { kind: 'amount', value: '9000000000' } },
      { name: { vi: 'Tổng nguồn vốn', en: 'Total capital' }, value: { kind: 'amount', value: '5000000000' } },
    ]);
    const [large, met] = conclusion.steps;
    expect(large).toMatchObject({ rule: 'size-large-not-met', inputs: [], value: { value: { vi: 'không đạt' } } });
    expect(met?.text).toEqual({
      vi: 'Quy mô vừa: từ 200 thành viên chính thức, và doanh thu từ 10 tỷ đồng hoặc tổng nguồn vốn từ 5 tỷ đồng',
      en: 'Size medium: at least 200 official members, and revenue of at least 10 billion VND or total capital of at least 5 billion VND',
    });
    expect(met?.inputs.map(({ name }) => name.en)).toEqual(['Official members', 'Total capital']);
    expect(met?.citation && cite(met.citation, 'vi')).toBe('khoản 1 Điều 5 Nghị định 113/2024/NĐ-CP');
  });

  it('says of micro that no larger size was met', () => {
    const { conclusion } = explained(farm(10, 0, 0));
    expect(conclusion.text.vi).toContain('nên là siêu nhỏ');
    expect(conclusion.value).toEqual({ kind: 'text', value: { vi: 'siêu nhỏ', en: 'micro' } });
  });

  it('says what an open size waits for', () => {
    const { conclusion } = explained(
      classOf({ field: 'industry-and-construction', officialMembers: 150, totalCapital: 'not-applicable' }),
    );
    expect(conclusion.rule).toBe('size-class-unknown');
    expect(conclusion.text.vi).toContain('Còn thiếu: doanh thu, ngưỡng của quy mô vừa, ngưỡng của quy mô nhỏ.');
    expect(conclusion.text.en).toContain('Missing: the revenue, the thresholds of medium, the thresholds of small.');
    expect(conclusion.value).toEqual({
      kind: 'text',
      value: { vi: 'siêu nhỏ hoặc nhỏ hoặc vừa hoặc lớn', en: 'micro or small or medium or large' },
    });
    expect(conclusion.inputs.slice(2).map(({ value }) => value.kind)).toEqual(['missing', 'not-applicable']);
    expect(conclusion.steps.map(({ rule, text }) => [rule, text.en])).toEqual([
      [
        'size-large-open',
        'Size large: at least 100 official members, and revenue of at least 80 billion VND or total capital of at least 20 billion VND',
      ],
      ['size-medium-unknown', 'Size medium: its thresholds were not found'],
      ['size-small-unknown', 'Size small: its thresholds were not found'],
    ]);
  });

  it('says that no rule applied', () => {
    const { conclusion } = explained(sizeClass(medium, { asOf: '2024-08-01' }));
    expect(conclusion).toMatchObject({
      rule: 'size-class-no-rule',
      value: { kind: 'text', value: { vi: 'không có quy định', en: 'no rule' } },
      steps: [],
    });
    expect(conclusion.text.vi).toBe(
      'Ngày 1/8/2024 không có ngưỡng quy mô. Luật đã chia bốn quy mô nhưng chưa có ngưỡng; ngưỡng có từ ngày 1/11/2024',
    );
    expect(conclusion.text.en).toContain('No thresholds of size applied on 1 August 2024.');
  });
});
