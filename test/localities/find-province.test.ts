import fc from 'fast-check';
import { type Fault, hasCode } from 'kttt';
import { findProvince, nameOn, provinceOfCode } from 'kttt/localities';
import { describe, expect, it } from 'vitest';
import { bareName, plainName } from '../../src/localities/plain-name.ts';
import { caught } from '../errors/caught.ts';
import { untyped } from '../errors/untyped.ts';
import { faultsOf } from './faults.ts';
import list from './provinces.json' with { type: 'json' };

const before = { asOf: '2025-06-30' };
const since = { asOf: '2025-07-01' };

/** A name without its marks, as someone without a Vietnamese keyboard types it. */
function unaccented(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
}

const barely = (name: string) => name.replace(/^(?:Tỉnh|Thành phố) /, '');

describe('a province is found by its name', () => {
  it.each([
    ['Tỉnh Quảng Trị', '45'],
    ['tỉnh Quảng Trị', '45'],
    ['Quảng Trị', '45'],
    ['  Quảng   Trị  ', '45'],
    ['Quảng\u00a0Trị', '45'],
    ['QUẢNG TRỊ', '45'],
    ['TỈNH QUẢNG TRỊ', '45'],
    ['quảng trị', '45'],
    ['Quang Tri', '45'],
    ['quang tri', '45'],
    ['quangtri', '45'],
    ['QuangTri', '45'],
    ['quang-tri', '45'],
    ['Quang_Tri', '45'],
    ['Quang Tri province', '45'],
    ['Quảng Trị.', '45'],
    ['Thành phố Hồ Chí Minh', '79'],
    ['TP. Hồ Chí Minh', '79'],
    ['TP Hồ Chí Minh', '79'],
    ['Tp. Hồ Chí Minh', '79'],
    ['TP.HCM', '79'],
    ['TP. HCM', '79'],
    ['TPHCM', '79'],
    ['HCM', '79'],
    ['Ho Chi Minh City', '79'],
    ['HCM City', '79'],
    ['HCMC', '79'],
    ['TP HCMC', '79'],
    ['hcmc', '79'],
    ['TP.Đà Nẵng', '48'],
    ['Da Nang', '48'],
    ['Danang City', '48'],
    ['Thủ đô Hà Nội', '01'],
    ['Hanoi', '01'],
    ['HÀ NỘI', '01'],
    ['Bà Rịa - Vũng Tàu', '77'],
    ['Bà Rịa – Vũng Tàu', '77'],
    ['Bà Rịa — Vũng Tàu', '77'],
    ['Bà Rịa-Vũng Tàu', '77'],
    ['Bà Rịa Vũng Tàu', '77'],
    ['ba ria vung tau', '77'],
    ['BR-VT', '77'],
    ['BR–VT', '77'],
    ['BRVT', '77'],
    ['Bà Rịa-VT', '77'],
    ['Bà Rịa – VT', '77'],
    ['Ba Ria VT', '77'],
    ['Tỉnh BR - VT', '77'],
    ['Thừa Thiên Huế', '46'],
    ['Thừa Thiên - Huế', '46'],
    ['Thừa Thiên – Huế', '46'],
    ['Thừa Thiên-Huế', '46'],
    ['thua thien hue', '46'],
    ['T.T. Huế', '46'],
    ['TT Huế', '46'],
    ['TT-Huế', '46'],
    ['Huế', '46'],
    ['TP Huế', '46'],
    ['Hue City', '46'],
    ['Đắk Lắk', '66'],
    ['Đăk Lăk', '66'],
    ['Đắc Lắc', '66'],
    ['Dak Lak', '66'],
    ['Daklak', '66'],
    ['DakLak', '66'],
    ['Dac Lac', '66'],
    ['Đắc Lắk', '66'],
    ['Đắk Lắc', '66'],
    ['Dac Lak', '66'],
    ['Dak Lac', '66'],
    ['Ðắk Lắk', '66'],
    ['ÐẮK LẮK', '66'],
    ['ðắk lắk', '66'],
    ['Đắk Nông', '67'],
    ['Đắc Nông', '67'],
    ['Dak Nong', '67'],
    ['Kon Tum', '62'],
    ['Kontum', '62'],
    ['KonTum', '62'],
    ['Bắc Kạn', '06'],
    ['Bắc Cạn', '06'],
    ['bac can', '06'],
    ['Hòa Bình', '17'],
    ['Hoà Bình', '17'],
    ['Hoa Binh', '17'],
    ['Thanh Hóa', '38'],
    ['Thanh Hoá', '38'],
    ['Khánh Hoà', '56'],
    ['Hà Tĩnh', '42'],
    ['Tỉnh Hà Tĩnh', '42'],
    ['hatinh', '42'],
    ['Điện Biên', '11'],
    ['Ðiện Biên', '11'],
    ['Ðà Nẵng', '48'],
    ['Ｑｕａｎｇ　Ｔｒｉ', '45'],
    ['ＴＰ．ＨＣＭ', '79'],
    ['Ｈà Nội', '01'],
    ['DIEN BIEN', '11'],
  ])('«%s» was the province of code %s on 30/6/2025', (name, code) => {
    expect(findProvince(name, before).code).toBe(code);
  });

  it.each([
    ['TP.HCM', '79'],
    ['Đắc Lắc', '66'],
    ['Thừa Thiên Huế', '46'],
    ['T.T. Huế', '46'],
    ['Huế', '46'],
    ['Quảng Trị', '44'],
    ['quang tri', '44'],
    ['An Giang', '91'],
    ['Thành phố Đồng Nai', '75'],
    ['Tỉnh Đồng Nai', '75'],
    ['Khánh Hoà', '56'],
  ])('«%s» is the province of code %s since 1/7/2025', (name, code) => {
    expect(findProvince(name, since).code).toBe(code);
    expect(findProvince(name, { asOf: '9999-12-31' }).code).toBe(code);
  });

  it.each(['2026-04-29', '2026-04-30', '2026-05-01'])('Đồng Nai is one unit on both sides of 30/4/2026: %s', (asOf) => {
    expect(findProvince('Tỉnh Đồng Nai', { asOf }).id).toBe('dong-nai-2025');
    expect(findProvince('Thành phố Đồng Nai', { asOf }).id).toBe('dong-nai-2025');
    expect(findProvince('dong nai', { asOf }).id).toBe('dong-nai-2025');
  });

  it.each(list.before)('$name in every spelling', ({ code, name }) => {
    const bare = barely(name);
    const plain = unaccented(bare);
    const spellings = [
      name,
      bare,
      `Tỉnh ${bare}`,
      `Thành phố ${bare}`,
      `TP. ${bare}`,
      `TP ${bare}`,
      name.normalize('NFD'),
      name.normalize('NFC'),
      name.toUpperCase(),
      name.toLowerCase(),
      plain,
      plain.toUpperCase(),
      plain.toLowerCase().replace(/ /g, '-'),
      plain.replace(/ /g, '–'),
      plain.replace(/[ -]/g, ''),
      bare.replace(/[ -]/g, ''),
    ];
    expect(spellings.map((spelling) => findProvince(spelling, before).code)).toEqual(spellings.map(() => code));
  });

  it.each(list.since)('$name since 1/7/2025, in every spelling', ({ code, name }) => {
    const bare = barely(name);
    const spellings = [name, bare, name.normalize('NFD'), bare.toUpperCase(), unaccented(bare).toLowerCase()];
    expect(spellings.map((spelling) => findProvince(spelling, since).code)).toEqual(spellings.map(() => code));
  });

  it('no two provinces of one time share a plain name', () => {
    for (const names of [list.before, list.since]) {
      expect(new Set(names.map(({ name }) => bareName(name))).size).toBe(names.length);
    }
  });

  it('capitals, blanks and signs between the letters change nothing', () => {
    const signs = fc.array(fc.constantFrom(' ', '-', '–', '.', '_', '\u00a0', ','), { maxLength: 3 });
    fc.assert(
      fc.property(
        fc.constantFrom(...list.before),
        fc.array(fc.tuple(signs, fc.boolean()), { minLength: 30, maxLength: 30 }),
        ({ code, name }, noise) => {
          const written = [...barely(name)]
            .map((letter, i) => {
              const [between, isCapital] = noise[i] ?? [[], false];
              return `${isCapital ? letter.toUpperCase() : letter}${between.join('')}`;
            })
            .join('');
          expect(findProvince(written, before).code).toBe(code);
        },
      ),
    );
  });
});

describe('what is no province is refused', () => {
  it('with its name and what to do', () => {
    const error = caught(() => findProvince('Sài Gòn Gia Định', before));
    expect(error.code).toBe('no-such-province');
    expect(error.path).toEqual(['name']);
    expect(error.info).toEqual({ found: 'Sài Gòn Gia Định' });
    expect(error.messages).toEqual({
      vi: 'name: không có tỉnh, thành phố nào tên «Sài Gòn Gia Định»; kiểm tra chính tả',
      en: 'name: there is no province named "Sài Gòn Gia Định"; check its spelling',
    });
  });

  it('with its code and how codes are written', () => {
    const error = caught(() => provinceOfCode('1', before));
    expect(error.code).toBe('no-such-province-code');
    expect(error.path).toEqual(['code']);
    expect(error.info).toEqual({ found: '1' });
    expect(error.messages).toEqual({
      vi: 'code: không có tỉnh, thành phố nào mã «1»; mã là chuỗi hai chữ số như «01», «45»',
      en: 'code: there is no province with the code "1"; a code is a text of two digits such as "01" or "45"',
    });
  });

  it.each([
    ['nothing', ''],
    ['a blank', ' '],
    ['only the word tỉnh', 'Tỉnh'],
    ['only the words thành phố', 'Thành phố'],
    ['only «TP.»', 'TP.'],
    ['only marks', '–.-'],
    ['a part of a name', 'Quảng'],
    ['two names', 'Quảng Bình, Quảng Trị'],
    ['a name with something before it', 'UBND tỉnh Quảng Trị'],
    ['a district', 'Gio Linh'],
    ['a code', '45'],
    ['a name of another script', '河内'],
    ['a key of every object', 'constructor'],
    ['a key of every object with a sign', '__proto__'],
    ['another key of every object', 'toString'],
    ['a key of every object that is a method', 'hasOwnProperty'],
    ['the value of no object', 'valueOf'],
  ])('%s as a name: «%s»', (_, name) => {
    for (const on of [before, since]) {
      expect(faultsOf(() => findProvince(name, on))).toEqual([
        { code: 'no-such-province', path: ['name'], info: { found: name } },
      ]);
    }
  });

  it.each<[unknown, string]>([
    [undefined, 'undefined'],
    [null, 'null'],
    [45, '45'],
    [true, 'true'],
    [['Quảng Trị'], 'array'],
    [{ name: 'Quảng Trị' }, 'object'],
    [Symbol('Huế'), 'Symbol(Huế)'],
  ])('%s as a name, which is no text', (name, found) => {
    expect(faultsOf(() => findProvince(untyped(name), before))).toEqual([
      { code: 'no-such-province', path: ['name'], info: { found } },
    ]);
  });

  it.each<[unknown, string]>([
    ['00', '00'],
    ['03', '03'],
    ['97', '97'],
    ['', ''],
    ['45 ', '45 '],
    ['045', '045'],
    ['Quảng Trị', 'Quảng Trị'],
    ['constructor', 'constructor'],
    ['__proto__', '__proto__'],
    [undefined, 'undefined'],
    [null, 'null'],
    [45, '45'],
    [['45'], 'array'],
  ])('%j as a code', (code, found) => {
    for (const on of [before, since]) {
      expect(faultsOf(() => provinceOfCode(untyped(code), on))).toEqual([
        { code: 'no-such-province-code', path: ['code'], info: { found } },
      ]);
    }
  });

  it('a name of any length is quoted in part', () => {
    expect(caught(() => findProvince('x'.repeat(500), before)).info).toEqual({ found: `${'x'.repeat(60)}…` });
  });
});

describe('a province that had ended is refused with what succeeded it', () => {
  it('in both languages', () => {
    const error = caught(() => findProvince('quang binh', since));
    expect(error.messages).toEqual({
      vi: 'name: «Tỉnh Quảng Bình» không còn vào ngày 2025-07-01: từ 2025-07-01 thuộc Tỉnh Quảng Trị; hãy dùng đơn vị mới hoặc một ngày sớm hơn',
      en: 'name: "Tỉnh Quảng Bình" no longer exists on 2025-07-01: since 2025-07-01 it belongs to Tỉnh Quảng Trị; give the new unit or an earlier day',
    });
    expect(hasCode(error, 'province-not-then') && error.info.successors).toBe('Tỉnh Quảng Trị');
  });

  const isGone = ({ name }: { readonly name: string }) => !list.since.some((one) => barely(one.name) === barely(name));
  const gone = list.before.filter(isGone).filter(({ code }) => code !== '46');
  const goneCodes = list.before.filter(({ code }) => !list.since.some((one) => one.code === code));

  it('29 names and 29 codes of the 63 are of no province any more', () => {
    expect(gone).toHaveLength(29);
    expect(goneCodes).toHaveLength(29);
  });

  /** The fault of a province of the 63 on a day when Đồng Nai already was a city. */
  function ended(code: string, name: string, path: string): Omit<Fault, 'messages'> {
    const successor = list.since.find(({ of }) => of.includes(code))?.name ?? '';
    return {
      code: 'province-not-then',
      path: [path],
      info: {
        name,
        asOf: '2026-11-24',
        until: '2025-07-01',
        successors: successor === 'Tỉnh Đồng Nai' ? 'Thành phố Đồng Nai' : successor,
      },
    };
  }

  it.each(gone)('$name on 24/11/2026', ({ code, name }) => {
    expect(faultsOf(() => findProvince(name, { asOf: '2026-11-24' }))).toEqual([ended(code, name, 'name')]);
  });

  it.each(goneCodes)('code $code, $name, on 24/11/2026', ({ code, name }) => {
    expect(faultsOf(() => provinceOfCode(code, { asOf: '2026-11-24' }))).toEqual([ended(code, name, 'code')]);
  });

  it('but not on the day before', () => {
    expect(findProvince('Quảng Bình', before).code).toBe('44');
    expect(provinceOfCode('45', before).name).toBe('Tỉnh Quảng Trị');
  });

  it.each([
    ['2025-07-01', 'Tỉnh Đồng Nai'],
    ['2026-04-29', 'Tỉnh Đồng Nai'],
    ['2026-04-30', 'Thành phố Đồng Nai'],
    ['2026-05-01', 'Thành phố Đồng Nai'],
  ])('the successor is named as it was on that date: on %s it is %s', (asOf, successors) => {
    const info = { name: 'Tỉnh Bình Phước', asOf, until: '2025-07-01', successors };
    expect(faultsOf(() => findProvince('Bình Phước', { asOf }))).toEqual([
      { code: 'province-not-then', path: ['name'], info },
    ]);
    expect(faultsOf(() => provinceOfCode('70', { asOf }))).toEqual([
      { code: 'province-not-then', path: ['code'], info },
    ]);
  });
});

describe('the date a province is looked for at', () => {
  it.each<[string, unknown, string]>([
    ['is missing', undefined, 'undefined'],
    ['is nothing', null, 'null'],
    ['is no text', 20250701, '20250701'],
    ['is written the Vietnamese way', '01/07/2025', '01/07/2025'],
    ['is no day', '2025-06-31', '2025-06-31'],
  ])('is refused where it %s', (_, asOf, found) => {
    const fault = [{ code: 'no-such-date', path: ['asOf'], info: { found } }];
    expect(faultsOf(() => findProvince('Quảng Trị', { asOf: untyped(asOf) }))).toEqual(fault);
    expect(faultsOf(() => provinceOfCode('45', { asOf: untyped(asOf) }))).toEqual(fault);
  });

  it('is any day of the calendar', () => {
    expect(nameOn(findProvince('Huế', { asOf: '1900-01-01' }), '1900-01-01')).toBe('Tỉnh Thừa Thiên Huế');
    expect(findProvince('Huế', { asOf: '9999-12-31' }).name).toBe('Thành phố Huế');
  });
});

describe('a plain name', () => {
  it.each([
    ['Thừa Thiên – Huế', 'thuathienhue'],
    ['ĐẮK LẮK', 'daklak'],
    ['đắk lắk', 'daklak'],
    ['Ð ð Đ đ', 'dddd'],
    ['Ｑｕậｎ　１２', 'quan12'],
    ['Quận 1', 'quan1'],
    ['', ''],
    ['–', ''],
  ])('«%s» is %j', (name, plain) => {
    expect(plainName(name)).toBe(plain);
    expect(plainName(name.normalize('NFD'))).toBe(plain);
  });

  it.each([
    ['TP. Huế', 'hue'],
    ['Thành phố Huế', 'hue'],
    ['Huế city', 'hue'],
    ['Tỉnh Hà Tĩnh', 'hatinh'],
    ['Hà Tĩnh', 'hatinh'],
    ['Quang Tri Province', 'quangtri'],
    ['Thủ đô Hà Nội', 'hanoi'],
  ])('«%s» without the word for what it is: %s', (name, bare) => {
    expect(bareName(name)).toBe(bare);
  });
});
