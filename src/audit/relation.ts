import { type Check, fields, listOfEach, optional, text } from '../errors/shape.ts';

/** How figures of a statement hang together; a relation names them by their keys. */
export type Relation =
  /** The parts make the total (tổng). */
  | { readonly kind: 'sum'; readonly total: string; readonly parts: readonly string[] }
  /** The total over the count is the average (bình quân). */
  | { readonly kind: 'average'; readonly total: string; readonly count: string; readonly average: string }
  /** The part is so many percent of the whole (tỷ lệ). */
  | { readonly kind: 'percentage'; readonly part: string; readonly whole: string; readonly percentage: string }
  /** By so many percent the one grew to the other (tăng trưởng). */
  | { readonly kind: 'growth'; readonly from: string; readonly to: string; readonly growth: string }
  /** By so much the one changed to the other (tăng, giảm tuyệt đối). */
  | { readonly kind: 'change'; readonly from: string; readonly to: string; readonly change: string }
  /** What there was, with what came and without what went, is what there is (đầu kỳ + tăng − giảm = cuối kỳ). */
  | {
      readonly kind: 'flow';
      readonly opening: string;
      readonly inflows: string | readonly string[];
      readonly outflows: string | readonly string[];
      readonly closing: string;
    }
  /** The one is so many times the other (gấp … lần). */
  | { readonly kind: 'multiple'; readonly from: string; readonly to: string; readonly multiple: string }
  /**
   * The result is so many percent of its target (đạt … %), or above it by so many percent or by so much (vượt …). Where the
   * target is not printed and the result is a count, a whole target is looked for.
   */
  | { readonly kind: 'attainment'; readonly result: string; readonly target?: string; readonly rate: string }
  | { readonly kind: 'attainment'; readonly result: string; readonly target?: string; readonly excess: string }
  /** The shares (cơ cấu) make 100 %. */
  | { readonly kind: 'shares'; readonly parts: readonly string[] }
  /** The one is not above the other (không vượt quá). */
  | { readonly kind: 'bound'; readonly lower: string; readonly upper: string };

/** The kinds of relation. */
export type RelationKind = Relation['kind'];

/**
 * What a figure is to a relation: an amount of what is counted, paid or measured, or its change; how many share it; a quotient,
 * in percent, in times or in the unit of the amounts; an excess, in percent or in the unit of the amounts.
 */
export type Slot = 'amount' | 'change' | 'count' | 'percent' | 'multiple' | 'average' | 'excess';

/** The names under which relations of a kind hold figures, with what each is. */
export const slots: Readonly<Record<RelationKind, Readonly<Record<string, Slot>>>> = {
  sum: { total: 'amount', parts: 'amount' },
  average: { total: 'amount', count: 'count', average: 'average' },
  percentage: { part: 'amount', whole: 'amount', percentage: 'percent' },
  growth: { from: 'amount', to: 'amount', growth: 'percent' },
  change: { from: 'amount', to: 'amount', change: 'change' },
  flow: { opening: 'amount', inflows: 'amount', outflows: 'amount', closing: 'amount' },
  multiple: { from: 'amount', to: 'amount', multiple: 'multiple' },
  attainment: { result: 'amount', target: 'amount', rate: 'percent', excess: 'excess' },
  shares: { parts: 'percent' },
  bound: { lower: 'amount', upper: 'amount' },
};

const kind: Check = () => true;
const some: Check = (value, path, attempt) =>
  typeof value === 'string' ? text(value, path, attempt) : listOfEach(text)(value, path, attempt);

/** The shape of each kind of relation. */
export const shapes: Readonly<Record<RelationKind, Check>> = {
  sum: /* @__PURE__ */ fields({ kind, total: text, parts: some }),
  average: /* @__PURE__ */ fields({ kind, total: text, count: text, average: text }),
  percentage: /* @__PURE__ */ fields({ kind, part: text, whole: text, percentage: text }),
  growth: /* @__PURE__ */ fields({ kind, from: text, to: text, growth: text }),
  change: /* @__PURE__ */ fields({ kind, from: text, to: text, change: text }),
  flow: /* @__PURE__ */ fields({ kind, opening: text, inflows: some, outflows: some, closing: text }),
  multiple: /* @__PURE__ */ fields({ kind, from: text, to: text, multiple: text }),
  attainment: /* @__PURE__ */ fields({
    kind,
    result: text,
    target: /* @__PURE__ */ optional(text),
    rate: /* @__PURE__ */ optional(text),
    excess: /* @__PURE__ */ optional(text),
  }),
  shares: /* @__PURE__ */ fields({ kind, parts: some }),
  bound: /* @__PURE__ */ fields({ kind, lower: text, upper: text }),
};

/** A figure that a relation names: under which name, and what it is there. */
export interface Named {
  readonly key: string;
  readonly name: string;
  readonly slot: Slot;
}

/** All figures that a relation names, in the order of their names. */
export function namedIn(relation: Relation): readonly Named[] {
  return Object.entries(slots[relation.kind]).flatMap(([name, slot]) =>
    keysUnder(relation, name).map((key) => ({ key, name, slot })),
  );
}

/** The keys that a relation has under a name; a single key stands for a list of one. */
export function keysUnder(relation: Relation, name: string): readonly string[] {
  const under = Object.entries(relation).find(([one]) => one === name)?.[1];
  return under === undefined ? [] : typeof under === 'string' ? [under] : under;
}
