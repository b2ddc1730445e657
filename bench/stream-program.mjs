/** One streamed pass over so many returns in a process of its own; prints what it took as JSON. */
import { defineSummary, groupBy, summarize, take } from '../dist/statistics.js';

const [, , what, count] = process.argv;
const size = Number(count);
const ratings = ['good', 'fair', 'average', 'weak', 'not-applicable', null];

const asked = groupBy(
  'locality',
  defineSummary({
    id: 'returns',
    measures: {
      revenue: take.average('revenue'),
      workers: take.average('regularWorkers'),
      goodOrFair: take.share({ rating: ['good', 'fair'] }),
    },
  }),
);

/** Returns made when they are asked for, of 300 localities. */
function* returns(upTo) {
  for (let i = 0; i < upTo; i += 1) {
    yield {
      organization: i,
      locality: (i * 7_919) % 300,
      revenue: i % 10 === 0 ? null : 1_000_000_000 + ((i * 7_919) % 900_000_007),
      regularWorkers: i % 13 === 0 ? null : (i * 31) % 90,
      rating: ratings[i % 6],
    };
  }
}

async function* stream(upTo) {
  yield* returns(upTo);
}

function answerOf(state) {
  return asked.finish(state).reduce((all, { result }) => all + result.revenue.count, 0);
}

if (what === 'memory') {
  const state = await summarize(asked, stream(size));
  const answer = answerOf(state);
  gc();
  const heap = process.memoryUsage().heapUsed / 1e6;
  console.log(JSON.stringify({ answer, heap, rss: process.resourceUsage().maxRSS / 1e3 }));
} else {
  for (let i = 0; i < 20; i += 1) answerOf(asked.addAll(asked.empty(), returns(100_000)));
  const passes = Math.max(1, Math.round(500_000 / size));
  const times = Array.from({ length: passes }, () => {
    const start = performance.now();
    asked.addAll(asked.empty(), returns(size));
    return performance.now() - start;
  });
  const median = times.toSorted((a, b) => a - b)[times.length >> 1];
  console.log(JSON.stringify({ nanoseconds: (median * 1e6) / size }));
}
