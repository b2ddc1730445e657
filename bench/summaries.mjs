import { DuckDBInstance } from '@duckdb/node-api';
import { from, op } from 'arquero';
import { Decimal } from 'decimal.js';
import { mean } from 'simple-statistics';
import { averageBy } from '../dist/index.js';
import { defineSummary, groupBy, take } from '../dist/statistics.js';
import { millisecondsOf, pair, pairOfPromises } from './pairs.mjs';

const ratings = ['good', 'fair', 'average', 'weak'];

/** Returns of cooperatives in 300 communes, some of their figures missing: a fixed sequence, the same in every run. */
function returns(size) {
  return Array.from({ length: size }, (_, i) => ({
    organization: `htx-${i}`,
    locality: `xa-${(i * 7_919) % 300}`,
    year: 2024,
    filed: '2024-12-15',
    revenue: i % 10 === 0 ? null : 1_000_000_000 + ((i * 7_919) % 900_000_007),
    regularWorkers: i % 13 === 0 ? null : (i * 31) % 90,
    rating: i % 11 === 0 ? null : i % 17 === 0 ? 'not-applicable' : ratings[(i * 13) % 4],
    linkedWithEnterprise: i % 7 === 0 ? null : i % 3 === 0,
    usesDigitalTools: i % 9 === 0 ? null : i % 5 === 0,
  }));
}

const byFields = groupBy(
  'locality',
  defineSummary({
    id: 'returns',
    measures: {
      revenue: take.average('revenue'),
      workers: take.average('regularWorkers'),
      goodOrFair: take.share({ rating: ['good', 'fair'] }),
      linked: take.share({ linkedWithEnterprise: true }),
      digital: take.share({ usesDigitalTools: true }),
    },
  }),
);

const byClosures = groupBy(
  { locality: (one) => one.locality },
  defineSummary({
    id: 'returns',
    measures: {
      revenue: take.average((one) => one.revenue),
      workers: take.average((one) => one.regularWorkers),
      goodOrFair: take.share(({ rating }) =>
        rating === null || rating === 'not-applicable' ? rating : rating === 'good' || rating === 'fair',
      ),
      linked: take.share((one) => one.linkedWithEnterprise),
      digital: take.share((one) => one.usesDigitalTools),
    },
  }),
);

/** A row of the table from the times of a pair. */
function row(id, title, times) {
  return { id, title, unit: 'ms', ...times, ratio: times.ours / times.other };
}

/** The total and the average of one field, exactly, against ways that are not or that are slow. */
function totalRows(records, options) {
  let seen = 0;
  const ours = () => {
    const { value } = averageBy(records, (one) => one.revenue);
    seen += value.denominator;
  };
  const loop = () => {
    let [sum, count] = [0, 0];
    for (let i = 0; i < records.length; i += 1) {
      const { revenue } = records[i];
      if (revenue === null) continue;
      sum += revenue;
      count += 1;
    }
    seen += sum / count;
  };
  const decimals = () => {
    let count = 0;
    const sum = records.reduce((total, { revenue }) => {
      if (revenue === null) return total;
      count += 1;
      return total.plus(revenue);
    }, new Decimal(0));
    seen += sum.div(count).toNumber();
  };
  const floats = () => {
    seen += mean(records.map((one) => one.revenue).filter((revenue) => revenue !== null));
  };
  const what = `the exact total and average of a field of ${records.length} records`;
  const rows = [
    row('total-vs-loop', `${what}, against a float loop`, pair(ours, loop, options)),
    row('total-vs-decimal', `${what}, against a reduce with decimal.js`, pair(ours, decimals, options)),
    row('total-vs-simple-statistics', `${what}, against simple-statistics mean`, pair(ours, floats, options)),
  ];
  if (!(seen > 0)) throw new Error('nothing was added');
  return rows;
}

/** Two averages and three indicators by locality, as one writes them by hand, on floats. */
function groupByLoop(records) {
  const groups = new Map();
  for (let i = 0; i < records.length; i += 1) {
    const one = records[i];
    let group = groups.get(one.locality);
    if (group === undefined) {
      group = {
        revenue: 0,
        revenues: 0,
        workers: 0,
        workersOf: 0,
        good: 0,
        rated: 0,
        linked: 0,
        linkedOf: 0,
        digital: 0,
        digitalOf: 0,
      };
      groups.set(one.locality, group);
    }
    if (one.revenue != null) {
      group.revenue += one.revenue;
      group.revenues += 1;
    }
    if (one.regularWorkers != null) {
      group.workers += one.regularWorkers;
      group.workersOf += 1;
    }
    if (one.rating != null && one.rating !== 'not-applicable') {
      group.rated += 1;
      if (one.rating === 'good' || one.rating === 'fair') group.good += 1;
    }
    if (one.linkedWithEnterprise != null) {
      group.linkedOf += 1;
      if (one.linkedWithEnterprise) group.linked += 1;
    }
    if (one.usesDigitalTools != null) {
      group.digitalOf += 1;
      if (one.usesDigitalTools) group.digital += 1;
    }
  }
  return groups;
}

const columns = [
  ['locality', 'VARCHAR', 'appendVarchar'],
  ['revenue', 'DOUBLE', 'appendDouble'],
  ['workers', 'INTEGER', 'appendInteger'],
  ['rating', 'VARCHAR', 'appendVarchar'],
  ['linked', 'BOOLEAN', 'appendBoolean'],
  ['digital', 'BOOLEAN', 'appendBoolean'],
];

const query = `
  select locality, avg(revenue), avg(workers),
    count(*) filter (rating in ('good', 'fair')) / count(*) filter (rating <> 'not-applicable'),
    count(*) filter (linked) / count(linked), count(*) filter (digital) / count(digital)
  from returns group by locality order by locality`;

/** The same by a database in the process: the records are appended to a table, then asked. */
async function groupByDuck(connection, records) {
  await connection.run(
    `create or replace table returns (${columns.map(([name, type]) => `${name} ${type}`).join(', ')})`,
  );
  const appender = await connection.createAppender('returns');
  for (const one of records) {
    const values = [
      one.locality,
      one.revenue,
      one.regularWorkers,
      one.rating,
      one.linkedWithEnterprise,
      one.usesDigitalTools,
    ];
    for (let k = 0; k < columns.length; k += 1) {
      if (values[k] === null) appender.appendNull();
      else appender[columns[k][2]](values[k]);
    }
    appender.endRow();
  }
  appender.closeSync();
  return (await connection.runAndReadAll(query)).getRows();
}

/** Refuses groups that are not those of the loop, whose floats are whole numbers here. */
function checkGroups(groups, byLoop) {
  const plain = ({ revenue, workers, goodOrFair, linked, digital }) => [
    [Number(revenue.sum), revenue.count, Number(workers.sum), workers.count],
    [goodOrFair, linked, digital].map(({ having, count }) => [having, count]),
  ];
  const looped = (one) => [
    [one.revenue, one.revenues, one.workers, one.workersOf],
    [
      [one.good, one.rated],
      [one.linked, one.linkedOf],
      [one.digital, one.digitalOf],
    ],
  ];
  const isSame = ({ key, result }) =>
    JSON.stringify(plain(result)) === JSON.stringify(looped(byLoop.get(key.locality)));
  if (groups.length !== byLoop.size || !groups.every(isSame)) throw new Error('the groups are not those of the loop');
}

/** Two averages and three indicators by locality, against ways to write them. */
async function groupRows(records, options) {
  let seen = 0;
  const taken = (summary) => () => {
    seen += summary.finish(summary.addAll(summary.empty(), records)).length;
  };
  const loop = () => {
    seen += groupByLoop(records).size;
  };
  for (const summary of [byFields, byClosures]) {
    checkGroups(summary.finish(summary.addAll(summary.empty(), records)), groupByLoop(records));
  }
  const table = from(records);
  const rolledUp = () => {
    const result = table.groupby('locality').rollup({
      revenue: (d) => op.mean(d.revenue),
      workers: (d) => op.mean(d.regularWorkers),
      good: (d) => op.sum(d.rating === 'good' || d.rating === 'fair' ? 1 : 0),
      rated: (d) => op.sum(d.rating === null || d.rating === 'not-applicable' ? 0 : 1),
      linked: (d) => op.mean(d.linkedWithEnterprise),
      digital: (d) => op.mean(d.usesDigitalTools),
    });
    seen += result.numRows();
  };
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const duck = async () => {
    seen += (await groupByDuck(connection, records)).length;
  };
  const what = `two averages and three indicators by 300 localities of ${records.length} returns`;
  const rows = [
    row('group-vs-loop', `${what}, by fields, against a float loop with a Map`, pair(taken(byFields), loop, options)),
    row('group-closures-vs-loop', `${what}, by closures, against the same`, pair(taken(byClosures), loop, options)),
    row('group-vs-arquero', `${what}, by fields, against arquero`, pair(taken(byFields), rolledUp, options)),
    row(
      'group-vs-duckdb',
      `${what}, by fields, against DuckDB with loading`,
      await pairOfPromises(
        () => millisecondsOf(taken(byFields)),
        () => millisecondsOf(duck),
        options,
      ),
    ),
  ];
  connection.closeSync();
  if (seen === 0) throw new Error('nothing was grouped');
  return rows;
}

/** Totals of a million returns, against what people use. */
export function totals({ quick }) {
  return totalRows(returns(quick ? 1_000 : 1_000_000), { quick });
}

/** Groups of a million returns, against what people use. */
export function groups({ quick }) {
  return groupRows(returns(quick ? 1_000 : 1_000_000), { quick });
}
