import { type PhraseRows, type Phrases, phrases, phrasesBackwards } from './phrases.ts';
import type { Comparator, QuantityKind, QuantityRole } from './quantity.ts';

/** What a phrase before a figure says of it. */
export interface Prefix {
  readonly comparator?: Comparator;
  readonly role?: QuantityRole;
  /** What the figure is over: «vượt kế hoạch 5 %». */
  readonly of?: string;
  /** Whether the figure is a fall. */
  readonly isFall?: true;
  /** Whether the figure is a multiple: «gấp». */
  readonly isMultiple?: true;
  /** Whether «trở lên» after it makes it a lower bound, and a second figure a range: «từ». */
  readonly isFrom?: true;
  /** Whether it compares with what stands after «so với», and is no bound then: «cao hơn». */
  readonly isCompared?: true;
}

/** What a change is against where that stands between the change and its figure: «giảm so với cùng kỳ 5 %». */
const comparisons = [
  ['cùng kỳ', 'cùng kỳ'],
  ['cùng kỳ năm trước', 'cùng kỳ'],
  ['năm trước', 'năm trước'],
  ['đầu năm', 'đầu năm'],
  ['kế hoạch', 'kế hoạch'],
  ['chỉ tiêu', 'chỉ tiêu'],
  ['dự toán', 'dự toán'],
] as const;

/** What stands before a figure, its words read together with a sign such as ≥. */
export const prefixes: Phrases<Prefix> = /* @__PURE__ */ phrasesBackwards<Prefix>([
  [
    'lớn hơn hoặc bằng | cao hơn hoặc bằng | trên hoặc bằng | bằng hoặc lớn hơn | bằng hoặc cao hơn | bằng hoặc trên | bằng hoặc hơn | không dưới | không thấp hơn | không nhỏ hơn | không ít hơn | không kém | ít nhất | tối thiểu | at least | no less than | not less than | no fewer than | not fewer than | a minimum of | greater than or equal to | more than or equal to | ≥',
    { comparator: 'at-least' },
  ],
  [
    'nhỏ hơn hoặc bằng | thấp hơn hoặc bằng | dưới hoặc bằng | bằng hoặc nhỏ hơn | bằng hoặc thấp hơn | bằng hoặc dưới | không quá | không vượt quá | không vượt | không trên | không hơn | không lớn hơn | không cao hơn | không nhiều hơn | chưa quá | chưa vượt quá | chưa vượt | tối đa | nhiều nhất | cao nhất là | at most | no more than | not more than | not exceeding | up to | a maximum of | less than or equal to | ≤',
    { comparator: 'at-most' },
  ],
  ['trên | hơn | lớn hơn | quá | vượt quá | over | more than | above | greater than | >', { comparator: 'more-than' }],
  ['nhiều hơn | cao hơn', { comparator: 'more-than', isCompared: true }],
  [
    'dưới | nhỏ hơn | chưa đến | chưa tới | chưa đầy | chưa đạt | chưa được | không đầy | không đạt | không đến | không tới | under | below | less than | fewer than | <',
    { comparator: 'less-than' },
  ],
  ['ít hơn | thấp hơn', { comparator: 'less-than', isCompared: true }],
  [
    'gần | gần bằng | gần đạt | gần như | gần tới | ngót | suýt soát | nearly | almost | close to',
    { comparator: 'nearly' },
  ],
  [
    'khoảng | vào khoảng | khoảng chừng | chừng | xấp xỉ | ước | ước khoảng | ước tính | ước đạt | ước tính đạt | cỡ | trên dưới | about | around | approximately | roughly | some | an estimated | ~ | ≈',
    { comparator: 'about' },
  ],
  ['từ | from | between', { isFrom: true }],
  [
    'tăng | tăng thêm | tăng nhẹ | tăng mạnh | tăng đến | tăng tới | tăng trung bình | tăng trưởng | tăng bình quân | tăng trưởng bình quân | thêm | up | up by | rose | rose by | grew | grew by | increased | increased by | an increase of | increase of | rise of | a rise of',
    { role: 'change' },
  ],
  [
    'giảm | giảm bớt | giảm thêm | giảm đi | giảm nhẹ | giảm mạnh | giảm sâu | giảm đến | giảm tới | giảm trung bình | giảm bình quân | tăng trưởng âm | bớt | âm | down | down by | fell | fell by | dropped | dropped by | decreased | decreased by | a decrease of | decrease of | a drop of | a fall of',
    { role: 'change', isFall: true },
  ],
  [
    'tăng lên | tăng lên đến | tăng lên tới | lên | lên tới | lên đến | giảm còn | giảm xuống | giảm xuống còn | xuống | xuống còn | còn | rose to | fell to | increased to | decreased to | to',
    { role: 'level' },
  ],
  .../* @__PURE__ */ comparisons.map(([words, of]): [string, Prefix] => [
    `tăng so với ${words}`,
    { role: 'change', of },
  ]),
  .../* @__PURE__ */ comparisons.map(([words, of]): [string, Prefix] => [
    `giảm so với ${words}`,
    { role: 'change', isFall: true, of },
  ]),
  ['vượt | vượt mức | vượt thêm | exceeding by | exceeded by', { role: 'excess' }],
  [
    'vượt kế hoạch | vượt mức kế hoạch | vượt kế hoạch đề ra | vượt kế hoạch được giao | exceeding the plan by | exceeded the plan by',
    { role: 'excess', of: 'kế hoạch' },
  ],
  [
    'vượt chỉ tiêu | vượt mục tiêu | vượt chỉ tiêu đề ra | vượt mục tiêu đề ra | vượt chỉ tiêu được giao | exceeding the target by | exceeded the target by',
    { role: 'excess', of: 'chỉ tiêu' },
  ],
  ['vượt dự toán', { role: 'excess', of: 'dự toán' }],
  ['vượt nghị quyết', { role: 'excess', of: 'nghị quyết' }],
  [
    'đạt | đạt được | bằng | đạt tỷ lệ | đạt tỉ lệ | hoàn thành | reached | reaching | attained | equal to',
    { role: 'attainment' },
  ],
  ['gấp | tăng gấp', { isMultiple: true }],
]);

/** Words that may stand between a phrase and its figure: «tối thiểu là 5», «giảm được 3 %». */
export const fillers: ReadonlySet<string> = /* @__PURE__ */ new Set(['là', 'có', 'được']);

/** Half of one more: «2 triệu rưỡi». Some write the word with another tone. */
export const halves: ReadonlySet<string> = /* @__PURE__ */ new Set(['rưỡi', 'rưởi']);

/** What a unit is of, and its canonical name. */
export interface UnitWord {
  readonly kind: QuantityKind;
  readonly unit: string;
  /** Whether it is of time: «tháng» after an amount of money is no unit of it. */
  readonly isTime?: true;
  /** Whether the word is English, where commas part thousands. */
  readonly isEnglish?: true;
}

/** The words of a unit in Vietnamese and in English, and what it is of. */
type UnitRow = readonly [vi: string, en: string | null, word: UnitWord];

function unitPhrases(rows: readonly UnitRow[]): PhraseRows<UnitWord | null> {
  return rows.flatMap(([vi, en, word]): PhraseRows<UnitWord> => {
    const vietnamese = [vi, word] as const;
    return en === null ? [vietnamese] : [vietnamese, [en, { ...word, isEnglish: true }]];
  });
}

/** Counts whose unit is named as it is printed. */
function counted(names: string): readonly UnitRow[] {
  return names.split(' | ').map((name) => [name, null, { kind: 'count', unit: name }]);
}

/** Units of money, counts and measures; `null` for words that begin like one and are none («2 tổ trưởng»). */
export const units: Phrases<UnitWord | null> = /* @__PURE__ */ phrases<UnitWord | null>([
  .../* @__PURE__ */ unitPhrases([
    ['đồng | đ | vnd | vnđ | đồng việt nam | đồng vn | ₫', 'dong', { kind: 'money', unit: 'VND' }],
    ['usd | đô la | đô la mỹ | us $ | $', 'dollars | dollar', { kind: 'money', unit: 'USD' }],
    ['euro | eur | €', 'euros', { kind: 'money', unit: 'EUR' }],
    ['bảng anh | gbp | £', 'pounds', { kind: 'money', unit: 'GBP' }],
    ['nhân dân tệ | ndt | cny | ¥', 'yuan', { kind: 'money', unit: 'CNY' }],
    ['% | phần trăm', 'per cent | percent | pct', { kind: 'percent', unit: '%' }],
    ['điểm phần trăm | điểm %', 'percentage points | percentage point', { kind: 'percent', unit: 'điểm %' }],
    ['lần', 'times | fold | - fold', { kind: 'multiple', unit: 'lần' }],
    ['điểm', 'points | point', { kind: 'score', unit: 'điểm' }],
    ['hợp tác xã | htx', 'cooperatives | cooperative | co - operatives', { kind: 'count', unit: 'HTX' }],
    [
      'tổ hợp tác | tht | tổ hợp tác xã',
      'cooperative groups | cooperative group | collaborative groups',
      { kind: 'count', unit: 'THT' },
    ],
    [
      'liên hiệp hợp tác xã | liên hiệp htx | lhhtx | lh htx | liên hiệp',
      'cooperative unions | cooperative union',
      { kind: 'count', unit: 'LHHTX' },
    ],
    ['quỹ tín dụng nhân dân | quỹ tín dụng | qtdnd | qtd', null, { kind: 'count', unit: 'QTDND' }],
    ['thành viên', 'members | member', { kind: 'count', unit: 'thành viên' }],
    ['xã viên', null, { kind: 'count', unit: 'xã viên' }],
    ['người', 'people | persons | person | employees | employee', { kind: 'count', unit: 'người' }],
    ['lao động', 'workers | worker | labourers | laborers', { kind: 'count', unit: 'lao động' }],
    ['sản phẩm', 'products | product', { kind: 'count', unit: 'sản phẩm' }],
    ['hộ | hộ dân | hộ gia đình | hộ sản xuất | hộ nông dân', 'households | household', { kind: 'count', unit: 'hộ' }],
    ['doanh nghiệp | dn', 'enterprises | enterprise | businesses | companies', { kind: 'count', unit: 'doanh nghiệp' }],
    ['chủ thể', 'entities | subjects | producers | producer', { kind: 'count', unit: 'chủ thể' }],
    ['xã', 'communes | commune', { kind: 'count', unit: 'xã' }],
    ['huyện', 'districts | district', { kind: 'count', unit: 'huyện' }],
    ['tỉnh | tỉnh thành | tỉnh thành phố', 'provinces | province', { kind: 'count', unit: 'tỉnh' }],
    ['mô hình', 'models | model', { kind: 'count', unit: 'mô hình' }],
    ['trang trại', 'farms | farm', { kind: 'count', unit: 'trang trại' }],
    ['cán bộ', 'managers | manager', { kind: 'count', unit: 'cán bộ' }],
    ['tổ | nhóm', 'groups | group', { kind: 'count', unit: 'tổ' }],
    ['đơn vị | tổ chức', 'organizations | organization | organisations | units', { kind: 'count', unit: 'đơn vị' }],
    ['phiếu', 'ballots | ballot', { kind: 'count', unit: 'phiếu' }],
    ['lớp', 'classes', { kind: 'count', unit: 'lớp' }],
    ['dự án', 'projects | project', { kind: 'count', unit: 'dự án' }],
    ['sao', 'stars | star', { kind: 'count', unit: 'sao' }],
    ['cá nhân', 'individuals | individual', { kind: 'count', unit: 'cá nhân' }],
    ['tập thể', 'collectives | collective', { kind: 'count', unit: 'tập thể' }],
    ['năm', 'years | year', { kind: 'count', unit: 'năm', isTime: true }],
    ['tháng', 'months | month', { kind: 'count', unit: 'tháng', isTime: true }],
    ['tuần', 'weeks | week', { kind: 'count', unit: 'tuần', isTime: true }],
    ['ngày', 'days | day', { kind: 'count', unit: 'ngày', isTime: true }],
    ['giờ', 'hours | hour', { kind: 'count', unit: 'giờ', isTime: true }],
    ['ha | héc ta | hecta', 'hectares | hectare', { kind: 'measure', unit: 'ha' }],
    ['tấn', 'tonnes | tonne | tons', { kind: 'measure', unit: 'tấn' }],
    ['tạ', null, { kind: 'measure', unit: 'tạ' }],
    ['kg', null, { kind: 'measure', unit: 'kg' }],
    ['km', null, { kind: 'measure', unit: 'km' }],
    ['m 2 | m2 | m ² | mét vuông', 'square metres', { kind: 'measure', unit: 'm2' }],
    ['m 3 | m ³ | mét khối', 'cubic metres', { kind: 'measure', unit: 'm3' }],
    ['m | mét', 'metres', { kind: 'measure', unit: 'm' }],
    ['lít', 'litres | litre', { kind: 'measure', unit: 'lít' }],
  ]),
  .../* @__PURE__ */ unitPhrases(
    /* @__PURE__ */ counted(
      'địa phương | cơ sở | cơ quan | công ty | chi nhánh | hội viên | đại biểu | học viên | nông dân | cổ đông | giám đốc | đồng chí | lượt người | lượt khách | lượt hộ | lượt | tiêu chí | chỉ tiêu | nhiệm vụ | giải pháp | chuỗi | chuỗi liên kết | thôn | bản | làng | làng nghề | ấp | phường | thị trấn | thị xã | thành phố | quốc gia | nước | vùng | khu vực | ngành | lĩnh vực | ngành nghề | nghề | loại hình | mặt hàng | nhãn hiệu | giấy chứng nhận | văn bản | đề án | hội nghị | hội thảo | cuộc | buổi | khóa | khóa học | lớp học | lớp tập huấn | gian hàng | cửa hàng | siêu thị | chợ | kho | nhà máy | nhà xưởng | máy | xe | tàu | con | con trâu | con bò | con lợn | con gà | cây | gốc | trứng | quả | hồ sơ | thủ tục | ý kiến | giải | cờ | cờ thi đua | bằng khen | giấy khen | kỷ niệm chương | danh hiệu | tuổi | suất | khoản vay | món vay | công trình | hạng mục | điểm bán | điểm bán hàng | điểm du lịch | điểm trưng bày',
    ),
  ),
  ['đ / c', { kind: 'count', unit: 'đồng chí' }],
  [
    'đồng bào | đồng thời | đồng bằng | đồng ruộng | xã hội | tổ trưởng | tổ phó | nhóm trưởng | lớp trưởng | bản đồ | con số | con đường | nước ngoài | nghề nghiệp | năm nay | năm trước | năm ngoái | năm sau | năm tới | năm qua | năm đó | năm này | tháng nay | tháng trước | tháng sau | tháng tới | tháng này | ngày nay | ngày càng | lần thứ',
    null,
  ],
]);

/** Currencies that stand before a number too. */
export const currencies: ReadonlyMap<string, UnitWord> = /* @__PURE__ */ new Map<string, UnitWord>([
  ['vnd', { kind: 'money', unit: 'VND' }],
  ['vnđ', { kind: 'money', unit: 'VND' }],
  ['₫', { kind: 'money', unit: 'VND' }],
  ['usd', { kind: 'money', unit: 'USD' }],
  ['$', { kind: 'money', unit: 'USD' }],
  ['eur', { kind: 'money', unit: 'EUR' }],
  ['€', { kind: 'money', unit: 'EUR' }],
  ['£', { kind: 'money', unit: 'GBP' }],
  ['¥', { kind: 'money', unit: 'CNY' }],
]);

/** What a number is multiplied by, as powers of ten: «nghìn tỷ» is three inside nine, and «tỷ» is said again for more. */
export interface Multiplier {
  readonly inner: number;
  readonly outer: number;
  readonly isEnglish?: true;
}

function scaled(vi: string, inner: number, outer: number): readonly [string, Multiplier] {
  return [vi, { inner, outer }];
}

function english(en: string, inner: number): readonly [string, Multiplier] {
  return [en, { inner, outer: 0, isEnglish: true }];
}

/** The words that multiply; `null` for those that begin like one («tỷ lệ» is a rate). */
export const multipliers: Phrases<Multiplier | null> = /* @__PURE__ */ phrases<Multiplier | null>([
  /* @__PURE__ */ scaled('chục', 1, 0),
  /* @__PURE__ */ scaled('trăm', 2, 0),
  /* @__PURE__ */ scaled('nghìn | ngàn | k', 3, 0),
  /* @__PURE__ */ scaled('vạn', 4, 0),
  /* @__PURE__ */ scaled('chục nghìn | chục ngàn', 4, 0),
  /* @__PURE__ */ scaled('trăm nghìn | trăm ngàn', 5, 0),
  /* @__PURE__ */ scaled('triệu | tr | trđ | triệuđồng', 6, 0),
  /* @__PURE__ */ scaled('chục triệu', 7, 0),
  /* @__PURE__ */ scaled('trăm triệu', 8, 0),
  /* @__PURE__ */ scaled('tỷ | tỉ | tỷđ | tỷđồng | tỉđồng', 0, 9),
  /* @__PURE__ */ scaled('chục tỷ | chục tỉ', 1, 9),
  /* @__PURE__ */ scaled('trăm tỷ | trăm tỉ', 2, 9),
  /* @__PURE__ */ scaled('nghìn tỷ | nghìn tỉ | ngàn tỷ | ngàn tỉ', 3, 9),
  /* @__PURE__ */ scaled('vạn tỷ | vạn tỉ', 4, 9),
  /* @__PURE__ */ scaled('trăm nghìn tỷ | trăm nghìn tỉ', 5, 9),
  /* @__PURE__ */ scaled('triệu tỷ | triệu tỉ', 6, 9),
  ['tỷ lệ | tỉ lệ | tỷ trọng | tỉ trọng | tỷ suất | tỉ suất | tỷ giá | tỷ phú | tỷ số | tỉ số | trăm phần trăm', null],
  /* @__PURE__ */ english('hundred', 2),
  /* @__PURE__ */ english('thousand', 3),
  /* @__PURE__ */ english('hundred thousand', 5),
  /* @__PURE__ */ english('million | mln', 6),
  /* @__PURE__ */ english('hundred million', 8),
  /* @__PURE__ */ english('billion | bln | bn', 9),
  /* @__PURE__ */ english('hundred billion', 11),
  /* @__PURE__ */ english('trillion', 12),
]);

/** What a rate is by, beside the units of counts. */
export const rates: Phrases<string> = /* @__PURE__ */ phrases<string>([
  ['năm | year | annum', 'năm'],
  ['quý | quarter', 'quý'],
  ['tháng | month', 'tháng'],
  ['vụ | crop', 'vụ'],
  ['lứa', 'lứa'],
  ['đầu người | capita', 'người'],
]);

/** Words that stand between a number and its unit and say nothing of it. */
export const adjectives: ReadonlySet<string> = /* @__PURE__ */ new Set([
  'new',
  'more',
  'additional',
  'agricultural',
  'active',
  'local',
  'mới',
]);

/** What a percentage is of, or an excess is over. */
export const grounds: Phrases<string> = /* @__PURE__ */ phrases<string>([
  ['kế hoạch | plan | planned', 'kế hoạch'],
  ['chỉ tiêu | mục tiêu | target | targets', 'chỉ tiêu'],
  ['planned target', 'kế hoạch'],
  ['dự toán | estimate', 'dự toán'],
  ['nghị quyết', 'nghị quyết'],
  ['cùng kỳ | cùng kỳ năm trước | cùng kỳ năm ngoái | cùng kì | same period', 'cùng kỳ'],
  ['năm trước | năm ngoái | previous year | last year', 'năm trước'],
  ['đầu năm', 'đầu năm'],
  ['cuối năm', 'cuối năm'],
  ['đầu nhiệm kỳ | đầu nhiệm kì', 'đầu nhiệm kỳ'],
  ['tổng số | total number of', 'tổng số'],
]);

/** Those of a plan: a percentage of one is how much is attained. */
export const targets: readonly string[] = ['kế hoạch', 'chỉ tiêu', 'dự toán', 'nghị quyết'];

/** The words that lead to what a percentage is of, and whether they say more or less. */
export const leads: ReadonlyMap<string, 'more' | 'less' | null> = /* @__PURE__ */ new Map([
  ['so', null],
  ['với', null],
  ['của', null],
  ['of', null],
  ['than', null],
  ['on', null],
  ['compared', null],
  ['with', null],
  ['to', null],
  ['against', null],
  ['the', null],
  ['higher', 'more'],
  ['lower', 'less'],
]);

/** English words after a figure that make it a change: `a 5% increase`. */
export const turns: ReadonlyMap<string, 'more' | 'less'> = /* @__PURE__ */ new Map([
  ['increase', 'more'],
  ['rise', 'more'],
  ['decrease', 'less'],
  ['drop', 'less'],
  ['decline', 'less'],
  ['reduction', 'less'],
]);

/** What closes a figure and makes it a bound. */
export const closings: Phrases<Comparator> = /* @__PURE__ */ phrases<Comparator>([
  [
    'trở lên | hoặc hơn | hoặc nhiều hơn | hoặc cao hơn | or more | or higher | or above | or over | and above | and over | and more',
    'at-least',
  ],
  ['trở xuống | hoặc ít hơn | hoặc thấp hơn | or less | or fewer | or lower | or below | and below', 'at-most'],
]);
