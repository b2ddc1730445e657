/** Rounds of a pair; the two sides take turns in each, so that what else the machine does falls on both. */
const rounds = 9;

/** Times two ways to do the same work in turns and gives the medians in milliseconds. */
export function pair(ours, other, { quick }) {
  const times = { ours: [], other: [] };
  for (let round = 0; round < (quick ? 1 : rounds); round += 1) {
    times.other.push(milliseconds(other));
    times.ours.push(milliseconds(ours));
  }
  return { ours: median(times.ours), other: median(times.other) };
}

function milliseconds(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
