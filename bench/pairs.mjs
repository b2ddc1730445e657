/** Rounds of a pair; the two sides take turns in each, so that what else the machine does falls on both. */
const usual = 9;

/** Times two ways to do the same work in turns and gives the medians in milliseconds. */
export function pair(ours, other, { quick, rounds = usual }) {
  return pairOf(
    () => milliseconds(ours),
    () => milliseconds(other),
    { quick, rounds },
  );
}

/** Takes two figures in turns and gives the medians. */
export function pairOf(ours, other, { quick, rounds = usual }) {
  const figures = { ours: [], other: [] };
  for (let round = 0; round < (quick ? 1 : rounds); round += 1) {
    figures.other.push(other());
    figures.ours.push(ours());
  }
  return { ours: median(figures.ours), other: median(figures.other) };
}

/** The same for work that is waited for. */
export async function pairOfPromises(ours, other, { quick, rounds = usual }) {
  const times = { ours: [], other: [] };
  for (let round = 0; round < (quick ? 1 : rounds); round += 1) {
    for (const [name, work] of [
      ['other', other],
      ['ours', ours],
    ]) {
      const start = performance.now();
      await work();
      times[name].push(performance.now() - start);
    }
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
