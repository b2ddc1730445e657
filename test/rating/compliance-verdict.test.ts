import { describe, expect, it } from 'vitest';
import { allOf, anyOf, negate, provided, type Truth, verdictOf } from '../../src/rating/compliance-verdict.ts';

const truths: readonly Truth[] = [true, false, 'not-applicable', 'data', 'rule'];
const decided: readonly Truth[] = [true, false, 'not-applicable'];

/** What a truth may turn out to be once data come in; a rule stays unknown. */
const mayTurnOut = (truth: Truth): readonly Truth[] => (truth === 'data' ? [...decided, 'rule'] : [truth]);

/** All the ways a list of truths may turn out. */
const completions = (list: readonly Truth[]): readonly (readonly Truth[])[] =>
  list.reduce<readonly (readonly Truth[])[]>(
    (before, truth) => before.flatMap((some) => mayTurnOut(truth).map((one) => [...some, one])),
    [[]],
  );

const triples = truths.flatMap((a) => truths.flatMap((b) => truths.map((c) => [a, b, c] as const)));

describe('what is known of several statements', () => {
  it.each([
    ['all', allOf],
    ['any', anyOf],
  ] as const)('%s: once decided it stays so whatever data come in', (_, join) => {
    for (const triple of triples) {
      const known = join(triple);
      if (!decided.includes(known)) continue;
      for (const completed of completions(triple)) expect([triple, join(completed)]).toEqual([triple, known]);
    }
  });

  it.each([
    ['all', allOf],
    ['any', anyOf],
  ] as const)('%s: waits for data only where data may decide it', (_, join) => {
    for (const triple of triples) {
      if (join(triple) !== 'data') continue;
      expect(new Set(completions(triple).map(join)).size).toBeGreaterThan(1);
    }
  });

  it('one that does not hold is enough for not all, one that holds for any', () => {
    expect(allOf(['data', 'rule', false])).toBe(false);
    expect(anyOf(['data', 'rule', true])).toBe(true);
    expect(allOf(['data', 'rule', true])).toBe('data');
    expect(anyOf(['rule', false])).toBe('rule');
  });

  it('what does not apply asks for nothing and gives nothing', () => {
    expect(allOf(['not-applicable', true])).toBe(true);
    expect(anyOf(['not-applicable', false])).toBe(false);
    expect(allOf(['not-applicable', 'not-applicable'])).toBe('not-applicable');
    expect(anyOf(['not-applicable'])).toBe('not-applicable');
  });

  it('the opposite of what is not known is not known', () => {
    expect(truths.map(negate)).toEqual([false, true, 'not-applicable', 'data', 'rule']);
  });
});

describe('a requirement under a condition', () => {
  it.each<[Truth, readonly Truth[]]>([
    [true, [true, false, 'not-applicable', 'data', 'rule']],
    [false, ['not-applicable', 'not-applicable', 'not-applicable', 'not-applicable', 'not-applicable']],
    ['not-applicable', ['not-applicable', 'not-applicable', 'not-applicable', 'not-applicable', 'not-applicable']],
    ['data', [true, 'data', 'not-applicable', 'data', 'data']],
    ['rule', [true, 'rule', 'not-applicable', 'data', 'rule']],
  ])('whose condition is %s', (condition, expected) => {
    expect(truths.map((requirement) => provided(condition, requirement))).toEqual(expected);
  });

  it('is never reversed by data that come in', () => {
    for (const condition of truths) {
      for (const requirement of truths) {
        const known = provided(condition, requirement);
        const outcomes = completions([condition, requirement]).map(([a = 'data', b = 'data']) => provided(a, b));
        if (known === false || known === 'not-applicable') expect(new Set(outcomes)).toEqual(new Set([known]));
        if (known === true) expect(outcomes.every((one) => one === true || one === 'not-applicable')).toBe(true);
      }
    }
  });
});

describe('a verdict', () => {
  it('says what an unknown one waits for, and of the others nothing', () => {
    expect(truths.map(verdictOf)).toEqual([
      { status: 'satisfied', because: null },
      { status: 'violated', because: null },
      { status: 'not-applicable', because: null },
      { status: 'unknown', because: 'data' },
      { status: 'unknown', because: 'rule' },
    ]);
  });
});
