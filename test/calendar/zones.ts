/**
 * Zones of the machine that have caught calendars out, with their hours from UTC in January 2024: east and west of
 * Greenwich, clocks that spring forward at midnight, and islands that left out a whole day to cross the date line.
 */
export const zones = [
  { zone: 'UTC', hours: 0, known: 'no summer time' },
  { zone: 'Asia/Ho_Chi_Minh', hours: 7, known: 'Vietnam' },
  { zone: 'America/New_York', hours: -5, known: 'west of Greenwich' },
  { zone: 'Asia/Kathmandu', hours: 5.75, known: 'a quarter of an hour' },
  { zone: 'America/Sao_Paulo', hours: -3, known: 'no midnight on 2018-11-04' },
  { zone: 'Africa/Cairo', hours: 2, known: 'no midnight on 2023-04-28' },
  { zone: 'Pacific/Apia', hours: 13, known: 'no 2011-12-30 at all' },
  { zone: 'Pacific/Kiritimati', hours: 14, known: 'no 1994-12-31 at all' },
  { zone: 'Pacific/Kwajalein', hours: 12, known: 'no 1993-08-21 at all' },
] as const;

/** Runs a calculation as on a machine in another time zone. */
export function inZone<T>({ zone, hours }: (typeof zones)[number], run: () => T): T {
  const { TZ = Intl.DateTimeFormat().resolvedOptions().timeZone } = process.env;
  Object.assign(process.env, { TZ: zone });
  try {
    const offset = new Date(2024, 0, 15).getTimezoneOffset();
    if (offset !== hours * -60) throw new Error(`the machine did not move to ${zone}: it is at ${-offset} minutes`);
    return run();
  } finally {
    Object.assign(process.env, { TZ });
  }
}
