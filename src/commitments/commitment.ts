import { type CalendarDate, calendarDate } from '../calendar/calendar-date.ts';
import { checkPeriod, type Period } from '../calendar/period.ts';
import { type Attempt, collectFaults } from '../errors/collect-faults.ts';
import { defineError, found, type Path, type Text } from '../errors/index.ts';
import type { Citation } from '../law/citation.ts';
import { checkRegisterIndicator } from '../registers/check-indicator.ts';
import { isMoney, type RegisterIndicator } from '../registers/register-indicator.ts';
import { type Indicator, noSuchIndicator } from '../statistics/indicator.ts';
import { checkGoal, type Goal, unitOf } from './goal.ts';

/** A body that signs, leads or coordinates: a department, an alliance, a locality. */
export interface Party {
  readonly id: string;
  readonly name: Text;
}

/** One target (mục tiêu, chỉ tiêu) of a commitment. */
export interface Target {
  /** In kebab-case, once in a commitment. */
  readonly id: string;
  readonly label: Text;
  /** The target as it was printed, to the letter. */
  readonly wording: string;
  /** What is measured; with a measure, it can be taken from a register. */
  readonly indicator: Indicator | RegisterIndicator;
  readonly goal: Goal;
}

/** A task given (nhiệm vụ) without a number to reach. */
export interface Task {
  readonly id: string;
  readonly label: Text;
  /** The body in the lead (chủ trì); `null` where the source names none. */
  readonly lead: Party | null;
  /** The bodies that work with it (phối hợp). */
  readonly coordinating: readonly Party[];
}

/** A commitment (cam kết): who signed it with whom, when and for what time, its targets and the tasks given with it. */
export interface Commitment {
  readonly id: string;
  readonly title: Text;
  readonly signedBy: readonly Party[];
  readonly signedWith: readonly Party[];
  readonly date: CalendarDate;
  readonly period: Period;
  readonly targets: readonly Target[];
  readonly tasks: readonly Task[];
  /** Where the commitment was published. */
  readonly source: Citation;
}

const noTargets = /* @__PURE__ */ defineError('no-targets', {
  vi: 'cam kết không có mục tiêu nào; cần ít nhất một',
  en: 'the commitment has no target; it needs at least one',
});

const repeatedId = /* @__PURE__ */ defineError('repeated-id', {
  vi: 'mã «{id}» được dùng hai lần; mỗi mục cần một mã riêng',
  en: 'the id "{id}" is used twice; each needs its own',
});

const goalOfAnotherKind = /* @__PURE__ */ defineError('goal-of-another-kind', {
  vi: 'mục tiêu tính theo {goal} nhưng chỉ tiêu «{indicator}» đo {kind}',
  en: 'the goal is over {goal} but the indicator "{indicator}" measures {kind}',
});

/**
 * Checks a commitment and gives it back, its goals written the one way results have them. All faults are reported together.
 *
 * @throws `several-faults`, or the one fault: `repeated-id`, `no-targets`, `goal-of-another-kind`,
 * `measure-not-of-indicator`, `no-such-date`, and the errors of the makers of goals and periods
 *
 * @example
 * import { atLeast, commitment, percent, year } from 'kttt';
 *
 * const promise = commitment({
 *   id: 'good-or-fair-2024',
 *   title: { vi: 'Cam kết năm 2024', en: 'Commitment for 2024' },
 *   signedBy: [],
 *   signedWith: [],
 *   date: '2024-04-05',
 *   period: year(2024),
 *   targets: [
 *     {
 *       id: 'good-or-fair',
 *       label: { vi: 'HTX khá, tốt', en: 'Cooperatives rated good or fair' },
 *       wording: 'Có ít nhất 60% HTX nông nghiệp đạt loại khá, tốt',
 *       indicator: {
 *         id: 'good-or-fair',
 *         kind: 'percentage',
 *         label: { vi: 'Tỷ lệ HTX khá, tốt', en: 'Share of good and fair cooperatives' },
 *         numerator: { vi: 'HTX xếp loại khá, tốt', en: 'cooperatives rated good or fair' },
 *         denominator: { vi: 'toàn bộ HTX nông nghiệp', en: 'all agricultural cooperatives' },
 *       },
 *       goal: atLeast(percent(60)),
 *     },
 *   ],
 *   tasks: [],
 *   source: { kind: 'publication', title: 'Ký cam kết', publisher: { vi: 'Cổng tỉnh', en: 'Portal' }, date: '2024-04-05' },
 * });
 * promise.targets.length; // → 1
 */
export function commitment(given: Commitment): Commitment {
  return collectFaults((attempt) => {
    attempt(() => calendarDate(given.date, ['date']));
    attempt(() => checkPeriod(given.period, ['period']));
    attempt(() => given.source.kind === 'publication' && calendarDate(given.source.date, ['source', 'date']));
    attempt(() => {
      if (given.targets.length === 0) throw noTargets({}, ['targets']);
    });
    checkIds(given.targets, 'targets', attempt);
    checkIds(given.tasks, 'tasks', attempt);
    const targets = given.targets.map((target, i) => attempt(() => checkTarget(target, ['targets', i])) ?? target);
    return { ...given, targets };
  });
}

function checkIds(items: readonly { readonly id: string }[], list: string, attempt: Attempt): void {
  const seen = new Set<string>();
  items.forEach(({ id }, i) => {
    attempt(() => {
      if (seen.has(id)) throw repeatedId({ id: found(id) }, [list, i, 'id']);
    });
    seen.add(id);
  });
}

function checkTarget(target: Target, path: Path): Target {
  const goal = checkGoalOf(target.indicator, target.goal, [...path, 'goal']);
  if (!hasMeasure(target.indicator)) return { ...target, goal };
  return { ...target, goal, indicator: checkMeasured(target.indicator, [...path, 'indicator']) };
}

/** Whether an indicator says how it is measured from a register. */
export function hasMeasure(indicator: Indicator | RegisterIndicator): indicator is RegisterIndicator {
  return 'measure' in indicator && indicator.measure !== undefined;
}

/** Checks a goal that is over an indicator. */
export function checkGoalOf(indicator: Indicator, given: Goal, path: Path): Goal {
  const goal = checkGoal(given, path);
  const { id, kind }: Indicator = Object(indicator);
  if (typeof kind !== 'string' || !Object.hasOwn(goalUnits, kind)) {
    const allowed = Object.keys(goalUnits).join(', ');
    throw noSuchIndicator({ found: found(kind), allowed }, [...path.slice(0, -1), 'indicator', 'kind']);
  }
  if (!goalUnits[kind].includes(goal.kind === 'none' ? 'none' : unitOf(goal))) {
    throw goalOfAnotherKind({ goal: unitOf(goal), indicator: found(id), kind }, path);
  }
  return goal;
}

/** Checks an indicator with a measure; an average that has a goal is one of money. */
function checkMeasured(indicator: RegisterIndicator, path: Path): RegisterIndicator {
  const checked = collectFaults((attempt) => checkRegisterIndicator(indicator, path, attempt));
  const { id, measure } = checked;
  if (measure.take === 'average' && !(isMoney(measure.of) && measure.per === 'organization')) {
    const kind = `average ${measure.of} / ${measure.per}`;
    throw goalOfAnotherKind({ goal: 'amount', indicator: found(id), kind }, [...path.slice(0, -1), 'goal']);
  }
  return checked;
}

/** What a goal over an indicator of each kind may be given in. */
const goalUnits: Readonly<Record<Indicator['kind'], readonly string[]>> = {
  percentage: ['percent', 'none'],
  average: ['amount'],
  count: ['count', 'none'],
  amount: ['amount'],
  growth: ['growth-rate'],
};
