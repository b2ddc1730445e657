import type { Rating } from '../organizations/annual-return.ts';
import type { Form } from '../scorecard/form.ts';
import { type CriteriaSet, checkCriteriaSet } from './criteria-set.ts';
import { formOfCircular012020 } from './form-of-circular-01-2020.ts';
import { formOfCircular092017 } from './form-of-circular-09-2017.ts';

const forms: Readonly<Record<CriteriaSet, Form<Rating>>> = {
  'circular-01-2020': formOfCircular012020,
  'circular-09-2017': formOfCircular092017,
};

/**
 * The form (bảng tự chấm điểm) of a criteria set, for the functions of `kttt/scorecard` and for screens that ask the
 * questions: its criteria with what is known and what is not, the levels where they were found, and the grades.
 *
 * @throws `not-one-of`
 *
 * @example
 * import { criteriaForm } from 'kttt/rating';
 *
 * criteriaForm('circular-01-2020').criteria.map(({ code, max }) => [code, max]); // → [['I', 30], ['II', 30], ['III', 40]]
 */
export function criteriaForm(criteriaSet: CriteriaSet): Form<Rating> {
  return forms[checkCriteriaSet(criteriaSet)];
}
