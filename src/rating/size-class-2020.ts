import type { CalendarDate } from '../calendar/calendar-date.ts';
import { date } from '../calendar/date-check.ts';
import { collectFaults } from '../errors/collect-faults.ts';
import type { Text } from '../errors/index.ts';
import { type Check, fields } from '../errors/shape.ts';
import type { Certainty } from '../law/certainty.ts';
import type { LegalCitation } from '../law/citation.ts';
import { wholeDong } from '../numbers/money.ts';
import type { Exact } from '../numbers/numeric.ts';
import { wholeCount } from '../numbers/quantity.ts';
import { compare } from '../numbers/ratio.ts';
import { type Figure, hasValue, type NotApplicable, notApplicable } from '../numbers/states.ts';
import { dongFromZero, people } from '../organizations/check-return.ts';
import {
  type CircularGap,
  type ClassSource,
  circularArticle,
  circularForce,
  gapsOn,
  type UnknownClass,
} from './circular-2020.ts';
import type { Size } from './size.ts';
import type { ClassOptions } from './size-class.ts';

/** A line of a scale: its words, and its size, or the sizes it may be where the bound between them was not found. */
export interface ScaleLine {
  readonly sizes: readonly Size[];
  readonly text: Text;
}

/** What a size by one figure comes to: told, open, without a figure to tell it by, or without a rule. */
export type SizeByFigure =
  | { readonly status: 'known'; readonly size: Size; readonly lines: readonly ScaleLine[] }
  | (UnknownClass<Size> & { readonly lines: readonly ScaleLine[] })
  | { readonly status: 'not-applicable' }
  | { readonly status: 'no-rule' };

/** The size of a cooperative by its members. */
export type SizeByMembers = {
  readonly kind: 'size-by-members';
  readonly asOf: CalendarDate;
  readonly members: number | null | NotApplicable;
} & ClassSource &
  SizeByFigure;

/** The size of a cooperative by its total capital. */
export type SizeByCapital = {
  readonly kind: 'size-by-capital';
  readonly asOf: CalendarDate;
  /** Đồng. */
  readonly totalCapital: string | null | NotApplicable;
} & ClassSource &
  SizeByFigure;

/**
 * The size (quy mô thành viên) of a cooperative or a union by the number of its members: Thông tư 01/2020/TT-BKHĐT, Điều 4,
 * from 1 April 2020. From 2025 on it is unknown: Thông tư 78/2025/TT-BTC repealed the circular on a day that was not found.
 *
 * @throws all faults together: `missing-key`, `unknown-key`, `wrong-type`, `no-such-date`, `not-a-number`, `unsafe-integer`,
 * `negative-count`, `fraction-of-count`
 *
 * @example
 * import { sizeByMembers } from 'kttt/rating';
 *
 * const known = sizeByMembers(300, { asOf: '2023-12-31' });
 * known.status === 'known' && known.size; // → 'small'
 * const open = sizeByMembers(301, { asOf: '2025-12-31' });
 * open.status === 'unknown' && [open.possible, open.because]; // → [['medium'], ['day-of-repeal']]
 */
export function sizeByMembers(members: Figure, options: ClassOptions): SizeByMembers {
  checkInput(members, people, 'members', options);
  const given = hasValue(members) ? wholeCount(members, []) : stateOf(members);
  return { kind: 'size-by-members', asOf: options.asOf, members: given, ...sizeOn(membersScale, given, options.asOf) };
}

/**
 * The size (quy mô tổng nguồn vốn) of a cooperative or a union by its total capital in đồng: Thông tư 01/2020/TT-BKHĐT,
 * Điều 5 (the number of the article is inferred), from 1 April 2020. From 5 tỷ đồng up it is medium or large: the bound
 * between them was not found. From 2025 on it is unknown, as `sizeByMembers` is.
 *
 * @throws all faults together: `missing-key`, `unknown-key`, `wrong-type`, `no-such-date`, `not-a-number`, `unsafe-integer`,
 * `negative-amount`, `fraction-of-dong`
 *
 * @example
 * import { sizeByCapital } from 'kttt/rating';
 *
 * const known = sizeByCapital(4_999_999_999, { asOf: '2023-12-31' });
 * known.status === 'known' && known.size; // → 'small'
 * const open = sizeByCapital(5_000_000_000, { asOf: '2023-12-31' });
 * open.status === 'unknown' && open.possible; // → ['medium', 'large']
 */
export function sizeByCapital(totalCapital: Figure, options: ClassOptions): SizeByCapital {
  checkInput(totalCapital, dongFromZero, 'totalCapital', options);
  const given = hasValue(totalCapital) ? wholeDong(totalCapital) : stateOf(totalCapital);
  const { asOf } = options;
  return { kind: 'size-by-capital', asOf, totalCapital: given, ...sizeOn(capitalScale, given, asOf) };
}

/** A scale of the circular: its lines from the first whole number of members, or of đồng, that each holds. */
interface Scale {
  readonly figure: 'members' | 'totalCapital';
  readonly citation: LegalCitation;
  readonly certainty: Certainty;
  readonly notes: readonly Text[];
  readonly lines: readonly (ScaleLine & { readonly from: number })[];
}

const membersScale: Scale = {
  figure: 'members',
  citation: /* @__PURE__ */ circularArticle('4'),
  certainty: 'text',
  notes: [],
  lines: [
    { from: 0, sizes: ['micro'], text: { vi: 'dưới 50 thành viên', en: 'fewer than 50 members' } },
    { from: 50, sizes: ['small'], text: { vi: 'từ 50 đến 300 thành viên', en: '50 to 300 members' } },
    { from: 301, sizes: ['medium'], text: { vi: 'trên 300 đến 1.000 thành viên', en: 'over 300 to 1,000 members' } },
    { from: 1001, sizes: ['large'], text: { vi: 'trên 1.000 thành viên', en: 'over 1,000 members' } },
  ],
};

const capitalScale: Scale = {
  figure: 'totalCapital',
  citation: /* @__PURE__ */ circularArticle('5'),
  certainty: 'summary',
  notes: [
    {
      vi: 'Số điều (Điều 5) là suy ra từ thứ tự các tiêu chí; ranh giới giữa vừa và lớn chưa tìm thấy',
      en: 'The number of the article (5) is inferred from the order of the criteria; the bound between medium and large was not found',
    },
  ],
  lines: [
    { from: 0, sizes: ['micro'], text: { vi: 'dưới 1 tỷ đồng', en: 'less than 1 billion VND' } },
    { from: 1e9, sizes: ['small'], text: { vi: 'từ 1 đến dưới 5 tỷ đồng', en: '1 to less than 5 billion VND' } },
    { from: 5e9, sizes: ['medium', 'large'], text: { vi: 'từ 5 tỷ đồng', en: '5 billion VND or more' } },
  ],
};

const optionsShape: Check = /* @__PURE__ */ fields<ClassOptions>({ asOf: date });

function checkInput(figure: Figure, check: Check, name: Scale['figure'], options: ClassOptions): void {
  collectFaults((attempt) => {
    check(figure, [name], attempt);
    optionsShape(options, [], attempt);
  });
}

function stateOf(figure: Figure): null | NotApplicable {
  return figure === notApplicable ? notApplicable : null;
}

function sizeOn(scale: Scale, figure: Exact | null, asOf: CalendarDate): ClassSource & SizeByFigure {
  const { citation, certainty, notes } = scale;
  const force = circularForce(asOf);
  if (force.applies === false) return { ...force.source, status: 'no-rule' };
  if (figure === notApplicable) return { citation, certainty, notes, status: 'not-applicable' };
  const lines = linesOf(scale, figure).map(({ sizes, text }) => ({ sizes, text }));
  const possible = lines.flatMap(({ sizes }) => sizes);
  const gaps: readonly CircularGap[] = [
    ...(figure === null ? [scale.figure] : []),
    ...(lines.some(({ sizes }) => sizes.length > 1) ? (['bound-of-large'] as const) : []),
  ];
  const because = gapsOn(force, gaps);
  const [size] = possible;
  if (size !== undefined && because.length === 0) {
    return { citation, certainty, notes, status: 'known', size, lines };
  }
  const { repealedBy } = force;
  const isRuleKnown = because.every((gap) => gap === scale.figure);
  return {
    citation,
    certainty: isRuleKnown ? certainty : 'unknown',
    notes,
    status: 'unknown',
    possible,
    because,
    repealedBy,
    lines,
  };
}

/** The lines that may hold: that of the figure, or all of them while it is missing. */
function linesOf({ lines }: Scale, figure: Exact | null): Scale['lines'] {
  if (figure === null) return lines;
  return lines.filter(({ from }) => compare(figure, from) >= 0).slice(-1);
}
