/** The columns of the file: what each has to hold, and how it is read. An empty field was not told. */

import { notApplicable } from 'kttt/numbers';
import { ratings } from 'kttt/organizations';
import { partsOfReturns, type SimulatedReturn } from '../simulated-returns.ts';

/** A fault of a line: the field, what was found there, and what it has to hold. */
export interface Fault {
  readonly field: string;
  readonly found: string;
  readonly expected: string;
}

/** How the text of a field is read; `undefined` where it cannot be. */
interface Column<Value> {
  readonly expected: string;
  readonly read: (text: string) => Value | undefined;
}

const provinces: ReadonlySet<string> = new Set(partsOfReturns.map(({ province }) => province));

const answers = [...ratings, notApplicable] as const;

const readers: { readonly [Name in keyof SimulatedReturn]: Column<SimulatedReturn[Name]> } = {
  organization: { expected: 'a name', read: (text) => (text.trim() === '' ? undefined : text) },
  province: { expected: 'the id of a province', read: (text) => (provinces.has(text) ? text : undefined) },
  year: { expected: 'a year of four digits', read: (text) => (/^\d{4}$/.test(text) ? Number(text) : undefined) },
  revenue: orEmpty('whole đồng', (text) => (/^\d+$/.test(text) ? wholeNumber(text) : undefined)),
  profitBeforeTax: orEmpty('whole đồng, negative for a loss', (text) =>
    /^-?\d+$/.test(text) ? Number(text) : undefined,
  ),
  regularWorkers: orEmpty('a count', (text) => (/^\d+$/.test(text) ? Number(text) : undefined)),
  land: orEmpty('hectares with up to two decimals', (text) => (/^\d+(\.\d{1,2})?$/.test(text) ? text : undefined)),
  rating: orEmpty(`one of ${answers.join(', ')}`, (text) => answers.find((answer) => answer === text)),
  linkedWithEnterprise: orEmpty('true or false', (text) => ({ true: true, false: false })[text]),
};

function orEmpty<Value>(expected: string, read: (text: string) => Value | undefined): Column<Value | null> {
  return { expected: `${expected}, or nothing`, read: (text) => (text === '' ? null : read(text)) };
}

/** Text stays text where a float would lose a digit of it. */
function wholeNumber(text: string): number | string {
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : text;
}

/** The columns in the order of the file. */
export const columns = Object.keys(readers) as readonly (keyof SimulatedReturn)[];

/** Reads the fields of a line; adds every fault to a list, and gives nothing where there is one. */
export function readFields(fields: readonly string[], faults: Fault[]): SimulatedReturn | null {
  const values: Partial<Record<keyof SimulatedReturn, unknown>> = {};
  columns.forEach((field, place) => {
    const found = fields[place] ?? '';
    const { expected, read } = readers[field];
    values[field] = read(found);
    if (values[field] === undefined) faults.push({ field, found, expected });
  });
  // Without a fault every column was read, and by the reader of its own type.
  return faults.length === 0 ? (values as unknown as SimulatedReturn) : null;
}
