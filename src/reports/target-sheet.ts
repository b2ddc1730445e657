import type { PossibleAssessments } from '../commitments/assess-range.ts';
import type { TargetAssessment } from '../commitments/assess-target.ts';
import type { Target } from '../commitments/commitment.ts';
import { wholeStatusText } from '../commitments/explain.ts';
import { type Goal, unitOf } from '../commitments/goal.ts';
import { describeGoal } from '../commitments/goal-text.ts';
import type { MeasuredValue } from '../commitments/measured.ts';
import type { Language, Text } from '../errors/index.ts';
import { say } from '../errors/say.ts';
import { isRatioLike } from '../numbers/ratio.ts';
import { type Rounding, toDecimal, toPercent } from '../numbers/rounding.ts';
import type { IndicatorResult } from '../registers/measurement.ts';
import type { Place } from '../registers/roll-up.ts';
import type { Printing } from './lay-out.ts';
import { placeName } from './place-text.ts';

/** One target over one place, for a spreadsheet. */
export interface SheetEntry {
  readonly place: Place;
  readonly target: Target;
  readonly assessment: TargetAssessment;
  readonly possible?: PossibleAssessments | null;
  readonly result?: IndicatorResult | null;
}

const header: readonly Text[] = [
  { vi: 'Mã địa phương', en: 'Place id' },
  { vi: 'Địa phương', en: 'Place' },
  { vi: 'Mã mục tiêu', en: 'Target id' },
  { vi: 'Mục tiêu', en: 'Target' },
  { vi: 'Mức phải đạt', en: 'Goal' },
  { vi: 'Đơn vị tính', en: 'Unit' },
  { vi: 'Kết quả', en: 'Result' },
  { vi: 'Tử số', en: 'Numerator' },
  { vi: 'Mẫu số', en: 'Denominator' },
  { vi: 'Cận dưới', en: 'Least possible' },
  { vi: 'Cận trên', en: 'Most possible' },
  { vi: 'Đánh giá', en: 'Verdict' },
  { vi: 'Còn thiếu (số lượng hoặc đồng)', en: 'Still needed (number or VND)' },
  { vi: 'Còn thiếu (điểm phần trăm)', en: 'Still needed (percentage points)' },
];

/** One row for each target and place, with plain numbers. */
export function targetSheet(entries: readonly SheetEntry[], printing: Printing): readonly string[][] {
  const { language, decimals } = printing;
  const rows = entries.map(({ place, target, assessment, possible, result }) => {
    const { goal, measured, shortBy, status, reason } = assessment;
    const certain = possible ? null : measured;
    const [numerator, denominator] = isRatioLike(certain) ? [certain.numerator, certain.denominator] : ['', ''];
    const [low, high] = endsOf(certain, possible, reason === 'whole-only' ? result : null);
    const plain = (value: MeasuredValue | null, rounding: Rounding) => plainFigure(value, goal, { decimals, rounding });
    const gap = possible ? null : shortBy;
    return [
      place.kind === 'locality' ? place.id : '',
      placeName(place, language),
      target.id,
      say(target.label, language),
      say(describeGoal(goal), language),
      unitText(target, goal, language),
      plain(certain, 'half-up'),
      String(numerator),
      String(denominator),
      plain(low, certain ? 'half-up' : 'floor'),
      plain(high, certain ? 'half-up' : 'ceiling'),
      reason === 'whole-only' ? '' : say(wholeStatusText[status], language),
      gap && 'organizations' in gap ? String(gap.organizations) : gap && 'amount' in gap ? gap.amount : '',
      gap && 'points' in gap ? toPercent(gap.points, { decimals }) : '',
    ];
  });
  return [header.map((text) => say(text, language)), ...rows];
}

type Ends = readonly [low: MeasuredValue | null, high: MeasuredValue | null];

/** The ends of what a figure can be; of one that is known they are itself. */
function endsOf(
  certain: MeasuredValue | null,
  possible: PossibleAssessments | null | undefined,
  result: IndicatorResult | null | undefined,
): Ends {
  if (possible) return [possible.low?.measured ?? null, possible.high?.measured ?? null];
  return result ? [result.low, result.high] : [certain, certain];
}

/** What the figures of a target are in. */
function unitText({ indicator }: Target, goal: Goal, language: Language): string {
  const unit = unitOf(goal);
  if (unit === 'amount') return say({ vi: 'đồng', en: 'VND' }, language);
  return unit === 'count' ? say(indicator.unit ?? { vi: 'tổ chức', en: 'organizations' }, language) : '%';
}

function plainFigure(
  measured: MeasuredValue | null,
  goal: Goal,
  options: { readonly decimals: number; readonly rounding: Rounding },
): string {
  if (measured === null) return '';
  if (isRatioLike(measured))
    return unitOf(goal) === 'amount' ? toDecimal(measured, options) : toPercent(measured, options);
  if (measured.kind !== 'growth') return String(measured.value);
  return measured.relative === null ? '' : toPercent(measured.relative, options);
}
