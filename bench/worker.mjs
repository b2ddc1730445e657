/** A worker thread: reads its own parts of some returns and posts the sealed state of each as JSON. */
import { parentPort, workerData } from 'node:worker_threads';
import { defineSummary, groupBy, take } from '../dist/statistics.js';

export const asked = groupBy(
  'locality',
  defineSummary({
    id: 'returns',
    measures: { revenue: take.average('revenue'), goodOrFair: take.share({ rating: ['good', 'fair'] }) },
  }),
);

const ratings = ['good', 'fair', 'average', 'weak', 'not-applicable', null];

/** The returns of a part, made when they are asked for. */
function* returnsOf({ part, size }) {
  for (let i = part; i < size * 2; i += 2) {
    yield {
      organization: i,
      locality: (i * 7_919) % 300,
      revenue: i % 10 === 0 ? null : 1_000_000_000 + ((i * 7_919) % 900_000_007),
      rating: ratings[i % 6],
    };
  }
}

if (parentPort) {
  const states = workerData.map((task) => {
    const state = asked.addAll(asked.empty(), returnsOf(task));
    return JSON.stringify(asked.seal(state, `part ${task.part}`));
  });
  parentPort.postMessage(states);
}
