import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import * as z from 'zod';
import { annualReturnSchema, readRecords } from '../dist/schemas.js';
import { pair } from './pairs.mjs';

/**
 * Validating annual returns against ajv on the JSON Schema of the same schema: all of them valid, and with every
 * twentieth one invalid, where both name all the faults. Ours gives copies, checks what JSON Schema cannot say (days in
 * their order, whole đồng, nothing negative) and says each fault in two languages.
 */
export function validation({ quick }) {
  const [size, passes] = quick ? [1_000, 1] : [100_000, 10];
  const valid = Array.from({ length: size }, (_, i) => annualReturn(i));
  const mixed = valid.map((record, i) => (i % 20 === 0 ? spoilt(record, i / 20) : record));
  const times = (size * passes).toLocaleString('en');
  return [
    {
      id: 'validate-vs-ajv',
      title: `${times} valid returns, against ajv on the same JSON Schema`,
      ...rowOf(valid, ajv({ allErrors: false }), passes, { quick }),
    },
    {
      id: 'validate-mixed-vs-ajv',
      title: `${times} returns of which 5 % are invalid, against ajv with all errors`,
      ...rowOf(mixed, ajv({ allErrors: true }), passes, { quick }),
    },
  ];
}

function ajv({ allErrors }) {
  return addFormats(new Ajv2020({ strictTypes: false, allErrors })).compile(z.toJSONSchema(annualReturnSchema));
}

function rowOf(records, validate, passes, { quick }) {
  const verdicts = { ours: new Set(), other: new Set() };
  const ours = () => {
    for (let pass = 0; pass < passes; pass += 1) {
      const reading = readRecords(annualReturnSchema, records);
      let valid = 0;
      for (const record of reading) valid += record.year > 0 ? 1 : 0;
      verdicts.ours.add(`${valid} ${reading.counts.invalid}`);
    }
  };
  const other = () => {
    for (let pass = 0; pass < passes; pass += 1) {
      const counts = { valid: 0, invalid: 0 };
      for (const record of records) {
        if (validate(record)) counts.valid += record.year > 0 ? 1 : 0;
        else counts.invalid += validate.errors.length > 0 ? 1 : 0;
      }
      verdicts.other.add(`${counts.valid} ${counts.invalid}`);
    }
  };
  const times = pair(ours, other, { quick, rounds: 7 });
  const [verdict, ...others] = new Set([...verdicts.ours, ...verdicts.other]);
  if (others.length > 0) throw new Error(`the two do not agree: ${[verdict, ...others].join(', ')}`);
  return { unit: 'ms', ...times, ratio: times.ours / times.other };
}

const ratings = ['good', 'fair', 'average', 'weak'];

/** A valid return, another for each number: figures as numbers and as text, some missing, some that do not apply. */
function annualReturn(i) {
  const day = String(15 + (i % 16)).padStart(2, '0');
  return {
    organization: `htx-${i}`,
    year: 2024,
    filed: `2024-12-${day}`,
    ...(i % 50 === 0 ? { supersedes: '2024-12-14' } : {}),
    revenue: i % 10 === 0 ? null : 1_000_000_000 + ((i * 7_919) % 900_000_007),
    profitBeforeTax: i % 7 === 0 ? `-${(i * 31) % 5_000_000}` : (i * 31) % 50_000_000,
    charterCapital: (i * 17) % 3_000_000_000,
    totalCapital: i % 9 === 0 ? `${(i * 19) % 9_000_000_000}.00` : (i * 19) % 9_000_000_000,
    undividedAssets: i % 11 === 0 ? 'not-applicable' : (i * 3) % 1_000_000_000,
    regularWorkers: i % 60,
    officialMembers: 7 + (i % 300),
    ...(i % 13 === 0 ? {} : { managersTrained: i % 5 }),
    rating: i % 17 === 0 ? null : ratings[i % 4],
    linkedWithEnterprise: i % 3 === 0,
    newStyleModel: i % 5 === 0,
    usesDigitalTools: i % 2 === 0,
    ocopProducts: i % 6 === 0 ? [{ name: `Gạo ${i}`, stars: 3 + (i % 3), recognized: '2024-06-01' }] : [],
  };
}

/** The mistakes of forms and of programs that fill them in; each is one that JSON Schema sees too. */
const mistakes = [
  (record) => ({ ...record, revenue: '1.000.000.000' }),
  (record) => ({ ...record, filed: '15/12/2024' }),
  (record) => ({ ...record, rating: 'tốt' }),
  (record) => ({ ...record, note: 'xem phụ lục' }),
  ({ organization, ...record }) => record,
  (record) => ({ ...record, organization: '', year: '2024', regularWorkers: '12,5' }),
  (record) => ({ ...record, ocopProducts: [{ name: 'Gạo', stars: 7, recognized: '2024-06-01' }] }),
  (record) => ({ ...record, linkedWithEnterprise: 'có' }),
  (record) => ({ ...record, filed: '2024-02-30', officialMembers: true }),
  () => null,
];

function spoilt(record, i) {
  return mistakes[i % mistakes.length](record);
}
