import fc from 'fast-check';
import { percent } from 'kttt';
import type { Explanation, ExplanationStep } from 'kttt/law';
import {
  explainOcopScore,
  type OcopForm,
  type OcopProductInput,
  type OcopScore,
  ocopForm,
  ocopForms,
  scoreOcopProduct,
} from 'kttt/ocop';
import { explain, renderExplanation } from 'kttt/reports';
import { describe, expect, it } from 'vitest';
import { caught } from '../errors/caught.ts';
import { bestAnswers, leavesOf } from './products.ts';

const now = { asOf: '2026-11-23' };
const then = { asOf: '2024-04-05' };

/** Whatever would put the product out, told not to be so. */
function noneOf({ disqualifiers }: OcopForm): Readonly<Record<string, boolean>> {
  return Object.fromEntries(disqualifiers.map(({ id }) => [id, false]));
}

/** The score with the best answer to everything but what is named, and nothing that would put it out. */
function scored(number: number, answers: OcopProductInput['answers'] = {}, options = now): OcopScore {
  const form = ocopForm(number, options);
  const input = { form: number, answers: { ...bestAnswers(form), ...answers }, facts: noneOf(form) };
  return scoreOcopProduct(input, options);
}

/** The subject, the conclusion and what stands directly below it, without the parts of the form. */
function headOf(score: OcopScore, language: 'vi' | 'en'): readonly string[] {
  const lines = renderExplanation(explain(score), { language }).split('\n');
  const parts = lines.findIndex((line) => line.startsWith('  A. '));
  return lines.slice(0, parts);
}

/** All lines that have these words. */
function linesWith(score: OcopScore, language: 'vi' | 'en', words: string): readonly string[] {
  return renderExplanation(explain(score), { language })
    .split('\n')
    .filter((line) => line.includes(words));
}

/** What the conclusion says under a name. */
function saidOf({ conclusion }: Explanation, name: string) {
  const values = conclusion.inputs.filter((one) => one.name.en === name).map(({ value }) => value);
  return values.map((value) => (value.kind === 'text' ? value.value : value));
}

const stepsOf = (step: ExplanationStep): readonly ExplanationStep[] => [step, ...step.steps.flatMap(stepsOf)];

describe('a rice of 72 points without the certified management that four stars ask for', () => {
  const score = scored(3, {
    '1.1': { option: 0 },
    '1.3': { option: 0 },
    '1.5': { option: 2 },
    '3.1': { option: 0 },
    '4.2': { option: 0 },
    '4.3': { option: 0 },
    '5.3': { option: 1 },
    '6.3': { option: 2 },
    '8': { option: 2 },
    '10': { option: 0 },
    '12': { option: 0 },
  });

  it('is said in Vietnamese to have three stars, and why not four', () => {
    expect(headOf(score, 'vi')).toEqual([
      'OCOP 3. Gạo, ngũ cốc, hạt sơ chế khác',
      'Cộng điểm các tiêu chí, đối chiếu với khung điểm và các mức tối thiểu của từng hạng: 3 sao',
      '  Tổng điểm: 72',
      '  Hạng theo điểm: 4 sao',
      '  Công nhận: Chủ tịch Ủy ban nhân dân cấp tỉnh',
      '  Nguồn: khoản 3 Điều 3 Quyết định 26/2026/QĐ-TTg',
      '  Chưa đạt mức tối thiểu của hạng 4 sao (10: Nơi sơ chế, đóng gói quản lý chất lượng theo tiêu chuẩn quốc gia, được chứng nhận (ISO, HACCP…)): 1',
      '    Tối thiểu: 3',
      '    Nguồn: khoản 3 Điều 3 Quyết định 26/2026/QĐ-TTg',
    ]);
  });

  it('is said in English to have three stars, and why not four', () => {
    expect(headOf(score, 'en')).toEqual([
      'OCOP 3. Rice, cereals and other semi-processed grains',
      'The points of the criteria are added up and held against the bands and the minima of the grades: 3 stars',
      '  Total: 72',
      '  Grade by points: 4 stars',
      '  Recognised by: the Chairperson of the provincial People’s Committee',
      '  Source: Decision 26/2026/QĐ-TTg, Article 3, Clause 3',
      '  Below the minimum of the grade 4 stars (10: The place that handles and packs is certified to a national quality management standard (ISO, HACCP, …)): 1',
      '    At least: 3',
      '    Source: Decision 26/2026/QĐ-TTg, Article 3, Clause 3',
    ]);
  });

  it('has the points of every part, group and criterion', () => {
    expect(linesWith(score, 'vi', 'Sản phẩm và sức mạnh')).toEqual(['  A. Sản phẩm và sức mạnh của cộng đồng: 33']);
    expect(linesWith(score, 'en', 'B. ')).toEqual(['  B. Marketing: 13']);
    expect(linesWith(score, 'en', 'C. ')).toEqual(['  C. Quality of the product: 26']);
    expect(linesWith(score, 'vi', '1.1. ')).toEqual(['      1.1. Nguồn gốc sản phẩm: 1']);
    expect(linesWith(score, 'en', 'below 50 %')).toEqual([
      '        Answer: Some is grown in the commune, but below 50 %',
    ]);
    const codes = stepsOf(explain(score).conclusion).map(({ rule }) => rule);
    for (const { code } of leavesOf(ocopForm(3, now))) expect(codes).toContain(`criterion-${code}`);
  });

  it('is explained the same by its own explainer, and once it was stored', () => {
    expect(explainOcopScore(score)).toEqual(explain(score));
    const stored: OcopScore = JSON.parse(JSON.stringify(score));
    expect(explain(stored)).toStrictEqual(explain(score));
    expect(JSON.parse(JSON.stringify(explain(score)))).toStrictEqual(explain(score));
  });
});

describe('who recognises a product', () => {
  const by = (score: OcopScore) => saidOf(explain(score), 'Recognised by')[0];
  const minister = {
    vi: 'Bộ trưởng Bộ Nông nghiệp và Môi trường',
    en: 'the Minister of Agriculture and Environment',
  };
  const chair = {
    vi: 'Chủ tịch Ủy ban nhân dân cấp tỉnh',
    en: 'the Chairperson of the provincial People’s Committee',
  };

  it('is the chair of the province for three and four stars, the minister for five', () => {
    expect(by(scored(3))).toEqual(minister);
    expect(by(scored(3, { '1.5': { option: 2 } }))).toEqual(chair);
    expect(by(scored(3, { '3.4': { option: 0 } }))).toEqual(chair);
  });

  it('is nobody for two stars', () => {
    const score = scored(3, { '2.2': { option: 1 } });
    expect(score).toMatchObject({ star: 2 });
    expect(by(score)).toEqual({
      vi: 'không công nhận, không cấp giấy chứng nhận',
      en: 'nobody: no certificate below three stars',
    });
    expect(linesWith(score, 'vi', 'Công nhận')).toEqual(['  Công nhận: không công nhận, không cấp giấy chứng nhận']);
  });

  it.each([
    ['2025-07-05', { vi: 'cấp huyện', en: 'the district' }],
    ['2025-07-06', { vi: 'cấp tỉnh', en: 'the province' }],
  ])('is by the levels of %s for three stars by Decision 148', (asOf, expected) => {
    const score = scored(3, { '3.4': { option: 0 } }, { asOf });
    expect(score).toMatchObject({ star: 3, decision: '148/QĐ-TTg' });
    expect(by(score)).toEqual(expected);
  });

  it('is not said where the level is open or the product is out', () => {
    expect(by(scored(3, { '10': null }))).toBeUndefined();
    expect(by(scoreOcopProduct({ form: 3, facts: { 'forged-file': true } }, now))).toBeUndefined();
  });
});

describe('a product by the copy of Decision 148', () => {
  it('is said to be from the copy of a third party', () => {
    const score = scored(3, {}, then);
    expect(headOf(score, 'vi')).toEqual([
      'OCOP 3. Gạo, ngũ cốc, hạt sơ chế khác',
      'Cộng điểm các tiêu chí, đối chiếu với khung điểm và các mức tối thiểu của từng hạng: 5 sao',
      '  Tổng điểm: 100',
      '  Hạng theo điểm: 5 sao',
      '  Công nhận: cấp trung ương',
      '  Phiếu: theo bản sao của bên thứ ba, không phải văn bản ký',
      '  Nguồn: khoản 2 Điều 1 Quyết định 148/QĐ-TTg',
    ]);
    expect(headOf(score, 'en')).toEqual([
      'OCOP 3. Rice, cereals and other semi-processed grains',
      'The points of the criteria are added up and held against the bands and the minima of the grades: 5 stars',
      '  Total: 100',
      '  Grade by points: 5 stars',
      '  Recognised by: the central level',
      '  Form: from the copy of a third party, not the signed text',
      '  Source: Decision 148/QĐ-TTg, Article 1, Clause 2',
    ]);
  });

  it('is said so whatever came of it, and no product of Decision 26/2026 is', () => {
    expect(saidOf(explain(scoreOcopProduct({ form: 3 }, then)), 'Form')).toHaveLength(1);
    const forged = scoreOcopProduct({ form: 3, facts: { 'forged-file': true } }, then);
    expect(saidOf(explain(forged), 'Form')).toHaveLength(1);
    expect(saidOf(explain(scoreOcopProduct({ form: 3 }, now)), 'Form')).toEqual([]);
  });

  it('says that the stars on intellectual property ask for points unknown, where that decides', () => {
    const score = scored(3, { '3.6': { option: 0 } }, then);
    expect(headOf(score, 'vi').slice(1, 6)).toEqual([
      'Còn tiêu chí chưa có điểm: chỉ nói những hạng còn có thể đạt: 3 sao hoặc 5 sao',
      '  Tổng điểm: 99–99',
      '  Còn tùy thuộc: 3.6',
      '  Phiếu: theo bản sao của bên thứ ba, không phải văn bản ký',
      '  Lưu ý 3.6: dấu sao đứng ở tên tiêu chí, không nói cần bao nhiêu điểm',
    ]);
    expect(linesWith(score, 'en', 'Note on')).toEqual([
      '  Note on 3.6: the stars stand on the name of the criterion; how many points they ask for is not said',
    ]);
  });

  it('says what the copy does not show', () => {
    const { 'C.?': _, ...shown } = bestAnswers(ocopForm(11, then));
    const tea = scoreOcopProduct({ form: 11, answers: shown }, then);
    expect(linesWith(tea, 'vi', 'Lưu ý')).toEqual([
      '  Lưu ý C.?: phần C in 35 điểm, các nhóm trong bản sao cộng lại thiếu số điểm này; không rõ thiếu ở đâu',
    ]);
    expect(linesWith(scored(7, { '6.4': { option: 2 } }, then), 'en', 'Note on')).toEqual([
      '  Note on 6.4: the maximum says 4, but the options are 1, 2, 3: either one of 4 points is missing, or the scale is 1–2–4',
    ]);
  });
});

describe('a value that the print leaves out or has twice', () => {
  const notesOf = (score: OcopScore, language: 'vi' | 'en') =>
    linesWith(score, language, language === 'vi' ? 'Lưu ý' : 'Note on');

  it.each([
    ['labour', '3.3', 75, 'exactly 75 % fits two options: the print says "to 75 %", then "≥ 75 %"'],
    ['labour', '3.3', '24.99', 'below 25 % fits no option: the lowest that is printed begins at 25 %'],
    ['linkage', '1.5', 75, 'exactly 75 % fits no option: the print says "to below 75 %", then "over 75 %"'],
    [
      'linkage',
      '1.5',
      '49.99',
      'below 50 % fits no option but "none, or not clear": the lowest printed for contracts begins at 50 %',
    ],
  ])('is noted alone: %s (%s) of %s %%', (_, code, value, note) => {
    const score = scored(3, { [code]: { value: percent(value) } });
    expect(notesOf(score, 'en')).toEqual([`  Note on ${code}: ${note}`]);
    expect(notesOf(score, 'vi')).toHaveLength(1);
  });

  it('is noted in Vietnamese beside the levels that are left', () => {
    expect(headOf(scored(3, { '1.5': { value: percent(75) } }), 'vi').slice(1)).toEqual([
      'Còn tiêu chí chưa có điểm: chỉ nói những hạng còn có thể đạt: 3 sao hoặc 4 sao hoặc 5 sao',
      '  Tổng điểm: 97–100',
      '  Còn tùy thuộc: 1.5',
      '  Lưu ý 1.5: đúng 75 % không thuộc mức nào: bản in viết «đến dưới 75 %» rồi «trên 75 %»',
      '  Nguồn: khoản 3 Điều 3 Quyết định 26/2026/QĐ-TTg',
    ]);
  });

  it('is noted for a share as a ratio and for a number of agents too', () => {
    const ratio = scored(3, { '3.3': { value: { numerator: 3, denominator: 4 } } });
    expect(notesOf(ratio, 'en')).toEqual(notesOf(scored(3, { '3.3': { value: percent(75) } }), 'en'));
    expect(notesOf(scored(26, { '4.1': { value: 0 } }), 'vi')).toEqual([
      '  Lưu ý 4.1: chưa có đại diện, đại lý nào thì không thuộc mức nào: mức thấp nhất của bản in là «có»',
    ]);
    expect(notesOf(scored(26, { '4.1': { value: 1 } }), 'vi')).toEqual([]);
  });

  it('is not noted beside another', () => {
    expect(notesOf(scored(3, { '1.5': { value: percent('75.01') } }), 'en')).toEqual([]);
    expect(notesOf(scored(3), 'en')).toEqual([]);
  });
});

describe('what would put a product out', () => {
  const taken = (facts: OcopProductInput['facts'] = {}) =>
    saidOf(explain(scoreOcopProduct({ form: 3, facts }, now)), 'Taken not to be so')[0];
  const told = noneOf(ocopForm(3, now));

  it('is named where nothing was said of it', () => {
    const { 'forged-file': _, 'unacceptable-impurities': __, ...others } = told;
    expect(taken(others)).toEqual({
      vi: 'Hồ sơ giả mạo; Có tạp chất không chấp nhận được, nguy cơ mất an toàn thực phẩm',
      en: 'The dossier is forged; There are impurities that endanger food safety',
    });
    expect(taken({ ...told, 'common-main-product': null })).toEqual({
      vi: 'Sản phẩm phổ biến thuộc nhóm chủ lực, không có gì nổi trội, đặc sắc',
      en: 'A common product of a main group with nothing that sets it apart',
    });
  });

  it('is not named where all was said', () => {
    expect(taken(told)).toBeUndefined();
    expect(linesWith(scored(3), 'vi', 'Coi như không có')).toEqual([]);
  });

  it('is the conclusion where it is so', () => {
    const score = scoreOcopProduct({ form: 3, facts: { ...told, 'not-all-from-province': true } }, now);
    expect(headOf(score, 'vi')).toEqual([
      'OCOP 3. Gạo, ngũ cốc, hạt sơ chế khác',
      'Bị loại, không xếp hạng dù được bao nhiêu điểm: Không phải toàn bộ sản phẩm được trồng, nuôi, đánh bắt trong tỉnh',
      '  Nguồn: Phụ lục II Quyết định 26/2026/QĐ-TTg',
    ]);
    expect(headOf(score, 'en')[1]).toBe(
      'Out, whatever the points: Not all of the product is grown, raised or caught in the province',
    );
  });

  it('is the criterion at which the assessment ended', () => {
    const water = scored(16, { '6.2': { option: 0 } });
    expect(headOf(water, 'vi').slice(2)).toEqual([
      '  Dừng ở tiêu chí: 6.2',
      '  Nguồn: Phụ lục II Quyết định 26/2026/QĐ-TTg',
    ]);
    const steps = stepsOf(explain(water).conclusion);
    expect(steps.find(({ rule }) => rule === 'criterion-6.3')?.value).toEqual({ kind: 'not-applicable' });
  });
});

describe('a form of one’s own', () => {
  const form: OcopForm = {
    ...ocopForm(3, now),
    id: 'trial',
    title: { vi: 'Gạo thử', en: 'A trial of rice' },
    disqualifiers: [{ id: 'stale', label: { vi: 'Quá hạn', en: 'Past its date' }, endsAt: null }],
  };
  const score = scoreOcopProduct({ form, answers: bestAnswers(form) }, now);

  it('explains its scores when it is given', () => {
    const { subject, conclusion } = explainOcopScore(score, form);
    expect(subject).toEqual({ vi: 'OCOP 3. Gạo thử', en: 'OCOP 3. A trial of rice' });
    expect(conclusion.value).toEqual({ kind: 'text', value: { vi: '5 sao', en: '5 stars' } });
    expect(saidOf(explainOcopScore(score, form), 'Taken not to be so')).toEqual([
      { vi: 'Quá hạn', en: 'Past its date' },
    ]);
  });

  it('is not taken for that of a decision', () => {
    expect(caught(() => explainOcopScore(score)).code).toBe('other-form');
    expect(caught(() => explain(score)).code).toBe('other-form');
  });
});

describe('the explanation of any product', () => {
  const forms = [...ocopForms(now), ...ocopForms(then)];

  it.each(forms.map((form) => [form.id, form] as const))(
    'of %s is by its form, and ends with every criterion',
    (_, form) => {
      const options = form.decision === '148/QĐ-TTg' ? then : now;
      const explanation = explain(scored(form.number, {}, options));
      expect(explanation.subject).toEqual({
        vi: `OCOP ${form.number}. ${form.title.vi}`,
        en: `OCOP ${form.number}. ${form.title.en}`,
      });
      const steps = stepsOf(explanation.conclusion);
      for (const { code, title } of leavesOf(form)) {
        const text = { vi: `${code}. ${title.vi}`, en: `${code}. ${title.en}` };
        expect(steps.find(({ rule }) => rule === `criterion-${code}`)?.text).toEqual(text);
      }
    },
  );

  it('says something in both languages in every line', () => {
    const picked = fc.record({
      form: fc.constantFrom(...forms),
      picks: fc.array(fc.option(fc.nat({ max: 5 })), { minLength: 40, maxLength: 40 }),
    });
    fc.assert(
      fc.property(picked, ({ form, picks }) => {
        const answers = Object.fromEntries(
          leavesOf(form).flatMap(({ code, options, max }, i) => {
            const pick = picks[i] ?? null;
            if (pick === null) return [];
            return [[code, options ? { option: pick % options.length } : { points: pick % 2 === 0 ? max : 0 }]];
          }),
        );
        const asOf = form.decision === '148/QĐ-TTg' ? then : now;
        const score = scoreOcopProduct({ form: form.number, answers }, asOf);
        for (const language of ['vi', 'en'] as const) {
          for (const line of renderExplanation(explain(score), { language }).split('\n')) {
            expect(line).toMatch(/^ *\S.*\S$/);
            expect(line).not.toMatch(/undefined|null|NaN|\[object/);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});
