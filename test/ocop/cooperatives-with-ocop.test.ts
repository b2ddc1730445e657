import { quangTri2024 } from 'kttt/commitments';
import { cooperativesWithOcop } from 'kttt/ocop';
import { createRegister, rollUp } from 'kttt/registers';
import { describe, expect, it } from 'vitest';
import { cooperative, filed, places } from '../registers/small-register.ts';

describe('the number of cooperatives with OCOP products', () => {
  it('has the measure of the commitment that Quảng Trị signed', () => {
    const promised = quangTri2024.targets.find(({ id }) => id === 'new-ocop-products')?.indicator;
    const { measure } = cooperativesWithOcop({ isNew: true, field: 'agriculture' });
    expect(promised && 'measure' in promised && promised.measure).toEqual(measure);
  });

  it('is of all fields, three stars and whenever they were recognised, unless told otherwise', () => {
    expect(cooperativesWithOcop()).toEqual({
      id: 'cooperatives-with-ocop-3',
      kind: 'count',
      label: {
        vi: 'Số HTX có sản phẩm OCOP từ 3 sao',
        en: 'Cooperatives with OCOP products of 3 stars or more',
      },
      figure: {
        vi: 'hợp tác xã có ít nhất một sản phẩm OCOP từ 3 sao',
        en: 'cooperatives with at least one OCOP product of 3 stars or more',
      },
      unit: { vi: 'hợp tác xã', en: 'cooperatives' },
      measure: {
        take: 'count',
        over: { kinds: ['cooperative'] },
        having: { figure: 'ocopProducts', atLeast: 1, minStars: 3 },
      },
    });
    expect(cooperativesWithOcop({ minStars: 5 })).toMatchObject({
      id: 'cooperatives-with-ocop-5',
      measure: { having: { minStars: 5 } },
    });
    expect(cooperativesWithOcop({ isNew: true }).id).toBe('cooperatives-with-new-ocop-3');
  });

  it('counts cooperatives over a register, not products', () => {
    const product = (stars: 3 | 4, recognized: string) => ({ name: 'Gạo', stars, recognized });
    const register = createRegister({
      organizations: ['a', 'b', 'c'].map((id) => cooperative(id, 'gio-my')),
      returns: [
        filed('a', 2023, { ocopProducts: [product(3, '2021-05-01'), product(4, '2023-06-01')] }),
        filed('b', 2023, { ocopProducts: [product(3, '2022-05-01')] }),
        filed('c', 2023, { ocopProducts: [] }),
      ],
      localities: places,
    });
    const count = (options?: Parameters<typeof cooperativesWithOcop>[0]) =>
      rollUp(register, [cooperativesWithOcop(options)], { asOf: '2023-12-31' }).total.results[0];
    expect(count()).toMatchObject({ value: { kind: 'count', value: 2 } });
    expect(count({ minStars: 4 })).toMatchObject({ value: { kind: 'count', value: 1 } });
  });
});
