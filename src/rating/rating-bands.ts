import { type Rating, ratingText } from '../organizations/annual-return.ts';
import type { GradeBand } from '../scorecard/form.ts';

const band = (id: Rating, from: number): GradeBand<Rating> => ({ id, label: ratingText[id], from });

/**
 * The ratings by points: yếu below 50, trung bình from 50, khá from 65, tốt from 80. The same in Thông tư
 * 01/2020/TT-BKHĐT, Điều 8, and in Thông tư 09/2017/TT-BNNPTNT, Điều 6.
 */
export const ratingBands: readonly GradeBand<Rating>[] = [
  /* @__PURE__ */ band('weak', 0),
  /* @__PURE__ */ band('average', 50),
  /* @__PURE__ */ band('fair', 65),
  /* @__PURE__ */ band('good', 80),
];
