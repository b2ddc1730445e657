import fc from 'fast-check';
import type { ExplainedValue, Explanation } from 'kttt/law';
import {
  type AsOf,
  type ComplianceFacts,
  checkCompliance,
  checkEffectiveness,
  checkReorganization,
  explainCompliance,
  type ReorganizationFacts,
  type WithFindings,
} from 'kttt/rating';
import { renderExplanation } from 'kttt/reports';
import { describe, expect, it } from 'vitest';
import { factLabels, membersLabel } from '../../src/rating/compliance-fact-labels.ts';
import { untyped } from '../errors/untyped.ts';
import { anyFacts } from './any-compliance-facts.ts';

const asOf = '2024-12-31';
const explain = (facts: ComplianceFacts, options: AsOf = { asOf }) =>
  explainCompliance(checkCompliance(facts, options));
const said = (vi: string, en: string): ExplainedValue => ({ kind: 'text', value: { vi, en } });
const stepOf = ({ conclusion }: Explanation, rule: string) => conclusion.steps.find((step) => step.rule === rule);
/** The inputs of a step by their English names. */
const inputsOf = (explanation: Explanation, rule: string) =>
  Object.fromEntries(stepOf(explanation, rule)?.inputs.map(({ name, value }) => [name.en, value]) ?? []);

describe('the explanation of compliance', () => {
  it('says what was asked, what was found, where it stands and what it comes to', () => {
    const explanation = explain({ kind: 'cooperative', officialMembers: 4 });
    expect(explanation.subject).toEqual({
      vi: 'Tuân thủ pháp luật: hợp tác xã',
      en: 'Compliance with the law: cooperative',
    });
    expect(stepOf(explanation, 'minimum-members')).toEqual({
      rule: 'minimum-members',
      text: {
        vi: 'Số thành viên tối thiểu: ít nhất 5 thành viên chính thức',
        en: 'Minimum number of members: at least 5 official members',
      },
      citation: {
        kind: 'legal',
        instrument: {
          kind: 'law',
          number: '17/2023/QH15',
          title: { vi: 'Luật Hợp tác xã', en: 'Law on Cooperatives' },
        },
        article: '4',
        clause: '7',
      },
      inputs: [
        { name: { vi: 'Số thành viên chính thức', en: 'Official members' }, value: { kind: 'count', value: 4 } },
      ],
      value: said('vi phạm', 'violated'),
      steps: [],
    });
  });

  it('counts the conditions by what they come to; one violation is enough to conclude so', () => {
    const { conclusion } = explain({ kind: 'cooperative-group', officialMembers: 1, cooperationContract: true });
    expect(conclusion.inputs).toEqual([
      { name: { vi: 'đáp ứng', en: 'satisfied' }, value: { kind: 'count', value: 1 } },
      { name: { vi: 'vi phạm', en: 'violated' }, value: { kind: 'count', value: 2 } },
      { name: { vi: 'chưa rõ', en: 'unknown' }, value: { kind: 'count', value: 4 } },
      { name: { vi: 'không áp dụng', en: 'not applicable' }, value: { kind: 'count', value: 1 } },
    ]);
    expect(conclusion.value).toEqual(said('vi phạm', 'violated'));
  });

  it('tells an unknown condition that waits for data from one whose rule was not found', () => {
    const explanation = explain({ kind: 'cooperative' }, { asOf: '2015-01-01' });
    expect(stepOf(explanation, 'minimum-members')?.value).toEqual(
      said('chưa rõ: thiếu dữ liệu', 'unknown: data are missing'),
    );
    expect(stepOf(explanation, 'non-member-supply')?.value).toEqual(
      said('chưa rõ: chưa tìm thấy quy định', 'unknown: the rule was not found'),
    );
    expect(explanation.conclusion.value).toEqual(said('chưa rõ', 'unknown'));
  });

  it('calls members by what the law of the day and the kind call them', () => {
    const namesOf = (kind: ComplianceFacts['kind'], day: string) =>
      stepOf(explain({ kind }, { asOf: day }), 'minimum-members')?.inputs.map(({ name }) => name);
    expect(namesOf('cooperative', '2024-06-30')).toEqual([{ vi: 'Số thành viên', en: 'Members' }]);
    expect(namesOf('cooperative', '2024-07-01')).toEqual([{ vi: 'Số thành viên chính thức', en: 'Official members' }]);
    expect(namesOf('cooperative-group', '2024-07-01')).toEqual([{ vi: 'Số thành viên', en: 'Members' }]);
  });

  it.each<[string, ComplianceFacts, string, string, ExplainedValue]>([
    [
      'a share of 0.35 is 35 over 100',
      { kind: 'cooperative', largestMemberCapitalShare: '0.35' },
      'member-capital',
      'Largest share of the capital held by one member',
      { kind: 'percent', value: { numerator: 35, denominator: 100 } },
    ],
    [
      'a share keeps its numerator and denominator',
      { kind: 'cooperative', largestMemberCapitalShare: { numerator: 7, denominator: 20 } },
      'member-capital',
      'Largest share of the capital held by one member',
      { kind: 'percent', value: { numerator: 7, denominator: 20 } },
    ],
    [
      'a share of all is 1 over 1',
      { kind: 'cooperative', largestMemberCapitalShare: 1 },
      'member-capital',
      'Largest share of the capital held by one member',
      { kind: 'percent', value: { numerator: 1, denominator: 1 } },
    ],
    [
      'a share of 20 digits keeps them all',
      { kind: 'cooperative', largestMemberCapitalShare: '0.05000000000000000001' },
      'member-capital',
      'Largest share of the capital held by one member',
      { kind: 'percent', value: { numerator: '5000000000000000001', denominator: '100000000000000000000' } },
    ],
    [
      'a share that does not apply',
      { kind: 'cooperative', largestMemberCapitalShare: 'not-applicable' },
      'member-capital',
      'Largest share of the capital held by one member',
      { kind: 'not-applicable' },
    ],
    [
      'a missing share',
      { kind: 'cooperative' },
      'member-capital',
      'Largest share of the capital held by one member',
      { kind: 'missing' },
    ],
    [
      'a day in the writing of each language',
      { kind: 'cooperative', annualMeetingOn: '2024-04-20', fiscalYearEnd: '2023-12-31' },
      'annual-meeting',
      'Annual meeting for the fiscal year',
      said('20/4/2024', '20 April 2024'),
    ],
    [
      'something not done',
      { kind: 'cooperative', annualMeetingOn: 'never' },
      'annual-meeting',
      'Annual meeting for the fiscal year',
      said('chưa', 'never'),
    ],
    [
      'a contract with a last day',
      { kind: 'cooperative-group', contractEndsOn: '2026-01-31' },
      'group-not-ended',
      'End of the cooperation contract',
      said('31/1/2026', '31 January 2026'),
    ],
    [
      'a contract without a last day',
      { kind: 'cooperative-group', contractEndsOn: 'never' },
      'group-not-ended',
      'End of the cooperation contract',
      said('không thời hạn', 'none'),
    ],
    ['yes', { kind: 'cooperative', director: true }, 'organs', 'Director', said('có', 'yes')],
    ['no', { kind: 'cooperative', director: false }, 'organs', 'Director', said('không', 'no')],
    [
      'a year without a separator of thousands',
      { kind: 'cooperative', reportingYear: 2024 },
      'annual-data',
      'Reporting year',
      said('2024', '2024'),
    ],
    [
      'a legal status',
      { kind: 'cooperative', status: 'operating' },
      'operating-status',
      'Legal status',
      said('Đang hoạt động', 'Operating'),
    ],
    [
      'full governance',
      { kind: 'cooperative', governance: 'full' },
      'board-size',
      'Type of governance',
      said('đầy đủ', 'full'),
    ],
    [
      'short governance',
      { kind: 'cooperative', governance: 'short' },
      'board-size',
      'Type of governance',
      said('rút gọn', 'short'),
    ],
    ['a size', { kind: 'cooperative', size: 'medium' }, 'governance-structure', 'Size class', said('vừa', 'medium')],
    [
      'votes',
      { kind: 'cooperative', voting: 'one-each' },
      'voting',
      'Votes',
      said('mỗi thành viên một phiếu', 'one vote each'),
    ],
    [
      'the second call of a meeting',
      { kind: 'cooperative', meetingCall: 2 },
      'quorum',
      'Call of the general meeting',
      said('lần thứ hai', 'second'),
    ],
  ])('prints facts so that they can be read: %s', (_, facts, rule, name, value) => {
    expect(inputsOf(explain(facts), rule)[name]).toEqual(value);
  });

  it('names every fact in words of both languages and prints it in both, for any organization', () => {
    const known = new Set([...Object.values(factLabels).map(({ text }) => text), membersLabel].map(({ vi }) => vi));
    fc.assert(
      fc.property(anyFacts, ({ facts, asOf }) => {
        const explanation = explain(facts, { asOf });
        const inputs = explanation.conclusion.steps.flatMap((step) => step.inputs);
        expect(inputs.filter(({ name }) => !known.has(name.vi))).toEqual([]);
        for (const language of ['vi', 'en'] as const) {
          const printed = renderExplanation(explanation, { language });
          expect(printed).not.toMatch(
            /\d{4}-\d\d-\d\d|not-applicable|one-each|by-member-count|in-bankruptcy|: true|: false/,
          );
          expect(printed).not.toMatch(/[a-z][A-Z]/);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('has a name of its own for every fact, in both languages', () => {
    for (const language of ['vi', 'en'] as const) {
      const names = Object.values(factLabels).map(({ text }) => text[language]);
      expect(names.filter((name, i) => names.indexOf(name) < i)).toEqual([]);
    }
  });

  it('keeps the name of a fact that a stored result of another version has', () => {
    const { findings, ...rest } = checkCompliance({ kind: 'cooperative' }, { asOf });
    const stored = { ...rest, findings: findings.map((one) => ({ ...one, found: { motto: 'all for one' } })) };
    expect(explainCompliance(stored).conclusion.steps[0]?.inputs).toEqual([
      { name: { vi: 'motto', en: 'motto' }, value: said('all for one', 'all for one') },
    ]);
  });
});

describe('the explanation of an effective cooperative', () => {
  const facts = {
    confirmedByCommune: true,
    profits: [120_000_000, -5_000_000],
    productsForMembers: 2,
    officialMembers: 132,
    membersOverYears: ['not-applicable', 120, 126],
  } as const;

  it('prints profits as money and members as counts', () => {
    const explanation = explainCompliance(checkEffectiveness(facts, { asOf: '2026-12-31', membershipFloor: 50 }));
    expect(explanation.subject).toEqual({ vi: 'Hợp tác xã hoạt động hiệu quả', en: 'Effective cooperative' });
    expect(explanation.conclusion.value).toEqual(said('vi phạm', 'violated'));
    expect(explanation.conclusion.steps.flatMap(({ inputs }) => inputs)).toEqual([
      { name: { vi: 'Ủy ban nhân dân xã xác nhận', en: 'Confirmed by the commune' }, value: said('có', 'yes') },
      {
        name: { vi: 'Lợi nhuận năm thứ nhất', en: 'Profit of the first year' },
        value: { kind: 'amount', value: '120000000' },
      },
      {
        name: { vi: 'Lợi nhuận năm thứ hai', en: 'Profit of the second year' },
        value: { kind: 'amount', value: '-5000000' },
      },
      {
        name: {
          vi: 'Số loại sản phẩm, dịch vụ cung ứng cho thành viên chính thức',
          en: 'Kinds of product or service for official members',
        },
        value: { kind: 'count', value: 2 },
      },
      {
        name: { vi: 'Số thành viên chính thức', en: 'Official members' },
        value: { kind: 'count', value: 132 },
      },
      {
        name: {
          vi: 'Số thành viên chính thức tối thiểu của tỉnh',
          en: 'Official members that the province asks for',
        },
        value: { kind: 'count', value: 50 },
      },
      {
        name: {
          vi: 'Số thành viên chính thức đầu năm thứ nhất',
          en: 'Official members when the first year began',
        },
        value: { kind: 'not-applicable' },
      },
      {
        name: {
          vi: 'Số thành viên chính thức cuối năm thứ nhất',
          en: 'Official members when the first year ended',
        },
        value: { kind: 'count', value: 120 },
      },
      {
        name: {
          vi: 'Số thành viên chính thức cuối năm thứ hai',
          en: 'Official members when the second year ended',
        },
        value: { kind: 'count', value: 126 },
      },
    ]);
  });

  it('says where there was no rule yet', () => {
    expect(explainCompliance(checkEffectiveness(facts, { asOf: '2026-06-26' })).conclusion.value).toEqual(
      said('chưa có quy định', 'no rule yet'),
    );
  });

  it('says satisfied where every condition is', () => {
    const sound = { ...facts, profits: [1, 1], membersOverYears: [110, 120, 130] } as const;
    const explanation = explainCompliance(checkEffectiveness(sound, { asOf: '2026-12-31', membershipFloor: 50 }));
    expect(explanation.conclusion.value).toEqual(said('đáp ứng', 'satisfied'));
  });
});

describe('the explanation of a reorganization', () => {
  const facts: ReorganizationFacts = {
    kind: 'merger',
    organizations: [
      { id: 'contract', kind: 'cooperative', approvalShare: '0.65' },
      { id: 'b', kind: 'cooperative-union', approvalShare: null },
    ],
    approvedOn: '2025-02-01',
    sentOn: 'never',
    contract: false,
  };

  it('names the organizations by their ids, whatever these are, and the facts in words', () => {
    const explanation = explainCompliance(checkReorganization(facts, { asOf: '2025-03-01' }));
    expect(explanation.subject).toEqual({ vi: 'Điều kiện sáp nhập', en: 'Conditions of merger' });
    expect(explanation.conclusion.steps.map(({ rule, inputs }) => [rule, inputs])).toEqual([
      [
        'at-least-two',
        [
          {
            name: { vi: 'Số tổ chức tham gia', en: 'Organizations that take part' },
            value: { kind: 'count', value: 2 },
          },
        ],
      ],
      [
        'same-kind',
        [
          { name: { vi: 'contract', en: 'contract' }, value: said('hợp tác xã', 'cooperative') },
          { name: { vi: 'b', en: 'b' }, value: said('liên hiệp hợp tác xã', 'cooperative union') },
        ],
      ],
      [
        'contract',
        [
          {
            name: { vi: 'Hợp đồng hợp nhất hoặc sáp nhập', en: 'Contract of consolidation or merger' },
            value: said('không', 'no'),
          },
        ],
      ],
      [
        'approval',
        [
          {
            name: { vi: 'contract', en: 'contract' },
            value: { kind: 'percent', value: { numerator: 65, denominator: 100 } },
          },
          { name: { vi: 'b', en: 'b' }, value: { kind: 'missing' } },
        ],
      ],
      [
        'sent-in-time',
        [
          {
            name: {
              vi: 'Đại hội thành viên cuối cùng thông qua hợp đồng',
              en: 'Contract approved by the last general meeting',
            },
            value: said('1/2/2025', '1 February 2025'),
          },
          {
            name: {
              vi: 'Gửi hợp đồng cho các chủ nợ và Ủy ban nhân dân',
              en: 'Contract sent to all creditors and the People’s Committee',
            },
            value: said('chưa', 'never'),
          },
        ],
      ],
    ]);
  });

  it('tells a consolidation from a merger', () => {
    const consolidation = checkReorganization({ ...facts, kind: 'consolidation' }, { asOf: '2025-03-01' });
    expect(explainCompliance(consolidation).subject).toEqual({
      vi: 'Điều kiện hợp nhất',
      en: 'Conditions of consolidation',
    });
  });
});

describe('an explanation', () => {
  it('is the same of a result just made and of one stored as JSON', () => {
    const results: readonly WithFindings[] = [
      checkCompliance(
        { kind: 'cooperative', officialMembers: 12, foreignCapitalShare: 0.1, founded: '2020-01-02' },
        { asOf },
      ),
      checkEffectiveness({ profits: [1, null] }, { asOf: '2026-12-31' }),
    ];
    for (const result of results) {
      expect(explainCompliance(untyped(JSON.parse(JSON.stringify(result))))).toEqual(explainCompliance(result));
    }
  });

  it('says that nothing applies where no condition does', () => {
    const { findings, ...rest } = checkCompliance({ kind: 'cooperative' }, { asOf });
    expect(explainCompliance({ ...rest, findings: [] }).conclusion.value).toEqual(
      said('không áp dụng', 'not applicable'),
    );
    expect(findings.length).toBeGreaterThan(0);
  });
});
