import type { CalendarDate } from '../calendar/calendar-date.ts';
import type { Text } from '../errors/index.ts';
import type { Figure, Missing, NotApplicable } from '../numbers/states.ts';

/** The ratings (xếp loại) from the best down: tốt, khá, trung bình, yếu. */
export const ratings = ['good', 'fair', 'average', 'weak'] as const;

/** A rating. */
export type Rating = (typeof ratings)[number];

/** The ratings in words. */
export const ratingText: Readonly<Record<Rating, Text>> = {
  good: { vi: 'tốt', en: 'good' },
  fair: { vi: 'khá', en: 'fair' },
  average: { vi: 'trung bình', en: 'average' },
  weak: { vi: 'yếu', en: 'weak' },
};

/** The figures of a return that are money, in đồng. */
export const moneyFigures = [
  'revenue',
  'profitBeforeTax',
  'charterCapital',
  'totalCapital',
  'undividedAssets',
] as const;

/** The figures of a return that are numbers of people. */
export const peopleFigures = ['regularWorkers', 'officialMembers', 'managersTrained'] as const;

/** The figures of a return that are numbers: money and people. */
export const numberFigures = [
  'revenue',
  'profitBeforeTax',
  'charterCapital',
  'totalCapital',
  'undividedAssets',
  'regularWorkers',
  'officialMembers',
  'managersTrained',
] as const satisfies readonly (MoneyFigure | PeopleFigure)[];

/** The figures of a return that can be added up: its numbers, and how many OCOP products it has. */
export const additiveFigures = [
  'revenue',
  'profitBeforeTax',
  'charterCapital',
  'totalCapital',
  'undividedAssets',
  'regularWorkers',
  'officialMembers',
  'managersTrained',
  'ocopProducts',
] as const satisfies readonly (MoneyFigure | PeopleFigure | 'ocopProducts')[];

/** What a return says yes or no to. */
export const returnFlags = ['linkedWithEnterprise', 'newStyleModel', 'usesDigitalTools'] as const;

/** A figure of a return in đồng. */
export type MoneyFigure = (typeof moneyFigures)[number];

/** A figure of a return that counts people. */
export type PeopleFigure = (typeof peopleFigures)[number];

/** A question of a return that is answered with yes or no. */
export type ReturnFlag = (typeof returnFlags)[number];

/** A product in the OCOP programme with the star level it was recognised at. */
export interface OcopProduct {
  readonly name: string;
  readonly stars: 1 | 2 | 3 | 4 | 5;
  /** The day it was recognised at that level. */
  readonly recognized: CalendarDate;
}

/** A value that may be missing or not apply. */
export type Answer<Value> = Value | Missing | NotApplicable;

/**
 * What an organization reports of a year. Every figure may be missing (left out or `null`) or not apply
 * (`'not-applicable'`); it is never zero for that.
 */
export interface ReturnFigures {
  /** Doanh thu, in đồng. */
  readonly revenue?: Figure;
  /** Lợi nhuận trước thuế, in đồng, negative for a loss. */
  readonly profitBeforeTax?: Figure;
  /** Vốn điều lệ, in đồng. */
  readonly charterCapital?: Figure;
  /** Tổng nguồn vốn, in đồng. */
  readonly totalCapital?: Figure;
  /** Tài sản chung không chia, in đồng. */
  readonly undividedAssets?: Figure;
  /** Lao động thường xuyên: on contracts without a term, not short-term or seasonal ones (Công văn 9371/BKHĐT-HTX). */
  readonly regularWorkers?: Figure;
  /** Thành viên chính thức (Luật 17/2023/QH15, Điều 4). */
  readonly officialMembers?: Figure;
  /** Cán bộ quản lý đã qua đào tạo, bồi dưỡng. */
  readonly managersTrained?: Figure;
  readonly rating?: Answer<Rating>;
  /** Whether it is linked with an enterprise in producing or selling (liên kết với doanh nghiệp). */
  readonly linkedWithEnterprise?: Answer<boolean>;
  /**
   * Whether it is one of the new-style models (mô hình HTX kiểu mới) being built or completed. The law has no definition;
   * whoever fills in the return says which it counts.
   */
  readonly newStyleModel?: Answer<boolean>;
  /** Whether it uses digital tools in its management or trade. */
  readonly usesDigitalTools?: Answer<boolean>;
  /** Its products in the OCOP programme; an empty list where it has none. */
  readonly ocopProducts?: Answer<readonly OcopProduct[]>;
}

/**
 * The annual return (báo cáo năm) of one organization. Its year is the reporting year: 15 December of the year before to
 * 14 December (Thông tư 09/2024/TT-BKHĐT, Điều 6–7).
 */
export interface AnnualReturn extends ReturnFigures {
  /** The id of the organization. */
  readonly organization: string;
  readonly year: number;
  /** The day it was filed (ngày nộp). */
  readonly filed: CalendarDate;
  /** For a revised return, the day the one it replaces was filed. */
  readonly supersedes?: CalendarDate | null;
}
