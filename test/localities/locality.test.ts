import { existsOn, type Locality, localityLevels, nameOn } from 'kttt/localities';
import { describe, expect, it } from 'vitest';

const district = { id: 'gio-linh', level: 'district', name: 'Huyện Gio Linh' } as const;

describe('the levels of administrative units', () => {
  it('are tỉnh, huyện, xã, thôn from the top down', () => {
    expect(localityLevels).toEqual(['province', 'district', 'commune', 'village']);
  });
});

describe('a unit exists', () => {
  const lived: Locality = { ...district, from: '1990-05-01', until: '2025-07-01' };

  it.each([
    ['not on the day before its first', '1990-04-30', false],
    ['on its first day', '1990-05-01', true],
    ['on the day after its first', '1990-05-02', true],
    ['on its last day', '2025-06-30', true],
    ['not on the day it ends', '2025-07-01', false],
    ['not on the day after that', '2025-07-02', false],
  ])('%s, %s', (_, date, exists) => {
    expect(existsOn(lived, date)).toBe(exists);
  });

  it.each<[string, Locality, string, boolean]>([
    ['on any day, where neither end is known', district, '1900-01-01', true],
    ['on any day, where both ends are null', { ...district, from: null, until: null }, '9999-12-31', true],
    [
      'on any day before its end, where its start is older than the records',
      { ...lived, from: null },
      '1900-01-01',
      true,
    ],
    [
      'not on the day it ends, where its start is older than the records',
      { ...lived, from: null },
      '2025-07-01',
      false,
    ],
    ['on any day after its start, where no end is known', { ...lived, until: null }, '9999-12-31', true],
    ['not before its start, where no end is known', { ...lived, until: null }, '1990-04-30', false],
    ['on one day only', { ...district, from: '2024-04-05', until: '2024-04-06' }, '2024-04-05', true],
    [
      'not on the day after its only one',
      { ...district, from: '2024-04-05', until: '2024-04-06' },
      '2024-04-06',
      false,
    ],
  ])('%s', (_, unit, date, exists) => {
    expect(existsOn(unit, date)).toBe(exists);
  });
});

describe('the name of a unit', () => {
  const renamed: Locality = {
    ...district,
    name: 'Thị trấn Cửa Việt',
    formerNames: [
      { name: 'Xã Gio Hải', until: '1995-01-01' },
      { name: 'Xã Cửa Việt', until: '2005-03-15' },
    ],
  };

  it.each([
    ['Xã Gio Hải', '1900-01-01'],
    ['Xã Gio Hải', '1994-12-31'],
    ['Xã Cửa Việt', '1995-01-01'],
    ['Xã Cửa Việt', '1995-01-02'],
    ['Xã Cửa Việt', '2005-03-14'],
    ['Thị trấn Cửa Việt', '2005-03-15'],
    ['Thị trấn Cửa Việt', '2005-03-16'],
    ['Thị trấn Cửa Việt', '9999-12-31'],
  ])('was «%s» on %s', (name, date) => {
    expect(nameOn(renamed, date)).toBe(name);
  });

  it('is its only one where it never changed', () => {
    expect(nameOn(district, '1900-01-01')).toBe('Huyện Gio Linh');
    expect(nameOn({ ...district, formerNames: [] }, '9999-12-31')).toBe('Huyện Gio Linh');
    expect(nameOn({ ...district, formerNames: null }, '1900-01-01')).toBe('Huyện Gio Linh');
  });
});
