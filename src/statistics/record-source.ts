import { defineError } from '../errors/define-error.ts';
import { found, type Path } from '../errors/index.ts';

const notASource = /* @__PURE__ */ defineError('not-a-source', {
  vi: '«{found}» không phải là nguồn bản ghi; hãy đưa vào một mảng hay iterable; nguồn bất đồng bộ thì dùng readRecordStream hoặc summarize',
  en: '"{found}" is no source of records; give an array or another iterable, and an async one to readRecordStream or summarize',
});

/** Refuses what gives no records one after another: a text too, whose letters would pass for records. */
export function syncSource<Item>(source: Iterable<Item>, path: Path = ['source']): Iterable<Item> {
  if (typeof source === 'object' && typeof source?.[Symbol.iterator] === 'function') return source;
  throw notASource({ found: found(source) }, path);
}

/** Whether a source may let one wait for its records. */
export function isAsync<Item>(source: AsyncIterable<Item> | Iterable<Item>): source is AsyncIterable<Item> {
  return typeof Object(source)[Symbol.asyncIterator] === 'function';
}
