import { quangTri2024 } from '../dist/commitments.js';
import { assessTarget, count } from '../dist/index.js';
import { defineSummary, take } from '../dist/statistics.js';
import { pair } from './pairs.mjs';

const ratings = ['good', 'fair', 'average', 'weak'];

/** Returns with what the five commitments of Quảng Trị ask of a cooperative: a fixed sequence. */
function returns(size) {
  return Array.from({ length: size }, (_, i) => ({
    organization: `htx-${i}`,
    year: 2024,
    lawful: i % 19 === 0 ? null : i % 23 !== 0,
    rating: i % 11 === 0 ? null : ratings[(i * 13) % 4],
    newStyleModel: i % 60_000 === 0,
    linkedWithEnterprise: i % 7 === 0 ? null : i % 3 === 0,
    newOcopProducts: i % 9 === 0 ? null : i % 199_999 === 0 ? 1 : 0,
  }));
}

const asked = defineSummary({
  id: 'quang-tri-2024',
  measures: {
    lawful: take.share({ lawful: true }),
    goodOrFair: take.share({ rating: ['good', 'fair'] }),
    newStyle: take.count({ newStyleModel: true }),
    linked: take.share({ linkedWithEnterprise: true }),
    ocop: take.sum('newOcopProducts'),
  },
});
const [lawful, goodOrFair, newStyle, linked, ocop] = quangTri2024.targets.map(({ goal }) => goal);

/** What the commitments come to among those that told, from one pass over the returns. */
function assessed(records) {
  const result = asked.finish(asked.addAll(asked.empty(), records));
  return [
    assessTarget(lawful, result.lawful.ofKnown),
    assessTarget(goodOrFair, result.goodOrFair.ofKnown),
    assessTarget(newStyle, count(result.newStyle.having)),
    assessTarget(linked, result.linked.ofKnown),
    assessTarget(ocop, count(result.ocop.sum)),
  ].map(({ status }) => status === 'met');
}

/** The same as one writes it by hand, on floats. */
function assessedByLoop(records) {
  let [lawfully, told, good, rated, models, joined, asked, products] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let i = 0; i < records.length; i += 1) {
    const one = records[i];
    if (one.lawful != null) {
      told += 1;
      if (one.lawful) lawfully += 1;
    }
    if (one.rating != null && one.rating !== 'not-applicable') {
      rated += 1;
      if (one.rating === 'good' || one.rating === 'fair') good += 1;
    }
    if (one.newStyleModel) models += 1;
    if (one.linkedWithEnterprise != null) {
      asked += 1;
      if (one.linkedWithEnterprise) joined += 1;
    }
    if (one.newOcopProducts != null) products += one.newOcopProducts;
  }
  return [lawfully === told, good / rated >= 0.6, models === 5, joined / asked > 0.22, products >= 4];
}

/** Five commitments over a million returns. */
export function commitments({ quick }) {
  const records = returns(quick ? 1_000 : 1_000_000);
  const verdicts = new Set();
  const times = pair(
    () => verdicts.add(assessed(records).join()),
    () => verdicts.add(assessedByLoop(records).join()),
    { quick },
  );
  if (verdicts.size > 1) throw new Error(`the two do not agree: ${[...verdicts].join(' and ')}`);
  return [
    {
      id: 'commitments-vs-loop',
      title: `five commitments over ${records.length} returns, by fields, against a hand-written loop`,
      unit: 'ms',
      ...times,
      ratio: times.ours / times.other,
    },
  ];
}
