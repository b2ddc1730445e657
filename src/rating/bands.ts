import type { Language, Text } from '../errors/index.ts';
import { both } from '../language/both.ts';
import { formatMoney } from '../language/money-text.ts';
import { formatNumber, withPercentSign } from '../language/number-text.ts';
import type { Rating } from '../organizations/annual-return.ts';
import type { Option, Range } from '../scorecard/form.ts';

/** Ranges of a value and the points of each, from the lowest up, with words for it where the bounds alone do not say it. */
export type Bands = readonly (readonly [within: Range, points: number, label?: Text])[];

/** The options of a criterion over an amount of đồng. */
// @__NO_SIDE_EFFECTS__
export function amountBands(bands: Bands): readonly Option<Rating>[] {
  return bands.map((band) => optionOf(band, inMoney));
}

/** The options of a criterion over a percentage. */
// @__NO_SIDE_EFFECTS__
export function percentBands(bands: Bands): readonly Option<Rating>[] {
  return bands.map((band) => optionOf(band, inPercent));
}

function optionOf([within, points, label]: Bands[number], print: Print): Option<Rating> {
  return { label: label ?? rangeText(within, print), points, within };
}

type Print = (bound: number | string, language: Language) => string;

const inMoney: Print = (dong, language) =>
  formatMoney(dong, { language, unit: dong === 0 ? 'dong' : Number(dong) >= 1e9 ? 'billion' : 'million' });
const inPercent: Print = (percent, language) => withPercentSign(formatNumber(percent, { language }), language);

/** A range in the words of the offices: từ … đến dưới …, từ … trở lên, trên, dưới. */
function rangeText({ atLeast, above, below }: Range, print: Print): Text {
  return both((language) => {
    const words = rangeWords[language];
    const low = (bound: number | string | undefined, word: string) =>
      bound === undefined ? [] : [word, print(bound, language)];
    const from = [...low(atLeast, words.from), ...low(above, words.above)];
    if (below === undefined) return [...from, words.orMore].join(' ');
    return [...from, from.length > 0 ? words.toBelow : words.below, print(below, language)].join(' ');
  });
}

const rangeWords = {
  vi: { from: 'từ', above: 'trên', below: 'dưới', toBelow: 'đến dưới', orMore: 'trở lên' },
  en: { from: 'from', above: 'above', below: 'below', toBelow: 'to below', orMore: 'up' },
} as const;
