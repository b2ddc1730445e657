import { type Attempt, collectFaults } from '../errors/collect-faults.ts';
import { defineError, found, type Path } from '../errors/index.ts';
import {
  type Check,
  fields,
  flag,
  listOfEach,
  oneOf,
  optional,
  refuse,
  sound,
  text,
  wrongType,
} from '../errors/shape.ts';
import type { Certainty } from '../law/certainty.ts';
import { type Citation, cite } from '../law/citation.ts';
import { readNumeric } from '../numbers/numeric.ts';
import { checkRanges } from './check-ranges.ts';
import type {
  Assumption,
  Criterion,
  Disqualifier,
  Form,
  FormFigure,
  GradeBand,
  Minimum,
  Misprint,
  Option,
  Range,
} from './form.ts';
import { thousandths } from './points.ts';

const repeatedCode = /* @__PURE__ */ defineError('repeated-code', {
  vi: 'mã «{code}» đã dùng ở chỗ khác của biểu mẫu; mỗi mã chỉ đứng một lần',
  en: 'the code "{code}" is used elsewhere in the form; each stands once',
});

const childrenAndOptions = /* @__PURE__ */ defineError('children-and-options', {
  vi: 'tiêu chí «{code}» vừa có tiêu chí con vừa có mức chọn; chỉ được một trong hai',
  en: 'the criterion "{code}" has both children and options; it takes one of them',
});

const sumNotMaximum = /* @__PURE__ */ defineError('sum-not-maximum', {
  vi: 'các mục bên trong cộng được {sum} điểm nhưng điểm tối đa ghi là {max}',
  en: 'what stands inside adds up to {sum} points, but the maximum says {max}',
});

const optionsMissMaximum = /* @__PURE__ */ defineError('options-miss-maximum', {
  vi: 'mức cao nhất được {highest} điểm nhưng điểm tối đa ghi là {max}',
  en: 'the highest option has {highest} points, but the maximum says {max}',
});

const noOptions = /* @__PURE__ */ defineError('no-options', {
  vi: 'không có mức nào cho điểm mà không kết thúc đánh giá; hãy thêm mức hoặc bỏ danh sách để người chấm cho điểm',
  en: 'no option gives points without ending the assessment; add one, or leave the list out for points by hand',
});

const requiredOptionTied = /* @__PURE__ */ defineError('required-option-tied', {
  vi: 'mức mà hạng «{grade}» đòi hỏi có cùng {points} điểm với một mức đứng trước, nên điểm không cho biết đã đạt hay chưa',
  en: 'the option that the grade "{grade}" asks for has {points} points like one before it, so points do not tell whether it is reached',
});

const codeReserved = /* @__PURE__ */ defineError('code-reserved', {
  vi: 'mã «{code}» trùng tên có sẵn của mọi đối tượng JavaScript; hãy dùng mã khác',
  en: 'the code "{code}" is a name that all JavaScript objects have; use another',
});

const noSuchGrade = /* @__PURE__ */ defineError('no-such-grade', {
  vi: 'biểu mẫu không có hạng «{found}»; các hạng là: {allowed}',
  en: 'the form has no grade "{found}"; its grades are: {allowed}',
});

const gradesOutOfOrder = /* @__PURE__ */ defineError('grades-out-of-order', {
  vi: 'hạng «{grade}» bắt đầu từ {from} điểm; hạng thấp nhất phải từ 0, hạng sau phải cao hơn hạng trước và không quá {max}',
  en: 'the grade "{grade}" begins at {from} points; the lowest begins at 0, each later one higher, none above {max}',
});

const minimumAboveMaximum = /* @__PURE__ */ defineError('minimum-above-maximum', {
  vi: 'mức tối thiểu {points} điểm vượt quá điểm tối đa {max}',
  en: 'the minimum of {points} points is above the maximum of {max}',
});

const readingNotMore = /* @__PURE__ */ defineError('reading-not-more', {
  vi: 'orPoints ({orPoints}) phải lớn hơn points ({points}); ghi cách hiểu ít điểm hơn vào points',
  en: 'orPoints ({orPoints}) has to be more than points ({points}); the reading of fewer points stands in points',
});

const readingNotExplained = /* @__PURE__ */ defineError('reading-not-explained', {
  vi: 'có hai cách hiểu nhưng tiêu chí không nói điều gì chưa rõ; thêm unknown',
  en: 'there are two readings, but the criterion does not say what is not known; add unknown',
});

const ruleNotCited = /* @__PURE__ */ defineError('rule-not-cited', {
  vi: 'nguồn chỉ nêu văn bản «{instrument}»; hãy nêu điều hoặc phụ lục',
  en: 'the source names only the instrument "{instrument}"; name the article or the annex',
});

/**
 * Checks a form as a whole and gives it back: points add up, options reach the maximum, ranges of values leave nothing
 * out and give nothing twice but what is said to be a misprint, grades are in order, codes stand once, rules are cited.
 * All faults are reported together.
 *
 * @throws `several-faults` or the one fault: those of the shape of data, `repeated-code`, `children-and-options`,
 * `sum-not-maximum`, `no-options`, `options-miss-maximum`, `required-option-tied`, `no-such-grade`,
 * `grades-out-of-order`, `minimum-above-maximum`, `code-reserved`, `rule-not-cited`, `range-gap`, `range-overlap`, `range-empty`, `range-end-twice`, `range-without-figure`,
 * `option-without-range`, `misprint-not-there`, `points-too-fine`, `points-negative`
 *
 * @example
 * import { checkForm, type Form } from 'kttt/scorecard';
 *
 * const form: Form<'weak' | 'good'> = {
 *   id: 'two-questions',
 *   version: 1,
 *   title: { vi: 'Hai câu hỏi', en: 'Two questions' },
 *   citation: { kind: 'legal', instrument: { kind: 'circular', number: '01/2020/TT-BKHĐT' }, annex: '1' },
 *   certainty: 'text',
 *   max: 10,
 *   criteria: [
 *     { code: '1', title: { vi: 'Vốn', en: 'Capital' }, max: 7 },
 *     { code: '2', title: { vi: 'Tài sản', en: 'Assets' }, max: 3 },
 *   ],
 *   grades: [
 *     { id: 'weak', label: { vi: 'yếu', en: 'weak' }, from: 0 },
 *     { id: 'good', label: { vi: 'tốt', en: 'good' }, from: 8 },
 *   ],
 * };
 * checkForm(form) === form; // → true
 * checkForm({ ...form, max: 100 }); // throws sum-not-maximum
 */
export function checkForm<Grade extends string>(form: Form<Grade>): Form<Grade> {
  return collectFaults((attempt) => {
    if (formShape(form, [], attempt)) checkRules(form, attempt);
    return form;
  });
}

const textIn: Check = /* @__PURE__ */ fields<{ vi: string; en: string }>({ vi: text, en: text });
const points: Check = /* @__PURE__ */ sound('number', (value: unknown, path) => {
  if (typeof value !== 'number') throw wrongType({ found: found(value), expected: 'number' }, path);
  thousandths(value, path);
});
const bound: Check = /* @__PURE__ */ sound('number', (value: string | number, path) => readNumeric(value, path));
const citation: Check = /* @__PURE__ */ sound('Citation', (value: Citation, path) => {
  cite(value, 'vi');
  if (value.kind === 'legal' && value.article === undefined && value.annex === undefined) {
    throw ruleNotCited({ instrument: found(value.instrument.number) }, path);
  }
});
const certainties = ['text', 'summary', 'secondary', 'inferred', 'unknown'] as const satisfies readonly Certainty[];
const certainty: Check = /* @__PURE__ */ oneOf(certainties);

const range: Check = /* @__PURE__ */ fields<Range>({
  atLeast: /* @__PURE__ */ optional(bound),
  above: /* @__PURE__ */ optional(bound),
  below: /* @__PURE__ */ optional(bound),
  atMost: /* @__PURE__ */ optional(bound),
});

const option: Check = /* @__PURE__ */ fields<Option>({
  label: textIn,
  points,
  orPoints: /* @__PURE__ */ optional(points),
  within: /* @__PURE__ */ optional(range),
  requiredFor: /* @__PURE__ */ optional(text),
  ends: /* @__PURE__ */ optional(flag),
});

const units = ['amount', 'count', 'percent', 'number'] as const satisfies readonly FormFigure['unit'][];

const criterion: Check = (value, path, attempt) => criterionShape(value, path, attempt);
const criterionShape: Check = /* @__PURE__ */ fields<Criterion>({
  code: text,
  title: textIn,
  max: (value, path, attempt) => value === null || points(value, path, attempt),
  children: /* @__PURE__ */ optional(/* @__PURE__ */ listOfEach(criterion)),
  options: /* @__PURE__ */ optional(/* @__PURE__ */ listOfEach(option)),
  figure: /* @__PURE__ */ optional(
    /* @__PURE__ */ fields<FormFigure>({
      label: textIn,
      unit: /* @__PURE__ */ oneOf(units),
      isPartial: /* @__PURE__ */ optional(flag),
    }),
  ),
  minima: /* @__PURE__ */ optional(
    /* @__PURE__ */ listOfEach(
      /* @__PURE__ */ fields<Minimum>({ grade: text, points, orPoints: /* @__PURE__ */ optional(points) }),
    ),
  ),
  assumption: /* @__PURE__ */ optional(text),
  unknown: /* @__PURE__ */ optional(textIn),
  misprints: /* @__PURE__ */ optional(
    /* @__PURE__ */ listOfEach(
      /* @__PURE__ */ fields<Misprint>({
        kind: /* @__PURE__ */ oneOf(['gap', 'overlap']),
        within: range,
        note: textIn,
      }),
    ),
  ),
  citation: /* @__PURE__ */ optional(citation),
  certainty: /* @__PURE__ */ optional(certainty),
});

const formShape: Check = /* @__PURE__ */ fields<Form>({
  id: text,
  version: points,
  title: textIn,
  citation,
  certainty,
  max: points,
  criteria: /* @__PURE__ */ listOfEach(criterion),
  grades: /* @__PURE__ */ listOfEach(/* @__PURE__ */ fields<GradeBand>({ id: text, label: textIn, from: points })),
  gradesCitation: /* @__PURE__ */ optional(citation),
  assumptions: /* @__PURE__ */ optional(
    /* @__PURE__ */ listOfEach(/* @__PURE__ */ fields<Assumption>({ name: text, label: textIn })),
  ),
  disqualifiers: /* @__PURE__ */ optional(
    /* @__PURE__ */ listOfEach(
      /* @__PURE__ */ fields<Disqualifier>({
        id: text,
        label: textIn,
        grade: /* @__PURE__ */ optional(text),
        unlessTold: /* @__PURE__ */ oneOf(['open', 'no']),
        citation: /* @__PURE__ */ optional(citation),
      }),
    ),
  ),
});

function checkRules(form: Form, attempt: Attempt): void {
  const grades = form.grades.map(({ id }) => id);
  const seen = new Set<string>();
  const once = (code: string, path: Path) => {
    if (code in Object.prototype) refuse(() => codeReserved({ code: found(code) }, path), attempt);
    if (seen.has(code)) refuse(() => repeatedCode({ code: found(code) }, path), attempt);
    seen.add(code);
  };
  const known = (grade: string | undefined, path: Path, among = grades) => {
    if (grade !== undefined && !among.includes(grade)) {
      refuse(() => noSuchGrade({ found: found(grade), allowed: among.join(', ') }, path), attempt);
    }
  };
  const aboveLowest = grades.slice(1);
  const walk = (one: Criterion, path: Path): void => {
    once(one.code, [...path, 'code']);
    checkCriterion(one, path, attempt);
    one.minima?.forEach(({ grade }, i) => {
      known(grade, [...path, 'minima', i, 'grade'], aboveLowest);
    });
    one.options?.forEach(({ requiredFor }, i) => {
      known(requiredFor, [...path, 'options', i, 'requiredFor'], aboveLowest);
    });
    one.children?.forEach((child, i) => {
      walk(child, [...path, 'children', i]);
    });
  };
  form.criteria.forEach((one, i) => {
    walk(one, ['criteria', i]);
  });
  checkSum(form.criteria, form.max, ['max'], attempt);
  checkGrades(form, attempt);
  form.disqualifiers?.forEach(({ id, grade }, i) => {
    once(id, ['disqualifiers', i, 'id']);
    known(grade, ['disqualifiers', i, 'grade']);
  });
}

function checkGrades({ grades, max }: Form, attempt: Attempt): void {
  grades.forEach(({ id, from }, i) => {
    const before = grades[i - 1];
    const isInOrder = before === undefined ? from === 0 : from > before.from && from <= max;
    if (!isInOrder) refuse(() => gradesOutOfOrder({ grade: found(id), from, max }, ['grades', i, 'from']), attempt);
  });
  if (grades.length === 0) {
    refuse(() => wrongType({ found: found(grades), expected: 'array (≥ 1)' }, ['grades']), attempt);
  }
}

function checkCriterion({ code, max, children, options, minima, ...rest }: Criterion, path: Path, attempt: Attempt) {
  if (children && options) refuse(() => childrenAndOptions({ code: found(code) }, path), attempt);
  if (children) checkSum(children, max, [...path, 'max'], attempt);
  if (options?.every(({ ends }) => ends)) refuse(() => noOptions({}, [...path, 'options']), attempt);
  if (options && options.length > 0) {
    const highest = Math.max(...options.map(({ points, orPoints }) => Math.max(points, orPoints ?? 0)));
    const isLacking = rest.unknown !== undefined && max !== null && highest < max;
    if (highest !== max && !isLacking) {
      refuse(() => optionsMissMaximum({ highest, max: max ?? '?' }, [...path, 'max']), attempt);
    }
    options.forEach(({ points, requiredFor: grade }, i) => {
      const isTied = options.slice(0, i).some((before) => before.points === points);
      if (grade !== undefined && isTied) {
        refuse(() => requiredOptionTied({ grade: found(grade), points }, [...path, 'options', i]), attempt);
      }
    });
  }
  checkRanges({ options: options ?? [], ...rest }, path, attempt);
  minima?.forEach(({ points, orPoints = points }, i) => {
    if (max === null || Math.max(points, orPoints) > max) {
      const most = Math.max(points, orPoints);
      refuse(() => minimumAboveMaximum({ points: most, max: max ?? '?' }, [...path, 'minima', i, 'points']), attempt);
    }
  });
  for (const [list, readings] of Object.entries({ options, minima })) {
    readings?.forEach(({ points, orPoints }, i) => {
      if (orPoints === undefined) return;
      const where = [...path, list, i, 'orPoints'];
      if (orPoints <= points) refuse(() => readingNotMore({ points, orPoints }, where), attempt);
      if (!rest.unknown) refuse(() => readingNotExplained({}, where), attempt);
    });
  }
}

/** What stands inside adds up to the maximum; where some maxima are unknown, the known ones leave them something. */
function checkSum(inside: readonly Criterion[], max: number | null, path: Path, attempt: Attempt): void {
  const known = inside.flatMap((one) => (one.max === null ? [] : [thousandths(one.max)]));
  const sum = known.reduce((total, one) => total + one, 0);
  const whole = max === null ? null : thousandths(max);
  const addsUp = known.length === inside.length ? sum === whole : whole !== null && sum < whole;
  if (!addsUp) refuse(() => sumNotMaximum({ sum: sum / 1000, max: max ?? '?' }, path), attempt);
}
