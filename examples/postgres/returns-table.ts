/** The table: one row for each return, a partition for each province. */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import Cursor from 'pg-cursor';
import { partsOfReturns, type SimulatedReturn, simulatedReturns } from '../simulated-returns.ts';

/** The columns by the names that a return has for them. */
const columns = {
  organization: 'text NOT NULL',
  province: 'text NOT NULL',
  year: 'smallint NOT NULL',
  revenue: 'numeric(20, 0)',
  profitBeforeTax: 'numeric(20, 0)',
  regularWorkers: 'integer',
  land: 'numeric(12, 2)',
  rating: 'text',
  linkedWithEnterprise: 'boolean',
} as const satisfies Readonly<Record<keyof SimulatedReturn, string>>;

const names = Object.keys(columns) as (keyof typeof columns)[];
const inSql = names.map((name) => pg.escapeIdentifier(name)).join(', ');

/** The provinces, each of which has a partition. */
export const provinces: readonly string[] = [...new Set(partsOfReturns.map(({ province }) => province))];

/** Makes the table with its partitions, and copies the returns into it. */
export async function loadReturns(client: pg.Client): Promise<number> {
  const definitions = names.map((name) => `${pg.escapeIdentifier(name)} ${columns[name]}`);
  await client.query(`CREATE TABLE returns (${definitions.join(', ')}) PARTITION BY LIST (province)`);
  for (const province of provinces) {
    const values = pg.escapeLiteral(province);
    await client.query(`CREATE TABLE ${partition(province)} PARTITION OF returns FOR VALUES IN (${values})`);
  }
  const copy = client.query(copyFrom(`COPY returns (${inSql}) FROM STDIN`));
  await pipeline(Readable.from(rowsToCopy()), copy);
  return copy.rowCount;
}

/** The rows of a partition through a cursor, some at a time. */
export async function* readPartition(client: pg.Client, province: string): AsyncGenerator<readonly Row[]> {
  const cursor = client.query(new Cursor<Row>(`SELECT ${inSql} FROM ${partition(province)}`));
  try {
    for (let rows = await cursor.read(500); rows.length > 0; rows = await cursor.read(500)) yield rows;
  } finally {
    await cursor.close();
  }
}

/** A return as the client reads it: a `numeric` comes as text, with every digit. */
export type Row = Omit<SimulatedReturn, 'revenue' | 'profitBeforeTax'> & {
  readonly revenue: string | null;
  readonly profitBeforeTax: string | null;
};

function partition(province: string): string {
  return pg.escapeIdentifier(`returns of ${province}`);
}

/** The returns as text for COPY; no text among them needs to be escaped. */
function* rowsToCopy(): Generator<string> {
  for (const part of partsOfReturns) {
    for (const one of simulatedReturns(part)) yield `${names.map((name) => one[name] ?? '\\N').join('\t')}\n`;
  }
}
