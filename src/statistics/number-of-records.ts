import { defineError } from '../errors/define-error.ts';
import { found, type Path } from '../errors/index.ts';

const notSoManyRecords = /* @__PURE__ */ defineError('not-so-many-records', {
  vi: '«{found}» không phải là số bản ghi dùng được; cần số nguyên từ {from} trở lên',
  en: '"{found}" is no number of records; give a whole number from {from} up',
});

/** Checks a number of records in the options. */
export function numberOfRecords(value: number, from: number, path: Path): number {
  if (!Number.isSafeInteger(value) || value < from) throw notSoManyRecords({ found: found(value), from }, path);
  return value;
}
