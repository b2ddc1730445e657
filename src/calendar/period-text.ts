import { at } from '../errors/at.ts';
import { defineError, found, type Language, type Text } from '../errors/index.ts';
import { say } from '../errors/say.ts';
import { englishMonths } from './english-months.ts';
import { checkPeriod, halfYear, month, type Period, planPeriod, quarter, reportingYear, year } from './period.ts';

const unreadablePeriod = /* @__PURE__ */ defineError('unreadable-period', {
  vi: 'không đọc được kỳ «{found}»; viết như: năm 2024, 6 tháng đầu năm 2024, quý II/2024, tháng 4/2024, giai đoạn 2021–2025, năm báo cáo 2024',
  en: 'the period "{found}" cannot be read; write it like: 2024, first half of 2024, Q2 2024, April 2024, period 2021–2025, reporting year 2024',
});

/**
 * Prints a period as offices write it.
 *
 * @throws the errors of the makers of periods, for a period that does not exist
 *
 * @example
 * import { formatPeriod, halfYear, planPeriod, quarter } from 'kttt';
 *
 * formatPeriod(quarter(2024, 2), 'vi'); // → 'quý II/2024'
 * formatPeriod(halfYear(2024, 1), 'vi'); // → '6 tháng đầu năm 2024'
 * formatPeriod(planPeriod(2021, 2025), 'en'); // → 'period 2021–2025'
 */
export function formatPeriod(period: Period, language: Language): string {
  return say(words(period), language);
}

/**
 * Reads a period as offices write it, in Vietnamese or English, in any case and spacing: «Quý 3 năm 2024»,
 * «6 tháng cuối năm 2024», «tháng 04/2024», «giai đoạn 2021 - 2025», «Q2 2024».
 *
 * @throws `unreadable-period`, or the errors of the makers of periods («tháng 13/2024»)
 *
 * @example
 * import { parsePeriod } from 'kttt';
 *
 * parsePeriod('Quý III/2024'); // → { kind: 'quarter', year: 2024, quarter: 3 }
 * parsePeriod('giai đoạn 2021 - 2025'); // → { kind: 'plan-period', from: 2021, to: 2025 }
 */
export function parsePeriod(text: string): Period {
  const plain = typeof text === 'string' ? normalised(text) : '';
  for (const { pattern, read } of readings) {
    const match = pattern.exec(plain);
    if (match) return read(...match.slice(1));
  }
  throw unreadablePeriod({ found: found(text) });
}

const romanQuarters = ['I', 'II', 'III', 'IV'] as const;

function words(period: Period): Text {
  checkPeriod(period);
  switch (period.kind) {
    case 'year':
      return { vi: `năm ${period.year}`, en: `${period.year}` };
    case 'half-year':
      return {
        vi: `6 tháng ${period.half === 1 ? 'đầu' : 'cuối'} năm ${period.year}`,
        en: `${period.half === 1 ? 'first' : 'second'} half of ${period.year}`,
      };
    case 'quarter':
      return { vi: `quý ${romanQuarters[period.quarter - 1]}/${period.year}`, en: `Q${period.quarter} ${period.year}` };
    case 'month':
      return {
        vi: `tháng ${period.month}/${period.year}`,
        en: `${englishMonths[period.month - 1]} ${period.year}`,
      };
    case 'plan-period':
      return { vi: `giai đoạn ${period.from}–${period.to}`, en: `period ${period.from}–${period.to}` };
    case 'reporting-year':
      return {
        vi: `năm báo cáo ${period.year} (15/12/${period.year - 1}–14/12/${period.year})`,
        en: `reporting year ${period.year} (15 December ${period.year - 1} – 14 December ${period.year})`,
      };
  }
}

/** One way a period is written: what it looks like once normalised, and the period it names. */
interface Reading {
  readonly pattern: RegExp;
  readonly read: (...parts: readonly (string | undefined)[]) => Period;
}

const monthNames = /* @__PURE__ */ englishMonths.map((name) => name.toLowerCase());

function englishMonthPattern(): RegExp {
  return new RegExp(`^(${monthNames.join('|')}) (\\d{4})$`);
}

const readings: readonly Reading[] = [
  { pattern: /^(?:năm |year )?(\d{4})$/, read: (y) => year(Number(y)) },
  {
    pattern: /^(?:6|sáu) tháng (đầu|cuối) (?:năm )?(\d{4})$/,
    read: (half, y) => halfYear(Number(y), half === 'đầu' ? 1 : 2),
  },
  {
    pattern: /^(first|second) (?:half|6 months|six months) of (\d{4})$/,
    read: (half, y) => halfYear(Number(y), half === 'first' ? 1 : 2),
  },
  {
    pattern: /^qu[ýí] ([1-4]|i|ii|iii|iv) ?(?:\/|-|,|năm|, năm) ?(\d{4})$/,
    read: (q, y) => quarter(Number(y), quarterNumber(q)),
  },
  {
    pattern: /^(?:q|quarter )([1-4])(?: of | ?\/ ?| )(\d{4})$/,
    read: (q, y) => quarter(Number(y), quarterNumber(q)),
  },
  {
    pattern: /^tháng (\d{1,2}) ?(?:\/|-|năm) ?(\d{4})$/,
    read: (m, y) => month(Number(y), Number(m)),
  },
  {
    pattern: /* @__PURE__ */ englishMonthPattern(),
    read: (name, y) => month(Number(y), monthNames.indexOf(String(name)) + 1),
  },
  {
    pattern: /^(?:giai đoạn |period )?(\d{4})(?: ?- ?| đến (?:năm )?| to )(\d{4})$/,
    read: (from, to) => planPeriod(Number(from), Number(to)),
  },
  {
    pattern: /^(?:năm báo cáo|reporting year) (\d{4})$/,
    read: (y) => reportingYear(Number(y)),
  },
  {
    pattern: /^năm báo cáo (\d{4}) \(15\/12\/(\d{4}) ?- ?14\/12\/(\d{4})\)$/,
    read: (...years) => reportingYearOfDays(...years),
  },
  {
    pattern: /^reporting year (\d{4}) \(15 december (\d{4}) ?- ?14 december (\d{4})\)$/,
    read: (...years) => reportingYearOfDays(...years),
  },
];

/** A reporting year printed with its days, which must be its own. */
function reportingYearOfDays(named?: string, from?: string, to?: string): Period {
  if (named !== to || Number(from) !== Number(to) - 1) throw unreadablePeriod({ found: `${named} (${from}–${to})` });
  return reportingYear(Number(named));
}

const quarterNumbers: readonly (1 | 2 | 3 | 4)[] = [1, 2, 3, 4];

function quarterNumber(text: string | undefined): 1 | 2 | 3 | 4 {
  return at(
    quarterNumbers,
    romanQuarters.findIndex((roman, i) => roman.toLowerCase() === text || String(i + 1) === text),
  );
}

/** One spelling for each letter, each blank and each dash. */
function normalised(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[‐-―−]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}
