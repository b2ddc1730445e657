import {
  assessCommitment,
  assessTarget,
  billion,
  commitment,
  count,
  million,
  percent,
  percentage,
  progress,
  ratio,
  requiredCount,
  type Target,
  toDecimal,
  toPercent,
} from 'kttt';
import { quangTri2024 } from 'kttt/commitments';
import { formatMoney, formatNumber, formatPercent, type MoneyUnit, printedInterval } from 'kttt/language';
import { divideIntervals, multiply, scaleInterval } from 'kttt/numbers';
import { describe, expect, it } from 'vitest';
import official from '../cases/quang-tri-2024.json';

/** The target of the library for a commitment of the official text. */
function targetOf(id: string): Target {
  const target = quangTri2024.targets.find((one) => one.id === id);
  if (!target) throw new Error(`there is no target ${id}`);
  return target;
}

/** So many of the whole, as the indicator of a target counts them. */
function figureOf({ indicator }: Target, result: number, whole: number) {
  return indicator.kind === 'percentage' ? percentage(result, whole) : count(result);
}

const moneyUnits: ReadonlyMap<string, MoneyUnit> = new Map([
  ['tỷ đồng', 'billion'],
  ['triệu đồng', 'million'],
]);

describe('the commitments of Quảng Trị of 5 April 2024', () => {
  it('are in the library as the portal published them', () => {
    expect(commitment(quangTri2024)).toStrictEqual(quangTri2024);
    expect(quangTri2024.source).toMatchObject({
      kind: 'publication',
      title: official.source.title,
      date: official.source.date,
      author: official.source.author,
    });
    expect(quangTri2024.date).toBe(official.source.date);
    expect(quangTri2024.period).toEqual({ kind: 'year', year: 2024 });
    expect(quangTri2024.targets.map(({ id }) => id)).toEqual(official.commitments.map(({ id }) => id));
  });

  it('were signed by the Steering Committee, the Department of Agriculture and the Cooperative Alliance with the localities', () => {
    expect(quangTri2024.signedBy.map(({ id }) => id)).toEqual([
      'steering-committee',
      'department-of-agriculture',
      'cooperative-alliance',
    ]);
    expect(quangTri2024.signedWith.map(({ id }) => id)).toEqual(['localities']);
  });

  it('give the review of policy to the Department of Planning in the lead, with the other bodies', () => {
    const [review, ...others] = quangTri2024.tasks;
    expect(review?.lead?.id).toBe('department-of-planning');
    expect(review?.coordinating.map(({ id }) => id)).toEqual([
      'cooperative-alliance',
      'department-of-agriculture',
      'other-departments',
    ]);
    expect(others.map(({ id, lead, coordinating }) => [id, lead, coordinating])).toEqual([
      ['value-chains', null, []],
      ['manager-training', null, []],
      ['consolidation-and-merger', null, []],
      ['digital-transformation', null, []],
    ]);
  });

  const promises = official.commitments.map((one) => [one.printed, one] as const);

  it.each(promises)('«%s» is printed to the letter and means its goal', (printed, { id, goal }) => {
    expect(targetOf(id).wording).toBe(printed);
    expect(targetOf(id).goal).toEqual(goal);
  });

  it.each(promises)('«%s» needs as many of 310 as it says', (_, { id, of, needs }) => {
    expect(requiredCount(targetOf(id).goal, of)).toEqual(needs);
  });

  const results = official.commitments.flatMap(({ id, of, results }) =>
    results.map((expected) => [expected.result, of, id, expected.status, expected] as const),
  );

  it.each(results)('%i of %i for %s is %s', (result, of, id, _, expected) => {
    const target = targetOf(id);
    const figure = figureOf(target, result, of);
    const { status, position, shortBy, overBy, nearMiss } = assessTarget(target.goal, figure);
    const organizations = (gap: typeof shortBy) => (gap && 'organizations' in gap ? gap.organizations : null);
    expect({
      result,
      status,
      position,
      stillNeeded: organizations(shortBy),
      tooMany: organizations(overBy),
      printed: 'numerator' in figure ? toPercent(figure, { decimals: 2 }) : null,
      nearMiss,
    }).toEqual(expected);
  });

  it('are neither met nor missed: no results of 2024 were published', () => {
    const { status, counts } = assessCommitment(quangTri2024, {});
    expect(status).toBe('unknown');
    expect(counts).toEqual({ met: 0, notMet: 0, unknown: 5, notApplicable: 0 });
  });
});

describe('the figures of Quảng Trị at the end of 2023', () => {
  it.each(official.counts.map((one) => [one.printed, one] as const))('%s', (printed, { value, unit }) => {
    expect(`${formatNumber(value, { language: 'vi' })} ${unit}`).toBe(printed);
  });

  it.each(official.amounts.map((one) => [one.printed, one] as const))('%s', (printed, { value, unit }) => {
    expect(formatMoney(value, { language: 'vi', unit: moneyUnits.get(unit) ?? 'dong' })).toBe(printed);
  });

  it.each(official.derived.quotients.map((one) => [one.name, one] as const))(
    '%s',
    (_, { numerator, denominator, decimals, cut }) => {
      expect(toDecimal(ratio(numerator, denominator), { decimals, rounding: 'truncate' })).toBe(cut);
    },
  );

  it.each(official.derived.percentages.map((one) => [one.name, one] as const))(
    '%s',
    (_, { numerator, denominator, decimals, cut }) => {
      expect(toPercent(percentage(numerator, denominator), { decimals, rounding: 'truncate' })).toBe(cut);
    },
  );

  it.each(official.derived.totals.map((one) => [one.name, one] as const))(
    '%s that the printed average allows',
    (_, { average, step, of, implied, low, high }) => {
      expect(multiply(average, of)).toEqual({ numerator: implied, denominator: '1' });
      expect(scaleInterval(printedInterval(average, step, { rounding: 'half-up' }), of)).toEqual({
        low,
        high,
        includesLow: true,
        includesHigh: false,
      });
    },
  );

  it('profit over revenue that the printed averages allow', () => {
    const { low, high, decimals } = official.derived.profitOverRevenue;
    const profit = printedInterval(million(125), million(1), { rounding: 'half-up' });
    const revenue = printedInterval(billion('1.3'), billion('0.1'), { rounding: 'half-up' });
    const allowed = divideIntervals(profit, revenue);
    expect(toPercent(allowed.low, { decimals })).toBe(low);
    expect(toPercent(allowed.high, { decimals })).toBe(high);
  });
});

describe('the way of Quảng Trị from the end of 2022', () => {
  const { cooperatives, goodOrFair, linkedWithEnterprises, inOcop, averageRevenue, averageProfit } = official.baseline;
  const linked = percentage(linkedWithEnterprises.value, cooperatives);

  it('its figures print as they were published', () => {
    expect(formatPercent(ratio(goodOrFair.percent, 100), { language: 'vi', decimals: 0 })).toBe(goodOrFair.printed);
    expect(toPercent(linked, { decimals: 2 })).toBe(linkedWithEnterprises.printed);
    expect(formatMoney(averageRevenue.value, { language: 'vi', unit: 'billion' })).toBe(averageRevenue.printed);
    expect(formatMoney(averageProfit.value, { language: 'vi', unit: 'million' })).toBe(averageProfit.printed);
    expect(inOcop.fourStars + inOcop.threeStars).toBe(inOcop.products);
  });

  it('from 58 % good or fair, 185 of 310 is 26/31 of the way to 60 %', () => {
    const { share } = progress(targetOf('good-or-fair').goal, percent(goodOrFair.percent), percentage(185, 310));
    expect(share).toEqual({ numerator: '26', denominator: '31' });
  });

  it('from 56 of 291 linked with enterprises, 69 of 310 is past the goal', () => {
    const { outcome, share } = progress(targetOf('linked-with-enterprises').goal, linked, percentage(69, 310));
    expect(outcome).toBe('known');
    expect(share && toPercent(share, { decimals: 2 })).toBe('109.36');
  });

  it('neither share of 2022 would have met the commitments of 2024', () => {
    expect(assessTarget(targetOf('good-or-fair').goal, percent(goodOrFair.percent)).status).toBe('not-met');
    expect(assessTarget(targetOf('linked-with-enterprises').goal, linked).shortBy).toEqual({
      organizations: 9,
      points: { numerator: '401', denominator: '14550' },
    });
  });
});
