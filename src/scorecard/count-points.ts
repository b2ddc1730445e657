import { at } from '../errors/at.ts';
import { defineError, found, KtttError } from '../errors/index.ts';
import { type Answer, type Answers, fieldsOf, isGiven, pointsGiven, type ReadCriterion, readAnswer } from './answer.ts';
import type { PreparedCriterion, PreparedForm } from './prepare-form.ts';

/**
 * The points of a criterion under some answers, in thousandths: the least and the most they may come to. Where nothing is
 * open the two are the same.
 */
export interface CountedCriterion extends ReadCriterion {
  readonly children: CountedCriterion[];
  /** Whether the points of a group were given, so that what it holds does not count. */
  isClosed: boolean;
  /** Of a group, what those inside whose maximum is unknown can still share. */
  pool: number;
}

/** The points of a form under some answers. */
export interface PointCount {
  readonly whole: CountedCriterion;
  /** The criteria in the form's order, the whole form first. */
  readonly inOrder: readonly CountedCriterion[];
  /** The criterion that the assessment ended at. */
  readonly ended: CountedCriterion | null;
}

const unknownCriterion = /* @__PURE__ */ defineError('unknown-criterion', {
  vi: 'biểu mẫu «{form}» không có tiêu chí «{found}»; kiểm tra lại mã',
  en: 'the form "{form}" has no criterion "{found}"; check the code',
});

const groupTakesPoints = /* @__PURE__ */ defineError('group-takes-points', {
  vi: 'mục «{code}» là tổng của các tiêu chí con; chỉ nhận points',
  en: '"{code}" is the sum of what it holds; it takes only points',
});

const pointsDoNotAddUp = /* @__PURE__ */ defineError('points-do-not-add-up', {
  vi: 'mục «{code}» ghi {points} điểm nhưng các tiêu chí con chỉ có thể cộng được từ {low} đến {high}',
  en: '"{code}" says {points} points, but what it holds can only add up to {low} to {high}',
});

const pointsAboveWhatIsLeft = /* @__PURE__ */ defineError('points-above-what-is-left', {
  vi: 'các tiêu chí chưa rõ điểm tối đa trong mục này được chấm tổng {points} điểm; mục chỉ còn {rest} điểm cho chúng',
  en: 'those of unknown maximum were given {points} points together; the group leaves them {rest}',
});

/** What is wrong with the answer to a criterion. */
interface FaultyAnswer {
  readonly place: number;
  readonly error: KtttError<string>;
}

/** Counts the points of a form under some answers. What is wrong with them is added to the list, in the form's order. */
export function countPoints(
  { inOrder: criteria, codes, form }: PreparedForm,
  answers: Answers,
  assumed: readonly string[],
  errors: KtttError<string>[],
): PointCount {
  const faults: FaultyAnswer[] = [];
  const inOrder: CountedCriterion[] = [];
  let ended: CountedCriterion | null = null;
  let answered = 0;
  for (const of of criteria) {
    const answer = of.place === 0 ? undefined : answers[of.code];
    if (answer !== undefined) answered += 1;
    const one = uncounted(of, answer ?? null);
    inOrder.push(one);
    if (of.parent >= 0) at(inOrder, of.parent).children.push(one);
    if (of.children.length === 0) {
      const ends = counted(one, assumed, faults);
      if (ended) leaveOut(one);
      else if (ends) ended = one;
    }
  }
  for (const one of inOrder.filter(({ children }) => children.length > 0).reverse()) {
    counted(one, assumed, faults, ended);
  }
  errors.push(...faults.toSorted((a, b) => a.place - b.place).map(({ error }) => error));
  const keys = Object.keys(answers);
  if (keys.length > answered) {
    const unknown = keys.filter((key) => !codes.has(key));
    errors.push(...unknown.map((key) => unknownCriterion({ form: form.id, found: found(key) }, [key])));
  }
  return { whole: at(inOrder, 0), inOrder, ended };
}

function uncounted(of: PreparedCriterion, answer: Answer | null): CountedCriterion {
  return {
    of,
    answer,
    children: of.children.length === 0 ? noChildren : [],
    state: 'scored',
    low: 0,
    high: 0,
    levels: null,
    mayEnd: false,
    isClosed: false,
    pool: 0,
  };
}

/** What stands after the end of the assessment does not count. */
function leaveOut(one: CountedCriterion): void {
  one.state = 'not-assessed';
  one.low = 0;
  one.high = 0;
  one.mayEnd = false;
}

/** Counts one criterion and says whether the assessment ends there. */
function counted(
  one: CountedCriterion,
  assumed: readonly string[],
  faults: FaultyAnswer[],
  ended: CountedCriterion | null = null,
): boolean {
  try {
    if (one.of.children.length === 0) return readAnswer(one, assumed);
    addUp(one);
    const given = givenPoints(one);
    const isBeforeEnd = ended === null || (one.of.place < ended.of.place && !holds(one, ended));
    if (given !== null && isBeforeEnd) close(one, given);
  } catch (error) {
    if (!(error instanceof KtttError)) throw error;
    faults.push({ place: one.of.place, error });
    one.state = 'missing';
    one.high = one.of.most;
  }
  return false;
}

const noChildren: CountedCriterion[] = [];

/** The points of a group from what it holds. */
function addUp(group: CountedCriterion): void {
  const { code, rest } = group.of;
  let shared = 0;
  let isShareOpen = false;
  for (const { of, low, high, state } of group.children) {
    group.low += low;
    if (of.isMostKnown) {
      group.high += high;
    } else {
      shared += low;
      isShareOpen ||= state !== 'scored';
    }
    if (state !== 'scored') group.state = 'missing';
  }
  if (shared > rest) {
    throw pointsAboveWhatIsLeft({ points: shared / 1000, rest: rest / 1000 }, code === '' ? [] : [code]);
  }
  group.pool = isShareOpen ? rest - shared : 0;
  group.high += shared + group.pool;
  for (const child of group.children) {
    if (sharesPool(child)) child.high = group.pool;
  }
}

/** Whether an open criterion takes its points from what its group leaves. */
export function sharesPool({ of, state }: CountedCriterion): boolean {
  return !of.isMostKnown && state !== 'scored';
}

/** Whether a group holds a criterion, itself or in a group inside. */
function holds(group: CountedCriterion, one: CountedCriterion): boolean {
  return group.children.some((child) => child === one || holds(child, one));
}

/** The points given to a group; `null` where none were. */
function givenPoints({ of: { code }, answer }: CountedCriterion): number | null {
  if (answer === null) return null;
  const { option, value, points } = fieldsOf(answer, code);
  if (isGiven(option) || isGiven(value)) throw groupTakesPoints({ code }, [code]);
  return isGiven(points) ? pointsGiven(points, code) : null;
}

/** Where the points of a group were given, they count, and what it holds must be able to come to them. */
function close(group: CountedCriterion, points: number): void {
  const { code } = group.of;
  takeEndings(group);
  if (points < group.low || points > group.high) {
    const ends = { low: group.low / 1000, high: group.high / 1000 };
    throw pointsDoNotAddUp({ code, points: points / 1000, ...ends }, [code]);
  }
  const least = points - group.low;
  const most = group.high - points;
  group.isClosed = true;
  group.state = 'scored';
  group.low = points;
  group.high = points;
  narrow(group, least, most);
}

/** The points of a group may be those of an assessment that ended inside it; gives how much less it can then have. */
function takeEndings(group: CountedCriterion): number {
  let less = 0;
  for (const child of group.children) {
    const least = leastOf(child);
    less += child.isClosed ? 0 : child.low - least + takeEndings(child);
    if (child.children.length === 0) child.low = least;
  }
  group.low -= less;
  return less;
}

/** The least that a criterion may have, an option that ends the assessment included. */
export function leastOf({ of, low, mayEnd }: CountedCriterion): number {
  return mayEnd ? of.leastOption : low;
}

/**
 * What a group holds can be no more than it has above the least of the others, and no less than it lacks of their most.
 */
function narrow({ children }: CountedCriterion, aboveLeast: number, belowMost: number): void {
  const sharing = children.filter(sharesPool).length;
  for (const child of children) {
    const [low, high] = [child.low, child.high];
    if (sharing < 2 || !sharesPool(child)) child.low = Math.max(low, high - belowMost);
    child.high = Math.min(high, low + aboveLeast);
    if (!child.isClosed) narrow(child, child.high - low, high - child.low);
  }
}
