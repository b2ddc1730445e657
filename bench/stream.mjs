import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { pairOf } from './pairs.mjs';

const program = fileURLToPath(new URL('stream-program.mjs', import.meta.url));

/** Memory and time of a streamed pass, by the number of its returns; each measurement in a process of its own. */
export function stream({ quick }) {
  const [few, many] = quick ? [1_000, 10_000] : [1_000_000, 10_000_000];
  return [...memoryRows(few, many, { quick }), ...timeRows(many, { quick })];
}

/** What stays in memory after a pass over ten times as many returns, and the most that is used during it. */
function memoryRows(few, many, { quick }) {
  const passes = [];
  const figure = (size, of) => () => {
    const pass = measured('memory', size);
    passes.push(pass.answer);
    return pass[of];
  };
  const options = { quick, rounds: 5 };
  const heap = pairOf(figure(many, 'heap'), figure(few, 'heap'), options);
  const rss = pairOf(figure(many, 'rss'), figure(few, 'rss'), options);
  if (passes.some((answer) => answer <= 0)) throw new Error('nothing was read');
  const what = `a streamed pass over ${many.toLocaleString('en')} returns, against ${few.toLocaleString('en')}`;
  return [
    { id: 'heap-growth', title: `heap after collection, ${what}`, unit: 'MB', ...heap, ratio: heap.ours / heap.other },
    { id: 'rss-growth', title: `peak memory, ${what}`, unit: 'MB', ...rss, ratio: rss.ours / rss.other },
  ];
}

/** The time of a return in passes of ten times as many each: where it stays the same, time grows linearly. */
function timeRows(many, { quick }) {
  const sizes = [many / 1_000, many / 100, many / 10, many];
  const rounds = Array.from({ length: quick ? 1 : 5 }, () => sizes.map((size) => measured('time', size).nanoseconds));
  const medians = sizes.map((_, k) => rounds.map((round) => round[k]).toSorted((a, b) => a - b)[rounds.length >> 1]);
  return sizes.map((size, k) => ({
    id: `time-of-${size}`,
    title: `a return in a pass over ${size.toLocaleString('en')}, against one of ${sizes[0].toLocaleString('en')}`,
    unit: 'ns',
    ours: medians[k],
    other: medians[0],
    ratio: medians[k] / medians[0],
  }));
}

function measured(what, size) {
  const told = execFileSync(process.execPath, ['--expose-gc', program, what, String(size)], { encoding: 'utf8' });
  return JSON.parse(told);
}
