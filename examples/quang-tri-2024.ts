/**
 * The main job of the library on real figures: what Quảng Trị province published of its agricultural cooperatives on
 * 5 April 2024, what follows from it, and the five commitments it signed that day; then the same over a simulated
 * register, with the report as a page in examples/output.
 *
 *   npm run example                 in Vietnamese
 *   npm run example -- --lang en    in English
 */
import {
  assessCommitment,
  assessTarget,
  between,
  type Language,
  percent,
  percentage,
  type RequiredCount,
  requiredCount,
} from 'kttt';
import { describeGoal, describeRequired, explainTarget, quangTri2024, sourceOf } from 'kttt/commitments';
import { formatPercent } from 'kttt/language';
import { cite } from 'kttt/law';
import { renderAssessment, renderExplanation } from 'kttt/reports';
import { languageOf } from './language-of.ts';
import { overARegister } from './over-a-register.ts';
import { stateAtEndOf2023 } from './state-at-end-of-2023.ts';

const language: Language = languageOf(process.argv.slice(2));
const say = (vi: string, en: string) => (language === 'vi' ? vi : en);
const heading = (text: string) => `\n${text}\n${'='.repeat(text.length)}`;

const cooperatives = 310;
const cooperativesIn2022 = 291;

console.log(say('Kinh tế tập thể tỉnh Quảng Trị', 'The collective economy of Quảng Trị province'));
console.log(`${say('Nguồn', 'Source')}: ${cite(quangTri2024.source, language)}`);

console.log(heading(say('I. Tình hình đến 31/12/2023', 'I. The state at 31 December 2023')));
for (const line of stateAtEndOf2023(language)) console.log(line);

console.log(heading(say('II. Năm cam kết năm 2024 cần gì', 'II. What the five commitments for 2024 need')));
for (const [i, { wording, goal, indicator }] of quangTri2024.targets.entries()) {
  const promised = goal.kind === 'between' ? between(goal.low, goal.high, { above: 'not-met' }) : goal;
  const [needed, enough] = [requiredCount(promised, cooperatives), requiredCount(goal, cooperatives)];
  const unit = indicator.unit ?? { vi: 'HTX', en: 'cooperatives' };
  const inWords = (required: RequiredCount | null) =>
    required ? describeRequired(required, cooperatives, unit)[language] : say('không số nào đáp ứng', 'no number does');
  console.log(`${i + 1}. «${wording}»`);
  console.log(`   ${say('Mục tiêu', 'Goal')}: ${describeGoal(goal)[language]}`);
  console.log(`   ${say('Cần', 'Needed')}: ${inWords(needed)} (${say('trên tổng số', 'of')} ${cooperatives})`);
  if (promised !== goal) console.log(`   ${say('Đạt khi có', 'Met by')}: ${inWords(enough)}`);
}

// Nobody published the results of 2024: there is no figure to give, and the verdicts say so.
const baseline = {
  'good-or-fair': percent(58),
  'linked-with-enterprises': percentage(56, cooperativesIn2022),
};
const assessment = assessCommitment(quangTri2024, {}, { baseline });

console.log(
  heading(say('III. Đánh giá, cạnh kỳ gốc cuối năm 2022', 'III. The assessment, beside the baseline of 2022')),
);
console.log(renderAssessment(assessment, { language }));

console.log(heading(say('IV. Giải thích một kết quả', 'IV. One result explained')));
const [linked] = quangTri2024.targets.filter(({ id }) => id === 'linked-with-enterprises');
if (linked) {
  const atEndOf2022 = assessTarget(linked.goal, baseline['linked-with-enterprises']);
  console.log(
    say(
      'Nếu lấy số cuối năm 2022 (56 trên 291 HTX) so với mục tiêu của năm 2024:',
      'If the figure of the end of 2022 (56 of 291 cooperatives) is held against the goal for 2024:',
    ),
  );
  console.log(renderExplanation(explainTarget(atEndOf2022, sourceOf(linked, quangTri2024)), { language }));
  const rate = atEndOf2022.rate && formatPercent(atEndOf2022.rate, { language, decimals: 2 });
  console.log(say(`Bằng ${rate} ngưỡng 22 %.`, `It is ${rate} of the threshold of 22%.`));
}

console.log(
  heading(
    say(
      'V. Đánh giá như trên, tính từ danh sách và báo cáo của từng HTX (mô phỏng)',
      'V. The same over a register (simulated)',
    ),
  ),
);
for (const line of overARegister(language)) console.log(line);
