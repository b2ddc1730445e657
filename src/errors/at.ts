import { defineError } from './define-error.ts';

const impossibleIndex = /* @__PURE__ */ defineError('impossible-index', {
  vi: 'lỗi của thư viện: không có phần tử {index} trong danh sách {length} phần tử; xin báo lỗi này',
  en: 'a fault of the library: there is no item {index} in a list of {length}; please report it',
});

/** The item at an index that the code around it has made sure of. */
export function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw impossibleIndex({ index, length: list.length });
  return item;
}
