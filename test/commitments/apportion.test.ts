import fc from 'fast-check';
import { type ApportionOptions, apportion } from 'kttt';
import { describe, expect, it } from 'vitest';
import {
  boundedRemainderByHand,
  type ClaimByHand,
  largestRemainderByHand,
  sainteLagueByHand,
} from './apportion-by-hand.ts';
import { refusal } from './refusal.ts';

const sainteLague = { method: 'sainte-lague' } as const;
const methods = ['largest-remainder', 'sainte-lague'] as const;

describe('a target shared among localities', () => {
  it.each<[string, number[], ApportionOptions, number[], number]>([
    ['186 cooperatives of 310 go by four districts', [100, 80, 70, 60], {}, [60, 48, 42, 36], 186],
    ['and in the same way by Sainte-Laguë', [100, 80, 70, 60], sainteLague, [60, 48, 42, 36], 186],
    ['what divides evenly has no remainders', [6, 3, 1], {}, [6, 3, 1], 10],
    ['the largest remainder gets the last one', [6, 6, 2], {}, [4, 4, 2], 10],
    ['one more in all may take one away from a locality', [6, 6, 2], {}, [5, 5, 1], 11],
    ['by Sainte-Laguë it may not: 10 in all', [6, 6, 2], sainteLague, [5, 4, 1], 10],
    ['by Sainte-Laguë it may not: 11 in all', [6, 6, 2], sainteLague, [5, 5, 1], 11],
    ['nothing leaves nothing', [6, 3, 1], {}, [0, 0, 0], 0],
    ['one locality takes all', [7], {}, [186], 186],
    ['a locality without weight gets nothing', [5, 0, 5], {}, [2, 0, 1], 3],
  ])('%s', (_, weights, options, shares, total) => {
    expect(apportion(total, weights, options)).toEqual(shares);
  });

  it.each(methods)('%s: of two equal claims the larger weight comes first', (method) => {
    expect(apportion(2, [1, 3], { method })).toEqual([0, 2]);
    expect(apportion(2, [3, 1], { method })).toEqual([2, 0]);
    expect(apportion(5, [3, 9, 6], { method })).toEqual([1, 2, 2]);
  });

  it.each(methods)('%s: of equal weights the one that stands earlier comes first', (method) => {
    expect(apportion(1, [1, 1, 1], { method })).toEqual([1, 0, 0]);
    expect(apportion(2, [1, 1, 1], { method })).toEqual([1, 1, 0]);
    expect(apportion(4, [1, 1, 1], { method })).toEqual([2, 1, 1]);
  });

  it('totals and weights may be given in any form of a number', () => {
    expect(apportion('186', [100n, '80', 70, '60.0'])).toEqual([60, 48, 42, 36]);
    expect(apportion(10n, ['0.6', 0.3, '0.1'])).toEqual([6, 3, 1]);
    expect(apportion(5, ['30000000000000000000', '20000000000000000000'])).toEqual([3, 2]);
  });
});

describe('floors and caps', () => {
  it.each<[string, ApportionOptions, number[]]>([
    ['a floor is taken from the others', { floors: [0, 0, 2] }, [5, 3, 2]],
    ['a cap is given to the others', { caps: [4, 10, 10] }, [4, 5, 1]],
    ['a floor and a cap together', { floors: [0, 0, 3], caps: [5, 10, 10] }, [5, 2, 3]],
    ['floors that use the total up', { floors: [1, 2, 7] }, [1, 2, 7]],
    ['caps that just hold the total', { caps: [1, 2, 7] }, [1, 2, 7]],
    ['bounds that leave no choice', { floors: [2, 3, 5], caps: [2, 3, 5] }, [2, 3, 5]],
    ['a floor above the total of the others is no cap', { floors: [0, 9, 0] }, [1, 9, 0]],
  ])('%s', (_, bounds, shares) => {
    expect(apportion(10, [6, 3, 1], bounds)).toEqual(shares);
    expect(apportion(10, [6, 3, 1], { ...bounds, ...sainteLague })).toEqual(shares);
  });

  it('what the caps give back may lift a locality over its floor', () => {
    expect(apportion(10, [8, 1, 1], { floors: [0, 2, 0], caps: [4, 10, 10] })).toEqual([4, 3, 3]);
  });

  it('what the floors ask for may take a locality below its cap', () => {
    expect(apportion(10, [6, 3, 1], { floors: [0, 0, 6], caps: [5, 10, 10] })).toEqual([3, 1, 6]);
  });

  it('floors and caps that ask and give back the same are held together', () => {
    expect(apportion(12, [4, 2, 6], { floors: [0, 4, 0], caps: [12, 12, 4] })).toEqual([4, 4, 4]);
  });

  it.each(methods)('%s: a locality without weight gets its floor and no more', (method) => {
    expect(apportion(10, [6, 0, 1], { method, floors: [0, 3, 0], caps: [10, 10, 10] })).toEqual([6, 3, 1]);
  });
});

describe('the laws of apportionment', () => {
  const weight = fc.oneof(fc.nat({ max: 12 }), fc.nat({ max: 5000 }));
  const weights = fc.array(weight, { minLength: 1, maxLength: 8 }).filter((list) => list.some((each) => each > 0));

  const claims = fc
    .array(fc.record({ weight, floor: fc.nat({ max: 12 }), room: fc.nat({ max: 15 }) }), { minLength: 1, maxLength: 7 })
    .filter((list) => list.some((each) => each.weight > 0))
    .map((list) => list.map(({ weight, floor, room }) => ({ weight, floor, cap: floor + room })));
  const bounded = fc.tuple(claims, fc.nat({ max: 1000 })).map(([list, perMille]) => {
    const least = list.reduce((sum, { floor }) => sum + floor, 0);
    const most = list.reduce((sum, { weight, floor, cap }) => sum + (weight === 0 ? floor : cap), 0);
    return { list, total: least + Math.floor(((most - least) * perMille) / 1000), most };
  });
  const parts = (list: readonly ClaimByHand[]) => ({
    weights: list.map(({ weight }) => weight),
    floors: list.map(({ floor }) => floor),
    caps: list.map(({ cap }) => cap),
  });
  const sum = (list: readonly number[]) => list.reduce((all, each) => all + each, 0);

  it('the shares add up to the total and lie within floors and caps', () => {
    fc.assert(
      fc.property(bounded, fc.constantFrom(...methods), ({ list, total }, method) => {
        const { weights, floors, caps } = parts(list);
        const shares = apportion(total, weights, { method, floors, caps });
        expect(shares).toHaveLength(list.length);
        expect(sum(shares)).toBe(total);
        shares.forEach((share, i) => {
          expect(Number.isInteger(share)).toBe(true);
          expect(share).toBeGreaterThanOrEqual(floors[i] ?? Number.NaN);
          expect(share).toBeLessThanOrEqual(caps[i] ?? Number.NaN);
          if (weights[i] === 0) expect(share).toBe(floors[i]);
        });
      }),
      { numRuns: 150 },
    );
  });

  it('the largest remainder stays within one of the exact quota', () => {
    fc.assert(
      fc.property(weights, fc.nat({ max: 2000 }), (list, total) => {
        const whole = BigInt(sum(list));
        apportion(total, list).forEach((share, i) => {
          const quota = BigInt(total) * BigInt(list[i] ?? 0);
          expect(quota - whole < BigInt(share) * whole && BigInt(share) * whole < quota + whole).toBe(true);
        });
      }),
      { numRuns: 150 },
    );
  });

  it('the largest remainder agrees with the same done by hand', () => {
    fc.assert(
      fc.property(weights, fc.nat({ max: 2000 }), (list, total) => {
        expect(apportion(total, list)).toEqual(largestRemainderByHand(total, list));
      }),
      { numRuns: 200 },
    );
  });

  it('within floors and caps too', () => {
    fc.assert(
      fc.property(bounded, ({ list, total }) => {
        const { weights, floors, caps } = parts(list);
        expect(apportion(total, weights, { floors, caps })).toEqual(boundedRemainderByHand(total, list));
      }),
      { numRuns: 300 },
    );
  });

  it('Sainte-Laguë agrees with giving one by one', () => {
    fc.assert(
      fc.property(weights, fc.nat({ max: 120 }), (list, total) => {
        const open = list.map((weight) => ({ weight, floor: 0, cap: total }));
        expect(apportion(total, list, sainteLague)).toEqual(sainteLagueByHand(total, open));
      }),
      { numRuns: 150 },
    );
    fc.assert(
      fc.property(bounded, ({ list, total }) => {
        const { weights, floors, caps } = parts(list);
        expect(apportion(total, weights, { floors, caps, ...sainteLague })).toEqual(sainteLagueByHand(total, list));
      }),
      { numRuns: 300 },
    );
  });

  it('by Sainte-Laguë a larger total takes nothing from anyone', () => {
    fc.assert(
      fc.property(bounded, ({ list, total, most }) => {
        const { weights, floors, caps } = parts(list);
        const [now, then] = [total, Math.min(total + 1, most)].map((each) =>
          apportion(each, weights, { floors, caps, ...sainteLague }),
        );
        then?.forEach((share, i) => {
          expect(share).toBeGreaterThanOrEqual(now?.[i] ?? Number.NaN);
        });
      }),
      { numRuns: 150 },
    );
  });

  it('where the localities stand in the list does not matter if their weights differ', () => {
    const distinct = fc.uniqueArray(fc.nat({ max: 500 }), { minLength: 2, maxLength: 7 });
    const shuffled = distinct.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray([...list.keys()], { minLength: list.length, maxLength: list.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, fc.nat({ max: 300 }), fc.constantFrom(...methods), ([list, order], total, method) => {
        const shares = apportion(total, list, { method });
        const moved = apportion(
          total,
          order.map((i) => list[i] ?? 0),
          { method },
        );
        expect(moved).toEqual(order.map((i) => shares[i]));
      }),
      { numRuns: 150 },
    );
  });

  it('weights in another unit share in the same way', () => {
    fc.assert(
      fc.property(weights, fc.nat({ max: 300 }), fc.constantFrom(...methods), (list, total, method) => {
        const inThousandths = list.map((each) => (each / 1000).toFixed(3));
        expect(apportion(total, inThousandths, { method })).toEqual(apportion(total, list, { method }));
      }),
      { numRuns: 80 },
    );
  });

  it('a larger weight never gets less', () => {
    fc.assert(
      fc.property(weights, fc.nat({ max: 300 }), fc.constantFrom(...methods), (list, total, method) => {
        const byWeight = list.toSorted((a, b) => a - b);
        const shares = apportion(total, byWeight, { method });
        for (const [i, share] of shares.entries()) {
          if (i > 0 && byWeight[i] !== byWeight[i - 1]) {
            expect(share).toBeGreaterThanOrEqual(shares[i - 1] ?? Number.NaN);
          }
        }
      }),
      { numRuns: 100 },
    );
  });

  it('the total is kept over as many localities as Vietnam has communes', () => {
    const communes = Array.from({ length: 3321 }, (_, i) => 1 + ((i * 7919) % 97));
    const shares = apportion(160_000, communes);
    expect(sum(shares)).toBe(160_000);
  });
});

describe('what cannot be shared', () => {
  it('a total beyond the floors and caps', () => {
    expect(refusal(() => apportion(10, [6, 3, 1], { caps: [3, 3, 3] }))).toEqual({
      code: 'total-out-of-reach',
      path: ['total'],
      messages: {
        vi: 'total: tổng 10 không chia được: các mức tối thiểu và tối đa chỉ cho phép từ 0 đến 9 (nơi có trọng số 0 chỉ nhận mức tối thiểu)',
        en: 'total: the total 10 cannot be shared: the floors and caps allow 0 to 9 (a weight of 0 gets its floor only)',
      },
    });
    expect(refusal(() => apportion(10, [6, 3, 1], { floors: [4, 4, 4] }))).toMatchObject({
      code: 'total-out-of-reach',
    });
    expect(refusal(() => apportion(10, [6, 3, 1], { floors: [0, 11, 0] }))).toMatchObject({
      code: 'total-out-of-reach',
    });
    expect(refusal(() => apportion(10, [6, 0, 1], { caps: [4, 4, 4] })).messages.en).toBe(
      'total: the total 10 cannot be shared: the floors and caps allow 0 to 8 (a weight of 0 gets its floor only)',
    );
  });

  it('anything by weights of nothing, or by no weights', () => {
    for (const weights of [[], [0, 0]]) {
      expect(refusal(() => apportion(10, weights))).toEqual({
        code: 'all-weights-zero',
        path: ['weights'],
        messages: {
          vi: 'weights: không có trọng số nào lớn hơn 0 nên không có căn cứ để phân bổ',
          en: 'weights: no weight is above 0, so there is nothing to share by',
        },
      });
    }
  });

  it('anything by a negative weight', () => {
    expect(refusal(() => apportion(10, [6, -3, 1]))).toEqual({
      code: 'negative-weight',
      path: ['weights', 1],
      messages: {
        vi: 'weights[1]: trọng số là -3; trọng số không được âm',
        en: 'weights[1]: the weight is -3; a weight cannot be negative',
      },
    });
    expect(apportion(10, [6, '-0', 4])).toEqual([6, 0, 4]);
  });

  it('by a floor above its cap', () => {
    const { code, path, messages } = refusal(() => apportion(10, [6, 3, 1], { floors: [0, 5, 0], caps: [10, 4, 10] }));
    expect({ code, path }).toEqual({ code: 'floor-above-cap', path: ['floors', 1] });
    expect(messages.vi).toContain('floors[1]: mức tối thiểu 5 lớn hơn mức tối đa 4');
    expect(messages.en).toContain('floors[1]: the least, 5, is above the most, 4');
  });

  it('by floors or caps for other localities than those of the weights', () => {
    expect(refusal(() => apportion(10, [6, 3, 1], { floors: [1, 1] }))).toEqual({
      code: 'lists-of-two-lengths',
      path: ['floors'],
      messages: {
        vi: 'floors: danh sách có 2 phần tử nhưng có 3 trọng số; mỗi trọng số cần đúng một phần tử',
        en: 'floors: the list has 2 items for 3 weights; each weight needs exactly one',
      },
    });
    expect(refusal(() => apportion(10, [6, 3, 1], { caps: [9, 9, 9, 9] }))).toMatchObject({
      code: 'lists-of-two-lengths',
      path: ['caps'],
    });
  });

  it('a part of a cooperative, or fewer than none', () => {
    expect(refusal(() => apportion('10.5', [6, 3, 1]))).toMatchObject({ code: 'fraction-of-count', path: ['total'] });
    expect(refusal(() => apportion(-1, [6, 3, 1]))).toMatchObject({ code: 'negative-count', path: ['total'] });
    expect(refusal(() => apportion(10, [6, 3, 1], { floors: [0, 0.5, 0] }))).toMatchObject({
      code: 'fraction-of-count',
      path: ['floors', 1],
    });
    expect(refusal(() => apportion(10, [6, 3, 1], { caps: [9, 9, -1] }))).toMatchObject({
      code: 'negative-count',
      path: ['caps', 2],
    });
  });

  it('by what is no number', () => {
    expect(refusal(() => apportion(10, [6, '3 HTX', 1]))).toMatchObject({ code: 'not-a-number', path: ['weights', 1] });
  });

  it('by a method that does not exist', () => {
    const options: ApportionOptions = JSON.parse('{ "method": "hare" }');
    expect(refusal(() => apportion(10, [6, 3, 1], options))).toEqual({
      code: 'no-such-method',
      path: ['method'],
      messages: {
        vi: 'method: không có phương pháp phân bổ «hare»; chọn largest-remainder hoặc sainte-lague',
        en: 'method: there is no method of apportionment "hare"; choose largest-remainder or sainte-lague',
      },
    });
  });
});
