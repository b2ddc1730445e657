import fc from 'fast-check';
import {
  auditStatement,
  type BareFigure,
  type Correction,
  type FigureInput,
  type Relation,
  type Statement,
} from 'kttt/audit';
import type { Comparator } from 'kttt/language';
import { describe, expect, it } from 'vitest';
import { changeable, type Small } from './by-brute-force.ts';
import { tinyStatements } from './small-statements.ts';

/** The corrections of a statement, in a line each: the figure, the slip, the word before the number and the number. */
function corrections(statement: Statement): readonly string[] {
  return auditStatement(statement).corrections.map(({ figure, slip, value, comparator }) =>
    [figure, slip, comparator, value].map((said) => said ?? '–').join(' '),
  );
}

/** A statement with a correction put in: with the number, the words and the step that it says. */
function corrected({ figures, relations }: Statement, { figure, value, comparator, slip }: Correction): Statement {
  const before = figures[figure] as Small;
  const scale = slip === 'factor-thousand' ? Number(value) / Number(before.value) : 1;
  const after = {
    ...before,
    value,
    comparator,
    ...(before.step === undefined ? {} : { step: String(Number(before.step) * scale) }),
  };
  return { figures: { ...figures, [figure]: after }, relations };
}

describe('the corrections of a small statement', () => {
  it('are just the figures that could be another so that all relations would hold', () => {
    let found = 0;
    fc.assert(
      fc.property(tinyStatements, (statement) => {
        const audit = auditStatement(statement);
        const isWrong = audit.verdict === 'inconsistent';
        found += audit.corrections.length;
        expect(audit.corrections.map(({ figure }) => figure).toSorted()).toEqual(
          isWrong ? changeable(statement).toSorted() : [],
        );
      }),
      { numRuns: 300 },
    );
    expect(found).toBeGreaterThan(50);
  });

  it('put in, make it agree', () => {
    fc.assert(
      fc.property(tinyStatements, (statement) => {
        for (const correction of auditStatement(statement).corrections) {
          const { value, figure, needed } = correction;
          const isExact = statement.figures[figure]?.kind === 'count' && statement.figures[figure]?.step === undefined;
          if (value !== null) expect(auditStatement(corrected(statement, correction)).verdict).toBe('consistent');
          for (const end of needed.isWhole ? [needed.low, needed.high] : []) {
            if (end === null) continue;
            const exact = { value: String(end), kind: 'count', comparator: 'exactly' } as const;
            const figures = { ...statement.figures, [figure]: exact };
            expect(auditStatement({ ...statement, figures }).verdict).toBe('consistent');
          }
          if (needed.isWhole && isExact && statement.figures[figure]?.comparator === 'exactly')
            expect(value).not.toBeNull();
        }
      }),
      { numRuns: 200 },
    );
  });
});

const count = (value: number, more: Partial<BareFigure> = {}): BareFigure => ({ value, kind: 'count', ...more });
const money = (value: string, step: string): BareFigure => ({ value, step, kind: 'money' });
const percent = (value: string, step: string, comparator: Comparator = 'exactly'): BareFigure => ({
  value,
  step,
  kind: 'percent',
  comparator,
});

function sumOf(total: FigureInput, ...parts: readonly FigureInput[]): Statement {
  const keyed = parts.map((part, i): [string, FigureInput] => [`part${i + 1}`, part]);
  const relation = { kind: 'sum', total: 'total', parts: keyed.map(([key]) => key) } as const;
  return { figures: { total, ...Object.fromEntries(keyed) }, relations: [relation] };
}

function shareOf(part: FigureInput, whole: FigureInput, share: FigureInput): Statement {
  return {
    figures: { part, whole, share },
    relations: [{ kind: 'percentage', part: 'part', whole: 'whole', percentage: 'share' }],
  };
}

function averageOf(total: FigureInput, number: FigureInput, average: FigureInput): Statement {
  return {
    figures: { total, number, average },
    relations: [{ kind: 'average', total: 'total', count: 'number', average: 'average' }],
  };
}

describe('the likely slip', () => {
  it('is that two digits were swapped: 321 for 231', () => {
    expect(corrections(sumOf(count(321), count(200), count(31)))).toEqual([
      'total digits-swapped exactly 231',
      'part1 digit-wrong exactly 290',
      'part2 – exactly 121',
    ]);
  });

  it('is a factor of a thousand: 92 tỷ for triệu', () => {
    const statement = averageOf(money('28500000000', '100000000'), count(310), money('92000000000', '1000000000'));
    expect(corrections(statement)).toEqual([
      'total factor-thousand exactly 28500000000000',
      'average factor-thousand exactly 92000000',
    ]);
  });

  it('is a factor of a thousand in a count that was printed in thousands, and in none that was printed in full', () => {
    expect(corrections(sumOf(count(27_400, { step: 100 }), count(13_158_000), count(14_267_000)))).toEqual([
      'total factor-thousand exactly 27400000',
    ]);
    expect(corrections(sumOf(count(27_425), count(13_158_000), count(14_267_000)))).toEqual([
      'total – exactly 27425000',
    ]);
  });

  it('is a wrong qualifier: «trên 54 %» for 53,98 %', () => {
    expect(corrections(shareOf(count(421), count(780), percent('54', '1', 'more-than')))).toEqual([
      'share qualifier-wrong exactly 54',
      'whole qualifier-missing nearly 780',
      'part – exactly 422',
    ]);
  });

  it('is one wrong digit: 40,80 for 40,90', () => {
    expect(corrections(shareOf(count(319), count(780), percent('40.8', '0.01')))).toEqual([
      'share digit-wrong exactly 40.9',
    ]);
  });

  it('is another denominator: 416 for 326', () => {
    const statement = averageOf(money('1056714000000', '1000000'), count(416), money('3240000000', '10000000'));
    expect(corrections(statement)).toEqual([
      'number denominator exactly 326',
      'total – exactly 1345760000000',
      'average – exactly 2540000000',
    ]);
  });

  it('is a missing qualifier, before a round number', () => {
    expect(corrections(shareOf(count(4_300), count(33_557), percent('20', '1')))).toEqual([
      'share qualifier-missing nearly 20',
      'whole denominator exactly 22051',
      'part – exactly 6544',
    ]);
    expect(corrections(shareOf(count(4_000), count(33_557), percent('13', '1', 'nearly')))).toEqual([
      'share digit-wrong nearly 12',
      'part qualifier-missing more-than 4000',
      'whole denominator exactly 33333',
    ]);
  });

  it('is the same of a fall', () => {
    const change: Statement = {
      figures: { from: count(120), to: count(98), change: count(-20) },
      relations: [{ kind: 'change', from: 'from', to: 'to', change: 'change' }],
    };
    expect(corrections(change)).toEqual([
      'change digit-wrong exactly -22',
      'from qualifier-missing nearly 120',
      'to – exactly 100',
    ]);
    const growth: Statement = {
      figures: { from: count(200), to: count(150), growth: percent('-52', '1') },
      relations: [{ kind: 'growth', from: 'from', to: 'to', growth: 'growth' }],
    };
    expect(corrections(growth)).toEqual([
      'growth digits-swapped exactly -25',
      'from denominator exactly 310',
      'to – exactly 97',
    ]);
  });

  it('is looked for in every divisor', () => {
    const of = (figures: Statement['figures'], relation: Relation) => corrections({ figures, relations: [relation] });
    const times = (value: number): BareFigure => ({ value, step: '0.1', kind: 'multiple' });
    expect(
      of({ a: count(23), b: count(61), x: times(5) }, { kind: 'multiple', from: 'a', to: 'b', multiple: 'x' }),
    ).toContain('a denominator exactly 12');
    expect(
      of(
        { r: count(23), t: count(61), p: percent('92', '1') },
        { kind: 'attainment', result: 'r', target: 't', rate: 'p' },
      ),
    ).toContain('t denominator exactly 25');
  });

  it('is none where other digits would do by chance', () => {
    const statement = shareOf(count(1_000, { step: 1_000 }), count(5_000), percent('44', '1'));
    expect(corrections(statement)).toContain('share – exactly 40');
    const bounded: Statement = {
      figures: { profit: count(521), revenue: count(453) },
      relations: [{ kind: 'bound', lower: 'profit', upper: 'revenue' }],
    };
    expect(corrections(bounded)).toEqual(['profit – exactly 453', 'revenue – exactly 521']);
  });
});

describe('the number that should be printed', () => {
  it('is to the step of the one that was', () => {
    expect(
      corrections(sumOf(money('900000000', '100000000'), money('250000000', '1000000'), money('303000000', '1000000'))),
    ).toEqual(['total – exactly 600000000', 'part1 – exactly 546000000', 'part2 – exactly 599000000']);
  });

  it('is to the last decimal of an exact one, and none where that would not do', () => {
    expect(corrections(shareOf(count(319), count(800), { value: '39.9', kind: 'percent' }))).toEqual([
      'share – exactly –',
    ]);
    expect(corrections(shareOf(count(318), count(800), { value: '39.95', kind: 'percent' }))).toEqual([
      'share digit-wrong exactly 39.75',
    ]);
  });

  it('lies beyond what is needed where the word before it says so', () => {
    const statement = (n: number, comparator: Comparator): Statement => ({
      figures: { n: count(n, { comparator }), least: count(50), most: count(50) },
      relations: [
        { kind: 'bound', lower: 'n', upper: 'most' },
        { kind: 'bound', lower: 'least', upper: 'n' },
      ],
    });
    expect(corrections(statement(78, 'more-than'))[0]).toBe('n – more-than 49');
    expect(corrections(statement(22, 'less-than'))[0]).toBe('n – less-than 51');
    expect(corrections(statement(22, 'nearly'))[0]).toBe('n – nearly 51');
  });

  it('is none of a range, whose values are said', () => {
    const statement = sumOf({ low: 10, high: 12, kind: 'count', comparator: 'between' }, count(5), count(3));
    const [total] = auditStatement(statement).corrections;
    expect(total).toEqual({
      figure: 'total',
      slip: null,
      value: null,
      comparator: 'between',
      needed: { low: '8', high: '8', includesLow: true, includesHigh: true, isWhole: true },
    });
  });
});

describe('what is needed', () => {
  it('is every value that would do, as far as it can be narrowed', () => {
    const [share] = auditStatement(shareOf(count(319), count(780), percent('40.8', '0.01'))).corrections;
    const exactly = { numerator: '1595', denominator: '39' };
    expect(share?.needed).toEqual({
      low: exactly,
      high: exactly,
      includesLow: true,
      includesHigh: true,
      isWhole: false,
    });
  });

  it('of a count begins and ends at one that does, though others between its ends do not', () => {
    // Of what is shared out by three and by four, with nothing left over.
    const statement: Statement = {
      figures: {
        all: count(50),
        byThree: { low: 4, high: 6, kind: 'count', comparator: 'between' },
        byFour: { low: 3, high: 9, kind: 'count', comparator: 'between' },
      },
      relations: [
        { kind: 'sum', total: 'all', parts: ['byThree', 'byThree', 'byThree'] },
        { kind: 'sum', total: 'all', parts: ['byFour', 'byFour', 'byFour', 'byFour'] },
      ],
    };
    const [all] = auditStatement(statement).corrections;
    expect(all?.figure).toBe('all');
    expect(all?.needed).toMatchObject({ low: '12', high: '12' });
  });

  it('has no end where the relations set none', () => {
    const { corrections: found } = auditStatement({
      figures: { profit: count(5), revenue: count(3) },
      relations: [{ kind: 'bound', lower: 'profit', upper: 'revenue' }],
    });
    expect(found.map(({ figure, needed: { low, high } }) => [figure, low, high])).toEqual([
      ['profit', '0', '3'],
      ['revenue', '5', null],
    ]);
  });

  it('may be below zero of a change', () => {
    const { corrections: found } = auditStatement({
      figures: { from: count(120), to: count(98), change: count(22) },
      relations: [{ kind: 'change', from: 'from', to: 'to', change: 'change' }],
    });
    expect(found.map(({ figure, value }) => [figure, value])).toEqual([
      ['from', '76'],
      ['to', '142'],
      ['change', '-22'],
    ]);
  });

  it('is not looked for where nothing is wrong, and finds nothing where two figures are', () => {
    expect(corrections(sumOf(count(5), count(3), count(2)))).toEqual([]);
    const twice: Statement = {
      figures: { a: count(1), b: count(2), c: count(3), d: count(4) },
      relations: [
        { kind: 'sum', total: 'a', parts: ['b'] },
        { kind: 'sum', total: 'c', parts: ['d'] },
      ],
    };
    expect(auditStatement(twice).verdict).toBe('inconsistent');
    expect(corrections(twice)).toEqual([]);
  });
});
