import { at } from '../errors/at.ts';
import { allFaults } from '../errors/define-error.ts';
import { defineError, found, type KtttError } from '../errors/index.ts';
import { wrongType } from '../errors/shape.ts';
import type { Missing } from '../numbers/states.ts';
import { type Answers, storedAnswer } from './answer.ts';
import { countPoints, type PointCount } from './count-points.ts';
import type { Disqualifier, Form } from './form.ts';
import { pointsText } from './points.ts';
import {
  gradeByPoints,
  gradeOf,
  isGradeOpen,
  openMinima,
  type PossibleGrades,
  possibleGrades,
} from './possible-grades.ts';
import { type PreparedForm, prepareForm } from './prepare-form.ts';
import type { BlockingMinimum, CriterionScore, Facts, Score, ScoredForm } from './score.ts';
import { type SettledPoints, settledPoints } from './settled-points.ts';

/** What is known beside the answers, and what the caller takes for granted. */
export interface ScoreOptions {
  /** The facts that overrule points, by their ids: whether they are so. */
  readonly facts?: Facts;
  /** The names of what is assumed, such as `inferred-bands`; the score says so. */
  readonly assume?: readonly string[];
}

const unknownFact = /* @__PURE__ */ defineError('unknown-fact', {
  vi: 'biểu mẫu không hỏi điều «{found}»; các điều kiện là: {allowed}',
  en: 'the form asks for no fact "{found}"; those it asks for are: {allowed}',
});

/**
 * Scores a form: the points of every criterion, the total and the grade. With answers missing, the exact interval of the
 * total, the grades still possible, and the criteria that decide.
 *
 * @param form a form that passes `checkForm`
 * @param answers by the code of the criterion; the points of a group may be given instead of those of what it holds, or
 * beside them where they agree
 * @throws all faults of the answers together: `bare-answer`, `answer-not-one`, `unknown-criterion`, `no-such-option`,
 * `points-above-maximum`, `points-above-what-is-left`, `points-do-not-add-up`, `points-negative`, `points-too-fine`,
 * `group-takes-points`, `value-not-taken`, `value-not-of-unit`, `percent-not-bare`, `option-not-told`, `unknown-fact`, …
 *
 * @example
 * import { type Form, scoreForm } from 'kttt/scorecard';
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
 * const whole = scoreForm(form, { '1': { points: 6 }, '2': { points: '2.5' } });
 * whole.status === 'scored' && [whole.total, whole.grade]; // → ['8.5', 'good']
 * const open = scoreForm(form, { '1': { points: 6 } });
 * open.status === 'unknown' && [open.total, open.decidedBy]; // → [{ min: '6', max: '9' }, ['2']]
 */
export function scoreForm<Grade extends string>(
  form: Form<Grade>,
  answers: Answers,
  { facts = {}, assume = [] }: ScoreOptions = {},
): Score<Grade> {
  const prepared = prepareForm(form);
  const faults: KtttError<string>[] = [];
  const settled = settledPoints(prepared, answers, assume);
  const count = settled ? null : countPoints(prepared, answers, assume, faults);
  checkFacts(prepared, facts, faults);
  const [first, ...others] = faults;
  if (first) throw allFaults([first, ...others]);
  const context: Context<Grade> = { prepared, facts, assume, untold: untoldOf(prepared, facts) };
  const isOpen =
    context.untold.length > 0 || isOut(prepared, facts) || (settled && isGradeOpen(prepared, settled.points));
  if (settled && !isOpen) {
    return scored(context, settled.points, gradeOf(prepared, settled.points), settledCriteria(prepared, settled));
  }
  return scoreOf(context, count ?? countPoints(prepared, answers, assume, faults), answers);
}

/** What a score is made from, beside the points. */
interface Context<Grade extends string> {
  readonly prepared: PreparedForm<Grade>;
  readonly facts: Facts;
  readonly assume: readonly string[];
  /** The facts that leave the grade open, since nothing was said of them. */
  readonly untold: readonly Disqualifier<Grade>[];
}

function scoreOf<Grade extends string>(context: Context<Grade>, count: PointCount, answers: Answers): Score<Grade> {
  const { prepared, facts, assume, untold } = context;
  const { form, unknownRules } = prepared;
  const { id, version, citation } = form;
  const criteria = criteriaOf(count);
  const base = { kind: 'score', form: id, version, criteria, facts, assume, unknownRules, blockedBy: [] } as const;
  const out = isOut(prepared, facts);
  if (out) return { ...base, status: 'disqualified', reason: out.id, citation: out.citation ?? citation };
  if (count.ended) {
    const { code, criterion } = count.ended.of;
    return { ...base, status: 'ended', endedAt: code, citation: criterion.citation ?? citation };
  }
  const overrule = overruling(prepared, facts);
  const possible = possibleUnderAll(context, count, answers, overrule?.grade);
  const [only, another] = possible.grades;
  const isSettled = count.whole.low === count.whole.high && another === undefined && untold.length === 0;
  if (isSettled && only !== undefined && !count.inOrder.some(({ mayEnd }) => mayEnd)) {
    return scored(context, highsOf(count), only, criteria);
  }
  return { ...base, ...openGrade(prepared, count, { possible, overrule, untold }) };
}

/** The grades that are possible under any reading of the form, and what decides among them. */
function possibleUnderAll<Grade extends string>(
  { prepared, assume }: Context<Grade>,
  count: PointCount,
  answers: Answers,
  cap = Number.POSITIVE_INFINITY,
): PossibleGrades {
  const own = possibleGrades(prepared, count, cap);
  if (prepared.others.length === 0) return own;
  const others = prepared.others.map((other) => possibleGrades(other, countPoints(other, answers, assume, []), cap));
  const all = [own, ...others];
  const decisive = [...all.flatMap(({ decidedBy }) => decidedBy), ...openMinima(prepared, count, cap)];
  const codes = new Set(decisive.map(({ of }) => of.code));
  return {
    grades: [...new Set(all.flatMap(({ grades }) => grades))].sort((a, b) => a - b),
    decidedBy: count.inOrder.filter(({ of }) => codes.has(of.code)),
  };
}

/** A score whose total and grade are settled. */
function scored<Grade extends string>(
  { prepared, facts, assume }: Context<Grade>,
  points: readonly number[],
  reached: number,
  criteria: readonly CriterionScore[],
): ScoredForm<Grade> {
  const { form, unknownRules } = prepared;
  const total = at(points, 0);
  const byPoints = gradeByPoints(prepared, total);
  const overrule = overruling(prepared, facts);
  // Every field by name: spreading others costs more than the whole count.
  return {
    kind: 'score',
    form: form.id,
    version: form.version,
    status: 'scored',
    total: pointsText(total),
    grade: at(form.grades, overrule ? Math.min(reached, overrule.grade) : reached).id,
    gradeByPoints: at(form.grades, byPoints).id,
    overruledBy: overrule?.id ?? null,
    blockedBy: reached === byPoints ? noBlocks : blocking(prepared, points),
    criteria,
    facts,
    assume,
    unknownRules,
  };
}

const noBlocks: readonly never[] = [];

function isOut<Grade extends string>(
  { disqualifiers }: PreparedForm<Grade>,
  facts: Facts,
): Disqualifier<Grade> | undefined {
  return disqualifiers.find(({ id, grade }) => facts[id] === true && grade === undefined);
}

function untoldOf<Grade extends string>(
  { disqualifiers }: PreparedForm<Grade>,
  facts: Facts,
): readonly Disqualifier<Grade>[] {
  return disqualifiers.filter(({ id, unlessTold }) => unlessTold === 'open' && !isTold(facts[id]));
}

/** What a grade that is open rests on. */
interface OpenGrade<Grade extends string> {
  readonly possible: PossibleGrades;
  readonly overrule: Overrule | undefined;
  readonly untold: readonly Disqualifier<Grade>[];
}

/** What is open of a grade. */
function openGrade<Grade extends string>(
  prepared: PreparedForm<Grade>,
  count: PointCount,
  { possible, overrule, untold }: OpenGrade<Grade>,
) {
  const { grades } = possible;
  const under = untold.map((fact) => ({ id: fact.id, grades: gradesUnder(prepared, fact, grades) }));
  const positions = new Set([...grades, ...under.flatMap((fact) => fact.grades)]);
  const doesDecide = (fact: { readonly grades: readonly number[] }) =>
    fact.grades.some((grade, i) => grade !== grades[i]);
  return {
    status: 'unknown' as const,
    total: { min: pointsText(count.whole.low), max: pointsText(count.whole.high) },
    possibleGrades: [...positions].sort((a, b) => a - b).map((position) => at(prepared.form.grades, position).id),
    decidedBy: [...possible.decidedBy.map(({ of }) => of.code), ...under.filter(doesDecide).map(({ id }) => id)],
    mayEndBy: [
      ...count.inOrder.filter(({ mayEnd }) => mayEnd).map(({ of }) => of.code),
      ...untold.filter(({ grade }) => grade === undefined).map(({ id }) => id),
    ],
    overruledBy: overrule?.id ?? null,
    blockedBy: blocking(prepared, highsOf(count)),
  };
}

function highsOf({ inOrder }: PointCount): readonly number[] {
  return inOrder.map(({ high }) => high);
}

/** The grades that a fact would leave of those the points allow. */
function gradesUnder({ form }: PreparedForm, { grade }: Disqualifier, byPoints: readonly number[]): readonly number[] {
  if (grade === undefined) return [];
  const most = form.grades.findIndex(({ id }) => id === grade);
  return byPoints.map((position) => Math.min(position, most));
}

interface Overrule {
  readonly id: string;
  readonly grade: number;
}

/** The fact that settles the grade; of several the one that leaves least. */
function overruling({ form, disqualifiers }: PreparedForm, facts: Facts): Overrule | undefined {
  if (disqualifiers.length === 0) return undefined;
  const told = disqualifiers.filter(({ id, grade }) => facts[id] === true && grade !== undefined);
  return told
    .map(({ id, grade }) => ({ id, grade: form.grades.findIndex((band) => band.id === grade) }))
    .toSorted((a, b) => a.grade - b.grade)[0];
}

function isTold(fact: boolean | Missing): fact is boolean {
  return fact !== null && fact !== undefined;
}

/** The minima that the most points there can be do not keep. */
function blocking<Grade extends string>(
  { form, withMinima, begins }: PreparedForm<Grade>,
  points: readonly number[],
): readonly BlockingMinimum<Grade>[] {
  const most = gradeByPoints({ begins }, at(points, 0));
  return withMinima.flatMap(({ place, code, minima }) => {
    const reached = at(points, place);
    return minima
      .filter((minimum) => minimum.grade <= most && reached < minimum.points)
      .map((minimum) => ({
        code,
        grade: at(form.grades, minimum.grade).id,
        required: pointsText(minimum.points),
        points: pointsText(reached),
      }));
  });
}

function settledCriteria({ inOrder }: PreparedForm, { points, answers }: SettledPoints): readonly CriterionScore[] {
  const criteria: CriterionScore[] = [];
  for (const { place, code } of inOrder) {
    if (place === 0) continue;
    const text = pointsText(at(points, place));
    criteria.push({ code, state: 'scored', points: text, min: text, max: text, answer: answers[place] ?? null });
  }
  return criteria;
}

function criteriaOf({ inOrder }: PointCount): readonly CriterionScore[] {
  return inOrder.slice(1).map(({ of, state, low, high, answer }) => ({
    code: of.code,
    state,
    points: low === high && state !== 'not-assessed' ? pointsText(low) : null,
    min: pointsText(low),
    max: pointsText(high),
    answer: storedAnswer(answer),
  }));
}

function checkFacts({ disqualifiers }: PreparedForm, facts: Facts, faults: KtttError<string>[]): void {
  for (const [id, fact] of Object.entries(facts)) {
    if (!disqualifiers.some((one) => one.id === id)) {
      const allowed = disqualifiers.map((one) => one.id).join(', ') || '–';
      faults.push(unknownFact({ found: found(id), allowed }, ['facts', id]));
    } else if (isTold(fact) && typeof fact !== 'boolean') {
      faults.push(wrongType({ found: found(fact), expected: 'boolean' }, ['facts', id]));
    }
  }
}
