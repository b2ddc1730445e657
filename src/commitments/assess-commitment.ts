import { type Attempt, collectFaults } from '../errors/collect-faults.ts';
import { defineError, found } from '../errors/index.ts';
import { assessTarget, type Status, type TargetAssessment } from './assess-target.ts';
import { type Commitment, commitment, type Target } from './commitment.ts';
import type { MeasuredFigure } from './measured.ts';
import { type Progress, progress } from './progress.ts';

/** The measured figure of each target, by the target's id; a target without one is missing its figure. */
export type MeasuredFigures = Readonly<Record<string, MeasuredFigure>>;

/** One target with its verdict and, where a baseline was given, how far it has come. */
export interface AssessedTarget {
  readonly target: Target;
  readonly assessment: TargetAssessment;
  readonly progress: Progress | null;
}

/** How many targets have each verdict. */
export interface StatusCounts {
  readonly met: number;
  readonly notMet: number;
  readonly unknown: number;
  readonly notApplicable: number;
}

/** What is said of a commitment: a verdict on every target, in their order, and on the whole. */
export interface CommitmentAssessment {
  readonly kind: 'commitment-assessment';
  /** Not met if one target is not; else unknown if one is; else met if one is. */
  readonly status: Status;
  readonly counts: StatusCounts;
  readonly commitment: Commitment;
  readonly targets: readonly AssessedTarget[];
}

/** What an assessment may be given besides the measured figures. */
export interface AssessCommitmentOptions {
  /** The figures of the targets at a baseline, by the target's id. */
  readonly baseline?: MeasuredFigures;
}

const unknownTarget = /* @__PURE__ */ defineError('unknown-target', {
  vi: 'cam kết không có mục tiêu «{found}»; các mục tiêu là: {allowed}',
  en: 'the commitment has no target "{found}"; its targets are: {allowed}',
});

/**
 * Assesses every target of a commitment from measured figures. A target without a figure is `unknown`: neither met
 * nor missed.
 *
 * @param figures the measured figures by target id; an id that is no target's is refused
 * @throws `unknown-target`, and the errors of `commitment` and `assessTarget`; all faults are reported together
 *
 * @example
 * import { assessCommitment, type Commitment, count, exactly, year } from 'kttt';
 *
 * const promise: Commitment = {
 *   id: 'new-style-2024',
 *   title: { vi: 'Cam kết năm 2024', en: 'Commitment for 2024' },
 *   signedBy: [],
 *   signedWith: [],
 *   date: '2024-04-05',
 *   period: year(2024),
 *   targets: [
 *     {
 *       id: 'new-style',
 *       label: { vi: 'HTX kiểu mới', en: 'New-style cooperatives' },
 *       wording: 'Tiếp tục hỗ trợ 5 HTX xây dựng và hoàn thiện mô hình HTX kiểu mới',
 *       indicator: {
 *         id: 'new-style-supported',
 *         kind: 'count',
 *         label: { vi: 'HTX kiểu mới', en: 'New-style cooperatives' },
 *         figure: { vi: 'HTX được hỗ trợ', en: 'cooperatives supported' },
 *       },
 *       goal: exactly(count(5)),
 *     },
 *   ],
 *   tasks: [],
 *   source: { kind: 'publication', title: 'Ký cam kết', publisher: { vi: 'Cổng tỉnh', en: 'Portal' }, date: '2024-04-05' },
 * };
 * assessCommitment(promise, {}).status; // → 'unknown'
 * assessCommitment(promise, { 'new-style': count(4) }).targets[0]?.assessment.shortBy; // → { organizations: 1 }
 */
export function assessCommitment(
  given: Commitment,
  figures: MeasuredFigures,
  { baseline }: AssessCommitmentOptions = {},
): CommitmentAssessment {
  const checked = commitment(given);
  const targets = collectFaults((attempt) => {
    refuseUnknownTargets(checked, 'figures', figures, attempt);
    refuseUnknownTargets(checked, 'baseline', baseline ?? {}, attempt);
    return checked.targets.flatMap((target) => assessOne(target, figures, baseline, attempt));
  });
  const counts = countsOf(targets);
  return { kind: 'commitment-assessment', status: statusOf(counts), counts, commitment: checked, targets };
}

function assessOne(
  target: Target,
  figures: MeasuredFigures,
  baseline: MeasuredFigures | undefined,
  attempt: Attempt,
): readonly AssessedTarget[] {
  const { id, goal } = target;
  const at = { measured: ['figures', id], baseline: ['baseline', id] };
  const measured = figureOf(figures, id);
  const assessment = attempt(() => assessTarget(goal, measured, at.measured));
  const sound = assessment && measured;
  const way = attempt(() => (baseline ? progress(goal, figureOf(baseline, id), sound, at) : null));
  return assessment && way !== undefined ? [{ target, assessment, progress: way }] : [];
}

function figureOf(figures: MeasuredFigures, id: string): MeasuredFigure {
  return Object.hasOwn(figures, id) ? figures[id] : null;
}

function refuseUnknownTargets({ targets }: Commitment, name: string, figures: MeasuredFigures, attempt: Attempt): void {
  const ids = targets.map(({ id }) => id);
  for (const id of Object.keys(figures)) {
    attempt(() => {
      if (!ids.includes(id)) throw unknownTarget({ found: found(id), allowed: ids.join(', ') }, [name, id]);
    });
  }
}

function countsOf(targets: readonly AssessedTarget[]): StatusCounts {
  const having = (status: Status) => targets.filter(({ assessment }) => assessment.status === status).length;
  return {
    met: having('met'),
    notMet: having('not-met'),
    unknown: having('unknown'),
    notApplicable: having('not-applicable'),
  };
}

function statusOf({ met, notMet, unknown }: StatusCounts): Status {
  if (notMet > 0) return 'not-met';
  if (unknown > 0) return 'unknown';
  return met > 0 ? 'met' : 'not-applicable';
}
