import { Worker } from 'node:worker_threads';
import { millisecondsOf, pairOfPromises } from './pairs.mjs';
import { asked } from './worker.mjs';

/** Two worker threads, each reading its own part, against one that reads both: from their start to the merged state. */
export async function workers({ quick }) {
  const parts = quick ? [1_000, 1_000] : [16_000_000, 16_000_000];
  const answers = new Set();
  const taken = (tasks) => () =>
    millisecondsOf(async () => {
      const states = (await Promise.all(tasks.map(statesOf))).flat();
      answers.add(JSON.stringify(asked.finish(asked.merge(...states))));
    });
  const times = await pairOfPromises(
    taken(parts.map((size, part) => [{ part, size }])),
    taken([parts.map((size, part) => ({ part, size }))]),
    {
      quick,
      rounds: 5,
    },
  );
  if (answers.size !== 1) throw new Error('one worker and two do not agree');
  return [
    {
      id: 'workers-2-vs-1',
      title: `2 worker threads over ${parts.reduce((all, size) => all + size, 0).toLocaleString('en')} returns, against 1`,
      unit: 'ms',
      ...times,
      ratio: times.ours / times.other,
    },
  ];
}

/** The sealed states of the parts that one worker reads. */
function statesOf(parts) {
  return new Promise((resolve, reject) => {
    new Worker(new URL('worker.mjs', import.meta.url), { workerData: parts })
      .on('message', (states) => resolve(states.map((state) => JSON.parse(state))))
      .on('error', reject);
  });
}
