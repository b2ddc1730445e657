import { defineError, found, type Language } from '../errors/index.ts';
import { say } from '../errors/say.ts';
import { cite } from '../law/citation.ts';
import { type ExplainedValue, type Explanation, type ExplanationStep, explanationVersion } from '../law/explanation.ts';
import { checkPrintOptions } from '../numbers/rounding.ts';
import { escapeMarkdown, oneLine } from './markdown.ts';
import { printValue, type ReportOptions } from './print-value.ts';

const otherExplanationVersion = /* @__PURE__ */ defineError('other-explanation-version', {
  vi: 'lời giải thích ở định dạng «{found}»; phiên bản này đọc được định dạng {expected}',
  en: 'the explanation has the format "{found}"; this release reads {expected}',
});

/**
 * Prints an explanation as indented text or as a nested Markdown list.
 *
 * @throws `other-explanation-version`, `no-such-language`, `bad-decimals`
 *
 * @example
 * import { assessTarget, count, between } from 'kttt';
 * import { explain, renderExplanation } from 'kttt/reports';
 *
 * const assessment = assessTarget(between(count(4), count(6)), count(3));
 * renderExplanation(explain(assessment), { language: 'vi' }).split('\n').at(-1); // → '  Khoảng cách giữa kết quả và mục tiêu: còn thiếu 1 tổ chức'
 */
export function renderExplanation(explanation: Explanation, options: ReportOptions): string {
  if (explanation.format !== 'kttt-explanation' || explanation.version !== explanationVersion) {
    const expected = `kttt-explanation ${explanationVersion}`;
    throw otherExplanationVersion({ found: found(`${explanation.format} ${explanation.version}`), expected });
  }
  const { language, format = 'text', decimals = 2 } = options;
  checkPrintOptions({ decimals });
  const lines = linesOf(explanation.conclusion, 0, { language, decimals });
  const subject = say(explanation.subject, language);
  if (format === 'text') {
    return [oneLine(subject), ...lines.map(({ depth, words }) => `${'  '.repeat(depth)}${oneLine(words)}`)].join('\n');
  }
  const items = lines.map(({ depth, words }) => `${'  '.repeat(depth)}- ${escapeMarkdown(words)}`);
  return [`### ${escapeMarkdown(subject)}`, '', ...items].join('\n');
}

interface Printing {
  readonly language: Language;
  readonly decimals: number;
}

interface Line {
  readonly depth: number;
  readonly words: string;
}

/** The lines of a step: its rule and value, its inputs and its source below, then the steps it rests on. */
function linesOf(step: ExplanationStep, depth: number, options: Printing): readonly Line[] {
  const { language, decimals } = options;
  const print = (value: ExplainedValue) => printValue(value, language, decimals);
  const source = step.citation && `${say({ vi: 'Nguồn', en: 'Source' }, language)}: ${cite(step.citation, language)}`;
  return [
    { depth, words: `${say(step.text, language)}: ${print(step.value)}` },
    ...step.inputs.map(({ name, value }) => ({ depth: depth + 1, words: `${say(name, language)}: ${print(value)}` })),
    ...(source ? [{ depth: depth + 1, words: source }] : []),
    ...step.steps.flatMap((below) => linesOf(below, depth + 1, options)),
  ];
}
