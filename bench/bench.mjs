/**
 * What exactness costs: each task does the same work as its yardstick on the same data, and the figure is the ratio of
 * their times in one run. Rows with an id are written to results.json. `--quick` shows that it runs; its figures mean
 * nothing and are not written.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { Decimal } from 'decimal.js';
import { mean, median as medianOfFloats } from 'simple-statistics';
import { Bench } from 'tinybench';
import { assessTarget, atLeast, averageBy, median, percent, toPercent } from '../dist/index.js';

const quick = process.argv.includes('--quick');
const size = quick ? 1_000 : 100_000;

/** Revenues of cooperatives in đồng, every tenth missing: a fixed sequence, the same in every run. */
const records = Array.from({ length: size }, (_, i) => ({
  revenue: i % 10 === 0 ? null : 1_000_000_000 + ((i * 7_919) % 900_000_007),
}));
const figures = records.map(({ revenue }) => revenue).filter((revenue) => revenue !== null);
const goal = atLeast(percent(60));
const share = { numerator: 185, denominator: 310 };

const groups = [
  {
    title: `the average revenue of ${size} records`,
    yardstick: [
      'a hand-written loop over floats',
      () => {
        let [sum, count] = [0, 0];
        for (const { revenue } of records) {
          if (revenue === null) continue;
          sum += revenue;
          count += 1;
        }
        return sum / count;
      },
    ],
    others: [
      ['kttt averageBy', () => averageBy(records, ({ revenue }) => revenue)],
      ['simple-statistics mean, missing figures taken out before', () => mean(figures)],
      [
        'decimal.js, a sum of decimals',
        () => figures.reduce((sum, figure) => sum.plus(figure), new Decimal(0)).div(figures.length),
      ],
    ],
  },
  {
    title: `the median of ${figures.length} revenues`,
    yardstick: ['simple-statistics median on floats', () => medianOfFloats(figures)],
    others: [['kttt median', () => median(figures)]],
  },
  {
    title: 'one target',
    yardstick: ['a comparison of floats', () => 185 / 310 >= 0.6],
    others: [
      ['kttt assessTarget, with the gap and the near miss', () => assessTarget(goal, share)],
      ['kttt toPercent', () => toPercent(share, { decimals: 2 })],
    ],
  },
];

for (const { title, yardstick, others } of groups) {
  const bench = new Bench(quick ? { time: 1, iterations: 1, warmup: false } : { time: 500 });
  for (const [name, run] of [yardstick, ...others]) bench.add(name, run);
  await bench.run();
  const microseconds = bench.tasks.map(({ result }) => {
    if (!result || !('latency' in result)) throw new Error('a task of the benchmark failed');
    return result.latency.p50 * 1_000;
  });
  console.log(`\n${title}`);
  bench.tasks.forEach(({ name }, i) => {
    const ratio = microseconds[i] / microseconds[0];
    console.log(`  ${name}: ${microseconds[i].toFixed(2)} µs, ${ratio.toFixed(2)} × the first`);
  });
}

/** Where the rows are made, each lot in a process of its own: what the engine learns of one must not slow the next. */
const makers = [
  ['scoring.mjs', 'scoring'],
  ['ocop.mjs', 'ocop'],
  ['reading.mjs', 'reading'],
  ['summaries.mjs', 'totals'],
  ['summaries.mjs', 'groups'],
  ['commitments.mjs', 'commitments'],
  ['validation.mjs', 'validation'],
  ['imports.mjs', 'imports'],
  ['stream.mjs', 'stream'],
  ['workers.mjs', 'workers'],
];
const rows = makers.flatMap((maker) => {
  const options = { cwd: import.meta.dirname, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] };
  return JSON.parse(execFileSync(process.execPath, ['rows.mjs', ...maker, quick ? '--quick' : ''], options));
});

console.log(`\n| id | ours | other | unit | ratio | what |\n| --- | --- | --- | --- | --- | --- |`);
for (const { id, title, unit, ours, other, ratio } of rows) {
  console.log(`| ${id} | ${ours.toFixed(2)} | ${other.toFixed(2)} | ${unit} | ${ratio.toFixed(2)} | ${title} |`);
}
if (!quick) {
  const results = rows.map(({ id, ours, other, unit, ratio }) => ({ id, ours, other, unit, ratio }));
  writeFileSync(new URL('results.json', import.meta.url), `${JSON.stringify(results, null, 2)}\n`);
}
