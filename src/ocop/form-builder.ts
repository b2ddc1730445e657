import { at } from '../errors/at.ts';
import type { Text } from '../errors/index.ts';
import { ofDecision } from './decision-citation.ts';
import type { OcopCriterion, OcopForm, OcopOption, OcopPart } from './form.ts';
import type { Entry, ProductSet, Row } from './product-set.ts';
import type { QuestionOption } from './questions/question.ts';
import type { RecognizedStar } from './star.ts';

/** The number of every form's text. */
const version = 1;

const partTitles: Readonly<Record<OcopPart['code'], Text>> = {
  A: { vi: 'Sản phẩm và sức mạnh của cộng đồng', en: 'The product and the strength of the community' },
  B: { vi: 'Khả năng tiếp thị', en: 'Marketing' },
  C: { vi: 'Chất lượng sản phẩm', en: 'Quality of the product' },
};

const decisions = {
  '148/QĐ-TTg': { id: '148-2023', annex: 'III', certainty: 'secondary' },
  '26/2026/QĐ-TTg': { id: '26-2026', annex: 'II', certainty: 'text' },
} as const;

/** Makes the form of a product set: codes by position, maxima from what stands inside. */
export function buildForm({
  number,
  title,
  decision,
  gates,
  remarks = [],
  unknown = {},
  ...parts
}: ProductSet): OcopForm {
  const { id, annex, certainty } = decisions[decision];
  let group = 0;
  const partOf = (code: OcopPart['code']): OcopPart => {
    const criteria = parts[code].map((entry) => {
      if ('unread' in entry) return criterionOf(entry, `${code}.?`, unknown);
      group += 1;
      return criterionOf(entry, String(group), unknown);
    });
    return { code, title: partTitles[code], max: sumOf(criteria), criteria };
  };
  return {
    kind: 'ocop-form',
    id: `ocop-${id}-${String(number).padStart(2, '0')}`,
    version,
    number,
    title,
    decision,
    citation: ofDecision(decision, { annex }),
    certainty,
    parts: [partOf('A'), partOf('B'), partOf('C')],
    disqualifiers: gates.map(({ endsAt = null, ...gate }) => ({ ...gate, endsAt })),
    remarks,
  };
}

function criterionOf(entry: Entry, code: string, unknown: Readonly<Record<string, Text>>): OcopCriterion {
  if ('unread' in entry) return { code, title: unreadTitle, max: entry.unread, unknown: entry.note };
  if ('of' in entry) {
    const children = entry.of.map((inside, i) => criterionOf(inside, `${code}.${i + 1}`, unknown));
    return { code, title: entry.title, max: sumOf(children), children };
  }
  const open = unknown[code];
  const criterion = leafOf(entry, code);
  return open ? { ...criterion, unknown: open } : criterion;
}

const unreadTitle: Text = { vi: 'Số điểm bản sao không cho thấy', en: 'Points that the copy does not show' };

const notSaidHowMany: Text = {
  vi: 'dấu sao đứng ở tên tiêu chí, không nói cần bao nhiêu điểm',
  en: 'the stars stand on the name of the criterion; how many points they ask for is not said',
};

function leafOf([question, printed]: Row, code: string): OcopCriterion {
  const { title, options: worded, asks, figure, misprints, note } = question;
  const rest = {
    ...(asks && { asks }),
    ...(figure && { figure }),
    ...(misprints && { misprints }),
    ...(note && { note }),
  };
  if (!worded) return { code, title, max: Number(printed), ...rest };
  const tokens = printed.split(' ');
  const mark = tokens[0]?.startsWith('*') ? starOf(tokens[0]) : null;
  const points = mark ? tokens.slice(1) : tokens;
  const options = worded.map((option, i) => optionOf(option, at(points, i)));
  return {
    code,
    title,
    max: Math.max(...options.map((option) => option.orPoints ?? option.points)),
    options,
    ...rest,
    ...(mark && { requiredForStars: mark, unknown: notSaidHowMany }),
  };
}

function optionOf({ within, vi, en }: QuestionOption, token: string): OcopOption {
  const [points, orPoints] = token.replace(/[*!]/g, '').split('/');
  return {
    label: { vi, en },
    points: Number(points),
    ...(orPoints !== undefined && { orPoints: Number(orPoints) }),
    requiredForStars: starOf(token),
    ...(within && { within }),
    ...(token.includes('!') && { ends: true }),
  };
}

/** The level that the stars of a token stand for. */
function starOf(token: string): RecognizedStar | null {
  const stars = token.replace(/[^*]/g, '').length;
  return stars === 3 || stars === 4 || stars === 5 ? stars : null;
}

function sumOf(criteria: readonly OcopCriterion[]): number {
  return criteria.reduce((sum, { max }) => sum + max, 0);
}
