import {
  assessCommitment,
  assessTarget,
  atLeast,
  type Commitment,
  count,
  type MeasuredFigures,
  notApplicable,
  percent,
  percentage,
  progress,
  type Status,
  type StatusCounts,
} from 'kttt';
import { quangTri2024 } from 'kttt/commitments';
import type { Register } from 'kttt/registers';
import { describe, expect, it } from 'vitest';
import { untyped } from '../errors/untyped.ts';
import { faults, refusal } from './refusal.ts';

const met: MeasuredFigures = {
  lawful: percentage(310, 310),
  'good-or-fair': percentage(186, 310),
  'new-style': count(5),
  'linked-with-enterprises': percentage(69, 310),
  'new-ocop-products': count(4),
};
const inapplicable: MeasuredFigures = Object.fromEntries(quangTri2024.targets.map(({ id }) => [id, notApplicable]));

describe('what is given as the results of a commitment', () => {
  it.each<[unknown, string]>([
    [null, 'null'],
    [undefined, 'undefined'],
    [5, '5'],
    ['register', 'register'],
    [true, 'true'],
  ])('is not %j', (figures, found) => {
    expect(refusal(() => assessCommitment(quangTri2024, untyped<MeasuredFigures>(figures)))).toEqual({
      code: 'wrong-type',
      path: ['figures'],
      messages: {
        vi: `figures: giá trị «${found}» sai kiểu; cần kiểu object`,
        en: `figures: "${found}" has the wrong type; it takes object`,
      },
    });
  });

  it('may be the figures of targets that are called as the parts of a register are', () => {
    const named = (...ids: readonly string[]): Commitment => ({
      ...quangTri2024,
      targets: ids.map((id) => ({
        id,
        label: { vi: 'x', en: 'x' },
        wording: 'x',
        indicator: { id, kind: 'count', label: { vi: 'x', en: 'x' }, figure: { vi: 'x', en: 'x' } },
        goal: atLeast(count(5)),
      })),
    });
    const promise = named('organizations', 'returns', 'localities', 'awards', 'kind');
    const figures = { organizations: count(5), returns: count(4), kind: count(6) };
    for (const options of [undefined, {}, untyped<object>(null)]) {
      const { kind, targets } = assessCommitment(promise, figures, options);
      expect(kind).toBe('commitment-assessment');
      expect(targets.map(({ assessment }) => assessment.status)).toEqual([
        'met',
        'not-met',
        'unknown',
        'unknown',
        'met',
      ]);
    }
  });

  it.each<[string, object]>([
    ['its parts as they were read', { localities: [], organizations: [], returns: [] }],
    ['its organizations and returns alone', { organizations: [], returns: [] }],
    ['what only says that it is one', { kind: 'register' }],
    ['one whose organizations are no list', { kind: 'register', localities: [], organizations: {}, returns: [] }],
  ])('is no register that did not go through createRegister: %s', (_, parts) => {
    expect(refusal(() => assessCommitment(quangTri2024, untyped<Register>(parts), { asOf: '2024-12-31' }))).toEqual({
      code: 'not-a-register',
      path: ['register'],
      messages: {
        vi: 'register: «object» không phải là sổ đăng ký; hãy tạo bằng createRegister',
        en: 'register: "object" is no register; make one with createRegister',
      },
    });
  });

  it('is by targets whose ids may be a key of every object', () => {
    const [first] = quangTri2024.targets.slice(2, 3);
    if (!first) throw new Error('there is no third target');
    const ids = ['constructor', 'toString', 'hasOwnProperty', '__proto__'];
    const promise: Commitment = { ...quangTri2024, targets: ids.map((id) => ({ ...first, id })) };
    const given = JSON.parse('{ "constructor": { "kind": "count", "value": 5 } }');
    const statuses = (figures: MeasuredFigures, baseline: MeasuredFigures) =>
      assessCommitment(promise, figures, { baseline }).targets.map(
        ({ assessment, progress: way }) => `${assessment.status} ${way?.outcome}`,
      );
    expect(statuses(given, {})).toEqual(['met unknown', 'unknown unknown', 'unknown unknown', 'unknown unknown']);
    expect(statuses({}, given)).toEqual(['unknown unknown', 'unknown unknown', 'unknown unknown', 'unknown unknown']);
    const own = JSON.parse('{ "__proto__": { "kind": "count", "value": 4 } }');
    expect(statuses(own, {})).toEqual(['unknown unknown', 'unknown unknown', 'unknown unknown', 'not-met unknown']);
  });
});

describe('a commitment and its results', () => {
  it.each<[string, MeasuredFigures, Status, StatusCounts]>([
    ['without results it is unknown', {}, 'unknown', { met: 0, notMet: 0, unknown: 5, notApplicable: 0 }],
    ['with every target met it is met', met, 'met', { met: 5, notMet: 0, unknown: 0, notApplicable: 0 }],
    [
      'with one target unknown it is unknown',
      { ...met, lawful: null },
      'unknown',
      { met: 4, notMet: 0, unknown: 1, notApplicable: 0 },
    ],
    [
      'with one target missed it is not met, whatever is unknown',
      { 'good-or-fair': percentage(185, 310), 'new-style': count(5) },
      'not-met',
      { met: 1, notMet: 1, unknown: 3, notApplicable: 0 },
    ],
    [
      'what does not apply is left out',
      { ...inapplicable, 'new-style': count(5) },
      'met',
      { met: 1, notMet: 0, unknown: 0, notApplicable: 4 },
    ],
    [
      'one unknown among what does not apply leaves it unknown',
      { ...inapplicable, 'new-style': undefined },
      'unknown',
      { met: 0, notMet: 0, unknown: 1, notApplicable: 4 },
    ],
    [
      'where nothing applies, neither does the commitment',
      inapplicable,
      'not-applicable',
      { met: 0, notMet: 0, unknown: 0, notApplicable: 5 },
    ],
  ])('%s', (_, figures, status, counts) => {
    const assessment = assessCommitment(quangTri2024, figures);
    expect(assessment.status).toBe(status);
    expect(assessment.counts).toEqual(counts);
  });

  it('says of each target what assessTarget says, in the order of the commitment', () => {
    const figures: MeasuredFigures = { 'new-ocop-products': count(7), lawful: percentage(309, 310) };
    const { kind, commitment, targets } = assessCommitment(quangTri2024, figures);
    expect(kind).toBe('commitment-assessment');
    expect(commitment).toEqual(quangTri2024);
    expect(targets).toEqual(
      quangTri2024.targets.map((target) => ({
        target,
        assessment: assessTarget(target.goal, figures[target.id]),
        progress: null,
      })),
    );
  });

  it('with a baseline it says how far each target has come', () => {
    const baseline: MeasuredFigures = { 'good-or-fair': percent(58), 'linked-with-enterprises': percentage(56, 291) };
    const { targets } = assessCommitment(quangTri2024, met, { baseline });
    expect(targets.map((assessed) => assessed.progress)).toEqual(
      quangTri2024.targets.map(({ id, goal }) => progress(goal, baseline[id], met[id])),
    );
    expect(targets.map((assessed) => assessed.progress?.outcome)).toEqual([
      'unknown',
      'known',
      'unknown',
      'known',
      'unknown',
    ]);
  });

  it('a baseline without a figure is still one', () => {
    const { targets } = assessCommitment(quangTri2024, met, { baseline: {} });
    expect(targets[0]?.progress?.outcome).toBe('unknown');
  });

  it('is plain data that survives JSON unchanged and assesses to the same again', () => {
    for (const figures of [{}, met, inapplicable, { 'good-or-fair': { numerator: 185n, denominator: '310' } }]) {
      const assessment = assessCommitment(quangTri2024, figures, { baseline: { lawful: percentage(280, 291) } });
      const stored: typeof assessment = JSON.parse(JSON.stringify(assessment));
      expect(stored).toStrictEqual(assessment);
      expect(
        assessCommitment(stored.commitment, figures, { baseline: { lawful: percentage(280, 291) } }),
      ).toStrictEqual(stored);
    }
  });

  it('a target that is called like a word of the language has no figure unless it is given one', () => {
    const [first, ...others] = quangTri2024.targets;
    const targets = first ? [{ ...first, id: 'constructor' }, ...others] : others;
    const renamed: Commitment = { ...quangTri2024, targets };
    expect(assessCommitment(renamed, {}, { baseline: {} }).counts.unknown).toBe(5);
  });
});

describe('what an assessment refuses', () => {
  it('a figure for no target', () => {
    const allowed = 'lawful, good-or-fair, new-style, linked-with-enterprises, new-ocop-products';
    expect(refusal(() => assessCommitment(quangTri2024, { 'good-or-fare': percentage(185, 310) }))).toEqual({
      code: 'unknown-target',
      path: ['figures', 'good-or-fare'],
      messages: {
        vi: `figures.good-or-fare: cam kết không có mục tiêu «good-or-fare»; các mục tiêu là: ${allowed}`,
        en: `figures.good-or-fare: the commitment has no target "good-or-fare"; its targets are: ${allowed}`,
      },
    });
    expect(refusal(() => assessCommitment(quangTri2024, {}, { baseline: { 'good-or-fare': null } }))).toMatchObject({
      code: 'unknown-target',
      path: ['baseline', 'good-or-fare'],
    });
  });

  it('a figure of another kind, named by its target', () => {
    expect(refusal(() => assessCommitment(quangTri2024, { 'good-or-fair': count(186) }))).toMatchObject({
      code: 'measure-of-another-kind',
      path: ['figures', 'good-or-fair'],
    });
    expect(
      refusal(() => assessCommitment(quangTri2024, {}, { baseline: { 'new-style': percentage(1, 2) } })),
    ).toMatchObject({ code: 'measure-of-another-kind', path: ['baseline', 'new-style'] });
  });

  it('a commitment that cannot be', () => {
    expect(refusal(() => assessCommitment({ ...quangTri2024, targets: [] }, {}))).toMatchObject({
      code: 'no-targets',
      path: ['targets'],
    });
  });

  it('all faults of its figures together', () => {
    const figures: MeasuredFigures = {
      typo: count(1),
      lawful: percentage(1, 2),
      'good-or-fair': { numerator: 311, denominator: 310 },
      'new-style': percent(5),
    };
    expect(faults(() => assessCommitment(quangTri2024, figures, { baseline: { tpyo: count(1) } }))).toEqual([
      { code: 'unknown-target', path: ['figures', 'typo'] },
      { code: 'unknown-target', path: ['baseline', 'tpyo'] },
      { code: 'part-exceeds-whole', path: ['figures', 'good-or-fair', 'numerator'] },
      { code: 'measure-of-another-kind', path: ['figures', 'new-style'] },
    ]);
  });

  it('both figures of one target together', () => {
    const [figures, baseline] = [{ 'new-style': percent(5) }, { 'new-style': percent(4) }];
    expect(faults(() => assessCommitment(quangTri2024, figures, { baseline }))).toEqual([
      { code: 'measure-of-another-kind', path: ['figures', 'new-style'] },
      { code: 'measure-of-another-kind', path: ['baseline', 'new-style'] },
    ]);
  });
});
