import { describePoints } from '../commitments/gap-text.ts';
import type { Language } from '../errors/index.ts';
import { say } from '../errors/say.ts';
import { formatMoney } from '../language/money-text.ts';
import { formatNumber, formatPercent } from '../language/number-text.ts';
import type { ExplainedValue } from '../law/explanation.ts';
import { isRatioLike } from '../numbers/ratio.ts';
import type { Rounding } from '../numbers/rounding.ts';

/** How a report is printed. */
export interface ReportOptions {
  readonly language: Language;
  /** `text` unless said otherwise. */
  readonly format?: 'text' | 'markdown';
  /** Digits after the comma of percentages and quotients; 2 unless said otherwise. */
  readonly decimals?: number;
}

/** Prints a figure of an explanation. */
export function printValue(
  explained: ExplainedValue,
  language: Language,
  decimals: number,
  rounding: Rounding = 'half-up',
): string {
  switch (explained.kind) {
    case 'count':
      return formatNumber(explained.value, { language });
    case 'amount':
      return formatMoney(explained.value, { language });
    case 'average-amount':
      return formatMoney(explained.value, { language, decimals, rounding });
    case 'number':
      return isRatioLike(explained.value)
        ? formatNumber(explained.value, { language, decimals, rounding })
        : formatNumber(explained.value, { language });
    case 'percent':
      return formatPercent(explained.value, { language, decimals, rounding });
    case 'points':
      return say(describePoints(explained.value), language);
    case 'text':
      return say(explained.value, language);
    case 'missing':
      return say({ vi: 'chưa có số liệu', en: 'missing' }, language);
    case 'not-applicable':
      return say({ vi: 'không áp dụng', en: 'not applicable' }, language);
  }
}
