import { defineError } from '../errors/define-error.ts';
import { found } from '../errors/index.ts';

const notASource = /* @__PURE__ */ defineError('not-a-source', {
  vi: '«{found}» không phải là nguồn bản ghi; đưa vào readRecords một mảng hay iterable, nguồn bất đồng bộ thì dùng readRecordStream',
  en: '"{found}" is no source of records; give readRecords an array or another iterable, and an async one to readRecordStream',
});

const recordsAlreadyRead = /* @__PURE__ */ defineError('records-already-read', {
  vi: 'các bản ghi này đã được đọc ({read} bản ghi); gọi lại hàm đọc cho lần đọc mới',
  en: 'these records were read already ({read} of them); call the function again for another reading',
});

/** Refuses what gives no records one after another: a text too, whose letters would pass for records. */
export function syncSource<Item>(source: Iterable<Item>): Iterable<Item> {
  if (typeof source === 'object' && typeof source?.[Symbol.iterator] === 'function') return source;
  throw notASource({ found: found(source) }, ['source']);
}

/** The same for a source that may let one wait. */
export function asyncSource<Item>(source: AsyncIterable<Item> | Iterable<Item>): AsyncIterable<Item> {
  if (isAsync(source)) return source;
  return awaited(syncSource(source));
}

function isAsync<Item>(source: AsyncIterable<Item> | Iterable<Item>): source is AsyncIterable<Item> {
  return typeof Object(source)[Symbol.asyncIterator] === 'function';
}

async function* awaited<Item>(source: Iterable<Item>): AsyncGenerator<Item, void> {
  yield* source;
}

/** Lets a reading begin once: a second loop would count its records again, or get none of them. */
export function once<Records>(begin: () => Records, read: () => number): () => Records {
  let isBegun = false;
  return () => {
    if (isBegun) throw recordsAlreadyRead({ read: read() });
    isBegun = true;
    return begin();
  };
}
