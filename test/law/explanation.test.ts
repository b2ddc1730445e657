import { type ExplanationStep, explanation, explanationVersion } from 'kttt/law';
import { describe, expect, it } from 'vitest';

const step: ExplanationStep = {
  rule: 'target-met',
  text: { vi: 'So sánh kết quả với mục tiêu', en: 'The result is compared with the goal' },
  citation: { kind: 'legal', instrument: { kind: 'law', number: '17/2023/QH15' }, article: '4' },
  inputs: [{ name: { vi: 'Kết quả', en: 'Result' }, value: { kind: 'count', value: 6 } }],
  value: { kind: 'text', value: { vi: 'đạt', en: 'met' } },
  steps: [
    {
      rule: 'plain-arithmetic',
      text: { vi: 'Cộng', en: 'Added up' },
      citation: null,
      inputs: [],
      value: { kind: 'missing' },
      steps: [],
    },
  ],
};

describe('an explanation', () => {
  it('is a subject and a tree of steps in the current version of its format', () => {
    expect(explanation({ vi: 'Mục tiêu', en: 'Target' }, step)).toEqual({
      format: 'kttt-explanation',
      version: 1,
      subject: { vi: 'Mục tiêu', en: 'Target' },
      conclusion: step,
    });
    expect(explanationVersion).toBe(1);
  });

  it('is plain JSON, so a stored one reads the same', () => {
    const made = explanation({ vi: 'Mục tiêu', en: 'Target' }, step);
    expect(JSON.parse(JSON.stringify(made))).toStrictEqual(made);
  });
});
