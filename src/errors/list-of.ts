import { defineError } from './define-error.ts';
import { found } from './found.ts';
import type { Path } from './kttt-error.ts';

const notAList = /* @__PURE__ */ defineError('not-a-list', {
  vi: '«{found}» không phải là danh sách; hãy đưa vào một mảng',
  en: '"{found}" is not a list; give an array',
});

/** Refuses what is no list: a text too, whose letters would pass for items. */
export function listOf<T>(values: Iterable<T>, path: Path = []): Iterable<T> {
  if (typeof values === 'string' || typeof Object(values)[Symbol.iterator] !== 'function') {
    throw notAList({ found: found(values) }, path);
  }
  return values;
}
