import { defineError } from '../errors/define-error.ts';

const recordsAlreadyRead = /* @__PURE__ */ defineError('records-already-read', {
  vi: 'các bản ghi này đã được đọc ({read} bản ghi); gọi lại hàm đọc cho lần đọc mới',
  en: 'these records were read already ({read} of them); call the function again for another reading',
});

/** Lets a reading begin once: a second loop would count its records again, or get none of them. */
export function once<Records>(begin: () => Records, read: () => number): () => Records {
  let isBegun = false;
  return () => {
    if (isBegun) throw recordsAlreadyRead({ read: read() });
    isBegun = true;
    return begin();
  };
}
