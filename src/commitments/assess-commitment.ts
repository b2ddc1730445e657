import { type Attempt, collectFaults } from '../errors/collect-faults.ts';
import { found } from '../errors/index.ts';
import { wrongType } from '../errors/shape.ts';
import { checkRegister } from '../registers/records.ts';
import type { Register } from '../registers/register.ts';
import { type AssessRegisterOptions, assessOverRegister, type RegisterAssessment } from './assess-register.ts';
import { assessTarget, type Status, type TargetAssessment } from './assess-target.ts';
import { type Commitment, commitment, type Target } from './commitment.ts';
import { figureOf, type MeasuredFigures, refuseUnknownTargets } from './measured-figures.ts';
import { type Progress, progress } from './progress.ts';
import { countsOf, type StatusCounts, statusOf } from './status-counts.ts';

/** One target with its verdict and, where a baseline was given, how far it has come. */
export interface AssessedTarget {
  readonly target: Target;
  readonly assessment: TargetAssessment;
  readonly progress: Progress | null;
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
  options?: AssessCommitmentOptions,
): CommitmentAssessment;
/**
 * Assesses a commitment over a register on a day: every target whose indicator has a measure is taken from it, for the
 * whole and for each locality. A target that counts or adds up is for all localities together, so a locality has a
 * verdict on it only where it was given a goal of its own. While figures are missing, a verdict is given only where
 * it would be the same whatever they are.
 *
 * @throws `not-a-register`, `figure-given-twice`, `unknown-target`, `no-such-place`, `baseline-not-before`, and the
 * errors of `commitment`, `rollUp` and `assessTarget`
 *
 * @example
 * import { assessCommitment } from 'kttt';
 * import { quangTri2024 } from 'kttt/commitments';
 * import { createRegister } from 'kttt/registers';
 *
 * const cooperative = (id: string) =>
 *   ({ kind: 'cooperative', id, name: id, founded: '2015-03-01', field: 'agriculture', seats: [{ locality: 'gio-linh', from: '2015-03-01' }] }) as const;
 * const register = createRegister({
 *   localities: [{ id: 'gio-linh', level: 'district', name: 'Huyện Gio Linh' }],
 *   organizations: [cooperative('a'), cooperative('b')],
 *   returns: [
 *     { organization: 'a', year: 2024, filed: '2024-12-15', rating: 'good', linkedWithEnterprise: true },
 *     { organization: 'b', year: 2024, filed: '2024-12-15', rating: 'weak' },
 *   ],
 * });
 * const { total, byLocality } = assessCommitment(quangTri2024, register, { asOf: '2024-12-31' });
 * total.targets.map(({ assessment }) => assessment.status); // → ['unknown', 'not-met', 'not-met', 'met', 'not-met']
 * byLocality[0]?.targets[1]?.assessment.shortBy; // → { organizations: 1, points: { numerator: '1', denominator: '10' } }
 */
export function assessCommitment(
  given: Commitment,
  register: Register,
  options: AssessRegisterOptions,
): RegisterAssessment;
export function assessCommitment(
  given: Commitment,
  figures: MeasuredFigures | Register,
  options?: AssessCommitmentOptions | AssessRegisterOptions,
): CommitmentAssessment | RegisterAssessment {
  const checked = commitment(given);
  if (isRegister(figures)) return assessOverRegister(checked, checkRegister(figures), options as AssessRegisterOptions);
  return assessFigures(checked, figures, Object(options));
}

/** A register says what it is, or has its parts; measured figures by target are no such thing. */
function isRegister(figures: MeasuredFigures | Register): figures is Register {
  if (typeof figures !== 'object' || figures === null) {
    throw wrongType({ found: found(figures), expected: 'object' }, ['figures']);
  }
  const { kind, organizations, returns }: Readonly<Record<string, unknown>> = Object(figures);
  return kind === 'register' || (Array.isArray(organizations) && Array.isArray(returns));
}

function assessFigures(
  checked: Commitment,
  figures: MeasuredFigures,
  { baseline }: AssessCommitmentOptions,
): CommitmentAssessment {
  const targets = collectFaults((attempt) => {
    refuseUnknownTargets(checked, ['figures'], figures, attempt);
    refuseUnknownTargets(checked, ['baseline'], baseline ?? {}, attempt);
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
