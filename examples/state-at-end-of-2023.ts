import { billion, growth, type Language, million, percentage, type Ratio, type RatioLike, ratio } from 'kttt';
import {
  formatInterval,
  formatMoney,
  formatNumber,
  formatPercent,
  type MoneyUnit,
  printedInterval,
} from 'kttt/language';
import { divide, divideIntervals, type Exact, type Interval, interval, multiply, scaleInterval } from 'kttt/numbers';

/** The figures of 31 December 2023, in đồng where they are money. */
const cooperatives = 310;
const unions = 2;
const workers = 12_971;
const ocopCooperatives = 21;
const ocopProducts = 33;
const revenue = billion('1.3');
const profit = million('125');
const charterCapital = million('106598');

/** What they stand for: each was printed rounded, the revenue to 0,1 tỷ and the others to 1 triệu. */
const usual = { rounding: 'half-up' } as const;
const revenueRange = printedInterval(revenue, billion('0.1'), usual);
const revenueRangeIfCut = printedInterval(revenue, billion('0.1'));
const profitRange = printedInterval(profit, million(1), usual);
const charterCapitalRange = printedInterval(charterCapital, million(1), usual);

/** The end of 2022. */
const cooperatives2022 = 291;
const revenue2022 = billion('1.2');
const profit2022 = million('120');
const revenueRange2022 = printedInterval(revenue2022, billion('0.1'), usual);
const profitRange2022 = printedInterval(profit2022, million(1), usual);

/** The state at 31 December 2023 and all that follows from it, a line each. */
export function stateAtEndOf2023(language: Language): readonly string[] {
  const say = (vi: string, en: string) => (language === 'vi' ? vi : en);
  const row = (vi: string, en: string, value: string, range?: string) =>
    `  ${say(vi, en)}: ${value}${range ? ` [${range}]` : ''}`;

  const number = (value: number) => formatNumber(value, { language });
  const quotient = (value: RatioLike) => formatNumber(value, { language, decimals: 2 });
  const share = (value: RatioLike) => formatPercent(value, { language, decimals: 2 });
  const shares = (range: Interval<Ratio>) =>
    formatInterval(range, language, (end, rounding) => formatPercent(end, { language, decimals: 2, rounding }));
  const money = (value: Exact, unit: MoneyUnit) => formatMoney(value, { language, unit });
  const average = (value: Ratio, unit: MoneyUnit) => formatMoney(value, { language, unit, decimals: 2 });
  const amounts = (range: Interval, unit: MoneyUnit) => formatInterval(range, language, (end) => money(end, unit));
  const averages = (range: Interval<Ratio>, unit: MoneyUnit) =>
    formatInterval(range, language, (end, rounding) => formatMoney(end, { language, unit, decimals: 2, rounding }));

  const count = interval(cooperatives, cooperatives, { includesHigh: true });
  const moreCooperatives = growth(cooperatives2022, cooperatives);
  return [
    say('Số đã công bố', 'As published'),
    row('HTX nông nghiệp', 'Agricultural cooperatives', number(cooperatives)),
    row('Liên hiệp HTX', 'Cooperative unions', number(unions)),
    row('Lao động thường xuyên của HTX và liên hiệp', 'Regular workers of both', number(workers)),
    row(
      'Doanh thu bình quân một HTX',
      'Average revenue of a cooperative',
      money(revenue, 'billion'),
      amounts(revenueRange, 'billion'),
    ),
    row(
      'Lợi nhuận bình quân một HTX',
      'Average profit of a cooperative',
      money(profit, 'million'),
      amounts(profitRange, 'million'),
    ),
    row(
      'Tổng vốn điều lệ',
      'Total charter capital',
      money(charterCapital, 'million'),
      amounts(charterCapitalRange, 'million'),
    ),
    row('HTX tham gia OCOP', 'Cooperatives in OCOP', number(ocopCooperatives)),
    row('Sản phẩm OCOP 3 và 4 sao', 'OCOP products of 3 and 4 stars', number(ocopProducts)),
    '',
    say(
      'Số suy ra; trong ngoặc vuông là khoảng giá trị mà số đã in cho phép khi làm tròn thông thường',
      'What follows; in square brackets what the printed figures allow, rounded the usual way',
    ),
    row(
      'Vốn điều lệ bình quân một HTX',
      'Charter capital of a cooperative',
      average(ratio(charterCapital, cooperatives), 'million'),
      averages(divideIntervals(charterCapitalRange, count), 'million'),
    ),
    row(
      'Tổng doanh thu',
      'Total revenue',
      average(multiply(revenue, cooperatives), 'billion'),
      amounts(scaleInterval(revenueRange, cooperatives), 'billion'),
    ),
    row(
      'Tổng doanh thu, nếu số đã in có thể bị cắt bớt chữ số',
      'Total revenue, if the printed figure may have been cut off',
      amounts(scaleInterval(revenueRangeIfCut, cooperatives), 'billion'),
    ),
    row(
      'Tổng lợi nhuận',
      'Total profit',
      average(multiply(profit, cooperatives), 'billion'),
      amounts(scaleInterval(profitRange, cooperatives), 'billion'),
    ),
    row(
      'Lợi nhuận trên doanh thu',
      'Profit over revenue',
      share(divide(profit, revenue)),
      shares(divideIntervals(profitRange, revenueRange)),
    ),
    row(
      'Lao động bình quân, chia cho 312 HTX và liên hiệp',
      'Workers of an organization, over the 312 cooperatives and unions',
      quotient(ratio(workers, cooperatives + unions)),
    ),
    row(
      'Lao động bình quân, nếu chỉ chia cho 310 HTX',
      'Workers of an organization, over the 310 cooperatives alone',
      quotient(ratio(workers, cooperatives)),
    ),
    row('Tỷ lệ HTX tham gia OCOP', 'Share of cooperatives in OCOP', share(percentage(ocopCooperatives, cooperatives))),
    row(
      'Sản phẩm OCOP bình quân một HTX tham gia',
      'OCOP products of a cooperative in OCOP',
      quotient(ratio(ocopProducts, ocopCooperatives)),
    ),
    '',
    say('So với cuối năm 2022', 'Against the end of 2022'),
    row(
      'Số HTX nông nghiệp',
      'Agricultural cooperatives',
      `${number(cooperatives2022)} → ${number(cooperatives)}; +${moreCooperatives.absolute}` +
        (moreCooperatives.relative ? `; +${share(moreCooperatives.relative)}` : ''),
    ),
    row(
      'Doanh thu bình quân so với năm 2022',
      'Average revenue over that of 2022',
      share(divide(revenue, revenue2022)),
      shares(divideIntervals(revenueRange, revenueRange2022)),
    ),
    row(
      'Lợi nhuận bình quân so với năm 2022',
      'Average profit over that of 2022',
      share(divide(profit, profit2022)),
      shares(divideIntervals(profitRange, profitRange2022)),
    ),
  ];
}
