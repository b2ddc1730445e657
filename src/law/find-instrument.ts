import { defineError, found } from '../errors/index.ts';
import type { Instrument } from './instrument.ts';
import { instruments } from './instruments.ts';

const noSuchInstrument = /* @__PURE__ */ defineError('no-such-instrument', {
  vi: 'thư viện không có văn bản số «{found}»; xem danh sách instruments',
  en: 'the library has no instrument numbered "{found}"; see the list instruments',
});

/**
 * The instrument of a number.
 *
 * @throws `no-such-instrument`
 *
 * @example
 * import { findInstrument } from 'kttt/law';
 *
 * findInstrument('17/2023/QH15').effective; // → '2024-07-01'
 */
export function findInstrument(number: string): Instrument {
  const instrument = instruments.find((one) => one.number === number);
  if (!instrument) throw noSuchInstrument({ found: found(number) }, ['number']);
  return instrument;
}
