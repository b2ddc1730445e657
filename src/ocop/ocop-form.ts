import type { CalendarDate } from '../calendar/calendar-date.ts';
import { defineError, found } from '../errors/index.ts';
import { type OcopDecisionNumber, ocopDecision } from './decisions.ts';
import type { OcopForm } from './form.ts';
import { buildForm } from './form-builder.ts';
import { setsOf26 } from './forms-of-26/sets.ts';
import { setsOf148 } from './forms-of-148/sets.ts';

const noSuchForm = /* @__PURE__ */ defineError('no-such-form', {
  vi: 'không có phiếu số {found}; các bộ sản phẩm đánh số từ 1 đến 26',
  en: 'there is no form number {found}; the product sets are numbered from 1 to 26',
});

const formsUnknown = /* @__PURE__ */ defineError('forms-unknown', {
  vi: 'chưa tìm thấy phiếu đánh giá của Quyết định {decision} áp dụng ngày {asOf}; chỉ biết khung điểm, các phần và cấp đánh giá',
  en: 'the forms of Decision {decision}, which applied on {asOf}, were not found; only its bands, parts and levels are known',
});

/**
 * The form of a product set that is in force on a day. The forms of Decision 148 are from the copy of a third party
 * (`secondary`); those of Decision 1048 were not found.
 *
 * @throws `no-such-form`, `forms-unknown`, `before-ocop`, `no-such-date`
 *
 * @example
 * import { ocopForm } from 'kttt/ocop';
 *
 * const rice = ocopForm(3, { asOf: '2026-11-23' });
 * rice.title.vi; // → 'Gạo, ngũ cốc, hạt sơ chế khác'
 * rice.parts.map(({ code, max }) => [code, max]); // → [['A', 40], ['B', 25], ['C', 35]]
 * ocopForm(3, { asOf: '2024-04-05' }).certainty; // → 'secondary'
 * ocopForm(27, { asOf: '2026-11-23' }); // throws no-such-form
 */
export function ocopForm(number: number, { asOf }: { readonly asOf: CalendarDate }): OcopForm {
  const form = ocopForms({ asOf })[number - 1];
  if (!form) throw noSuchForm({ found: found(number) }, ['number']);
  return form;
}

/**
 * The 26 forms that are in force on a day, in their order.
 *
 * @throws `forms-unknown`, `before-ocop`, `no-such-date`
 *
 * @example
 * import { ocopForms } from 'kttt/ocop';
 *
 * ocopForms({ asOf: '2026-11-23' }).length; // → 26
 */
export function ocopForms({ asOf }: { readonly asOf: CalendarDate }): readonly OcopForm[] {
  const { number } = ocopDecision(asOf);
  if (number === '1048/QĐ-TTg') throw formsUnknown({ decision: number, asOf }, ['asOf']);
  const known = made.get(number);
  if (known) return known;
  const forms = (number === '148/QĐ-TTg' ? setsOf148() : setsOf26()).map(buildForm);
  made.set(number, forms);
  return forms;
}

/** The forms that were asked for, made once. */
const made = /* @__PURE__ */ new Map<OcopDecisionNumber, readonly OcopForm[]>();
