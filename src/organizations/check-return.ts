import { date } from '../calendar/date-check.ts';
import { checkReportingYear, firstDay, reportingYear } from '../calendar/period.ts';
import type { Attempt } from '../errors/collect-faults.ts';
import { defineError, found, type Path } from '../errors/index.ts';
import {
  type Check,
  type FieldChecks,
  fields,
  flag,
  listOfEach,
  mayBeMissing,
  oneOf,
  refuse,
  sound,
  soundPartBy,
  text,
} from '../errors/shape.ts';
import { wholeDong } from '../numbers/money.ts';
import { type Numeric, readNumeric } from '../numbers/numeric.ts';
import { wholeCount } from '../numbers/quantity.ts';
import { notApplicable } from '../numbers/states.ts';
import { type AnnualReturn, type OcopProduct, ratings } from './annual-return.ts';
import { type Award, awardKinds, awardRecipients } from './award.ts';
import { isPlainAmount, isPlainCount, isPlainProfit } from './plain-return.ts';

export const negativeAmount = /* @__PURE__ */ defineError('negative-amount', {
  vi: 'số tiền {found} âm; chỉ lợi nhuận mới có thể âm',
  en: 'the amount {found} is negative; only a profit can be',
});

const filedBeforeYear = /* @__PURE__ */ defineError('filed-before-year', {
  vi: 'báo cáo năm {year} nộp ngày {filed}, trước khi năm báo cáo bắt đầu ({begins})',
  en: 'the return for {year} was filed on {filed}, before its reporting year begins on {begins}',
});

const supersedesLater = /* @__PURE__ */ defineError('supersedes-later', {
  vi: 'báo cáo nộp ngày {filed} không thể thay thế báo cáo nộp ngày {supersedes}; báo cáo bị thay phải nộp trước',
  en: 'a return filed on {filed} cannot supersede one filed on {supersedes}; the superseded one must be earlier',
});

const recognizedAfterFiling = /* @__PURE__ */ defineError('recognized-after-filing', {
  vi: 'sản phẩm được công nhận ngày {recognized}, sau ngày nộp báo cáo {filed}',
  en: 'the product was recognised on {recognized}, after the return was filed on {filed}',
});

/** An answer that may be missing or not apply. */
// @__NO_SIDE_EFFECTS__
function answer(check: Check): Check {
  return (value, path, attempt) =>
    value === null || value === undefined || value === notApplicable || check(value, path, attempt);
}

/** A check that need not look twice at what is sound at a glance. */
// @__NO_SIDE_EFFECTS__
function unless(isPlain: (value: unknown) => boolean, check: Check): Check {
  return (value, path, attempt) => isPlain(value) || check(value, path, attempt);
}

/** Raw data as whole đồng, negative for a loss, which may be missing or not apply. */
export const dong: Check = /* @__PURE__ */ unless(isPlainProfit, /* @__PURE__ */ sound('đồng', wholeDong));
/** Raw data as a number of people, which may be missing or not apply. */
export const people: Check = /* @__PURE__ */ unless(isPlainCount, /* @__PURE__ */ sound('number', wholeCount));
/** Raw data as whole đồng that cannot be negative, which may be missing or not apply. */
export const dongFromZero: Check = /* @__PURE__ */ unless(
  isPlainAmount,
  /* @__PURE__ */ sound('đồng', (value: Numeric, path) => {
    const amount = wholeDong(value, path);
    if (readNumeric(amount).lessThan(0)) throw negativeAmount({ found: found(amount) }, path);
  }),
);
const yesOrNo: Check = /* @__PURE__ */ answer(flag);

const returnFields: FieldChecks<AnnualReturn> = {
  organization: text,
  year: /* @__PURE__ */ sound('number', checkReportingYear),
  filed: date,
  supersedes: /* @__PURE__ */ mayBeMissing(date),
  revenue: dongFromZero,
  profitBeforeTax: dong,
  charterCapital: dongFromZero,
  totalCapital: dongFromZero,
  undividedAssets: dongFromZero,
  regularWorkers: people,
  officialMembers: people,
  managersTrained: people,
  rating: /* @__PURE__ */ answer(/* @__PURE__ */ oneOf(ratings)),
  linkedWithEnterprise: yesOrNo,
  newStyleModel: yesOrNo,
  usesDigitalTools: yesOrNo,
  ocopProducts: /* @__PURE__ */ answer(
    /* @__PURE__ */ listOfEach(
      /* @__PURE__ */ fields<OcopProduct>({
        name: text,
        stars: /* @__PURE__ */ oneOf([1, 2, 3, 4, 5]),
        recognized: date,
      }),
    ),
  ),
};
const shape: Check = /* @__PURE__ */ fields<AnnualReturn>(returnFields);

const soundPart = /* @__PURE__ */ soundPartBy<AnnualReturn>(returnFields, ['organization', 'year', 'filed']);

/**
 * What is sound of raw data that is no sound return, where it can be held against others; one that supersedes nobody
 * knows what cannot.
 */
export function soundPartOfReturn(value: unknown): AnnualReturn | undefined {
  const part = soundPart(value);
  return part?.supersedes === Object(value).supersedes ? part : undefined;
}

/** Checks raw data as an annual return by itself, without the organization it is of. */
export function checkReturn(value: unknown, path: Path, attempt: Attempt): value is AnnualReturn {
  const isSound = shape(value, path, attempt);
  const usable = isSound ? (value as AnnualReturn) : soundPartOfReturn(value);
  if (usable) checkDates(usable, path, attempt);
  return isSound;
}

function checkDates({ year, filed, supersedes, ocopProducts }: AnnualReturn, path: Path, attempt: Attempt): void {
  const begins = firstDay(reportingYear(year));
  if (filed < begins) refuse(() => filedBeforeYear({ year, filed, begins }, [...path, 'filed']), attempt);
  if (supersedes && supersedes >= filed) {
    refuse(() => supersedesLater({ filed, supersedes }, [...path, 'supersedes']), attempt);
  }
  productsOf(ocopProducts).forEach(({ recognized }, i) => {
    if (recognized > filed) {
      const place = [...path, 'ocopProducts', i, 'recognized'];
      refuse(() => recognizedAfterFiling({ recognized, filed }, place), attempt);
    }
  });
}

function productsOf(products: AnnualReturn['ocopProducts']): readonly OcopProduct[] {
  return products && products !== notApplicable ? products : [];
}

const awardFields: FieldChecks<Award> = {
  kind: /* @__PURE__ */ oneOf(awardKinds),
  by: text,
  to: /* @__PURE__ */ oneOf(awardRecipients),
  on: date,
  name: /* @__PURE__ */ mayBeMissing(text),
  organization: /* @__PURE__ */ mayBeMissing(text),
};

/** Checks raw data as an award. */
export const checkAward: Check = /* @__PURE__ */ fields<Award>(awardFields);

/** What is sound of raw data that is no sound award. */
export const soundPartOfAward = /* @__PURE__ */ soundPartBy<Award>(awardFields, ['organization']);
