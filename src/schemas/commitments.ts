import type * as z from 'zod';
import type { CommitmentAssessment } from '../commitments/assess-commitment.ts';
import type { RegisterAssessment } from '../commitments/assess-register.ts';
import type { TargetAssessment } from '../commitments/assess-target.ts';
import { type Commitment, commitment, type Party, type Target, type Task } from '../commitments/commitment.ts';
import { checkGoal, type Goal } from '../commitments/goal.ts';
import type { MeasuredFigure } from '../commitments/measured.ts';
import type { MeasuredFigures } from '../commitments/measured-figures.ts';
import type { Progress } from '../commitments/progress.ts';
import type { Trajectory } from '../commitments/trajectory.ts';
import { checkQuantity, type Quantity } from '../numbers/quantity.ts';
import { notApplicable } from '../numbers/states.ts';
import {
  byKey,
  byName,
  checkedBy,
  described,
  either,
  joined,
  just,
  list,
  mayBeMissing,
  never,
  nothing,
  number,
  object,
  oneOf,
  optional,
  orNull,
  text,
  whole,
} from './build.ts';
import { calendarDateSchema, periodSchema } from './calendar.ts';
import { textSchema } from './errors.ts';
import { citationSchema } from './law.ts';
import {
  amountForm,
  countForm,
  decimalText,
  givenRatio,
  growthRateForm,
  percentForm,
  quantityForms,
  ratioSchema,
} from './numbers.ts';
import { indicatorResult, partBase, targetIndicator, view } from './registers.ts';
import { growthForms } from './statistics.ts';

/** What a target asks of its figure. */
export const goalSchema: z.ZodType<Goal> = described(
  checkedBy(
    byKey('kind', [
      object({
        kind: just('at-least', 'more-than', 'at-most', 'less-than', 'exactly'),
        value: byKey('kind', quantityForms),
      }),
      object({
        kind: just('between'),
        low: byKey('kind', quantityForms),
        high: byKey('kind', quantityForms),
        above: just('met', 'not-met'),
      }),
      object({ kind: just('all', 'none') }),
    ]),
    (value) => checkGoal<Goal>(value),
  ),
  'Goal',
  {
    vi: 'Mục tiêu: ít nhất, trên, không quá, dưới, đúng, từ … đến …, toàn bộ, không còn',
    en: 'A goal: at least, more than, at most, less than, exactly, between, all, none',
  },
);

/** A body that signs, leads or coordinates. */
export const partySchema: z.ZodType<Party> = described(object({ id: text(), name: textSchema }), 'Party', {
  vi: 'Cơ quan, tổ chức: bên ký, chủ trì hoặc phối hợp',
  en: 'A body that signs, leads or coordinates',
});

/** A task given without a number to reach. */
export const taskSchema: z.ZodType<Task> = described(
  object({ id: text(), label: textSchema, lead: orNull(partySchema), coordinating: list(partySchema) }),
  'Task',
  {
    vi: 'Nhiệm vụ được giao, cơ quan chủ trì và cơ quan phối hợp',
    en: 'A task given, with its lead and coordinating bodies',
  },
);

/** One target of a commitment. */
export const targetSchema: z.ZodType<Target> = described(
  object({ id: text(), label: textSchema, wording: text(), indicator: targetIndicator, goal: goalSchema }),
  'Target',
  { vi: 'Một mục tiêu của cam kết, kèm nguyên văn', en: 'One target of a commitment, with its printed wording' },
);

const sound = object({
  id: text(),
  title: textSchema,
  signedBy: list(partySchema),
  signedWith: list(partySchema),
  date: calendarDateSchema,
  period: periodSchema,
  targets: list(targetSchema),
  tasks: list(taskSchema),
  source: citationSchema,
});

/** A commitment: who signed it with whom, when and for what time, its targets and tasks. */
export const commitmentSchema: z.ZodType<Commitment> = described(checkedBy(sound, commitment), 'Commitment', {
  vi: 'Cam kết: các bên ký, ngày ký, kỳ thực hiện, mục tiêu và nhiệm vụ',
  en: 'A commitment: who signed it with whom, when and for what time, its targets and tasks',
});

/** A figure told by its kind: a quantity or a growth. */
const kindOfFigure = checkedBy(
  byKey('kind', [percentForm, countForm, amountForm, growthRateForm, growthForms]),
  (value) => (value.kind === 'growth' ? value : checkQuantity<Quantity>(value)),
);

/** A measured figure: a share, a count, an amount, a growth, missing or not applicable. */
export const measuredFigureSchema: z.ZodType<MeasuredFigure> = described(
  either([just(notApplicable), nothing(), givenRatio, kindOfFigure]),
  'MeasuredFigure',
  {
    vi: 'Số liệu kết quả: hai số của một tỷ lệ, số đếm, số tiền, mức tăng; null khi còn thiếu',
    en: 'A measured figure: the two numbers of a share, a count, an amount, a growth; null where it is missing',
  },
);

/** The measured figure of each target, by the target's id. */
export const measuredFiguresSchema: z.ZodType<MeasuredFigures> = described(
  byName(mayBeMissing(measuredFigureSchema)),
  'MeasuredFigures',
  { vi: 'Số liệu kết quả theo mã mục tiêu', en: 'The measured figure of each target, by its id' },
);

const measuredValue = either([ratioSchema, kindOfFigure]);
const noVerdict = [
  'missing',
  'not-applicable',
  'nothing-to-divide-by',
  'from-zero',
  'from-negative',
  'whole-only',
] as const;
const noRate = [
  'missing',
  'not-applicable',
  'nothing-to-divide-by',
  'from-zero',
  'from-negative',
  'whole-only',
  'ceiling',
  'range',
  'all-or-none',
  'target-not-positive',
] as const;
const status = oneOf(['met', 'not-met', 'unknown', 'not-applicable']);
const gap = either([
  object({ organizations: whole(1), points: optional(ratioSchema) }),
  object({ amount: decimalText }),
  object({ points: ratioSchema, organizations: optional(never()) }),
]);

/** What is said of a target and its result. */
export const targetAssessmentSchema: z.ZodType<TargetAssessment> = described(
  object({
    kind: just('target-assessment'),
    status,
    reason: orNull(oneOf(noVerdict)),
    goal: goalSchema,
    measured: orNull(measuredValue),
    position: orNull(oneOf(['below', 'on', 'within', 'above'])),
    margin: either([ratioSchema, number(), decimalText, nothing()]),
    rate: orNull(ratioSchema),
    rateReason: orNull(oneOf(noRate)),
    shortBy: orNull(gap),
    overBy: orNull(gap),
    nearMiss: orNull(object({ decimals: whole(0), printed: decimalText })),
  }),
  'TargetAssessment',
  { vi: 'Kết quả đánh giá một mục tiêu', en: 'What is said of a target and its result' },
);

/** How far a result has come from a baseline. */
export const progressSchema: z.ZodType<Progress> = described(
  object({
    kind: just('progress'),
    outcome: oneOf(['known', 'already-met', 'at-threshold', 'unknown', 'not-applicable']),
    baseline: orNull(measuredValue),
    baselineReason: orNull(oneOf(noVerdict)),
    measured: orNull(measuredValue),
    share: orNull(ratioSchema),
  }),
  'Progress',
  { vi: 'Tiến độ so với kỳ gốc', en: 'How far a result has come from a baseline' },
);

/** Whether the pace is enough to meet a goal by a day. */
export const trajectorySchema: z.ZodType<Trajectory> = described(
  object({
    kind: just('trajectory'),
    assumption: just('even-pace'),
    outcome: oneOf(['enough', 'too-low', 'too-high', 'over', 'unknown', 'not-applicable']),
    from: calendarDateSchema,
    to: calendarDateSchema,
    by: calendarDateSchema,
    baseline: orNull(measuredValue),
    measured: orNull(measuredValue),
    projected: orNull(ratioSchema),
  }),
  'Trajectory',
  { vi: 'Tốc độ có đủ để đạt mục tiêu đúng hạn hay không', en: 'Whether the pace is enough to meet a goal in time' },
);

const counts = object({ met: whole(0), notMet: whole(0), unknown: whole(0), notApplicable: whole(0) });

/** What is said of a commitment and each of its targets. */
export const commitmentAssessmentSchema: z.ZodType<CommitmentAssessment> = described(
  object({
    kind: just('commitment-assessment'),
    status,
    counts,
    commitment: commitmentSchema,
    targets: list(
      object({ target: targetSchema, assessment: targetAssessmentSchema, progress: orNull(progressSchema) }),
    ),
  }),
  'CommitmentAssessment',
  { vi: 'Kết quả đánh giá một cam kết', en: 'What is said of a commitment' },
);

const placeAssessment = object(
  joined(partBase, {
    status,
    counts,
    targets: list(
      object({
        target: text(),
        result: orNull(indicatorResult),
        assessment: targetAssessmentSchema,
        possible: orNull(object({ low: orNull(targetAssessmentSchema), high: orNull(targetAssessmentSchema) })),
        progress: orNull(progressSchema),
        trajectory: orNull(trajectorySchema),
      }),
    ),
  }),
);

/** What is said of a commitment over a register, in all and by locality. */
export const registerAssessmentSchema: z.ZodType<RegisterAssessment> = described(
  object({
    kind: just('register-assessment'),
    commitment: commitmentSchema,
    view,
    baseline: orNull(view),
    total: placeAssessment,
    byLocality: list(placeAssessment),
  }),
  'RegisterAssessment',
  {
    vi: 'Kết quả đánh giá một cam kết từ sổ đăng ký, chung và theo địa phương',
    en: 'What is said of a commitment over a register, in all and by locality',
  },
);
