/** Facts of an error, by name. */
export type Facts<Name extends string> = { readonly [N in Name]: string | number };

/** The facts of every error that the library throws, by its code. Generated from the definitions: npm run generate. */
export interface ErrorFacts {
  readonly 'all-weights-zero': Facts<never>;
  readonly 'bad-decimals': Facts<'found'>;
  readonly 'bare-number': Facts<'found'>;
  readonly 'bounds-of-two-kinds': Facts<'high' | 'low'>;
  readonly 'bounds-reversed': Facts<'high' | 'low'>;
  readonly 'dated-backwards': Facts<'from' | 'until'>;
  readonly 'dated-overlap': Facts<'from'>;
  readonly 'dates-reversed': Facts<'from' | 'to'>;
  readonly 'decimals-needed': Facts<never>;
  readonly 'denominator-not-positive': Facts<'found'>;
  readonly 'empty-interval': Facts<'high' | 'low'>;
  readonly 'empty-text': Facts<never>;
  readonly 'factor-not-positive': Facts<'found'>;
  readonly 'figure-not-of-indicator': Facts<'expected' | 'found' | 'id'>;
  readonly 'floor-above-cap': Facts<'cap' | 'floor'>;
  readonly 'fraction-of-count': Facts<'found'>;
  readonly 'fraction-of-dong': Facts<'found'>;
  readonly 'goal-not-countable': Facts<'found'>;
  readonly 'goal-of-another-kind': Facts<'goal' | 'indicator' | 'kind'>;
  readonly 'impossible-index': Facts<'index' | 'length'>;
  readonly 'lists-of-two-lengths': Facts<'expected' | 'found'>;
  readonly 'measure-of-another-kind': Facts<'expected' | 'found'>;
  readonly 'missing-key': Facts<'expected'>;
  readonly 'negative-count': Facts<'found'>;
  readonly 'negative-weight': Facts<'found'>;
  readonly 'no-such-citation': Facts<'found'>;
  readonly 'no-such-date': Facts<'found'>;
  readonly 'no-such-goal': Facts<'allowed' | 'found'>;
  readonly 'no-such-indicator': Facts<'allowed' | 'found'>;
  readonly 'no-such-language': Facts<'found'>;
  readonly 'no-such-method': Facts<'found'>;
  readonly 'no-such-money-unit': Facts<'allowed' | 'found'>;
  readonly 'no-such-part-of-year': Facts<'found' | 'most'>;
  readonly 'no-such-period-kind': Facts<'allowed' | 'found'>;
  readonly 'no-such-quantity': Facts<'found'>;
  readonly 'no-such-reading': Facts<'found'>;
  readonly 'no-such-time-zone': Facts<'found'>;
  readonly 'no-such-year': Facts<'first' | 'found'>;
  readonly 'no-targets': Facts<never>;
  readonly 'not-a-list': Facts<'found'>;
  readonly 'not-a-number': Facts<'found'>;
  readonly 'not-a-whole-number': Facts<'found'>;
  readonly 'not-as-asked': Facts<'found' | 'reason'>;
  readonly 'not-one-of': Facts<'allowed' | 'found'>;
  readonly 'nothing-to-explain': Facts<'found'>;
  readonly 'other-explanation-version': Facts<'expected' | 'found'>;
  readonly 'out-of-range': Facts<'found' | 'limit'>;
  readonly 'part-exceeds-whole': Facts<'part' | 'whole'>;
  readonly 'plan-period-reversed': Facts<'from' | 'to'>;
  readonly 'repeated-category': Facts<'found'>;
  readonly 'repeated-id': Facts<'id'>;
  readonly 'reserved-category': Facts<'found'>;
  readonly 'several-faults': Facts<'count'>;
  readonly 'share-above-whole': Facts<'found'>;
  readonly 'step-not-positive': Facts<'found'>;
  readonly 'total-out-of-reach': Facts<'least' | 'most' | 'total'>;
  readonly 'unknown-category': Facts<'allowed' | 'found'>;
  readonly 'unknown-key': Facts<'key'>;
  readonly 'unknown-rounding': Facts<'allowed' | 'found'>;
  readonly 'unknown-target': Facts<'allowed' | 'found'>;
  readonly 'unreadable-period': Facts<'found'>;
  readonly 'unsafe-integer': Facts<'found'>;
  readonly 'whole-is-zero': Facts<never>;
  readonly 'wrong-type': Facts<'expected' | 'found'>;
}

/** The code of every error that the library throws. */
export type KtttErrorCode = keyof ErrorFacts;
