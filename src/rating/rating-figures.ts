import type { Attempt } from '../errors/collect-faults.ts';
import { defineError, found, type Path } from '../errors/index.ts';
import { type Check, fields, refuse } from '../errors/shape.ts';
import { type Numeric, readNumeric, write } from '../numbers/numeric.ts';
import { percent } from '../numbers/quantity.ts';
import { isRatioLike, type RatioLike, ratio, readFraction } from '../numbers/ratio.ts';
import { type Figure, hasValue, type Missing } from '../numbers/states.ts';
import type { AnnualReturn } from '../organizations/annual-return.ts';
import { dong, dongFromZero, negativeAmount, people } from '../organizations/check-return.ts';
import type { MeasuredValue } from '../scorecard/answer.ts';
import type { CriteriaSet } from './criteria-set.ts';

/** Figures of the year that become points where the levels of a criterion are known; each may be missing. */
export interface RatingFigures {
  /** Doanh thu, in đồng: criterion 3a of Circular 01/2020, 1a and 1b of Circular 09/2017. */
  readonly revenue?: Figure;
  /** Lợi nhuận trước thuế, in đồng: criterion 3c of Circular 01/2020. */
  readonly profitBeforeTax?: Figure;
  /**
   * Tổng nguồn vốn bình quân, in đồng or a ratio of đồng: criterion 1a of Circular 01/2020. How the average is taken was
   * not found, so the caller takes it.
   */
  readonly averageTotalCapital?: Figure | RatioLike;
  /** Tài sản không chia bình quân, in đồng or a ratio of đồng: criterion 2a of Circular 01/2020. */
  readonly averageUndividedAssets?: Figure | RatioLike;
  /** Doanh thu theo kế hoạch, in đồng: criterion 1a of Circular 09/2017. */
  readonly plannedRevenue?: Figure;
  /** Thu nhập sau khi hoàn thành nghĩa vụ tài chính, in đồng, negative for a loss: criteria 1c to 1e of Circular 09/2017. */
  readonly incomeAfterObligations?: Figure;
  /** Số thành viên: criterion 1c of Circular 09/2017. */
  readonly members?: Figure;
  /** Trích Quỹ đầu tư phát triển, in đồng: criterion 1d of Circular 09/2017. */
  readonly developmentFund?: Figure;
  /** Trích Quỹ dự phòng tài chính, in đồng: criterion 1e of Circular 09/2017. */
  readonly reserveFund?: Figure;
}

const figuresDisagree = /* @__PURE__ */ defineError('figures-disagree', {
  vi: 'figures ghi {given} nhưng báo cáo năm ghi {reported}; hãy kiểm tra lại',
  en: 'figures say {given}, but the annual return says {reported}; check them',
});

const returnOfAnotherYear = /* @__PURE__ */ defineError('return-of-another-year', {
  vi: 'báo cáo là của năm {found}, không phải năm được xếp loại {year}',
  en: 'the return is of {found}, not of the year that is rated, {year}',
});

/**
 * The figures to rate with: those given, and those of the annual return that were not. A return of another year is told and
 * left out.
 */
export function figuresOf(
  given: RatingFigures,
  annualReturn: AnnualReturn | null | undefined,
  year: number,
  attempt: Attempt,
): RatingFigures {
  const isSound = checkFigures(given, ['figures'], attempt);
  if (!annualReturn) return isSound ? given : {};
  const isOfYear = annualReturn.year === year;
  if (!isOfYear) {
    refuse(() => returnOfAnotherYear({ found: found(annualReturn.year), year }, ['annualReturn', 'year']), attempt);
  }
  const { revenue, profitBeforeTax } = annualReturn;
  const isReportSound =
    dongFromZero(revenue, ['annualReturn', 'revenue'], attempt) &&
    dong(profitBeforeTax, ['annualReturn', 'profitBeforeTax'], attempt);
  if (!isSound) return {};
  if (!isOfYear || !isReportSound) return given;
  const agreed = (name: 'revenue' | 'profitBeforeTax', told: Figure): Figure => {
    const own = given[name];
    if (isMissing(own) || isMissing(told)) return own ?? told;
    if (!isSameFigure(own, told)) {
      refuse(() => figuresDisagree({ given: found(own), reported: found(told) }, ['figures', name]), attempt);
    }
    return own;
  };
  return {
    ...given,
    revenue: agreed('revenue', revenue),
    profitBeforeTax: agreed('profitBeforeTax', profitBeforeTax),
  };
}

function isMissing(figure: Figure): figure is Missing {
  return figure === null || figure === undefined;
}

function isSameFigure(a: Figure, b: Figure): boolean {
  return hasValue(a) && hasValue(b) ? readNumeric(a).equals(readNumeric(b)) : a === b;
}

const averageOfMoney: Check = (value, path, attempt) =>
  isRatioLike(value) ? (attempt(() => checkAverage(value, path)) ?? false) : dongFromZero(value, path, attempt);

function checkAverage(value: RatioLike, path: Path): true {
  const { over } = readFraction(value, path);
  if (over.lessThan(0)) throw negativeAmount({ found: write(over) }, path);
  return true;
}

const checkFigures: Check = /* @__PURE__ */ fields<RatingFigures>({
  revenue: dongFromZero,
  profitBeforeTax: dong,
  averageTotalCapital: averageOfMoney,
  averageUndividedAssets: averageOfMoney,
  plannedRevenue: dongFromZero,
  incomeAfterObligations: dong,
  members: people,
  developmentFund: dongFromZero,
  reserveFund: dongFromZero,
});

/** The values of the criteria that a figure answers, by code; those whose figure is missing are not among them. */
export function valuesOf(criteriaSet: CriteriaSet, figures: RatingFigures): Readonly<Record<string, MeasuredValue>> {
  const values = criteriaSet === 'circular-01-2020' ? valuesFor2020(figures) : valuesFor2017(figures);
  return Object.fromEntries(values.flatMap(([code, value]) => (value === null ? [] : [[code, value]])));
}

type Value = readonly [code: string, value: MeasuredValue | null];

function valuesFor2020(figures: RatingFigures): readonly Value[] {
  const { averageTotalCapital, averageUndividedAssets, revenue, profitBeforeTax } = figures;
  return [
    ['1a', moneyOf(averageTotalCapital)],
    ['2a', moneyOf(averageUndividedAssets)],
    ['3a', moneyOf(revenue)],
    ['3c', moneyOf(profitBeforeTax)],
  ];
}

function valuesFor2017(figures: RatingFigures): readonly Value[] {
  const { revenue, plannedRevenue, incomeAfterObligations: income, members, developmentFund, reserveFund } = figures;
  return [
    ['1a', share(revenue, plannedRevenue)],
    ['1b', moneyOf(revenue)],
    ['1c', isWithoutProfit(income) ? 0 : share(income, members)],
    ['1d', setAside(developmentFund, income)],
    ['1e', setAside(reserveFund, income)],
  ];
}

function moneyOf(figure: Figure | RatioLike): MeasuredValue | null {
  return isRatioLike(figure) || hasValue(figure) ? figure : null;
}

/** One figure over another above zero. */
function share(part: Figure, whole: Figure): RatioLike | null {
  return hasValue(part) && hasValue(whole) && isAboveZero(whole) ? ratio(part, whole) : null;
}

/** What was set aside of the income; nothing set aside is no share, whatever the income. */
function setAside(fund: Figure, income: Figure): MeasuredValue | null {
  return hasValue(fund) && !isAboveZero(fund) ? percent(0) : share(fund, income);
}

function isWithoutProfit(income: Figure): boolean {
  return hasValue(income) && !isAboveZero(income);
}

function isAboveZero(figure: Numeric): boolean {
  return readNumeric(figure).greaterThan(0);
}
