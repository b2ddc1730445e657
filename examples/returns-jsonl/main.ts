/**
 * Annual returns as lines of JSON, written and then read as a stream: invalid lines go to a file of their own with their
 * faults, the valid ones into a summary, in constant memory. Ctrl+C ends the reading, and what was counted until then is
 * printed as incomplete. Where the figures are not those of what was written, the exit code is 1.
 *
 *   npm run example:returns-jsonl              a million returns
 *   npm run example:returns-jsonl -- 20000     as many as you like
 */
import { once } from 'node:events';
import { createWriteStream, mkdirSync, type WriteStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { finished } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { formatMoney, formatNumber, formatPercent } from 'kttt/language';
import { annualReturnSchema, type InvalidRecord, readRecordStream } from 'kttt/schemas';
import { defineSummary, groupBy, summarize, take } from 'kttt/statistics';
import { partsOfReturns, type SimulatedReturn, simulatedReturns } from '../simulated-returns.ts';

const output = fileURLToPath(new URL('../output/', import.meta.url));
const [file, invalidFile] = [`${output}returns.jsonl`, `${output}invalid-returns.jsonl`];

const byYear = groupBy(
  'year',
  defineSummary({
    id: 'returns',
    measures: {
      returns: take.records(),
      revenue: take.average('revenue'),
      good: take.share({ rating: ['good', 'fair'] }),
    },
  }),
);

/** What was written: how many lines, how many of them invalid, and the revenue of the others by year. */
interface Written {
  lines: number;
  invalid: number;
  readonly revenue: Map<number, bigint>;
}

/** As many simulated returns as are wanted, the same ones again for other cooperatives where there are not enough. */
function* returnsUpTo(count: number): Generator<SimulatedReturn> {
  let made = 0;
  for (let round = 0; ; round += 1) {
    for (const part of partsOfReturns) {
      for (const one of simulatedReturns({ ...part, round })) {
        if (made === count) return;
        made += 1;
        yield one;
      }
    }
  }
}

/** The mistakes of every thousandth line. */
const mistakes: readonly ((line: string) => string)[] = [
  (line) => line.slice(0, -1),
  (line) => line.replace('"filed":"', '"filed":"ngày '),
  (line) => line.replace(/"revenue":[^,]+/, '"revenue":-5'),
  (line) => line.replace('"organization"', '"note":"","organization"'),
];

async function write(count: number): Promise<Written> {
  const written: Written = { lines: 0, invalid: 0, revenue: new Map() };
  const stream = createWriteStream(file);
  for (const {
    organization,
    year,
    revenue,
    profitBeforeTax,
    regularWorkers,
    rating,
    linkedWithEnterprise,
  } of returnsUpTo(count)) {
    const filed = `${year}-12-15`;
    const figures = { revenue, profitBeforeTax, regularWorkers, rating, linkedWithEnterprise };
    const line = JSON.stringify({ organization, year, filed, ...figures });
    written.lines += 1;
    const mistake = written.lines % 1_000 === 0 ? mistakes[(written.lines / 1_000) % mistakes.length] : undefined;
    if (mistake) written.invalid += 1;
    else written.revenue.set(year, (written.revenue.get(year) ?? 0n) + BigInt(revenue ?? 0));
    if (!stream.write(`${mistake ? mistake(line) : line}\n`)) await once(stream, 'drain');
  }
  await finished(stream.end());
  return written;
}

/** Writes an invalid line with its faults, and waits where the file cannot take more yet. */
async function refuse(stream: WriteStream, { line, item, faults }: InvalidRecord<string>): Promise<void> {
  const told = faults.map(({ code, path, messages }) => ({ code, path, ...messages }));
  if (!stream.write(`${JSON.stringify({ line, item, faults: told })}\n`)) await once(stream, 'drain');
}

/** Reads the file in one pass, until a signal ends it. */
async function read(count: number, signal: AbortSignal) {
  const source = await open(file);
  const refused = createWriteStream(invalidFile);
  const reading = readRecordStream(annualReturnSchema, source.readLines(), {
    parse: JSON.parse,
    onInvalid: (invalid) => refuse(refused, invalid),
    signal,
  });
  const state = await summarize(byYear, reading, {
    signal,
    progressEvery: 100_000,
    onProgress: (valid) =>
      process.stderr.write(
        `${formatPercent({ numerator: valid, denominator: count }, { language: 'en', decimals: 0 })}\n`,
      ),
  });
  await finished(refused.end());
  await source.close();
  return { state, counts: reading.counts };
}

async function main(count: number): Promise<void> {
  mkdirSync(output, { recursive: true });
  console.log(`Writing ${formatNumber(count, { language: 'en' })} SIMULATED returns`);
  const written = await write(count);
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  const { state, counts } = await read(count, stop.signal);
  if (state.incomplete) console.log('INCOMPLETE: the reading was ended before the file was');
  const years = byYear.finish(state);
  for (const { key, result } of years) {
    const average = result.revenue.value ? formatMoney(result.revenue.value, { language: 'en', decimals: 2 }) : '–';
    console.log(`${key.year}: ${formatNumber(result.returns, { language: 'en' })} returns, average revenue ${average}`);
  }
  console.log(`${counts.valid} valid, ${counts.invalid} invalid: ${JSON.stringify(counts.faults)}`);
  const isSame = years.every(({ key, result }) => BigInt(result.revenue.sum) === written.revenue.get(Number(key.year)));
  const isWhole = counts.read === written.lines && counts.invalid === written.invalid;
  if (!state.incomplete && !(isSame && isWhole)) {
    console.error('The figures are not those of what was written');
    process.exitCode = 1;
  }
}

const wanted = Number(process.argv[2] ?? 1_000_000);
if (!Number.isInteger(wanted) || wanted < 1) throw new Error('Give a whole number of returns from 1');
await main(wanted);
