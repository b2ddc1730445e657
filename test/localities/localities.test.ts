import fc from 'fast-check';
import type { Fault } from 'kttt';
import { type Locality, localities, localityLevels } from 'kttt/localities';
import { describe, expect, it } from 'vitest';
import { caught } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';
import { faultsOf } from './faults.ts';

const province: Locality = { id: 'quang-tri', level: 'province', code: '45', name: 'Tỉnh Quảng Trị' };
const district: Locality = {
  id: 'gio-linh',
  level: 'district',
  code: '466',
  name: 'Huyện Gio Linh',
  parent: 'quang-tri',
};

function commune(id: string, more: Partial<Locality> = {}): Locality {
  return { id, level: 'commune', name: `Xã ${id}`, ...more };
}

type Expected = readonly [code: string, path: Fault['path'], info: Fault['info']];

function expectFaults(units: unknown, ...expected: readonly Expected[]): void {
  expect(faultsOf(() => localities(untyped(units)))).toEqual(
    expected.map(([code, path, info]) => ({ code, path, info })),
  );
}

describe('a list of administrative units', () => {
  it('is given back as it is where it is sound', () => {
    const units = [province, district, commune('gio-my', { parent: 'gio-linh' })];
    expect(localities(units)).toBe(units);
  });

  it('may be empty, and stand in any order', () => {
    expect(localities([])).toEqual([]);
    const units = [commune('gio-my', { parent: 'gio-linh' }), district, province];
    expect(localities(units)).toBe(units);
  });

  it('may leave out a level, as since 1/7/2025', () => {
    const units = [
      province,
      commune('gio-my', { parent: 'quang-tri' }),
      { ...district, id: 'thon', parent: 'gio-my', level: 'village' as const },
    ];
    expect(localities(units)).toBe(units);
  });

  it('takes null for what is not known', () => {
    const unknown = { code: null, formerNames: null, parent: null, from: null, until: null, successors: null };
    const units = [{ ...province, ...unknown }];
    expect(localities(units)).toBe(units);
  });

  it.each<[unknown, string, Fault['info']]>([
    [undefined, 'missing-key', { expected: 'array' }],
    [null, 'wrong-type', { found: 'null', expected: 'array' }],
    ['quang-tri', 'wrong-type', { found: 'quang-tri', expected: 'array' }],
    [{}, 'wrong-type', { found: 'object', expected: 'array' }],
    [new Set([province]), 'wrong-type', { found: 'object', expected: 'array' }],
  ])('%s is none', (units, code, info) => {
    expectFaults(units, [code, [], info]);
  });
});

describe('the shape of a unit', () => {
  it.each<[string, unknown, Expected]>([
    ['that is nothing', null, ['wrong-type', [0], { found: 'null', expected: 'object' }]],
    ['that is missing', undefined, ['missing-key', [0], { expected: 'object' }]],
    ['that is a text', 'quang-tri', ['wrong-type', [0], { found: 'quang-tri', expected: 'object' }]],
    ['that is a list', [province], ['wrong-type', [0], { found: 'array', expected: 'object' }]],
    ['without an id', { ...province, id: undefined }, ['missing-key', [0, 'id'], { expected: 'string' }]],
    ['with an empty id', { ...province, id: '' }, ['empty-text', [0, 'id'], {}]],
    [
      'with a number for an id',
      { ...province, id: 45 },
      ['wrong-type', [0, 'id'], { found: '45', expected: 'string' }],
    ],
    [
      'of no known level',
      { ...province, level: 'ward' },
      ['not-one-of', [0, 'level'], { found: 'ward', allowed: 'province, district, commune, village' }],
    ],
    [
      'without a level',
      { ...province, level: undefined },
      ['missing-key', [0, 'level'], { expected: 'province, district, commune, village' }],
    ],
    [
      'with a number for a code',
      { ...province, code: 45 },
      ['wrong-type', [0, 'code'], { found: '45', expected: 'string' }],
    ],
    ['with an empty code', { ...province, code: '' }, ['empty-text', [0, 'code'], {}]],
    ['with a name of blanks only', { ...province, name: ' \u00a0\t' }, ['empty-text', [0, 'name'], {}]],
    ['without a name', { ...province, name: undefined }, ['missing-key', [0, 'name'], { expected: 'string' }]],
    ['with an empty parent', { ...province, parent: '' }, ['empty-text', [0, 'parent'], {}]],
    ['from no date', { ...province, from: '1/7/2025' }, ['no-such-date', [0, 'from'], { found: '1/7/2025' }]],
    ['until no date', { ...province, until: '2025-06-31' }, ['no-such-date', [0, 'until'], { found: '2025-06-31' }]],
    [
      'with a text for its successors',
      { ...province, until: '2025-07-01', successors: 'x' },
      ['wrong-type', [0, 'successors'], { found: 'x', expected: 'array' }],
    ],
    [
      'with an empty successor',
      { ...province, until: '2025-07-01', successors: [''] },
      ['empty-text', [0, 'successors', 0], {}],
    ],
    [
      'with a former name without a date',
      { ...province, formerNames: [{ name: 'Tỉnh Bình Trị Thiên' }] },
      ['missing-key', [0, 'formerNames', 0, 'until'], { expected: 'YYYY-MM-DD' }],
    ],
    [
      'with a former name that is just a text',
      { ...province, formerNames: ['Tỉnh Bình Trị Thiên'] },
      ['wrong-type', [0, 'formerNames', 0], { found: 'Tỉnh Bình Trị Thiên', expected: 'object' }],
    ],
    ['with a misspelt key', { ...province, untill: '2025-07-01' }, ['unknown-key', [0, 'untill'], { key: 'untill' }]],
    [
      'with a key of every object',
      JSON.parse('{ "id": "a", "level": "commune", "name": "A", "constructor": 1 }'),
      ['unknown-key', [0, 'constructor'], { key: 'constructor' }],
    ],
    [
      'with the key __proto__',
      JSON.parse('{ "id": "a", "level": "commune", "name": "A", "__proto__": {} }'),
      ['unknown-key', [0, '__proto__'], { key: '__proto__' }],
    ],
  ])('%s is refused', (_, unit, fault) => {
    expectFaults([unit], fault);
  });

  it('several faults of one unit are reported together', () => {
    expectFaults(
      [{ id: '', level: 'ward', from: 'x', formerNames: [{ until: '' }, null], extra: 1 }],
      ['unknown-key', [0, 'extra'], { key: 'extra' }],
      ['empty-text', [0, 'id'], {}],
      ['not-one-of', [0, 'level'], { found: 'ward', allowed: 'province, district, commune, village' }],
      ['missing-key', [0, 'name'], { expected: 'string' }],
      ['missing-key', [0, 'formerNames', 0, 'name'], { expected: 'string' }],
      ['no-such-date', [0, 'formerNames', 0, 'until'], { found: '' }],
      ['wrong-type', [0, 'formerNames', 1], { found: 'null', expected: 'object' }],
      ['no-such-date', [0, 'from'], { found: 'x' }],
    );
  });
});

describe('a unit whose shape is faulty', () => {
  it('is held against the others by what is sound of it', () => {
    expectFaults(
      [
        province,
        { ...province, name: '' },
        { ...district, extra: 1, parent: 'quang-binh' },
        commune('a', { parent: 'gio-linh', until: '2025-07-01', successors: ['gio-linh', 'nowhere', 'a'] }),
      ],
      ['empty-text', [1, 'name'], {}],
      ['unknown-key', [2, 'extra'], { key: 'extra' }],
      ['repeated-locality', [1, 'id'], { id: 'quang-tri' }],
      ['unknown-locality', [2, 'parent'], { found: 'quang-binh' }],
      ['unknown-locality', [3, 'successors', 1], { found: 'nowhere' }],
      ['successor-not-then', [3, 'successors', 2], { found: 'Xã a', until: '2025-07-01' }],
    );
  });

  it('has its times checked besides its faults', () => {
    expectFaults(
      [{ ...province, code: 45, from: '2025-07-01', until: '2025-06-30', formerNames: [{ name: 'Bình Trị Thiên' }] }],
      ['wrong-type', [0, 'code'], { found: '45', expected: 'string' }],
      ['missing-key', [0, 'formerNames', 0, 'until'], { expected: 'YYYY-MM-DD' }],
      ['locality-backwards', [0, 'until'], { from: '2025-07-01', until: '2025-06-30' }],
    );
  });

  const dated = { from: '2000-01-01', until: '2025-07-01' };
  it.each<[string, readonly unknown[], Expected]>([
    [
      'is not told to have successors without an end, where the end is no date',
      [commune('a', { until: '1/7/2025', successors: ['b'] }), commune('b')],
      ['no-such-date', [0, 'until'], { found: '1/7/2025' }],
    ],
    [
      'is not told to be older than its parent, where its start is no date',
      [{ ...province, ...dated }, commune('a', { ...dated, parent: 'quang-tri', from: 'x' })],
      ['no-such-date', [1, 'from'], { found: 'x' }],
    ],
    [
      'is not told to outlast its parent, where its end is no date',
      [{ ...province, ...dated }, commune('a', { ...dated, parent: 'quang-tri', until: 'x' })],
      ['no-such-date', [1, 'until'], { found: 'x' }],
    ],
    [
      'has a code that may be used since, where its end is no date',
      [
        { ...province, until: 'x' },
        { ...province, id: 'new', from: '2025-07-01' },
      ],
      ['no-such-date', [0, 'until'], { found: 'x' }],
    ],
    [
      'may have a code that was used before, where its start is no date',
      [
        { ...province, until: '2025-07-01' },
        { ...province, id: 'new', from: 'x' },
      ],
      ['no-such-date', [1, 'from'], { found: 'x' }],
    ],
  ])('%s', (_, units, fault) => {
    expectFaults(units, fault);
  });

  it('is not held against the others where its id or its level is faulty', () => {
    expectFaults(
      [
        { ...district, level: 'ward', parent: 'nowhere' },
        { ...district, id: null, parent: 'nowhere' },
        commune('gio-my', { parent: 'gio-linh' }),
      ],
      ['not-one-of', [0, 'level'], { found: 'ward', allowed: 'province, district, commune, village' }],
      ['wrong-type', [1, 'id'], { found: 'null', expected: 'string' }],
    );
  });
});

describe('the ids of units', () => {
  it('stand once in a tree', () => {
    const error = caught(() => localities([province, { ...province, code: '44', name: 'Tỉnh Quảng Bình' }]));
    expect(error.code).toBe('repeated-locality');
    expect(error.path).toEqual([1, 'id']);
    expect(error.info).toEqual({ id: 'quang-tri' });
    expect(error.messages).toEqual({
      vi: '[1].id: mã định danh «quang-tri» của địa phương được dùng hai lần; mỗi địa phương cần một mã riêng',
      en: '[1].id: the id "quang-tri" of a locality is used twice; each locality needs its own',
    });
  });

  it('are reported each time one is used again, and not for their code as well', () => {
    expectFaults(
      [province, province, province],
      ['repeated-locality', [1, 'id'], { id: 'quang-tri' }],
      ['repeated-locality', [2, 'id'], { id: 'quang-tri' }],
    );
  });

  it('may be a key of every object', () => {
    const units = [commune('constructor', { level: 'province' }), commune('__proto__', { parent: 'constructor' })];
    expect(localities(units)).toBe(units);
    expectFaults(
      [commune('a', { parent: 'constructor' })],
      ['unknown-locality', [0, 'parent'], { found: 'constructor' }],
    );
  });
});

describe('the code of a unit', () => {
  const quangBinh = commune('quang-binh', { level: 'province', code: '44', until: '2025-07-01' });

  it('is of one unit of a level at a time', () => {
    const error = caught(() => localities([province, { ...province, id: 'other', name: 'Tỉnh khác' }]));
    expect(error.code).toBe('repeated-locality-code');
    expect(error.path).toEqual([1, 'code']);
    expect(error.info).toEqual({ code: '45', other: 'Tỉnh Quảng Trị' });
    expect(error.messages).toEqual({
      vi: '[1].code: mã số 45 trùng với «Tỉnh Quảng Trị» trong cùng thời gian; một mã số chỉ thuộc một địa phương cùng cấp tại một thời điểm',
      en: '[1].code: the code 45 is also that of "Tỉnh Quảng Trị" at the same time; at one time a code has one unit of a level',
    });
  });

  it('44 was of one province until 30/6/2025 and may be of another since', () => {
    const units = [quangBinh, commune('quang-tri-2025', { level: 'province', code: '44', from: '2025-07-01' })];
    expect(localities(units)).toBe(units);
    expect(localities([...units].reverse())).toHaveLength(2);
  });

  it.each(['2025-06-30', '2000-01-01', null])('but not already from %s', (from) => {
    const other = commune('quang-tri-2025', { level: 'province', code: '44', from });
    const fault = { code: 'repeated-locality-code', path: [1, 'code'] };
    expectFaults([quangBinh, other], [fault.code, fault.path, { code: '44', other: 'Xã quang-binh' }]);
    expectFaults([other, quangBinh], [fault.code, fault.path, { code: '44', other: 'Xã quang-tri-2025' }]);
  });

  it('may be that of a unit of another level', () => {
    const units = [province, { ...district, code: '45' }];
    expect(localities(units)).toBe(units);
  });

  it('may be missing with many', () => {
    const units = [commune('a'), commune('b'), commune('c', { code: null })];
    expect(localities(units)).toBe(units);
  });

  it('is compared with every earlier unit, not only with the one before', () => {
    expectFaults(
      [
        commune('a', { code: '1', until: '2000-01-01' }),
        commune('b', { code: '1', from: '2010-01-01' }),
        commune('c', { code: '1', until: '1990-01-01' }),
      ],
      ['repeated-locality-code', [2, 'code'], { code: '1', other: 'Xã a' }],
    );
  });
});

describe('the times of a unit', () => {
  it('end after they start', () => {
    const error = caught(() => localities([commune('a', { from: '2025-07-01', until: '2025-06-30' })]));
    expect(error.code).toBe('locality-backwards');
    expect(error.path).toEqual([0, 'until']);
    expect(error.info).toEqual({ from: '2025-07-01', until: '2025-06-30' });
    expect(error.messages.vi).toBe(
      '[0].until: địa phương tồn tại từ 2025-07-01 nhưng kết thúc 2025-06-30; ngày kết thúc phải sau',
    );
  });

  it('are one day at least', () => {
    expectFaults(
      [commune('a', { from: '2025-07-01', until: '2025-07-01' })],
      ['locality-backwards', [0, 'until'], { from: '2025-07-01', until: '2025-07-01' }],
    );
    expect(localities([commune('a', { from: '2025-07-01', until: '2025-07-02' })])).toHaveLength(1);
  });

  it('have former names in the order of time', () => {
    const formerNames = ['2000-01-01', '1990-01-01', '1990-01-01', '1991-01-01'].map((until) => ({
      name: 'Xã',
      until,
    }));
    expectFaults(
      [commune('a', { formerNames })],
      ['not-in-order-of-time', [0, 'formerNames', 1, 'until'], { found: '1990-01-01', before: '2000-01-01' }],
      ['not-in-order-of-time', [0, 'formerNames', 2, 'until'], { found: '1990-01-01', before: '1990-01-01' }],
    );
  });

  const lived = { from: '1990-05-01', until: '2025-07-01' };
  it.each<[string, Partial<Locality>, string, boolean]>([
    ['before its first day', lived, '1990-04-30', false],
    ['on its first day', lived, '1990-05-01', false],
    ['on the day after its first', lived, '1990-05-02', true],
    ['on its last day', lived, '2025-06-30', true],
    ['on the day it ends', lived, '2025-07-01', false],
    ['after it ended', lived, '2025-07-02', false],
    ['on any day before its end, where it is older than the records', { ...lived, from: null }, '1900-01-01', true],
    ['on the day it ends, where it is older than the records', { ...lived, from: null }, '2025-07-01', false],
    ['on any day after its first, where no end is known', { ...lived, until: null }, '9999-12-31', true],
    ['on its first day, where no end is known', { ...lived, until: null }, '1990-05-01', false],
    ['on any day, where neither end is known', {}, '1900-01-01', true],
  ])('see it renamed strictly within them: %s', (_, times, until, isSound) => {
    const units = [commune('a', { ...times, formerNames: [{ name: 'Xã cũ', until }] })];
    if (isSound) expect(localities(units)).toBe(units);
    else expectFaults(units, ['former-name-not-then', [0, 'formerNames', 0, 'until'], { until }]);
  });

  it('are told with the former name that is outside them', () => {
    const units = [commune('a', { from: '2025-07-01', formerNames: [{ name: 'Xã cũ', until: '2025-07-01' }] })];
    expect(caught(() => localities(units)).messages).toEqual({
      vi: '[0].formerNames[0].until: tên cũ dùng đến 2025-07-01 nằm ngoài thời gian tồn tại của đơn vị',
      en: '[0].formerNames[0].until: the former name until 2025-07-01 is outside the time the unit exists',
    });
  });
});

describe('the parent of a unit', () => {
  it('is in the tree', () => {
    const error = caught(() => localities([province, { ...district, parent: 'quang-binh' }]));
    expect(error.code).toBe('unknown-locality');
    expect(error.path).toEqual([1, 'parent']);
    expect(error.info).toEqual({ found: 'quang-binh' });
    expect(error.messages).toEqual({
      vi: '[1].parent: không có địa phương «quang-binh» trong danh mục; kiểm tra mã định danh hoặc bổ sung danh mục',
      en: '[1].parent: there is no locality "quang-binh" in the tree; check the id or add it',
    });
  });

  it('is told from an unknown one where only its own entry is faulty', () => {
    expectFaults([{ ...province, name: '' }, district], ['empty-text', [0, 'name'], {}]);
  });

  const levels = localityLevels.flatMap((above, i) => localityLevels.map((below, j) => [above, below, i < j] as const));
  it.each(levels)('a %s above a %s: %s', (above, below, isSound) => {
    const units = [commune('above', { level: above }), commune('below', { level: below, parent: 'above' })];
    if (isSound) expect(localities(units)).toBe(units);
    else expectFaults(units, ['parent-not-above', [1, 'parent'], { parent: above, level: below }]);
  });

  it('is not itself', () => {
    const error = caught(() => localities([{ ...province, parent: 'quang-tri' }]));
    expect(error.code).toBe('locality-cycle');
    expect(error.path).toEqual([0, 'parent']);
    expect(error.info).toEqual({ id: 'quang-tri' });
    expect(error.messages.vi).toBe(
      '[0].parent: địa phương «quang-tri» trực thuộc chính nó qua các cấp trên; sửa lại cấp trên',
    );
  });

  it('does not lead back to the unit, which is reported for each of the circle but not for those below it', () => {
    expectFaults(
      [
        commune('a', { parent: 'b' }),
        commune('b', { parent: 'c', level: 'district' }),
        commune('c', { parent: 'a', level: 'province' }),
        commune('under', { parent: 'a', level: 'village' }),
      ],
      ['locality-cycle', [0, 'parent'], { id: 'a' }],
      ['locality-cycle', [1, 'parent'], { id: 'b' }],
      ['locality-cycle', [2, 'parent'], { id: 'c' }],
    );
  });

  it('leads back to the unit in each of two circles, which are all reported', () => {
    expectFaults(
      [
        commune('a', { parent: 'b' }),
        commune('x', { parent: 'y' }),
        commune('b', { parent: 'a' }),
        commune('y', { parent: 'x' }),
      ],
      ['locality-cycle', [0, 'parent'], { id: 'a' }],
      ['locality-cycle', [1, 'parent'], { id: 'x' }],
      ['locality-cycle', [2, 'parent'], { id: 'b' }],
      ['locality-cycle', [3, 'parent'], { id: 'y' }],
    );
  });

  it('leads back to the unit, which is reported besides a misspelt key of one unit of the circle', () => {
    expectFaults(
      [commune('a', { parent: 'b' }), { ...commune('b', { parent: 'a' }), extra: 1 }],
      ['unknown-key', [1, 'extra'], { key: 'extra' }],
      ['locality-cycle', [0, 'parent'], { id: 'a' }],
      ['locality-cycle', [1, 'parent'], { id: 'b' }],
    );
  });

  const whole = { from: '2000-01-01', until: '2025-07-01' };
  it.each<[string, Partial<Locality>, Partial<Locality>, boolean]>([
    ['just as long', whole, whole, true],
    ['longer', whole, { from: '2000-01-02', until: '2025-06-30' }, true],
    ['always', {}, whole, true],
    ['always, as the unit does', {}, {}, true],
    ['a day too short at the start', whole, { ...whole, from: '1999-12-31' }, false],
    ['a day too short at the end', whole, { ...whole, until: '2025-07-02' }, false],
    ['not from the start, which is older than the records', whole, { until: '2025-07-01' }, false],
    ['not to the end, which is not known', whole, { from: '2000-01-01' }, false],
    ['from no known day, the unit from one', { until: '2025-07-01' }, whole, true],
    ['to no known day, the unit to one', { from: '2000-01-01' }, whole, true],
  ])('exists all the time the unit does: %s', (_, above, below, isSound) => {
    const units = [commune('p', { level: 'province', ...above }), commune('c', { parent: 'p', ...below })];
    if (isSound) expect(localities(units)).toBe(units);
    else expectFaults(units, ['parent-not-then', [1, 'parent'], { parent: 'Xã p' }]);
  });

  it('that ended before is refused with the way out', () => {
    const units = [{ ...province, until: '2025-07-01' }, district];
    expect(caught(() => localities(units)).messages).toEqual({
      vi: '[1].parent: đơn vị cấp trên «Tỉnh Quảng Trị» không tồn tại suốt thời gian của đơn vị này; hãy kết thúc đơn vị này và nêu đơn vị kế tục',
      en: '[1].parent: the parent "Tỉnh Quảng Trị" does not exist all the time this unit does; end this unit and name its successors',
    });
  });
});

describe('the successors of a unit', () => {
  const ended = (successors: readonly string[]) => commune('a', { until: '2025-07-01', successors });

  it.each<[string, Partial<Locality>, boolean]>([
    ['from the day before', { from: '2025-06-30' }, true],
    ['from the very day', { from: '2025-07-01' }, true],
    ['from the day after', { from: '2025-07-02' }, false],
    ['always', {}, true],
    ['until that day', { until: '2025-07-01' }, false],
    ['until the day after', { until: '2025-07-02' }, true],
  ])('exist on the day it ends: %s', (_, times, isSound) => {
    const units = [ended(['b']), commune('b', times)];
    if (isSound) expect(localities(units)).toBe(units);
    else expectFaults(units, ['successor-not-then', [0, 'successors', 0], { found: 'Xã b', until: '2025-07-01' }]);
  });

  it('are not the unit itself', () => {
    expectFaults([ended(['a'])], ['successor-not-then', [0, 'successors', 0], { found: 'Xã a', until: '2025-07-01' }]);
  });

  it('are in the tree', () => {
    expectFaults(
      [ended(['b', 'c', 'd']), commune('b', { from: '2025-07-01' }), commune('d', { from: '2026-01-01' })],
      ['unknown-locality', [0, 'successors', 1], { found: 'c' }],
      ['successor-not-then', [0, 'successors', 2], { found: 'Xã d', until: '2025-07-01' }],
    );
  });

  it('need the day it ends', () => {
    const units = [commune('a', { successors: ['b'] }), commune('b', { from: '2025-07-01' })];
    const error = caught(() => localities(units));
    expect(error.code).toBe('successor-without-end');
    expect(error.path).toEqual([0, 'successors']);
    expect(error.info).toEqual({});
    expect(error.messages).toEqual({
      vi: '[0].successors: địa phương có đơn vị kế tục nhưng không có ngày kết thúc; thêm ngày kết thúc (until)',
      en: '[0].successors: the locality has successors but no end; give the day it ends (until)',
    });
  });

  it('may be none', () => {
    expect(localities([ended([]), commune('b', { successors: [] })])).toHaveLength(2);
  });

  it('are each named once', () => {
    const error = caught(() => localities([ended(['b', 'b']), commune('b', { from: '2025-07-01' })]));
    expect(error.code).toBe('repeated-successor');
    expect(error.path).toEqual([0, 'successors', 1]);
    expect(error.info).toEqual({ id: 'b' });
    expect(error.messages).toEqual({
      vi: '[0].successors[1]: «b» được nêu hai lần trong danh sách kế tục',
      en: '[0].successors[1]: "b" is given twice among the successors',
    });
  });

  it('are reported each time one is named again, with whatever else is wrong with it', () => {
    expectFaults(
      [ended(['b', 'c', 'b', 'x', 'x', 'b']), commune('b', { from: '2025-07-01' }), commune('c')],
      ['repeated-successor', [0, 'successors', 2], { id: 'b' }],
      ['unknown-locality', [0, 'successors', 3], { found: 'x' }],
      ['repeated-successor', [0, 'successors', 4], { id: 'x' }],
      ['unknown-locality', [0, 'successors', 4], { found: 'x' }],
      ['repeated-successor', [0, 'successors', 5], { id: 'b' }],
    );
  });
});

describe('faults of many units', () => {
  it('are reported together', () => {
    expectFaults(
      [
        { ...province, parent: 'x' },
        null,
        { ...province, successors: ['y'] },
        commune('b', { from: '2025-07-01', until: '2025-07-01', parent: 'quang-tri' }),
      ],
      ['wrong-type', [1], { found: 'null', expected: 'object' }],
      ['unknown-locality', [0, 'parent'], { found: 'x' }],
      ['repeated-locality', [2, 'id'], { id: 'quang-tri' }],
      ['successor-without-end', [2, 'successors'], {}],
      ['unknown-locality', [2, 'successors', 0], { found: 'y' }],
      ['locality-backwards', [3, 'until'], { from: '2025-07-01', until: '2025-07-01' }],
    );
  });
});

describe('the order of the units', () => {
  const dates = fc.option(fc.constantFrom('2000-01-01', '2010-01-01', '2020-01-01', '2025-07-01'), { nil: null });
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const units = fc
    .tuple(
      ...ids.map((id) =>
        fc.record({
          id: fc.constant(id),
          level: fc.constantFrom(...localityLevels),
          name: fc.constant(`Đơn vị ${id}`),
          parent: fc.option(fc.constantFrom(...ids, 'x'), { nil: null, freq: 2 }),
          from: dates,
          until: dates,
          successors: fc.subarray([...ids, 'x'], { maxLength: 2 }),
        }),
      ),
    )
    .map((all): readonly Locality[] => all);

  /** The faults with the id of the unit in the place of its position. */
  function faultsById(given: readonly Locality[]): readonly string[] {
    try {
      localities(given);
      return [];
    } catch {
      return faultsOf(() => localities(given))
        .map(({ code, path, info }) => JSON.stringify([code, given[Number(path[0])]?.id, path.slice(1), info]))
        .toSorted();
    }
  }

  it('never changes what is said of them', () => {
    fc.assert(
      fc.property(
        units.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length }))),
        ([all, shuffled]) => {
          expect(faultsById(shuffled)).toEqual(faultsById(all));
        },
      ),
    );
  });

  it('never changes which codes are told to be used twice at a time: one fault less than the units of a code', () => {
    const times = fc.integer({ min: 2, max: 6 });
    fc.assert(
      fc.property(times, (count) => {
        const same = Array.from({ length: count }, (_, i) => commune(`${i}`, { code: '1' }));
        expect(faultsOf(() => localities(same))).toHaveLength(count - 1);
      }),
    );
  });
});
