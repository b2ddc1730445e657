import { criteriaForm } from '../dist/rating.js';
import { scoreForm } from '../dist/scorecard.js';
import { pair } from './pairs.mjs';

/**
 * Scoring full forms of Circular 01/2020 (27 criteria without sub-criteria, points by hand) against a loop that adds the
 * same points and finds the grade, without any check.
 */
export function scoring({ quick }) {
  const form = criteriaForm('circular-01-2020');
  const leaves = form.criteria.flatMap(leavesOf);
  const codes = leaves.map(({ code }) => code);
  const size = quick ? 100 : 100_000;
  const forms = Array.from({ length: 1_000 }, (_, i) =>
    Object.fromEntries(leaves.map(({ code, max }, k) => [code, { points: (i * 7 + k * 13) % ((max ?? 6) + 1) }])),
  );
  let seen = 0;
  const ours = () => {
    for (let i = 0; i < size; i += 1) seen += scoreForm(form, forms[i % forms.length]).grade.length;
  };
  const other = () => {
    for (let i = 0; i < size; i += 1) seen += gradeByLoop(forms[i % forms.length], codes).length;
  };
  const times = pair(ours, other, { quick });
  if (seen === 0) throw new Error('nothing was scored');
  const rate = (size * codes.length) / times.ours / 1_000;
  return [
    {
      id: 'rating-vs-loop',
      title: `${size} full forms scored, against a hand-written loop over the same codes`,
      unit: 'ms',
      ...times,
      ratio: times.ours / times.other,
    },
    {
      id: 'rating-rate',
      title: 'criteria scored in a second on one core, against 10 million',
      unit: 'million/s',
      ours: rate,
      other: 10,
      ratio: rate / 10,
    },
  ];
}

function leavesOf(criterion) {
  return criterion.children ? criterion.children.flatMap(leavesOf) : [criterion];
}

function gradeByLoop(answers, codes) {
  let total = 0;
  for (const code of codes) total += answers[code].points;
  return total >= 80 ? 'good' : total >= 65 ? 'fair' : total >= 50 ? 'average' : 'weak';
}
