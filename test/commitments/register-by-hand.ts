import { type Commitment, type Goal, type Indicator, notApplicable, type TargetAssessment, year } from 'kttt';
import type { RegisterTargetAssessment } from 'kttt/commitments';
import type { AnnualReturn } from 'kttt/organizations';
import { type CountMeasure, createRegister, type Register, type RegisterIndicator } from 'kttt/registers';
import { cooperative, filed, places } from '../registers/small-register.ts';

const words = { vi: 'x', en: 'x' };

/** A commitment for 2024 with one target for each indicator and goal given, called as its indicator is. */
export function promiseOf(
  targets: readonly (readonly [Indicator | RegisterIndicator, Goal])[],
  changes: Partial<Commitment> = {},
): Commitment {
  return {
    id: 'promise',
    title: words,
    signedBy: [],
    signedWith: [],
    date: '2024-04-05',
    period: year(2024),
    targets: targets.map(([indicator, goal]) => ({ id: indicator.id, label: words, wording: 'x', indicator, goal })),
    tasks: [],
    source: { kind: 'publication', title: 'x', publisher: words, date: '2024-04-05' },
    ...changes,
  };
}

/** How many organizations are linked with an enterprise. */
export const linkedCount: RegisterIndicator & { readonly measure: CountMeasure } = {
  id: 'linked-count',
  kind: 'count',
  label: words,
  figure: words,
  measure: { take: 'count', over: {}, having: { figure: 'linkedWithEnterprise', is: true } },
};

/** A share that no return tells. */
export const lawful: Indicator = {
  id: 'lawful',
  kind: 'percentage',
  label: words,
  numerator: words,
  denominator: words,
};

/** A number that no return tells. */
export const trained: Indicator = { id: 'trained', kind: 'count', label: words, figure: words };

/** What one cooperative says of being linked with an enterprise; without a return it says nothing. */
export type Said = boolean | typeof notApplicable | null | 'no-return';

/** A register of cooperatives in Cam Lộ of which it is known what each said for 2024. */
export function registerOf(said: readonly Said[]): Register {
  return createRegister({
    localities: places,
    organizations: said.map((_, i) => cooperative(`htx-${i}`, 'cam-lo')),
    returns: said.flatMap((linkedWithEnterprise, i): readonly AnnualReturn[] =>
      linkedWithEnterprise === 'no-return' ? [] : [filed(`htx-${i}`, 2024, { linkedWithEnterprise })],
    ),
  });
}

/** Every way in which those who said nothing could have answered. */
export function completionsOf(said: readonly Said[], answers: readonly Said[]): readonly (readonly Said[])[] {
  return said.reduce<readonly (readonly Said[])[]>(
    (before, one) =>
      before.flatMap((some) => (isMissing(one) ? answers : [one]).map((answer): readonly Said[] => [...some, answer])),
    [[]],
  );
}

export function isMissing(said: Said): boolean {
  return said === null || said === 'no-return';
}

/** How many said yes, and how many the question applies to. */
export function tallyOf(said: readonly Said[]): { readonly yes: number; readonly applicable: number } {
  return {
    yes: said.filter((one) => one === true).length,
    applicable: said.filter((one) => one !== notApplicable).length,
  };
}

/** The one thing in a list. */
export function only<Value>(list: readonly Value[]): Value {
  const [first, ...others] = list;
  if (first === undefined || others.length > 0) throw new Error(`there are ${list.length}`);
  return first;
}

/** The verdicts of a place, in the order of the targets. */
export function statusesOf(targets: readonly RegisterTargetAssessment[]): readonly TargetAssessment['status'][] {
  return targets.map(({ assessment }) => assessment.status);
}

/** What is said of a target that has no verdict. */
export function noVerdict(
  goal: Goal,
  reason: NonNullable<TargetAssessment['reason']>,
  changes: Partial<TargetAssessment> = {},
): TargetAssessment {
  return {
    kind: 'target-assessment',
    status: reason === 'missing' ? 'unknown' : 'not-applicable',
    reason,
    goal,
    measured: null,
    position: null,
    margin: null,
    rate: null,
    rateReason: reason,
    shortBy: null,
    overBy: null,
    nearMiss: null,
    ...changes,
  };
}

/**
 * Ten cooperatives: six in Gio Linh and four in Cam Lộ, of which the last is not in agriculture. Of the nine in
 * agriculture five are rated good or fair and two are linked with an enterprise; four of all ten are supported as
 * new-style models; four in agriculture gained an OCOP product of three stars or more in 2024.
 */
export function tenCooperatives(): Register {
  const product = (stars: 2 | 3 | 4 | 5, recognized: string) => ({ name: `OCOP ${recognized}`, stars, recognized });
  const plain = { linkedWithEnterprise: false, newStyleModel: false, ocopProducts: [] } as const;
  const returned: readonly (readonly [string, string, Partial<AnnualReturn>])[] = [
    [
      'g1',
      'gio-my',
      {
        rating: 'good',
        linkedWithEnterprise: true,
        newStyleModel: true,
        ocopProducts: [product(4, '2024-05-01')],
      },
    ],
    ['g2', 'gio-my', { rating: 'good', newStyleModel: true, ocopProducts: [product(3, '2024-12-15')] }],
    ['g3', 'gio-my', { rating: 'fair', ocopProducts: [product(2, '2024-06-01')] }],
    ['g4', 'gio-mai', { rating: 'fair', ocopProducts: [product(3, '2023-12-31')] }],
    ['g5', 'gio-mai', { rating: 'average' }],
    ['g6', 'gio-mai', { rating: 'weak' }],
    [
      'c1',
      'cam-lo',
      {
        rating: 'fair',
        linkedWithEnterprise: true,
        newStyleModel: true,
        ocopProducts: [product(5, '2024-01-01')],
      },
    ],
    ['c2', 'cam-lo', { rating: 'weak', ocopProducts: [product(3, '2024-07-01'), product(3, '2024-07-02')] }],
    ['c3', 'cam-lo', { rating: 'average' }],
    [
      'c4',
      'cam-lo',
      {
        rating: 'good',
        linkedWithEnterprise: true,
        newStyleModel: true,
        ocopProducts: [product(5, '2024-03-01')],
      },
    ],
  ];
  const before: Readonly<Record<string, Partial<AnnualReturn>>> = {
    g1: { rating: 'good', linkedWithEnterprise: true },
    g2: { rating: 'fair' },
    g5: { rating: 'fair' },
  };
  return createRegister({
    localities: places,
    organizations: returned.map(([id, locality]) =>
      cooperative(id, locality, id === 'c4' ? { field: 'trade-and-services' } : {}),
    ),
    returns: returned.flatMap(([id, , figures]) => [
      filed(id, 2023, { ...plain, rating: 'weak', ...before[id] }),
      filed(id, 2024, { ...plain, ...figures }),
    ]),
  });
}
