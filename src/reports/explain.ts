import type { CommitmentAssessment } from '../commitments/assess-commitment.ts';
import type { RegisterAssessment } from '../commitments/assess-register.ts';
import type { TargetAssessment } from '../commitments/assess-target.ts';
import { explainCommitment, explainRegisterAssessment, explainTarget } from '../commitments/explain.ts';
import { defineError, found } from '../errors/index.ts';
import type { Explanation } from '../law/explanation.ts';
import { explainOcopScore } from '../ocop/explain-ocop-score.ts';
import type { OcopScore } from '../ocop/score-product.ts';
import { explainCompliance, type WithFindings } from '../rating/explain-compliance.ts';
import { explainRating } from '../rating/explain-rating.ts';
import { explainSizeClass } from '../rating/explain-size-class.ts';
import type { CooperativeRating } from '../rating/rate-cooperative.ts';
import type { SizeClass } from '../rating/size-class.ts';
import { explainRollUp } from '../registers/explain.ts';
import type { RollUp } from '../registers/roll-up.ts';
import type { Average } from '../statistics/average.ts';
import { explainAverage, explainGrowth } from '../statistics/explain.ts';
import type { Growth } from '../statistics/growth.ts';

/** Every result that can be explained. */
export type Explainable =
  | TargetAssessment
  | CommitmentAssessment
  | RegisterAssessment
  | RollUp
  | Growth
  | Average
  | CooperativeRating
  | SizeClass
  | WithFindings
  | OcopScore;

const nothingToExplain = /* @__PURE__ */ defineError('nothing-to-explain', {
  vi: 'không biết cách giải thích «{found}»; cần một kết quả của assessTarget, assessCommitment, rollUp, growth, average, rateCooperative, sizeClass, checkCompliance, checkEffectiveness, checkReorganization hoặc scoreOcopProduct',
  en: 'there is no explanation for "{found}"; give a result of assessTarget, assessCommitment, rollUp, growth, average, rateCooperative, sizeClass, checkCompliance, checkEffectiveness, checkReorganization or scoreOcopProduct',
});

/**
 * Explains a result of any of these, one just calculated or one that was stored as JSON: `assessTarget`,
 * `assessCommitment`, `rollUp`, `growth`, `average`, `rateCooperative`, `sizeClass`, `checkCompliance`,
 * `checkEffectiveness`, `checkReorganization`, `scoreOcopProduct`. A score of `scoreForm` needs its form: `explainScore`.
 *
 * An app that explains one kind of result only is smaller with that kind's own explainer (`explainTarget`, …).
 *
 * @throws `nothing-to-explain`
 *
 * @example
 * import { assessTarget, atLeast, percent, percentage } from 'kttt';
 * import { explain } from 'kttt/reports';
 *
 * const stored = JSON.parse(JSON.stringify(assessTarget(atLeast(percent(60)), percentage(185, 310))));
 * explain(stored).conclusion.value; // → { kind: 'text', value: { vi: 'không đạt', en: 'not met' } }
 */
export function explain(result: Explainable): Explanation {
  if (isAverage(result)) return explainAverage(result);
  switch (result?.kind) {
    case 'target-assessment':
      return explainTarget(result);
    case 'commitment-assessment':
      return explainCommitment(result);
    case 'register-assessment':
      return explainRegisterAssessment(result);
    case 'roll-up':
      return explainRollUp(result);
    case 'growth':
      return explainGrowth(result);
    case 'rating':
      return explainRating(result);
    case 'size-class':
      return explainSizeClass(result);
    case 'compliance':
    case 'effectiveness':
    case 'reorganization-check':
      return explainCompliance(result);
    case 'ocop-score':
      return explainOcopScore(result);
    default:
      throw nothingToExplain({ found: found(result) });
  }
}

/** Averages carry no kind; they are known by the figures they hold. */
function isAverage(result: Explainable): result is Average {
  const has = (key: string) => Object.hasOwn(Object(result), key);
  return ['sum', 'count', 'notApplicable', 'missing', 'value'].every(has) && !has('weight');
}
