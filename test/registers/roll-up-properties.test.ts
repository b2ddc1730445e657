import fc from 'fast-check';
import { combineRegisters, type IndicatorResult, type RegisterIndicator, rollUp } from 'kttt/registers';
import { describe, expect, it } from 'vitest';
import { order } from '../numbers/big-fraction.ts';
import { asFraction, byHand, isWithin, type Reported, written } from './by-hand.ts';
import { completeFigures, indicators, registerOf, type Sample, samples } from './generated.ts';

const asOf = '2023-12-31';
const options = {
  asOf,
  period: { kind: 'month', year: 2023, month: 10 },
  by: 'locality',
} as const;
const on = { asOf, first: '2023-10-01', last: '2023-10-31' };
const isMoney = ({ kind }: RegisterIndicator) => kind === 'amount';

function within({ localities, reported }: Sample, above: string): readonly Reported[] {
  return reported.filter(({ organization }) =>
    organization.seats.some(({ locality }) => isWithin(locality, above, localities)),
  );
}

describe('a roll-up', () => {
  it('agrees with plain loops, in all and for each locality', () => {
    fc.assert(
      fc.property(samples, (sample) => {
        const { total, parts } = rollUp(registerOf(sample), indicators, options);
        const expected = (list: readonly Reported[]) =>
          indicators.map((one) => byHand(list, one.measure, on, isMoney(one)));
        expect(total.results.map(written)).toEqual(expected(sample.reported));
        expect(parts.map(({ place }) => place.kind === 'locality' && place.id)).toEqual(
          sample.localities.map(({ id }) => id),
        );
        for (const { place, results } of parts) {
          const id = place.kind === 'locality' ? place.id : '';
          expect(results.map(written)).toEqual(expected(within(sample, id)));
        }
      }),
    );
  });

  it('looks at new products in the calendar year up to the day unless a period is given', () => {
    fc.assert(
      fc.property(samples, (sample) => {
        const { results } = rollUp(registerOf(sample), indicators, { asOf: '2023-10-31', year: 2023 }).total;
        const until = { asOf: '2023-10-31', first: '2023-01-01', last: '2023-10-31' };
        expect(results.map(written)).toEqual(
          indicators.map((one) => byHand(sample.reported, one.measure, until, isMoney(one))),
        );
      }),
    );
  });

  it('of a locality is that of a register of its organizations alone', () => {
    fc.assert(
      fc.property(samples, (sample) => {
        for (const part of rollUp(registerOf(sample), indicators, options).parts) {
          const id = part.place.kind === 'locality' ? part.place.id : '';
          const alone = registerOf({ ...sample, reported: within(sample, id) });
          const { total } = rollUp(alone, indicators, options);
          expect({ ...total, place: part.place }).toEqual(part);
        }
      }),
    );
  });

  it('of a parent is made of its children and what has its seat in the parent itself', () => {
    fc.assert(
      fc.property(samples, (sample) => {
        const { parts } = rollUp(registerOf(sample), indicators, options);
        for (const parent of parts) {
          const id = parent.place.kind === 'locality' ? parent.place.id : '';
          const own = sample.reported.filter(({ organization }) => organization.seats[0]?.locality === id);
          const children = [
            ...parts.filter(({ place }) => place.kind === 'locality' && place.parent === id),
            rollUp(registerOf({ ...sample, reported: own }), indicators, options).total,
          ];
          const added = <Part>(list: readonly Part[], numberOf: (part: Part) => number | bigint) =>
            list.reduce((sum, one) => sum + BigInt(numberOf(one)), 0n);
          const { organizations, completeness, results } = parent;
          expect(added(children, (child) => child.organizations.cooperative)).toBe(BigInt(organizations.cooperative));
          expect(added(children, (child) => child.organizations['cooperative-group'])).toBe(
            BigInt(organizations['cooperative-group']),
          );
          expect(added(children, (child) => child.completeness.expected)).toBe(BigInt(completeness.expected));
          expect(added(children, (child) => child.completeness.received)).toBe(BigInt(completeness.received));
          results.forEach((whole, i) => {
            const those = children.flatMap((child) => child.results[i] ?? []);
            for (const key of ['count', 'notApplicable', 'missing'] as const) {
              expect(added(those, (one) => one[key])).toBe(BigInt(whole[key]));
            }
            if (indicators[i]?.measure.take !== 'average') {
              expect(added(those, knownTop)).toBe(knownTop(whole));
            }
          });
        }
      }),
    );
  });

  it('of the registers of the districts combined is that of the province', () => {
    fc.assert(
      fc.property(samples, (sample) => {
        const { localities, reported } = sample;
        const [province, ...below] = localities;
        const districts = below.filter(({ level }) => level === 'district').map(({ id }) => id);
        const registers = districts.map((district) =>
          registerOf({
            localities: localities.filter(({ id }) => id === province?.id || isWithin(id, district, localities)),
            reported: within(sample, district),
          }),
        );
        const office = registerOf({
          localities: localities.slice(0, 1),
          reported: reported.filter(({ organization }) => organization.seats[0]?.locality === province?.id),
        });
        const combined = rollUp(combineRegisters([office, ...registers]), indicators, options);
        const whole = rollUp(registerOf(sample), indicators, options);
        expect(combined.total).toEqual(whole.total);
        expect(combined.parts).toEqual(whole.parts);
      }),
    );
  });

  it('lies between its low and its high, whatever the missing figures turn out to be', () => {
    const fields = fc.constantFrom('agriculture', 'trade-and-services', 'finance');
    const statuses = fc.constantFrom('operating', 'suspended');
    const completions = fc.array(fc.tuple(completeFigures, fields, statuses), { minLength: 12, maxLength: 12 });
    const open = indicators.filter(({ measure }) => measure.take !== 'average' || measure.missing === 'open');
    fc.assert(
      fc.property(samples, completions, (sample, given) => {
        const completed = sample.reported.map(({ organization, figures }, i): Reported => {
          const [others, field, status] = given[i] ?? [];
          const told = Object.fromEntries(Object.entries(figures ?? {}).filter(([, value]) => value != null));
          return {
            organization: {
              ...organization,
              field: organization.field ?? field ?? null,
              statuses: organization.statuses ?? (status ? [{ status, from: '2015-03-01' }] : []),
            } as Reported['organization'],
            figures: { ...others, ...told },
          };
        });
        const before = rollUp(registerOf(sample), open, options).total.results;
        const after = rollUp(registerOf({ ...sample, reported: completed }), open, options).total.results;
        after.forEach((result, i) => {
          expect(result.missing).toBe(0);
          const value = asFraction(result.value);
          const [low, high] = [asFraction(before[i]?.low ?? null), asFraction(before[i]?.high ?? null)];
          if (value && low) expect(order(low, value)).toBeLessThanOrEqual(0);
          if (value && high) expect(order(value, high)).toBeLessThanOrEqual(0);
          if (before[i]?.missing === 0) expect(result).toEqual(before[i]);
        });
      }),
    );
  });
});

/** What those who told come to as a number that adds up: a count, an amount, or the upper part of a share. */
function knownTop({ ofKnown }: IndicatorResult): bigint {
  if (ofKnown === null || typeof ofKnown === 'string') return 0n;
  return BigInt('kind' in ofKnown ? ofKnown.value : ofKnown.numerator);
}
