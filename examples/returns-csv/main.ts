/**
 * A CSV of simulated returns, written and then read as a stream: bad lines reported, the good ones summed up by province
 * in one pass, a report and a chart. Where the figures are not those of what was written, the exit code is 1.
 *
 *   npm start              a million returns
 *   npm start -- 20000     as many as you like
 */
import { createWriteStream, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import type { SummaryState } from 'kttt/statistics';
import { head, lineOf } from '../figures-of-returns.ts';
import { type BadLine, readReturns } from './read-returns.ts';
import { register } from './register.ts';
import { chart, markdownReport, nameOfProvince, type Reported } from './report.ts';
import { writeReturns } from './simulated-file.ts';

const output = fileURLToPath(new URL('output/', import.meta.url));
const [file, badLinesFile] = [`${output}returns.csv`, `${output}bad-lines.csv`];

/** What was read: the state of the good lines, how many are bad, and the first of them. */
interface Read {
  readonly state: SummaryState;
  readonly badLines: number;
  readonly first: readonly BadLine[];
}

/** Reads the file in one pass; bad lines go to a file of their own as they come. */
async function readFile(): Promise<Read> {
  const state = register.empty();
  const first: BadLine[] = [];
  let badLines = 0;
  const refused = createWriteStream(badLinesFile);
  refused.write('line,field,found,expected\n');
  // Draws on stderr, and nothing where that is not a terminal.
  const bar = new SingleBar({ format: 'Reading {bar} {percentage} %, {eta_formatted} left' });
  bar.start(statSync(file).size, 0);
  for await (const { good, bad, bytes } of readReturns(file)) {
    register.addAll(state, good);
    badLines += bad.length;
    first.push(...bad.slice(0, 6 - first.length));
    for (const line of bad) refused.write(inCsv(line));
    bar.update(bytes);
  }
  bar.stop();
  await finished(refused.end());
  return { state, badLines, first };
}

function inCsv({ line, faults }: BadLine): string {
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  return faults.map(({ field, found, expected }) => `${line},${field},${quoted(found)},${quoted(expected)}\n`).join('');
}

function reported({ state, badLines }: Read): Reported {
  const { country, byProvince } = register.finish(state);
  return {
    country: { name: 'All provinces', figures: country },
    byProvince: byProvince.map(({ key, result }) => ({ name: nameOfProvince(String(key.province)), figures: result })),
    badLines,
  };
}

function print({ country, byProvince, badLines }: Reported, first: readonly BadLine[]): void {
  console.log(head);
  for (const { name, figures } of [country, ...byProvince.slice(0, 5)]) console.log(lineOf(name, figures));
  console.log(`… and ${byProvince.length - 5} provinces more\n${badLines} bad lines, which count nowhere:`);
  for (const { line, faults } of first) {
    for (const { field, found, expected } of faults) console.log(`  line ${line}, ${field}: ${found}, not ${expected}`);
  }
  if (badLines > first.length) console.log(`  … and ${badLines - first.length} lines more`);
}

async function main(count: number): Promise<void> {
  mkdirSync(output, { recursive: true });
  console.log(`Writing ${count} simulated returns`);
  const written = await writeReturns(file, count);

  const start = performance.now();
  const read = await readFile();
  const seconds = (performance.now() - start) / 1000;
  const report = reported(read);
  writeFileSync(`${output}report.md`, markdownReport(report));
  writeFileSync(`${output}chart.svg`, chart(report));

  print(report, read.first);
  console.log(`Read, checked and summed up in ${seconds.toFixed(1)} s; at most ${peak()} MB of memory`);
  console.log(`The file, its bad lines, the report and the chart are in ${output}`);

  const isSame =
    read.badLines === written.badLines &&
    JSON.stringify(register.finish(read.state)) === JSON.stringify(register.finish(written.state));
  console.log(isSame ? 'Equal to what was written, to the last digit' : 'NOT EQUAL to what was written');
  if (!isSame) process.exitCode = 1;
}

function peak(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

const { positionals } = parseArgs({ allowPositionals: true });
const count = Number(positionals[0] ?? 1_000_000);
if (!Number.isSafeInteger(count) || count < 1)
  throw new Error(`Give a whole number of returns from 1, not ${positionals[0]}`);
await main(count);
