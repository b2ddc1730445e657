import { defineError, found, KtttError, type Text } from '../errors/index.ts';
import { afterFigure } from './after-figure.ts';
import { powerOf, scaleAt } from './amount.ts';
import type { PrintedQuantity, QuantityKind } from './quantity.ts';
import { type FoundFigure, QuantityReader } from './quantity-reader.ts';
import { type Hint, type NoReading, onlyReading } from './readings.ts';
import { controlCharacterIn, Tokens } from './tokens.ts';
import { unitAt } from './units.ts';

/** What a caller knows of a figure that the text does not say. */
export interface ParseOptions {
  /**
   * The unit of the table («triệu đồng», «HTX», «%»), for a figure printed without one; or a kind (`count`, `money`,
   * `percent`, `multiple`, `score`, `fraction`, `measure`, `date`, `document`), to settle which reading is meant.
   */
  readonly hint?: string;
}

/** A figure that was read, or why not. */
export type SafeQuantity =
  | { readonly ok: true; readonly quantity: PrintedQuantity }
  | { readonly ok: false; readonly error: KtttError<string> };

/** A figure in a text: where it stands, the words around it, and what it says. */
export interface QuantityInText {
  /** The place of its first character, and of the first after it. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Up to 40 characters before and after. */
  readonly before: string;
  readonly after: string;
  readonly quantity: PrintedQuantity;
}

const noFigure = /* @__PURE__ */ defineError('no-figure', {
  vi: 'không có số liệu nào trong «{found}»',
  en: 'there is no figure in "{found}"',
});

const severalFigures = /* @__PURE__ */ defineError('several-figures', {
  vi: 'có {count} số liệu trong «{found}», số thứ hai ở vị trí {at}; đưa từng số, hoặc dùng findQuantities',
  en: 'there are {count} figures in "{found}", the second one at {at}; give one at a time, or use findQuantities',
});

const numberUnreadable = /* @__PURE__ */ defineError('number-unreadable', {
  vi: 'không đọc được số ở vị trí {at} của «{found}»: các dấu chấm, phẩy không hợp cách viết nào',
  en: 'the number at {at} of "{found}" cannot be read: its dots and commas fit no way of writing',
});

const rangeBackwards = /* @__PURE__ */ defineError('range-backwards', {
  vi: 'khoảng ở vị trí {at} của «{found}» có đầu lớn đứng trước đầu nhỏ',
  en: 'the range at {at} of "{found}" has its greater end first',
});

const unitUnreadable = /* @__PURE__ */ defineError('unit-unreadable', {
  vi: 'số ở vị trí {at} của «{found}» có phần lẻ mà không rõ đơn vị; cho biết đơn vị bằng hint',
  en: 'the number at {at} of "{found}" has decimals and no unit that can be read; say the unit in a hint',
});

const otherKind = /* @__PURE__ */ defineError('other-kind', {
  vi: 'số liệu ở vị trí {at} của «{found}» không thuộc loại {kind}',
  en: 'the figure at {at} of "{found}" is none of the kind {kind}',
});

const controlCharacter = /* @__PURE__ */ defineError('control-character', {
  vi: 'có ký tự điều khiển ở vị trí {at} của «{found}»: văn bản có thể đã mất chữ số',
  en: 'there is a control character at {at} of "{found}": the text may have lost digits',
});

const noSuchHint = /* @__PURE__ */ defineError('no-such-hint', {
  vi: 'không hiểu gợi ý «{found}»; ghi một đơn vị như «triệu đồng», «HTX», «%», hoặc một loại như money, count',
  en: 'the hint "{found}" is not understood; give a unit such as "triệu đồng", "HTX", "%", or a kind such as money, count',
});

const textNotText = /* @__PURE__ */ defineError('text-not-text', {
  vi: 'cần một đoạn văn bản, nhận được {found}',
  en: 'a text is needed, not {found}',
});

/** What a hint that names a kind says of the unit of a bare number. */
const hintsOfKinds: ReadonlyMap<string, Hint | null> = /* @__PURE__ */ new Map<QuantityKind, Hint | null>([
  ['count', { kind: 'count', unit: null, power: 0, per: [], isAverage: false }],
  ['money', { kind: 'money', unit: 'VND', power: 0, per: [], isAverage: false }],
  ['percent', { kind: 'percent', unit: '%', power: 0, per: [], isAverage: false }],
  ['multiple', { kind: 'multiple', unit: 'lần', power: 0, per: [], isAverage: false }],
  ['score', { kind: 'score', unit: 'điểm', power: 0, per: [], isAverage: false }],
  ['measure', { kind: 'measure', unit: null, power: 0, per: [], isAverage: false }],
  ['fraction', null],
  ['date', null],
  ['document', null],
]);

/**
 * Reads the one figure of a text as an office prints it, in Vietnamese or English: the number, its unit, the words around it
 * (gần, trên, ít nhất, từ … đến …, tăng, vượt, đạt …), how many digits were printed, and so what it stands for. Where two
 * readings are possible the commoner one is in front, and all are in `readings`. Dates and numbers of documents are told
 * from figures.
 *
 * @throws `no-figure`, `several-figures`, `number-unreadable`, `range-backwards`, `unit-unreadable`, `other-kind`,
 * `control-character`, `no-such-hint`, `text-not-text`
 *
 * @example
 * import { parseQuantity } from 'kttt/language';
 *
 * const revenue = parseQuantity('Gần 73 tỉ đồng');
 * [revenue.kind, revenue.comparator, revenue.value, revenue.step]; // → ['money', 'nearly', '73000000000', '1000000000']
 * const pay = parseQuantity('2,5 - 3 triệu đồng/lao động/tháng');
 * [pay.low, pay.high, pay.per]; // → ['2500000', '3000000', ['lao động', 'tháng']]
 * parseQuantity('786,35', { hint: 'triệu đồng' }).value; // → '786350000'
 * parseQuantity('1.2.3,4,5'); // throws number-unreadable
 */
export function parseQuantity(text: string, { hint }: ParseOptions = {}): PrintedQuantity {
  if (typeof text !== 'string') throw textNotText({ found: found(text) });
  const control = controlCharacterIn(text);
  if (control >= 0) throw controlCharacter({ at: control, found: found(text) });
  const kind = hint !== undefined && hintsOfKinds.has(hint) ? hint : null;
  const unit = hint === undefined ? null : kind === null ? unitOfHint(hint) : (hintsOfKinds.get(kind) ?? null);
  const tokens = new Tokens(text);
  const reader = new QuantityReader(tokens, unit);
  const figures: FoundFigure[] = [];
  reader.read((figure) => figures.push(figure));
  const [unreadable] = reader.unreadable;
  if (unreadable) throw faults[unreadable.why]({ at: tokens.start(unreadable.at), found: found(text) });
  const [first] = figures;
  if (!first) {
    if (tokens.count === 1 && tokens.word(0) === '-') return dash(tokens, unit);
    throw noFigure({ found: found(text) });
  }
  const meant = figuresMeant(figures, kind);
  const [one, another] = meant;
  if (another) throw severalFigures({ count: meant.length, at: tokens.start(another.from), found: found(text) });
  if (one) return quantityOf(tokens, one);
  throw otherKind({ at: tokens.start(first.from), found: found(text), kind: String(kind) });
}

/**
 * The figures that a text may be about: those of the kind that was asked for, or else those that are quantities; a number
 * of stars beside another figure describes it («43 sản phẩm 4 sao»).
 */
function figuresMeant(figures: readonly FoundFigure[], kind: string | null): readonly FoundFigure[] {
  if (kind !== null) return figures.flatMap((figure) => ofKind(figure, kind));
  const real = figures.filter(({ readings: [{ kind: of }] }) => of !== 'date' && of !== 'document');
  const counted = real.filter(({ readings: [{ unit }] }) => unit !== 'sao');
  if (counted.length > 0) return counted;
  return real.length > 0 ? real : figures;
}

/** A figure with its readings of one kind only, if it has any. */
function ofKind({ from, to, readings }: FoundFigure, kind: string): readonly FoundFigure[] {
  const [commonest, ...others] = readings.filter((reading) => reading.kind === kind);
  return commonest ? [{ from, to, readings: [commonest, ...others] }] : [];
}

/**
 * Reads the one figure of a text, and gives the error instead of throwing it.
 *
 * @example
 * import { safeParseQuantity } from 'kttt/language';
 *
 * const read = safeParseQuantity('chưa có số liệu');
 * read.ok === false && read.error.code; // → 'no-figure'
 */
export function safeParseQuantity(text: string, options: ParseOptions = {}): SafeQuantity {
  try {
    return { ok: true, quantity: parseQuantity(text, options) };
  } catch (error) {
    if (!(error instanceof KtttError)) throw error;
    return { ok: false, error };
  }
}

/**
 * All figures of a text, in their order, each with its place, the words around it and its reading; dates and numbers of
 * documents too, as what they are. What cannot be read is left out.
 *
 * @throws `text-not-text`
 *
 * @example
 * import { findQuantities } from 'kttt/language';
 *
 * const text = 'Toàn tỉnh có 310 HTX, doanh thu bình quân 1,3 tỷ đồng/HTX.';
 * findQuantities(text).map(({ text, quantity }) => [text, quantity.value]); // → [['310 HTX', '310'], ['1,3 tỷ đồng/HTX', '1300000000']]
 */
export function findQuantities(text: string): readonly QuantityInText[] {
  if (typeof text !== 'string') throw textNotText({ found: found(text) });
  const tokens = new Tokens(text);
  const quantities: QuantityInText[] = [];
  new QuantityReader(tokens).read((figure) => quantities.push(inText(tokens, figure)));
  return quantities;
}

const around = 40;

function inText(tokens: Tokens, figure: FoundFigure): QuantityInText {
  const [start, end] = [tokens.start(figure.from), tokens.end(figure.to - 1)];
  const quantity = quantityOf(tokens, figure);
  return {
    start,
    end,
    text: quantity.text,
    before: tokens.text.slice(Math.max(0, start - around), start),
    after: tokens.text.slice(end, end + around),
    quantity,
  };
}

/** The fields one by one, since there are as many objects as figures. */
function quantityOf(tokens: Tokens, { from, to, readings }: FoundFigure): PrintedQuantity {
  const [commonest] = readings;
  const { excludesLow, excludesHigh } = commonest;
  const quantity: PrintedQuantity = {
    kind: commonest.kind,
    comparator: commonest.comparator,
    value: commonest.value,
    low: commonest.low,
    high: commonest.high,
    numerator: commonest.numerator,
    denominator: commonest.denominator,
    unit: commonest.unit,
    per: commonest.per,
    year: commonest.year,
    decimals: commonest.decimals,
    step: commonest.step,
    isExact: commonest.isExact,
    role: commonest.role,
    of: commonest.of,
    name: commonest.name,
    text: tokens.printed(from, to),
    readings,
  };
  if (!excludesLow && !excludesHigh) return quantity;
  return { ...quantity, ...(excludesLow && { excludesLow }), ...(excludesHigh && { excludesHigh }) };
}

/** A dash in a table: nothing there. */
function dash(tokens: Tokens, hint: Hint | null): PrintedQuantity {
  const because: Text = { vi: 'gạch ngang trong bảng là không có', en: 'a dash in a table is none' };
  const { kind, unit, per } = hint ?? { kind: 'count', unit: null, per: [] };
  const readings = onlyReading({ kind, unit, per, value: '0', step: '1', isExact: kind === 'count' }, because);
  return quantityOf(tokens, { from: 0, to: 1, readings });
}

const faults = {
  number: numberUnreadable,
  range: rangeBackwards,
  unit: unitUnreadable,
} as const satisfies Readonly<Record<NoReading, unknown>>;

/** The unit that a hint names, with what multiplies it and its rate: «triệu đồng/HTX/năm». */
function unitOfHint(hint: string): Hint {
  const tokens = new Tokens(hint);
  const scale = scaleAt(tokens, 0);
  const unit = unitAt(tokens, scale?.to ?? 0);
  const after = afterFigure(tokens, unit?.to ?? scale?.to ?? 0, {
    hasUnit: true,
    mayHaveGround: false,
    isFrom: false,
  });
  if ((!scale && !unit) || after.to < tokens.count) throw noSuchHint({ found: found(hint) }, ['hint']);
  const { kind, unit: name } = unit?.word ?? { kind: 'money', unit: 'VND' };
  const power = scale ? powerOf(scale.scale) : 0;
  return { kind, unit: name, power, per: after.per, isAverage: after.isAverage };
}
