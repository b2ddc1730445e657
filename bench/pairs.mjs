/** Rounds of a pair; the two sides take turns in each, so that what else the machine does falls on both. */
const usual = 9;

/** Rounds before them that are not counted, in which the engine compiles what runs often. */
const warmUp = 3;

/** Times two ways to do the same work in turns and gives the medians in milliseconds. */
export function pair(ours, other, { quick, rounds = usual }) {
  if (!quick) pairOf(ours, other, { quick, rounds: warmUp });
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

/** The same for figures, or for work, that are waited for. */
export async function pairOfPromises(ours, other, { quick, rounds = usual }) {
  const figures = { ours: [], other: [] };
  for (let round = 0; round < (quick ? 1 : rounds); round += 1) {
    figures.other.push(await other());
    figures.ours.push(await ours());
  }
  return { ours: median(figures.ours), other: median(figures.other) };
}

/** The milliseconds that some work takes, waited for. */
export async function millisecondsOf(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function milliseconds(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

export function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}
