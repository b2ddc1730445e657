import {
  all,
  amount,
  atLeast,
  atMost,
  between,
  count,
  exactly,
  type Goal,
  growthRate,
  lessThan,
  million,
  moreThan,
  none,
  percent,
  type Quantity,
} from 'kttt';
import { goalKinds } from 'kttt/commitments';
import { describe, expect, it } from 'vitest';
import { checkGoal, unitOf } from '../../src/commitments/goal.ts';
import { refusal } from './refusal.ts';

describe('a goal as data', () => {
  it.each<[string, Goal, Goal]>([
    ['at least 60 %', atLeast(percent(60)), { kind: 'at-least', value: { kind: 'percent', value: '60' } }],
    ['more than 22 %', moreThan(percent(22)), { kind: 'more-than', value: { kind: 'percent', value: '22' } }],
    ['at most 3', atMost(count(3)), { kind: 'at-most', value: { kind: 'count', value: 3 } }],
    ['under 5 % growth', lessThan(growthRate(5)), { kind: 'less-than', value: { kind: 'growth-rate', value: '5' } }],
    [
      'exactly 125 million đồng',
      exactly(amount(million(125))),
      { kind: 'exactly', value: { kind: 'amount', value: '125000000' } },
    ],
    [
      '4 to 6, met above the range unless said otherwise',
      between(count(4), count(6)),
      { kind: 'between', low: { kind: 'count', value: 4 }, high: { kind: 'count', value: 6 }, above: 'met' },
    ],
    [
      '4 to 6 with a ceiling',
      between(count(4), count(6), { above: 'not-met' }),
      { kind: 'between', low: { kind: 'count', value: 4 }, high: { kind: 'count', value: 6 }, above: 'not-met' },
    ],
    ['all', all(), { kind: 'all' }],
    ['none', none(), { kind: 'none' }],
  ])('%s is plain data', (_, goal, data) => {
    expect(goal).toStrictEqual(data);
    expect(JSON.parse(JSON.stringify(goal))).toStrictEqual(goal);
  });

  it('comes in eight kinds', () => {
    expect(goalKinds).toEqual(['at-least', 'more-than', 'at-most', 'less-than', 'exactly', 'between', 'all', 'none']);
  });

  it('has its numbers written one way, however they were given', () => {
    expect(atLeast(percent('60.00'))).toEqual(atLeast(percent(60n)));
    const given: Goal = JSON.parse('{ "kind": "at-most", "value": { "kind": "count", "value": "3.0" } }');
    expect(checkGoal(given)).toStrictEqual({ kind: 'at-most', value: { kind: 'count', value: 3 } });
  });

  it('keeps nothing that is no part of it', () => {
    expect(checkGoal(JSON.parse('{ "kind": "all", "value": 1 }'))).toStrictEqual({ kind: 'all' });
    expect(checkGoal(JSON.parse('{ "kind": "none", "note": "x" }'))).toStrictEqual({ kind: 'none' });
    expect(
      checkGoal({ ...between(count(4), count(6)), ...JSON.parse('{ "value": { "kind": "count", "value": 9 } }') }),
    ).toStrictEqual(between(count(4), count(6)));
  });
});

describe('the unit of a goal', () => {
  it.each<[Goal, string]>([
    [atLeast(percent(60)), 'percent'],
    [exactly(count(5)), 'count'],
    [atMost(amount(1)), 'amount'],
    [moreThan(growthRate(5)), 'growth-rate'],
    [between(count(4), count(6)), 'count'],
    [between(percent(20), percent(30)), 'percent'],
    [all(), 'percent'],
    [none(), 'percent'],
  ])('%j is over %s', (goal, unit) => {
    expect(unitOf(goal)).toBe(unit);
  });
});

describe('what a goal may ask', () => {
  it('0.61 is taken for 0.61 %, not for 61 %', () => {
    expect(atLeast(percent(0.61)).value).toEqual({ kind: 'percent', value: '0.61' });
  });

  it('100 % is a share, and so is 0 %', () => {
    expect(atLeast(percent(100)).value).toEqual({ kind: 'percent', value: '100' });
    expect(atMost(percent(0)).value).toEqual({ kind: 'percent', value: '0' });
  });

  it('a growth may be above 100 % and below zero', () => {
    expect(atLeast(growthRate(150)).value).toEqual({ kind: 'growth-rate', value: '150' });
    expect(atLeast(growthRate('-2.50')).value).toEqual({ kind: 'growth-rate', value: '-2.5' });
  });

  it('an amount may be below zero: no loss above one million đồng', () => {
    expect(atLeast(amount(million(-1))).value).toEqual({ kind: 'amount', value: '-1000000' });
  });

  it('a range may have one value', () => {
    expect(between(percent('60.0'), percent(60))).toEqual({
      kind: 'between',
      low: { kind: 'percent', value: '60' },
      high: { kind: 'percent', value: '60' },
      above: 'met',
    });
  });
});

describe('what a goal may not ask', () => {
  it('more than the whole', () => {
    expect(refusal(() => atLeast(percent('100.1')))).toEqual({
      code: 'share-above-whole',
      path: ['value', 'value'],
      messages: {
        vi: 'value.value: 100.1 % vượt quá 100 % của tổng thể; nếu là mức tăng trưởng, hãy dùng growthRate()',
        en: 'value.value: 100.1% is above 100% of the whole; if it is a growth, use growthRate()',
      },
    });
  });

  it.each([
    ['more than', () => moreThan(percent(101)), ['value', 'value']],
    ['at most', () => atMost(percent(101)), ['value', 'value']],
    ['less than', () => lessThan(percent(101)), ['value', 'value']],
    ['exactly', () => exactly(percent(101)), ['value', 'value']],
    ['from', () => between(percent(101), percent(102)), ['low', 'value']],
    ['to', () => between(percent(60), percent(101)), ['high', 'value']],
  ])('101 % in «%s»', (_, make, path) => {
    expect(refusal(make)).toMatchObject({ code: 'share-above-whole', path });
  });

  it('a lower bound above the upper one', () => {
    expect(refusal(() => between(count(6), count(4)))).toEqual({
      code: 'bounds-reversed',
      path: ['low'],
      messages: {
        vi: 'low: cận dưới 6 lớn hơn cận trên 4; hãy đổi chỗ hoặc kiểm tra lại',
        en: 'low: the lower bound 6 is above the upper bound 4; swap or check them',
      },
    });
  });

  it('bounds that only a comparison of text would put in order', () => {
    expect(refusal(() => between(percent(10), percent(9)))).toMatchObject({ code: 'bounds-reversed' });
    expect(between(percent(9), percent(10)).low).toEqual({ kind: 'percent', value: '9' });
  });

  it('bounds of two kinds', () => {
    expect(refusal(() => between(count(4), percent(6)))).toEqual({
      code: 'bounds-of-two-kinds',
      path: ['high'],
      messages: {
        vi: 'high: cận dưới là count nhưng cận trên là percent; hai cận phải cùng loại đại lượng',
        en: 'high: the lower bound is a count but the upper one a percent; both must measure the same kind',
      },
    });
  });

  it('a negative count', () => {
    expect(refusal(() => exactly(count(-5)))).toEqual({
      code: 'negative-count',
      path: ['value'],
      messages: {
        vi: 'value: số -5 âm; số đếm, tỷ lệ và phần của tổng thể không được âm',
        en: 'value: -5 is negative; a count, a percentage or a part of a whole cannot be',
      },
    });
  });

  it('a negative share', () => {
    expect(refusal(() => atLeast({ kind: 'percent', value: '-1' }))).toMatchObject({
      code: 'negative-count',
      path: ['value', 'value'],
    });
  });

  it('half a cooperative', () => {
    expect(refusal(() => exactly(count('4.5')))).toEqual({
      code: 'fraction-of-count',
      path: ['value'],
      messages: {
        vi: 'value: số đếm là 4.5; số đếm phải là số nguyên từ 0 đến 9007199254740991',
        en: 'value: the count is 4.5; a count must be a whole number from 0 to 9007199254740991',
      },
    });
  });

  it('a fraction of a cooperative, however small', () => {
    expect(refusal(() => exactly(count('4.00000000000000000001')))).toMatchObject({ code: 'fraction-of-count' });
  });

  it('half a đồng', () => {
    expect(refusal(() => atLeast({ kind: 'amount', value: '1.5' }))).toEqual({
      code: 'fraction-of-dong',
      path: ['value', 'value'],
      messages: {
        vi: 'value.value: 1.5 đồng không phải là số đồng nguyên; tiền Việt Nam không có đơn vị nhỏ hơn đồng, hãy làm tròn trước hoặc kiểm tra lại đơn vị',
        en: 'value.value: 1.5 đồng is not a whole number of đồng; the đồng has no smaller coin, so round it first or check the unit',
      },
    });
  });

  it('what is no number', () => {
    expect(refusal(() => atLeast(percent('60 %')))).toMatchObject({ code: 'not-a-number', path: ['value'] });
    expect(refusal(() => atLeast({ kind: 'growth-rate', value: '5,5' }))).toMatchObject({
      code: 'not-a-number',
      path: ['value', 'value'],
    });
  });

  it('a quantity of no known kind', () => {
    const quantity: Quantity = JSON.parse('{ "kind": "share", "value": "60" }');
    expect(refusal(() => atLeast(quantity))).toMatchObject({ code: 'no-such-quantity', path: ['value', 'kind'] });
  });

  it('another reading of a result above the range', () => {
    const goal: Goal = JSON.parse(JSON.stringify({ ...between(count(4), count(6)), above: 'over' }));
    expect(refusal(() => checkGoal(goal, ['goal']))).toEqual({
      code: 'no-such-reading',
      path: ['goal', 'above'],
      messages: {
        vi: 'goal.above: kết quả cao hơn khoảng là «over»; chọn met hoặc not-met',
        en: 'goal.above: a result above the range is read as "over"; choose met or not-met',
      },
    });
  });

  it('anything of no known kind', () => {
    expect(refusal(() => checkGoal(JSON.parse('{ "kind": "at-lest" }'), ['goal']))).toEqual({
      code: 'no-such-goal',
      path: ['goal', 'kind'],
      messages: {
        vi: 'goal.kind: không có loại mục tiêu «at-lest»; chọn một trong: at-least, more-than, at-most, less-than, exactly, between, all, none',
        en: 'goal.kind: there is no kind of goal "at-lest"; choose one of: at-least, more-than, at-most, less-than, exactly, between, all, none',
      },
    });
  });
});
