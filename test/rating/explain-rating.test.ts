import fc from 'fast-check';
import { cite, type Explanation, type ExplanationStep } from 'kttt/law';
import {
  type CooperativeRating,
  criteriaForm,
  explainRating,
  type RateOptions,
  type RatingInput,
  rateCooperative,
} from 'kttt/rating';
import type { Criterion } from 'kttt/scorecard';
import { describe, expect, it } from 'vitest';
import { expectFaults } from '../organizations/register-with.ts';

const asOf = '2023-12-31';
const general = { criteriaSet: 'circular-01-2020', year: 2023, operatingMonths: 26 } as const;
const farming = { criteriaSet: 'circular-09-2017', year: 2023, operatingMonths: 26, wasSanctioned: false } as const;
const good = { I: 24, II: 25, III: '31.5' };
const goodFarm = { '1': 38, '2': 50, '3': 0, '4': 0, '5': 0, '6': 0 };
const rate = (input: RatingInput, options: Partial<RateOptions> = {}) => rateCooperative(input, { asOf, ...options });
const explain = (input: RatingInput, options: Partial<RateOptions> = {}) => explainRating(rate(input, options));
/** All steps of an explanation. */
const stepsOf = (step: ExplanationStep): readonly ExplanationStep[] => [step, ...step.steps.flatMap(stepsOf)];
const stepAt = (explanation: Explanation, code: string) =>
  stepsOf(explanation.conclusion).find(({ rule }) => rule === `criterion-${code}`);
/** The inputs of a step by their English names. */
const inputsOf = (step: ExplanationStep | undefined) =>
  Object.fromEntries(step?.inputs.map(({ name, value }) => [name.en, value]) ?? []);
const saidOf = (step: ExplanationStep | undefined, name: string) => {
  const value = inputsOf(step)[name];
  return value?.kind === 'text' ? value.value : undefined;
};
const outcomeOf = ({ conclusion }: Explanation) =>
  conclusion.value.kind === 'text' ? conclusion.value.value : undefined;
const allOf = (criteria: readonly Criterion[]): readonly Criterion[] =>
  criteria.flatMap((one) => [one, ...allOf(one.children ?? [])]);

describe('the explanation of a rating', () => {
  const explanation = explain({ ...general, points: good, stoppedMonths: 0, isCreditInstitution: false });

  it('names the form and the year, and concludes with the grade', () => {
    expect(explanation).toMatchObject({
      format: 'kttt-explanation',
      version: 1,
      subject: {
        vi: 'Đánh giá hợp tác xã theo Thông tư 01/2020/TT-BKHĐT, năm 2023',
        en: 'Assessment of cooperatives by Circular 01/2020/TT-BKHĐT, year 2023',
      },
      conclusion: { rule: 'score-scored', value: { kind: 'text', value: { vi: 'tốt', en: 'good' } } },
    });
    const { citation } = explanation.conclusion;
    expect(citation && cite(citation, 'vi')).toBe('Điều 8 Thông tư 01/2020/TT-BKHĐT');
  });

  it('starts from the total; where all was said nothing is taken for granted', () => {
    expect(inputsOf(explanation.conclusion)).toEqual({
      Total: { kind: 'number', value: '80.5' },
      'Grade by points': { kind: 'text', value: { vi: 'tốt', en: 'good' } },
    });
  });

  it('rests on the criteria of the form, each in its place', () => {
    expect(explanation.conclusion.steps.map(({ rule }) => rule)).toEqual([
      'criterion-I',
      'criterion-II',
      'criterion-III',
    ]);
    expect(stepAt(explanation, 'I')?.text).toEqual({ vi: 'I. Nhóm tiêu chí về tài chính', en: 'I. Finance' });
    expect(stepAt(explanation, 'I')?.steps).toEqual([]);
    const apart = explain({ ...general, points: { I: 24, '1': 7, '3a': 4 } });
    expect(stepAt(apart, 'I')?.steps.map(({ rule }) => rule)).toEqual(['criterion-1', 'criterion-3']);
    expect(stepAt(apart, 'II')?.steps.map(({ rule }) => rule)).toEqual([
      'criterion-5',
      'criterion-6',
      'criterion-7',
      'criterion-8',
      'criterion-9',
    ]);
    expect(stepAt(explanation, 'III')).toMatchObject({
      inputs: [
        { name: { vi: 'Trả lời', en: 'Answer' }, value: { value: { vi: '31,5 điểm', en: '31.5 points' } } },
        { name: { vi: 'Tối đa', en: 'Maximum' }, value: { kind: 'number', value: '40' } },
      ],
      value: { kind: 'number', value: '31.5' },
    });
  });

  it.each([
    ['circular-01-2020', explain(general)],
    ['circular-09-2017', explain(farming)],
  ] as const)('by %s cites for each criterion what its form cites', (set, one) => {
    const criteria = allOf(criteriaForm(set).criteria);
    expect(criteria.length).toBe(stepsOf(one.conclusion).length - 1);
    for (const { code, citation = null } of criteria) expect(stepAt(one, code)?.citation).toEqual(citation);
    const cited = criteria.filter(({ citation }) => citation).map(({ code }) => code);
    expect(cited).toEqual(
      expect.arrayContaining(set === 'circular-01-2020' ? ['I', 'II', 'III'] : ['1', '2', '3', '4', '5', '6']),
    );
  });

  it('says of each criterion what is not known of its rule', () => {
    for (const set of ['circular-01-2020', 'circular-09-2017'] as const) {
      const one = explain({ ...(set === 'circular-01-2020' ? general : farming) });
      for (const { code, unknown } of allOf(criteriaForm(set).criteria)) {
        expect(saidOf(stepAt(one, code), 'Not known')).toEqual(unknown);
      }
    }
    expect(saidOf(stepAt(explain(general), '10'), 'Not known')?.en).toContain('40 points together');
  });

  it('of Circular 09/2017 shows the figures that became points', () => {
    const figures = {
      revenue: 1_250_000_000,
      plannedRevenue: 1_000_000_000,
      incomeAfterObligations: 100_000_000,
      members: 30,
      developmentFund: 0,
    };
    const one = explain({ ...farming, figures });
    expect(saidOf(stepAt(one, '1a'), 'Answer')).toEqual({ vi: '125,00 %', en: '125.00%' });
    expect(saidOf(stepAt(one, '1b'), 'Answer')?.vi).toContain('1.250.000.000');
    expect(saidOf(stepAt(one, '1d'), 'Answer')).toEqual({ vi: '0 %', en: '0%' });
    expect(stepAt(one, '1c')?.value).toEqual({ kind: 'number', value: '4' });
    expect(saidOf(stepAt(one, '1e'), 'State')).toEqual({ vi: 'chưa trả lời đủ', en: 'not fully answered' });
  });
});

describe('levels that are inferred', () => {
  const figures = { averageTotalCapital: 1_000_000_000 };

  it('are named as assumed', () => {
    const one = explain({ ...general, figures }, { assume: ['inferred-bands'] });
    expect(saidOf(one.conclusion, 'Assumed')).toEqual({
      vi: 'điểm suy ra cho các mức chỉ tìm thấy ranh giới',
      en: 'inferred points for levels of which only the edges were found',
    });
    expect(stepAt(one, '1a')?.value).toEqual({ kind: 'number', value: '3' });
    expect(saidOf(stepAt(one, '1a'), 'Not known')?.vi).toContain('điểm của mỗi mức là suy ra');
  });

  it('leave the criterion open where they are not', () => {
    const one = explain({ ...general, figures });
    expect(saidOf(one.conclusion, 'Assumed')).toBeUndefined();
    expect(stepAt(one, '1a')?.value).toEqual({ kind: 'text', value: { vi: '0–6', en: '0–6' } });
    expect(saidOf(stepAt(one, '1a'), 'State')).toEqual({
      vi: 'chưa biết được bao nhiêu điểm, hoặc cách tính chỉ là suy ra mà chưa được chấp nhận dùng',
      en: 'its points are not known, or only inferred, which was not assumed',
    });
  });
});

describe('the explanation of an open rating', () => {
  it('concludes with the grades that are possible, and says what decides', () => {
    const one = explain({ ...general, points: { I: 20, II: 20, '10': 20, '11': 0, '12': 0, '13': 0, '14': 0 } });
    expect(one.conclusion).toMatchObject({
      rule: 'score-unknown',
      value: { value: { vi: 'trung bình hoặc khá hoặc tốt', en: 'average or fair or good' } },
    });
    expect(saidOf(one.conclusion, 'Total')).toEqual({ vi: '60–80', en: '60–80' });
    expect(saidOf(one.conclusion, 'Decided by')).toEqual({ vi: '15', en: '15' });
  });

  it('adds that it may not be rated, where the months of operation were not told', () => {
    const silent = { ...general, operatingMonths: null };
    expect(outcomeOf(explain({ ...silent, points: good }))).toEqual({
      vi: 'tốt hoặc không xếp loại',
      en: 'good or not rated',
    });
    expect(outcomeOf(explain({ ...silent, points: { I: 24, II: 25 } }))).toEqual({
      vi: 'yếu hoặc trung bình hoặc khá hoặc tốt hoặc không xếp loại',
      en: 'weak or average or fair or good or not rated',
    });
  });

  it('names a sanction of which nothing was said', () => {
    const one = explain({ ...farming, wasSanctioned: null, points: goodFarm });
    expect(outcomeOf(one)).toEqual({ vi: 'yếu hoặc tốt', en: 'weak or good' });
    expect(saidOf(one.conclusion, 'Decided by')).toEqual({
      vi: 'Bị xử phạt vi phạm hành chính trong năm về hoạt động của hợp tác xã',
      en: 'Administrative sanction in the year for the operation of the cooperative',
    });
  });
});

describe('the explanation of a sanctioned cooperative', () => {
  it('says that it is yếu whatever the points', () => {
    const one = explain({ ...farming, wasSanctioned: true, points: goodFarm });
    expect(outcomeOf(one)).toEqual({ vi: 'yếu', en: 'weak' });
    expect(saidOf(one.conclusion, 'Grade by points')).toEqual({ vi: 'tốt', en: 'good' });
    expect(saidOf(one.conclusion, 'Whatever the points')?.vi).toBe(
      'Bị xử phạt vi phạm hành chính trong năm về hoạt động của hợp tác xã',
    );
  });
});

describe('the explanation of an exemption', () => {
  const cases = [
    {
      input: { ...general, operatingMonths: 11 },
      rule: 'exempt-new',
      where: 'Điều 8 Thông tư 01/2020/TT-BKHĐT',
      text: {
        vi: 'Mới thành lập và hoạt động chưa đủ 12 tháng nên không đánh giá, không xếp loại',
        en: 'Newly founded and in operation for less than 12 months, so it is not assessed and not rated',
      },
    },
    {
      input: { ...general, stoppedMonths: 4 },
      rule: 'exempt-stopped',
      where: 'Điều 8 Thông tư 01/2020/TT-BKHĐT',
      text: {
        vi: 'Ngừng hoạt động trên 3 tháng trong năm nên không đánh giá, không xếp loại',
        en: 'It stopped operating for more than 3 months in the year, so it is not assessed and not rated',
      },
    },
    {
      input: { ...general, isCreditInstitution: true },
      rule: 'exempt-credit-institution',
      where: 'điểm c khoản 2 Điều 1 Thông tư 01/2020/TT-BKHĐT',
      text: {
        vi: 'Quỹ tín dụng nhân dân, ngân hàng hợp tác xã được đánh giá theo quy định của Ngân hàng Nhà nước',
        en: 'People’s credit funds and the cooperative bank are assessed by the rules of the State Bank',
      },
    },
    {
      input: { ...farming, operatingMonths: 11 },
      rule: 'exempt-new',
      where: 'khoản 2 Điều 6 Thông tư 09/2017/TT-BNNPTNT',
      text: {
        vi: 'Mới thành lập và hoạt động chưa đủ 12 tháng nên không đánh giá, không xếp loại',
        en: 'Newly founded and in operation for less than 12 months, so it is not assessed and not rated',
      },
    },
  ] as const;

  it.each(cases)('$rule stands in $where', ({ input, rule, where, text }) => {
    const { subject, conclusion } = explain(input);
    expect(conclusion).toMatchObject({
      rule,
      text,
      value: { kind: 'text', value: { vi: 'không xếp loại', en: 'not rated' } },
      steps: [],
    });
    expect(conclusion.citation && cite(conclusion.citation, 'vi')).toBe(where);
    expect(subject).toEqual({
      vi: `${criteriaForm(input.criteriaSet).title.vi}, năm 2023`,
      en: `${criteriaForm(input.criteriaSet).title.en}, year 2023`,
    });
  });

  it('says what was taken for granted, and the repeal', () => {
    const { conclusion } = explain({ ...general, year: 2025, operatingMonths: 11 }, { asOf: '2026-01-01' });
    expect(conclusion.inputs.map(({ name }) => name.en)).toEqual(['Repealed by', 'Taken for granted']);
    expect(explain({ ...farming, operatingMonths: 11 }).conclusion.inputs).toEqual([]);
  });
});

describe('the repeal', () => {
  it('is named with the day that was not found', () => {
    const one = explain({ ...general, year: 2025, points: good }, { asOf: '2025-12-31' });
    expect(one.conclusion.inputs.find(({ name }) => name.en === 'Repealed by')).toEqual({
      name: { vi: 'Đã bị bãi bỏ bởi', en: 'Repealed by' },
      value: {
        kind: 'text',
        value: {
          vi: 'Thông tư 78/2025/TT-BTC (chưa rõ ngày có hiệu lực)',
          en: 'Circular 78/2025/TT-BTC (day of effect not found)',
        },
      },
    });
    expect(
      saidOf(explain({ ...general, year: 2024, points: good }, { asOf: '2025-12-31' }).conclusion, 'Repealed by'),
    ).toBe(undefined);
  });
});

describe('what was taken for granted', () => {
  const granted = (more: Partial<RatingInput>) =>
    saidOf(explain({ ...general, points: good, ...more }).conclusion, 'Taken for granted');

  it('is said in both languages', () => {
    expect(granted({})).toEqual({
      vi: 'không phải quỹ tín dụng nhân dân; không ngừng hoạt động quá 3 tháng',
      en: 'it is no people’s credit fund; it did not stop for more than 3 months',
    });
    expect(granted({ isCreditInstitution: false })).toEqual({
      vi: 'không ngừng hoạt động quá 3 tháng',
      en: 'it did not stop for more than 3 months',
    });
    expect(granted({ stoppedMonths: 3 })?.en).toBe('it is no people’s credit fund');
    const { conclusion } = explain({ ...general, points: good });
    expect(conclusion.inputs.at(-1)?.name).toEqual({ vi: 'Coi như', en: 'Taken for granted' });
  });
});

describe('every explanation', () => {
  const points = fc.constantFrom<RatingInput['points']>(undefined, {}, good, { I: 24 }, { '5': 8, '10': '12.5' });
  const months = fc.constantFrom(undefined, null, 3, '11.5', 26);
  const figure = fc.constantFrom(undefined, null, 0, '9007199254740993', 1_000_000_000, 7n);
  const anyInput: fc.Arbitrary<RatingInput> = fc.record({
    criteriaSet: fc.constantFrom('circular-01-2020', 'circular-09-2017'),
    year: fc.constantFrom(2020, 2024, 2025),
    operatingMonths: months,
    stoppedMonths: months,
    isCreditInstitution: fc.constantFrom(undefined, true, false),
    wasSanctioned: fc.constantFrom(undefined, true, false),
    figures: fc.record({
      revenue: figure,
      plannedRevenue: figure,
      incomeAfterObligations: figure,
      members: fc.constantFrom(undefined, null, 0, 30, 7n),
      averageTotalCapital: fc.oneof(figure, fc.constant({ numerator: 1n, denominator: 3 })),
      developmentFund: figure,
    }),
  });
  const anyRating = fc.tuple(anyInput, points, fc.boolean()).map(([input, given, isAssumed]): CooperativeRating => {
    const ofSet = input.criteriaSet === 'circular-01-2020' ? given : { '6': '0.5' };
    // Points of a group may not be those that the figures come to, so they stand beside none that count.
    const sound = { ...input, points: isAssumed ? undefined : ofSet };
    return rateCooperative(sound, { asOf: '2026-12-31', ...(isAssumed && { assume: ['inferred-bands'] }) });
  });

  it('of a rating that was stored as JSON is the same', () => {
    fc.assert(
      fc.property(anyRating, (rating) => {
        const explanation = explainRating(rating);
        const stored: CooperativeRating = JSON.parse(JSON.stringify(rating));
        expect(stored).toEqual(rating);
        expect(explainRating(stored)).toEqual(explanation);
        expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation);
      }),
      { numRuns: 100 },
    );
  });

  it('says everything in both languages', () => {
    fc.assert(
      fc.property(anyRating, (rating) => {
        const { subject, conclusion } = explainRating(rating);
        for (const text of [
          subject,
          ...stepsOf(conclusion).flatMap((step) => [step.text, ...step.inputs.map(({ name }) => name)]),
        ]) {
          expect(text.vi.trim()).not.toBe('');
          expect(text.en.trim()).not.toBe('');
          expect(text.vi).not.toBe(text.en);
        }
        for (const { value } of stepsOf(conclusion).flatMap((step) => [step, ...step.inputs])) {
          if (value.kind === 'text') expect([value.value.vi, value.value.en].includes('')).toBe(false);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is refused for a score that was counted by another form', () => {
    const rating = rate({ ...general, points: good });
    if (rating.status !== 'rated') throw new Error('not rated');
    expectFaults(
      () => explainRating({ ...rating, criteriaSet: 'circular-09-2017' }),
      ['other-form', ['form'], { scored: 'circular-01-2020 (1)', given: 'circular-09-2017 (1)' }],
    );
  });
});
