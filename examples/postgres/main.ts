/**
 * Summaries of a table in PostgreSQL: one for each partition, read through a cursor, sealed with its province, sent as
 * JSON and merged; then compared with SQL's own aggregates, equal to the last digit, or the exit code is 1.
 *
 *   npm start
 */
import { defineSummary, type SummaryState } from 'kttt/statistics';
import pg from 'pg';
import { type Figures, figures, figuresByYear, head, lineOf } from '../figures-of-returns.ts';
import { type Connection, withCluster } from './cluster.ts';
import { loadReturns, provinces, readPartition } from './returns-table.ts';
import { type SqlFigures, sqlFigures, type Written, written } from './sql-figures.ts';

/** What is asked of the returns of a province, and of those of all provinces. */
const register = defineSummary({ id: 'register', measures: { allYears: figures, byYear: figuresByYear } });

const all = 'all provinces';

async function compareWithSql(connection: Connection): Promise<boolean> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    console.log(`${await loadReturns(client)} simulated returns in ${provinces.length} partitions`);
    const states: string[] = [];
    for (const province of provinces) states.push(JSON.stringify(await summarize(client, province)));
    const answers = answersOf(states.map((state) => register.check(JSON.parse(state))));
    console.log(head);
    for (const [name, answer] of answers) if (name.startsWith(all)) console.log(lineOf(name, answer));
    return isSame(answers, await sqlFigures(client));
  } finally {
    await client.end();
  }
}

/** The sealed state of a partition. */
async function summarize(client: pg.Client, province: string): Promise<SummaryState> {
  const state = register.empty();
  for await (const rows of readPartition(client, province)) register.addAll(state, rows);
  return register.seal(state, province);
}

/** The answers of each state and of all of them merged, by what they are of. */
function answersOf(states: readonly SummaryState[]): ReadonlyMap<string, Figures> {
  const country = register.merge(...states);
  return new Map(
    [country, ...states].flatMap((state) => {
      const { allYears, byYear } = register.finish(state);
      const province = state === country ? null : (state.sources[0] ?? null);
      return [
        [nameOf(province, null), allYears] as const,
        ...byYear.map(({ key, result }) => [nameOf(province, Number(key.year)), result] as const),
      ];
    }),
  );
}

function nameOf(province: string | null, year: number | null): string {
  return `${province ?? all}, ${year ?? 'all years'}`;
}

/** Says what is the same and what is not. */
function isSame(ours: ReadonlyMap<string, Figures>, theirs: readonly SqlFigures[]): boolean {
  const different = theirs.flatMap(({ province, year, figures: sql }) => {
    const name = nameOf(province, year);
    const answer = ours.get(name);
    return differences(name, answer ? written(answer) : {}, sql);
  });
  for (const line of different) console.error(line);
  const count = theirs.reduce((sum, { figures: sql }) => sum + Object.keys(sql).length, 0);
  console.log(
    `${count - different.length} of ${count} figures of SQL, in ${theirs.length} groups, are equal to the last digit.`,
  );
  return different.length === 0 && theirs.length === ours.size;
}

function differences(name: string, ours: Written, theirs: Written): readonly string[] {
  return Object.entries(theirs)
    .filter(([figure, value]) => ours[figure] !== value)
    .map(([figure, value]) => `Not equal: ${figure} of ${name} is ${ours[figure]}, in SQL ${value}`);
}

if (!(await withCluster(compareWithSql))) process.exitCode = 1;
