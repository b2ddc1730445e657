import { ocopForms, scoreOcopProduct } from '../dist/ocop.js';
import { pair } from './pairs.mjs';

const asOf = '2026-11-23';

/**
 * Scoring answered forms of all 26 product sets against a loop that adds the points of the same options, finds the star
 * level and checks the minima, without any check of the answers.
 */
export function ocop({ quick }) {
  const size = quick ? 100 : 100_000;
  const forms = ocopForms({ asOf }).map((form) => {
    const leaves = form.parts.flatMap(({ criteria }) => criteria.flatMap(leavesOf));
    return { form, number: form.number, leaves, codes: leaves.map(({ code }) => code) };
  });
  const products = Array.from({ length: 1_000 }, (_, i) => {
    const of = forms[i % forms.length];
    return {
      of,
      input: {
        form: of.number,
        answers: Object.fromEntries(of.leaves.map((leaf, k) => [leaf.code, answer(leaf, i, k)])),
      },
    };
  });
  const tables = new Map(forms.map((form) => [form, tableOf(form.leaves)]));
  let seen = 0;
  const ours = () => {
    for (let i = 0; i < size; i += 1) {
      const score = scoreOcopProduct(products[i % products.length].input, { asOf });
      seen += score.status === 'scored' ? score.star : 0;
    }
  };
  const other = () => {
    for (let i = 0; i < size; i += 1) {
      const { of, input } = products[i % products.length];
      seen += starByLoop(input.answers, of.codes, tables.get(of));
    }
  };
  const times = pair(ours, other, { quick });
  if (seen === 0) throw new Error('nothing was scored');
  return [
    {
      id: 'ocop-vs-loop',
      title: `${size} answered OCOP forms scored, against a hand-written loop over the same codes`,
      unit: 'ms',
      ...times,
      ratio: times.ours / times.other,
    },
  ];
}

function leavesOf(criterion) {
  return criterion.children ? criterion.children.flatMap(leavesOf) : [criterion];
}

/** An answer that ends no assessment: some option, or the points of a criterion without options. */
function answer({ options, max }, i, k) {
  if (!options) return { points: (i + k) % 2 === 0 ? max : 0 };
  const allowed = options.flatMap(({ ends }, option) => (ends ? [] : [option]));
  return { option: allowed[(i * 7 + k * 13) % allowed.length] };
}

function tableOf(leaves) {
  return Object.fromEntries(
    leaves.map(({ code, options }) => [
      code,
      {
        points: options?.map(({ points }) => points),
        minima: (options ?? []).flatMap(({ requiredForStars, points }) =>
          requiredForStars ? [{ star: requiredForStars, points }] : [],
        ),
      },
    ]),
  );
}

function starByLoop(answers, codes, table) {
  let total = 0;
  let most = 5;
  for (const code of codes) {
    const { points, minima } = table[code];
    const given = answers[code];
    const own = points ? points[given.option] : given.points;
    total += own;
    for (const minimum of minima) if (own < minimum.points && minimum.star <= most) most = minimum.star - 1;
  }
  const star = total >= 90 ? 5 : total >= 70 ? 4 : total >= 50 ? 3 : total >= 30 ? 2 : 1;
  return Math.min(star, most);
}
