import { notApplicable } from 'kttt';
import type { Locality } from 'kttt/localities';
import type { Organization, ReturnFigures } from 'kttt/organizations';
import type { AdditiveFigure, Condition, IndicatorResult, Population, RegisterMeasure } from 'kttt/registers';
import { type BigFraction, fractionOf, lowest, type Plain } from '../numbers/big-fraction.ts';

/** An organization with what it reported; `null` where it did not. */
export interface Reported {
  readonly organization: Organization;
  readonly figures: ReturnFigures | null;
}

/** A value as text, whichever way its quotient is written; `null` where there is none. */
type Written = string | null;

/** What an indicator comes to, in texts that compare. */
export interface ByHand {
  readonly count: number;
  readonly notApplicable: number;
  readonly missing: number;
  readonly value: Written;
  readonly ofKnown: Written;
  readonly low: Written;
  readonly high: Written;
}

/** The parts of a result of the library in the same texts. */
export function written({ count, notApplicable, missing, value, ofKnown, low, high }: IndicatorResult): ByHand {
  return {
    count,
    notApplicable,
    missing,
    value: inText(value),
    ofKnown: inText(ofKnown),
    low: inText(low),
    high: inText(high),
  };
}

/** A value of the library as a fraction of integers; `null` where it has none. */
export function asFraction(value: IndicatorResult['value']): BigFraction | null {
  if (value === null || typeof value === 'string') return null;
  if ('kind' in value) return fractionOf(value.value);
  return fractionOf({ numerator: value.numerator, denominator: value.denominator });
}

function inText(value: IndicatorResult['value']): Written {
  if (value === null || typeof value === 'string') return value;
  if ('kind' in value) return `${value.kind} ${value.value}`;
  return quotient(fractionOf(value.numerator), fractionOf(value.denominator));
}

function quotient(a: BigFraction, b: BigFraction): string {
  const { numerator, denominator } = lowest({ over: a.over * b.under, under: a.under * b.over });
  return `${numerator}/${denominator}`;
}

type State = 'yes' | 'no' | 'none' | 'open';

/** Takes an indicator over organizations with plain loops; what comes new is looked for from `first` to `last`. */
export function byHand(
  list: readonly Reported[],
  measure: RegisterMeasure,
  on: { readonly asOf: string; readonly first: string; readonly last: string },
  money: boolean,
): ByHand {
  const inside = list.filter((one) => membership(one.organization, measure.over, on.asOf) !== 'no');
  const isSure = (one: Reported) => membership(one.organization, measure.over, on.asOf) === 'yes';
  switch (measure.take) {
    case 'share':
    case 'count': {
      const { having } = measure;
      const states = inside.map((one) => ({
        state: having ? stateOf(one.figures ?? {}, having, on) : ('yes' as const),
        isSure: isSure(one),
      }));
      const isShare = measure.take === 'share';
      /** The figure of one completion: what each open answer is, and who of those in doubt belongs. */
      const value = (open: 'yes' | 'no' | 'left out', belongs: (state: State) => boolean) => {
        let [some, whole] = [0, 0];
        for (const { state, isSure: sure } of states) {
          if (!sure && !belongs(state)) continue;
          if (state === 'open' && open === 'left out') continue;
          if (state === 'none' && isShare && measure.outOf === 'applicable') continue;
          whole += 1;
          if (state === 'yes' || (state === 'open' && open === 'yes')) some += 1;
        }
        return isShare ? (whole === 0 ? null : quotient(fractionOf(some), fractionOf(whole))) : `count ${some}`;
      };
      const tally = {
        count: states.filter(({ state, isSure: sure }) => sure && (state === 'yes' || state === 'no')).length,
        notApplicable: states.filter(({ state, isSure: sure }) => sure && state === 'none').length,
        missing: states.filter(({ state, isSure: sure }) => !sure || state === 'open').length,
      };
      const low = value('no', (state) => state !== 'yes');
      const high = value('yes', (state) => state === 'yes' || state === 'open');
      const told = value('left out', () => false);
      const nobodyTold = tally.count === 0 && tally.missing > 0;
      const ofKnown = !isShare && nobodyTold ? null : told;
      if (tally.missing === 0 && low === null) return { ...tally, ...nothing };
      return { ...tally, value: low !== null && low === high ? low : null, ofKnown, low, high };
    }
    case 'total':
    case 'average': {
      const per = measure.take === 'average' ? measure.per : 'organization';
      let [over, under] = [0n, 0n];
      const tally = { count: 0, notApplicable: 0, missing: 0 };
      for (const one of inside) {
        const figures = one.figures ?? {};
        const [a, b] = [
          plainFigure(figures, measure.of, on.asOf),
          per === 'organization' ? 1 : plainFigure(figures, per, on.asOf),
        ];
        if (!isSure(one)) tally.missing += 1;
        else if (a === notApplicable || b === notApplicable) tally.notApplicable += 1;
        else if (a === null || b === null) tally.missing += 1;
        else {
          tally.count += 1;
          over += BigInt(a);
          under += BigInt(b);
        }
      }
      if (measure.take === 'total') {
        if (tally.count + tally.missing === 0 && tally.notApplicable > 0) return { ...tally, ...nothing };
        const total = `${money ? 'amount' : 'count'} ${over}`;
        if (tally.missing === 0) return { ...tally, value: total, ofKnown: total, low: total, high: total };
        const low = measure.of === 'profitBeforeTax' ? null : total;
        return { ...tally, value: null, ofKnown: tally.count > 0 ? total : null, low, high: null };
      }
      const average = under > 0n ? quotient({ over, under: 1n }, { over: under, under: 1n }) : null;
      if (average === null && tally.missing === 0) return { ...tally, ...nothing };
      if (tally.missing === 0 || (measure.missing === 'left-out' && average !== null)) {
        return { ...tally, value: average, ofKnown: average, low: average, high: average };
      }
      return { ...tally, value: null, ofKnown: average, low: null, high: null };
    }
  }
}

const nothing = { value: notApplicable, ofKnown: notApplicable, low: null, high: null };

function membership(organization: Organization, over: Population, asOf: string): 'yes' | 'no' | 'open' {
  let status: string | null = null;
  for (const since of organization.statuses ?? []) if (since.from <= asOf) status = since.status;
  let isOpen = false;
  for (const [allowed, value] of [
    [over.kinds, organization.kind],
    [over.fields, organization.field],
    [over.statuses, status],
  ] as const) {
    if (!allowed) continue;
    if (value === null || value === undefined) isOpen = true;
    else if (!allowed.some((one) => one === value)) return 'no';
  }
  return isOpen ? 'open' : 'yes';
}

function stateOf(
  figures: ReturnFigures,
  condition: Condition,
  on: { readonly asOf: string; readonly first: string; readonly last: string },
): State {
  const answer = figures[condition.figure];
  if (answer === null || answer === undefined) return 'open';
  if (answer === notApplicable) return 'none';
  let isMet: boolean;
  if (condition.figure === 'rating') isMet = condition.in.some((rating) => rating === answer);
  else if ('is' in condition) isMet = answer === condition.is;
  else if (condition.figure === 'ocopProducts') {
    let found = 0;
    for (const { stars, recognized } of Array.isArray(answer) ? answer : []) {
      if (recognized > on.asOf) continue;
      if (condition.minStars && stars < condition.minStars) continue;
      if (condition.recognized && (recognized < on.first || recognized > on.last)) continue;
      found += 1;
    }
    isMet = found >= condition.atLeast;
  } else isMet = BigInt(String(answer)) >= BigInt(String(condition.atLeast));
  return isMet ? 'yes' : 'no';
}

function plainFigure(figures: ReturnFigures, figure: AdditiveFigure, asOf: string): Plain | null {
  const value = figures[figure];
  if (value === null || value === undefined) return null;
  if (typeof value !== 'object') return value;
  if (!Array.isArray(value)) return null;
  let found = 0;
  for (const { recognized } of value) if (recognized <= asOf) found += 1;
  return found;
}

/** Whether a unit is another one or below it. */
export function isWithin(id: string, above: string, localities: readonly Locality[]): boolean {
  let unit = localities.find((one) => one.id === id);
  while (unit) {
    if (unit.id === above) return true;
    const { parent } = unit;
    unit = localities.find((one) => one.id === parent);
  }
  return false;
}
