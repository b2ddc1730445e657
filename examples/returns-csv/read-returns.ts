/** Reads a CSV of returns as a stream: good lines some at a time, and every bad line with its number and fields. */
import { type FileHandle, open } from 'node:fs/promises';
import { CsvError, parse } from 'csv-parse/sync';
import type { SimulatedReturn } from '../simulated-returns.ts';
import { columns, type Fault, readFields } from './columns.ts';

/** A bad line, with all that is wrong with it. */
export interface BadLine {
  readonly line: number;
  readonly faults: readonly Fault[];
}

/** What some lines come to, and how many bytes of the file are read with them. */
export interface Lines {
  readonly good: readonly SimulatedReturn[];
  readonly bad: readonly BadLine[];
  readonly bytes: number;
}

const linesAtOnce = 10_000;

/** Reads a whole file, never more than some ten thousand lines of it in memory. */
export async function* readReturns(path: string): AsyncGenerator<Lines> {
  const file = await open(path);
  try {
    let [line, bytes] = [1, 0];
    for await (const lines of linesOf(file)) {
      const read = fieldsOf(lines);
      if (line === 1) checkHead(read.shift());
      bytes += Buffer.byteLength(lines.join('\n')) + 1;
      yield { ...sorted(read, line === 1 ? 2 : line), bytes };
      line += lines.length;
    }
  } finally {
    await file.close();
  }
}

async function* linesOf(file: FileHandle): AsyncGenerator<readonly string[]> {
  let lines: string[] = [];
  for await (const line of file.readLines({ autoClose: false })) {
    if (lines.push(line) < linesAtOnce) continue;
    yield lines;
    lines = [];
  }
  if (lines.length > 0) yield lines;
}

/** The fields of a line, or why it cannot be divided into them. */
type Fields = readonly string[] | CsvError;

/**
 * The fields of each line. A line is a record here: so a quote that is never closed costs its own line, where a parser of
 * the whole text takes the lines after it for a part of the field. Lines with such a one are halved until it stands alone.
 */
function fieldsOf(lines: readonly string[]): Fields[] {
  const read = parseText(lines.join('\n'));
  if (Array.isArray(read) && read.length === lines.length) return read;
  if (lines.length === 1) return [Array.isArray(read) ? [] : read];
  const half = Math.ceil(lines.length / 2);
  return [...fieldsOf(lines.slice(0, half)), ...fieldsOf(lines.slice(half))];
}

function parseText(text: string): string[][] | CsvError {
  try {
    return parse(text, { bom: true, relax_column_count: true });
  } catch (error) {
    if (error instanceof CsvError) return error;
    throw error;
  }
}

function checkHead(names: Fields | undefined): void {
  if (String(names) !== String(columns)) throw new Error(`The columns have to be ${columns}, not ${names}`);
}

function sorted(read: readonly Fields[], firstLine: number): Omit<Lines, 'bytes'> {
  const [good, bad]: [SimulatedReturn[], BadLine[]] = [[], []];
  read.forEach((fields, place) => {
    const faults: Fault[] = [];
    const one = readLine(fields, faults);
    if (one) good.push(one);
    else bad.push({ line: firstLine + place, faults });
  });
  return { good, bad };
}

function readLine(fields: Fields, faults: Fault[]): SimulatedReturn | null {
  if (Array.isArray(fields) && fields.length === columns.length) return readFields(fields, faults);
  const found = fields instanceof CsvError ? 'quotes that do not match' : `${fields.length} fields`;
  faults.push({ field: 'all', found, expected: `${columns.length} fields, with " written as "" inside of quotes` });
  return null;
}
