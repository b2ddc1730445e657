/** Writes a CSV of simulated returns, with bad lines among them, and says what a reader has to come to. */
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { SummaryState } from 'kttt/statistics';
import { partsOfReturns, type SimulatedReturn, simulatedReturns } from '../simulated-returns.ts';
import { columns } from './columns.ts';
import { register } from './register.ts';

/** What was written: the state of its good lines, and how many bad ones stand among them. */
export interface Written {
  readonly state: SummaryState;
  readonly badLines: number;
}

/** A bad line after so many good ones. */
const goodLinesPerBad = 1000;

const linesAtOnce = 10_000;

/** What offices send too: amounts with their unit, answers of another list, a column less, a quote inside of quotes. */
const badLines = [
  'an-giang-x1,an-giang,2024,"12,5 tỷ",1,1,1.00,good,true',
  'an-giang-x2,an-giang,2024,1,1,1,1.00,excellent,true',
  'an-giang-x3,atlantis,2024,1,1,-3,1.00,good,true',
  'an-giang-x4,an-giang,2024,1,1,1,1.00,good',
  'an-giang-x5,an-giang,24,1,1,1,"1,5 ha",good,yes',
  '"HTX "An Phú"",an-giang,2024,1,1,1,1.00,good,true',
];

/** Writes a file of so many good lines. */
export async function writeReturns(file: string, count: number): Promise<Written> {
  const written = { state: register.empty(), badLines: 0 };
  const lineOf = (one: SimulatedReturn, place: number) => {
    const line = `${columns.map((name) => one[name] ?? '').join(',')}\n`;
    return (place + 1) % goodLinesPerBad === 0 ? `${line}${badLines[written.badLines++ % badLines.length]}\n` : line;
  };
  function* texts() {
    yield `${columns.join(',')}\n`;
    for (const block of inBlocks(firstReturns(count))) {
      register.addAll(written.state, block);
      yield block.map(lineOf).join('');
    }
  }
  await pipeline(Readable.from(texts()), createWriteStream(file));
  return written;
}

/** As many returns as are asked for, round after round; no text among them needs quotes. */
function* firstReturns(count: number): Generator<SimulatedReturn> {
  // Year after year, so that a short file has all provinces too.
  const parts = partsOfReturns.toSorted((one, other) => other.year - one.year);
  let made = 0;
  for (let round = 0; ; round += 1) {
    for (const part of parts) {
      for (const one of simulatedReturns({ ...part, round })) {
        if (made === count) return;
        made += 1;
        yield one;
      }
    }
  }
}

function* inBlocks(returns: Iterable<SimulatedReturn>): Generator<readonly SimulatedReturn[]> {
  let block: SimulatedReturn[] = [];
  for (const one of returns) {
    block.push(one);
    if (block.length < linesAtOnce) continue;
    yield block;
    block = [];
  }
  yield block;
}
