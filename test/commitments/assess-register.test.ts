import fc from 'fast-check';
import {
  all,
  amount,
  assessCommitment,
  assessTarget,
  atLeast,
  atMost,
  between,
  count,
  exactly,
  type Goal,
  growthRate,
  moreThan,
  none,
  notApplicable,
  percent,
  percentage,
  progress,
  reportingYear,
  trajectory,
  year,
} from 'kttt';
import { type AssessRegisterOptions, type PlaceAssessment, quangTri2024 } from 'kttt/commitments';
import type { Locality } from 'kttt/localities';
import type { AnnualReturn } from 'kttt/organizations';
import { createRegister, type Register, type RegisterIndicator, rollUp } from 'kttt/registers';
import { describe, expect, it } from 'vitest';
import { untyped } from '../errors/untyped.ts';
import { faultsOf } from '../localities/faults.ts';
import {
  averageRevenue,
  cooperative,
  filed,
  goodOrFair,
  linked,
  places,
  revenue,
  smallRegister,
  workers,
} from '../registers/small-register.ts';
import { faults, refusal } from './refusal.ts';
import {
  lawful,
  linkedCount,
  noVerdict,
  only,
  promiseOf,
  statusesOf,
  tenCooperatives,
  trained,
} from './register-by-hand.ts';

const asOf = '2024-12-31';

function idOf({ place }: PlaceAssessment): string {
  return place.kind === 'locality' ? place.id : place.kind;
}

/** The targets of a locality. */
function targetsIn(parts: readonly PlaceAssessment[], id: string): PlaceAssessment['targets'] {
  return only(parts.filter((part) => idOf(part) === id)).targets;
}

describe('the commitments of Quảng Trị over ten cooperatives in two districts', () => {
  const options: AssessRegisterOptions = { asOf, level: 'district' };
  const result = assessCommitment(quangTri2024, tenCooperatives(), options);
  const { total, byLocality } = result;

  it('are assessed for the province and for each district', () => {
    expect(result).toMatchObject({
      kind: 'register-assessment',
      commitment: quangTri2024,
      view: { asOf, year: 2024, knownOn: null, due: '2024-12-15' },
      baseline: null,
    });
    expect(total).toMatchObject({
      place: { kind: 'whole' },
      organizations: { cooperative: 10, 'cooperative-union': 0, 'cooperative-group': 0 },
      completeness: { expected: 10, received: 10, onTime: 10, late: 0 },
      status: 'not-met',
      counts: { met: 2, notMet: 2, unknown: 1, notApplicable: 0 },
    });
    expect(byLocality).toMatchObject([
      {
        place: { kind: 'locality', id: 'gio-linh', name: 'Huyện Gio Linh', level: 'district', parent: 'quang-tri' },
        organizations: { cooperative: 6 },
        completeness: { expected: 6, received: 6, onTime: 6, late: 0 },
        status: 'not-met',
        counts: { met: 1, notMet: 1, unknown: 1, notApplicable: 2 },
      },
      {
        place: { kind: 'locality', id: 'cam-lo', name: 'Huyện Cam Lộ', level: 'district', parent: 'quang-tri' },
        organizations: { cooperative: 4 },
        completeness: { expected: 4, received: 4, onTime: 4, late: 0 },
        status: 'not-met',
        counts: { met: 1, notMet: 1, unknown: 1, notApplicable: 2 },
      },
    ]);
  });

  it('whether all operate lawfully is unknown everywhere, since no return says it', () => {
    for (const { targets } of [total, ...byLocality]) {
      expect(targets[0]).toStrictEqual({
        target: 'lawful',
        result: null,
        assessment: noVerdict(all(), 'missing'),
        possible: null,
        progress: null,
        trajectory: null,
      });
    }
  });

  it('unless the province and the districts say it themselves', () => {
    const given = assessCommitment(quangTri2024, tenCooperatives(), {
      ...options,
      figures: { lawful: percentage(8, 9) },
      localities: {
        'gio-linh': { figures: { lawful: percentage(6, 6) } },
        'cam-lo': { figures: { lawful: percentage(2, 3) } },
      },
    });
    const [whole, ...parts] = [given.total, ...given.byLocality].map(({ targets }) => targets[0]?.assessment);
    expect(whole).toMatchObject({
      status: 'not-met',
      measured: percentage(8, 9),
      shortBy: { organizations: 1, points: { numerator: '1', denominator: '9' } },
    });
    expect(parts).toMatchObject([
      { status: 'met', measured: percentage(6, 6), shortBy: null },
      { status: 'not-met', shortBy: { organizations: 1, points: { numerator: '1', denominator: '3' } } },
    ]);
    expect(given.total.counts).toEqual({ met: 2, notMet: 3, unknown: 0, notApplicable: 0 });
  });

  it('at least 60 % rated good or fair: 5 of 9, which is one too few, and Cam Lộ is one short of its own', () => {
    expect(total.targets[1]).toStrictEqual({
      target: 'good-or-fair',
      result: {
        indicator: 'good-or-fair',
        count: 9,
        notApplicable: 0,
        missing: 0,
        value: percentage(5, 9),
        ofKnown: percentage(5, 9),
        low: percentage(5, 9),
        high: percentage(5, 9),
      },
      assessment: {
        kind: 'target-assessment',
        status: 'not-met',
        reason: null,
        goal: atLeast(percent(60)),
        measured: percentage(5, 9),
        position: 'below',
        margin: { numerator: '-2', denominator: '45' },
        rate: { numerator: '25', denominator: '27' },
        rateReason: null,
        shortBy: { organizations: 1, points: { numerator: '2', denominator: '45' } },
        overBy: null,
        nearMiss: null,
      },
      possible: null,
      progress: null,
      trajectory: null,
    });
    expect(targetsIn(byLocality, 'gio-linh')[1]?.assessment).toMatchObject({
      status: 'met',
      measured: percentage(4, 6),
      margin: { numerator: '1', denominator: '15' },
      shortBy: null,
    });
    expect(targetsIn(byLocality, 'cam-lo')[1]?.assessment).toMatchObject({
      status: 'not-met',
      measured: percentage(1, 3),
      shortBy: { organizations: 1, points: { numerator: '4', denominator: '15' } },
    });
  });

  it('5 new-style cooperatives: there are 4, of whatever field, and no district was given a number', () => {
    expect(total.targets[2]?.assessment).toMatchObject({
      status: 'not-met',
      measured: count(4),
      margin: -1,
      shortBy: { organizations: 1 },
      overBy: null,
    });
    for (const id of ['gio-linh', 'cam-lo']) {
      const { assessment, result: inDistrict, ...rest } = targetsIn(byLocality, id)[2] ?? {};
      expect(inDistrict?.value).toEqual(count(2));
      expect(assessment).toStrictEqual(noVerdict(exactly(count(5)), 'whole-only', { measured: count(2) }));
      expect(rest).toStrictEqual({ target: 'new-style', possible: null, progress: null, trajectory: null });
    }
  });

  it('more than 22 % linked with enterprises: 2 of 9 are, and Gio Linh is one short of its own', () => {
    expect(total.targets[3]?.assessment).toMatchObject({
      status: 'met',
      measured: percentage(2, 9),
      position: 'above',
      margin: { numerator: '1', denominator: '450' },
      shortBy: null,
    });
    expect(targetsIn(byLocality, 'gio-linh')[3]?.assessment).toMatchObject({
      status: 'not-met',
      measured: percentage(1, 6),
      shortBy: { organizations: 1, points: { numerator: '4', denominator: '75' } },
    });
    expect(targetsIn(byLocality, 'cam-lo')[3]?.assessment).toMatchObject({ status: 'met', measured: percentage(1, 3) });
  });

  it('4 to 6 with a new OCOP product of three stars: 4, counted once each, without those of 2 stars or of 2023', () => {
    expect(total.targets[4]?.assessment).toMatchObject({
      status: 'met',
      measured: count(4),
      position: 'within',
      margin: 0,
      shortBy: null,
      overBy: null,
    });
    const inDistricts = byLocality.map(({ targets }) => targets[4]?.assessment);
    expect(inDistricts).toStrictEqual(
      [2, 2].map((number) => noVerdict(between(count(4), count(6)), 'whole-only', { measured: count(number) })),
    );
  });

  it('a product recognised after the day does not count yet', () => {
    const { targets } = assessCommitment(quangTri2024, tenCooperatives(), { asOf: '2024-12-14' }).total;
    expect(targets[4]?.assessment).toMatchObject({
      status: 'not-met',
      measured: count(3),
      shortBy: { organizations: 1 },
    });
  });

  it('districts with numbers of their own have verdicts of their own', () => {
    const given = assessCommitment(quangTri2024, tenCooperatives(), {
      ...options,
      localities: {
        'gio-linh': { goals: { 'new-style': exactly(count(3)), 'good-or-fair': atLeast(percent(70)) } },
        'cam-lo': { goals: { 'new-style': exactly(count(2)) } },
      },
    });
    expect(given.total).toStrictEqual(total);
    expect(statusesOf(targetsIn(given.byLocality, 'gio-linh'))).toEqual([
      'unknown',
      'not-met',
      'not-met',
      'not-met',
      'not-applicable',
    ]);
    expect(targetsIn(given.byLocality, 'gio-linh')[1]?.assessment).toMatchObject({
      goal: atLeast(percent(70)),
      shortBy: { organizations: 1, points: { numerator: '1', denominator: '30' } },
    });
    expect(targetsIn(given.byLocality, 'gio-linh')[2]?.assessment.shortBy).toEqual({ organizations: 1 });
    expect(statusesOf(targetsIn(given.byLocality, 'cam-lo'))).toEqual([
      'unknown',
      'not-met',
      'met',
      'met',
      'not-applicable',
    ]);
  });

  it('give every unit above its communes, each after the one above it, unless a level is asked for', () => {
    const parts = assessCommitment(quangTri2024, tenCooperatives(), { asOf }).byLocality;
    expect(parts.map(idOf)).toEqual(['quang-tri', 'gio-linh', 'gio-my', 'gio-mai', 'cam-lo']);
    expect(targetsIn(parts, 'gio-my')[1]?.assessment).toMatchObject({ status: 'met', measured: percentage(3, 3) });
  });

  it('are plain data that survives JSON unchanged and assess to the same again', () => {
    const given: AssessRegisterOptions = {
      asOf,
      baseline: '2023-12-31',
      knownOn: '2024-12-31',
      figures: { lawful: { numerator: 8n, denominator: '9' } },
      localities: { 'gio-linh': { goals: { 'new-style': exactly(count(3)) } } },
    };
    for (const register of [tenCooperatives(), smallRegister()]) {
      const assessment = assessCommitment(quangTri2024, register, given);
      const stored: typeof assessment = JSON.parse(JSON.stringify(assessment));
      expect(stored).toStrictEqual(assessment);
      expect(assessCommitment(stored.commitment, JSON.parse(JSON.stringify(register)), given)).toStrictEqual(stored);
    }
  });
});

describe('a commitment over a register with answers missing', () => {
  const missing = (rest: Partial<AnnualReturn>): Register =>
    createRegister({
      localities: places,
      organizations: ['a', 'b', 'c', 'd'].map((id) => cooperative(id, 'cam-lo')),
      returns: [
        filed('a', 2024, { rating: 'good' }),
        filed('b', 2024, { rating: 'fair' }),
        filed('c', 2024, { rating: 'weak' }),
        filed('d', 2024, rest),
      ],
    });
  const assessed = (goal: Goal, rest: Partial<AnnualReturn> = {}) =>
    assessCommitment(promiseOf([[goodOrFair, goal]]), missing(rest), { asOf }).total;

  it('a share whose missing answers could decide it is unknown, and so is the commitment', () => {
    const { status, targets } = assessed(atLeast(percent(60)));
    expect(status).toBe('unknown');
    expect(targets[0]).toMatchObject({
      assessment: noVerdict(atLeast(percent(60)), 'missing'),
      possible: {
        low: { status: 'not-met', measured: percentage(2, 4), shortBy: { organizations: 1 } },
        high: { status: 'met', measured: percentage(3, 4) },
      },
    });
  });

  it('a share that no missing answer can change is assessed, at the fewest there can be', () => {
    const { status, targets } = assessed(atLeast(percent(50)));
    expect(status).toBe('met');
    expect(targets[0]?.assessment).toStrictEqual(assessTarget(atLeast(percent(50)), percentage(2, 4)));
    expect(targets[0]?.result).toMatchObject({ missing: 1, value: null, ofKnown: percentage(2, 3) });
    expect(assessed(moreThan(percent(75))).status).toBe('not-met');
  });

  it('one that could not be rated does not have the rating', () => {
    const [target] = assessed(atLeast(percent(60)), { rating: notApplicable }).targets;
    expect(target?.assessment).toMatchObject({ status: 'not-met', measured: percentage(2, 4) });
    expect(target?.possible).toBeNull();
  });

  it('a locality without any organization has nothing to divide by', () => {
    const { byLocality } = assessCommitment(promiseOf([[goodOrFair, atLeast(percent(60))]]), missing({}), { asOf });
    expect(targetsIn(byLocality, 'gio-my')[0]?.assessment).toStrictEqual(
      noVerdict(atLeast(percent(60)), 'nothing-to-divide-by'),
    );
  });

  it('a sum that applies to nobody has no verdict, neither for the whole nor for a part', () => {
    const register = createRegister({
      localities: places,
      organizations: [cooperative('a', 'cam-lo')],
      returns: [filed('a', 2024, { regularWorkers: notApplicable })],
    });
    const { total, byLocality } = assessCommitment(promiseOf([[workers, atLeast(count(1))]]), register, { asOf });
    expect(total.status).toBe('not-applicable');
    expect(total.targets[0]?.assessment).toStrictEqual(noVerdict(atLeast(count(1)), 'not-applicable'));
    expect(targetsIn(byLocality, 'cam-lo')[0]?.assessment).toStrictEqual(noVerdict(atLeast(count(1)), 'whole-only'));
  });

  it('what was not yet filed on a day is missing on it', () => {
    const { total, view } = assessCommitment(promiseOf([[goodOrFair, atLeast(percent(50))]]), missing({}), {
      asOf,
      year: 2024,
      knownOn: '2024-12-14',
    });
    expect(view).toEqual({ asOf, year: 2024, knownOn: '2024-12-14', due: '2024-12-15' });
    expect(total.completeness).toEqual({ expected: 4, received: 0, onTime: 0, late: 0 });
    expect(total.status).toBe('unknown');
  });

  it('what was filed after the day that is given is late, and a baseline keeps the day of its own year', () => {
    const { total, view, baseline } = assessCommitment(promiseOf([[goodOrFair, all()]]), missing({}), {
      asOf,
      baseline: '2023-12-31',
      due: '2024-12-14',
    });
    expect([view.due, baseline?.due]).toEqual(['2024-12-14', '2023-12-15']);
    expect(total.completeness).toEqual({ expected: 4, received: 4, onTime: 0, late: 4 });
  });

  it('organizations whose seat no unit holds stand at the end, outside every locality', () => {
    const register = createRegister({
      localities: [
        { id: 'old', level: 'district', name: 'Cũ', until: '2024-07-01', successors: ['east', 'west'] },
        { id: 'east', level: 'district', name: 'Đông', from: '2024-07-01' },
        { id: 'west', level: 'district', name: 'Tây', from: '2024-07-01' },
      ],
      organizations: [cooperative('a', 'old')],
      returns: [filed('a', 2023, { rating: 'weak' }), filed('a', 2024, { rating: 'good' })],
    });
    const { byLocality } = assessCommitment(promiseOf([[goodOrFair, all()]]), register, {
      asOf,
      baseline: '2024-07-01',
    });
    expect(byLocality.map(idOf)).toEqual(['east', 'west', 'unplaced']);
    expect(targetsIn(byLocality, 'unplaced')[0]).toMatchObject({
      assessment: { status: 'met', measured: percentage(1, 1) },
      progress: { outcome: 'known', baseline: percentage(0, 1), share: { numerator: '1', denominator: '1' } },
    });
  });
});

describe('a number or a sum that no return tells', () => {
  const promise = promiseOf([[trained, atLeast(count(7))]]);
  const assessedWith = (terms: AssessRegisterOptions['localities']) =>
    assessCommitment(promise, tenCooperatives(), {
      asOf,
      figures: { trained: count(8) },
      ...(terms && { localities: terms }),
    });

  it('is for all localities together, of which each keeps its own figure', () => {
    const { total, byLocality } = assessedWith({ 'cam-lo': { figures: { trained: count(5) } } });
    expect(total.targets[0]?.assessment).toStrictEqual(assessTarget(atLeast(count(7)), count(8)));
    expect(targetsIn(byLocality, 'cam-lo')).toStrictEqual([
      {
        target: 'trained',
        result: null,
        assessment: noVerdict(atLeast(count(7)), 'whole-only', { measured: count(5) }),
        possible: null,
        progress: null,
        trajectory: null,
      },
    ]);
    expect(targetsIn(byLocality, 'gio-linh')[0]?.assessment).toStrictEqual(noVerdict(atLeast(count(7)), 'whole-only'));
  });

  it('is for a locality where it was given a goal of its own', () => {
    const goals = { trained: atLeast(count(5)) };
    const { byLocality } = assessedWith({
      'cam-lo': { goals, figures: { trained: count(5) } },
      'gio-linh': { goals },
    });
    expect(targetsIn(byLocality, 'cam-lo')[0]?.assessment).toStrictEqual(assessTarget(atLeast(count(5)), count(5)));
    expect(targetsIn(byLocality, 'gio-linh')[0]?.assessment).toStrictEqual(noVerdict(atLeast(count(5)), 'missing'));
  });

  it('is money in the same way', () => {
    const { id, label } = trained;
    const money = promiseOf([[{ id, kind: 'amount', label, figure: label }, atLeast(amount(7))]]);
    const { byLocality } = assessCommitment(money, tenCooperatives(), {
      asOf,
      localities: { 'cam-lo': { figures: { trained: amount(9) } } },
    });
    expect(targetsIn(byLocality, 'cam-lo')[0]?.assessment).toStrictEqual(
      noVerdict(atLeast(amount(7)), 'whole-only', { measured: amount(9) }),
    );
  });

  it('is still a figure of the kind of its goal', () => {
    expect(faults(() => assessedWith({ 'cam-lo': { figures: { trained: percent(5) } } }))).toEqual([
      { code: 'measure-of-another-kind', path: ['localities', 'cam-lo', 'figures', 'trained'] },
    ]);
  });
});

describe('a unit at the top that holds every organization', () => {
  const promise = promiseOf([
    [linkedCount, atLeast(count(2))],
    [trained, atLeast(count(7))],
  ]);

  it('is assessed as the whole, on what adds up too', () => {
    const figures = { trained: count(8) };
    const { total, byLocality } = assessCommitment(promise, tenCooperatives(), {
      asOf,
      figures,
      localities: { 'quang-tri': { figures } },
    });
    expect(targetsIn(byLocality, 'quang-tri')).toStrictEqual(total.targets);
    expect(statusesOf(total.targets)).toEqual(['met', 'met']);
    expect(statusesOf(targetsIn(byLocality, 'gio-linh'))).toEqual(['not-applicable', 'not-applicable']);
  });

  it('is no whole where an organization has no known place', () => {
    const old: Locality = { id: 'old', level: 'district', name: 'Huyện cũ', parent: 'quang-tri', until: '2020-01-01' };
    const register = createRegister({
      localities: [...places, old],
      organizations: [cooperative('a', 'cam-lo'), cooperative('b', 'old')],
      returns: [filed('a', 2024, { linkedWithEnterprise: true }), filed('b', 2024, { linkedWithEnterprise: true })],
    });
    const { total, byLocality } = assessCommitment(promise, register, { asOf });
    expect(total.targets[0]?.assessment.status).toBe('met');
    expect(targetsIn(byLocality, 'quang-tri')[0]?.assessment.reason).toBe('whole-only');
  });

  const two = (seats: readonly string[], more: readonly Locality[] = []) =>
    createRegister({
      localities: [...places, { id: 'hue', level: 'province', name: 'Thành phố Huế' }, ...more],
      organizations: seats.map((seat, i) => cooperative(`htx-${i}`, seat)),
      returns: seats.map((_, i) => filed(`htx-${i}`, 2024, { linkedWithEnterprise: true })),
    });
  const statusIn = (register: Register, id: string, options: Partial<AssessRegisterOptions> = {}) =>
    targetsIn(assessCommitment(promise, register, { asOf, ...options }).byLocality, id)[0]?.assessment.status;

  it('is not one of two provinces that each have some', () => {
    const register = two(['cam-lo', 'gio-my', 'hue']);
    expect(['quang-tri', 'hue'].map((id) => statusIn(register, id))).toEqual(['not-applicable', 'not-applicable']);
  });

  it('nor one of two provinces of which the other has none', () => {
    const register = two(['cam-lo', 'gio-my']);
    expect(['quang-tri', 'hue'].map((id) => statusIn(register, id))).toEqual(['not-applicable', 'not-applicable']);
  });

  it('is the only one at the top of a register of nobody, but neither of two', () => {
    const nobody = (localities: readonly Locality[]) => createRegister({ localities, organizations: [], returns: [] });
    expect(statusIn(nobody(places), 'quang-tri')).toBe('not-met');
    expect(statusIn(nobody(places), 'cam-lo')).toBe('not-applicable');
    expect(['quang-tri', 'hue'].map((id) => statusIn(two([]), id))).toEqual(['not-applicable', 'not-applicable']);
  });

  it('is none where no unit is of the level asked for', () => {
    const register = createRegister({ localities: places.slice(0, 1), organizations: [], returns: [] });
    const { total, byLocality } = assessCommitment(promise, register, { asOf, level: 'commune' });
    expect(statusesOf(total.targets)).toEqual(['not-met', 'unknown']);
    expect(byLocality).toEqual([]);
  });

  describe('and has the figures of the whole', () => {
    const own = (figures: AssessRegisterOptions['figures'], register = tenCooperatives()) =>
      assessCommitment(promise, register, {
        asOf,
        figures: { trained: count(8) },
        localities: { 'quang-tri': { ...(figures && { figures }) } },
      });

    it('as the whole has, but no unit below it', () => {
      for (const { total, byLocality } of [
        assessCommitment(promise, tenCooperatives(), { asOf, figures: { trained: count(8) } }),
        own(undefined),
        own({}),
        own(untyped(null)),
      ]) {
        expect(targetsIn(byLocality, 'quang-tri')).toStrictEqual(total.targets);
        expect(targetsIn(byLocality, 'quang-tri')[1]?.assessment).toStrictEqual(
          assessTarget(atLeast(count(7)), count(8)),
        );
        expect(['gio-linh', 'cam-lo'].map((id) => targetsIn(byLocality, id)[1]?.assessment.measured)).toEqual([
          null,
          null,
        ]);
      }
    });

    it('unless it was given its own', () => {
      const { total, byLocality } = own({ trained: count(6) });
      expect(total.targets[1]?.assessment).toStrictEqual(assessTarget(atLeast(count(7)), count(8)));
      expect(targetsIn(byLocality, 'quang-tri')[1]?.assessment).toStrictEqual(
        assessTarget(atLeast(count(7)), count(6)),
      );
      expect(targetsIn(own({ trained: null }).byLocality, 'quang-tri')[1]?.assessment).toStrictEqual(
        noVerdict(atLeast(count(7)), 'missing'),
      );
    });

    it('of those targets alone that it was given none of its own for', () => {
      const shares = promiseOf([
        [trained, atLeast(count(7))],
        [lawful, all()],
      ]);
      const { byLocality } = assessCommitment(shares, tenCooperatives(), {
        asOf,
        figures: { trained: count(8), lawful: percentage(9, 10) },
        localities: { 'quang-tri': { figures: { lawful: percentage(10, 10) } } },
      });
      expect(targetsIn(byLocality, 'quang-tri').map(({ assessment }) => assessment.measured)).toEqual([
        count(8),
        percentage(10, 10),
      ]);
    });

    it('unless it is one of two', () => {
      const { byLocality } = own(undefined, two(['cam-lo']));
      expect(targetsIn(byLocality, 'quang-tri')[1]?.assessment.measured).toBeNull();
    });
  });

  it('is no district below it that holds them all, with the province among the results or not', () => {
    const register = two(['cam-lo', 'cam-lo']);
    expect(statusIn(register, 'cam-lo')).toBe('not-applicable');
    expect(statusIn(register, 'cam-lo', { level: 'district' })).toBe('not-applicable');
  });

  it('does not hold one that has its seat nowhere', () => {
    const split: readonly Locality[] = [
      { id: 'old', level: 'commune', name: 'Cũ', until: '2024-07-01', successors: ['gio-my', 'gio-mai'] },
    ];
    const register = two(['cam-lo', 'cam-lo', 'old'], split);
    expect(statusIn(register, 'quang-tri')).toBe('not-applicable');
    expect(statusIn(register, 'unplaced')).toBe('not-applicable');
  });

  it('must hold those of each kind', () => {
    const { localities } = two([]);
    const seats = [{ locality: 'hue', from: '2015-03-01' }];
    const union = {
      kind: 'cooperative-union',
      id: 'lh',
      name: 'LH',
      founded: '2015-03-01',
      seats,
      members: [],
    } as const;
    const register = createRegister({ localities, organizations: [cooperative('a', 'cam-lo'), union], returns: [] });
    expect(['quang-tri', 'hue'].map((id) => statusIn(register, id))).toEqual(['not-applicable', 'not-applicable']);
  });
});

describe('ids that are a key of every object', () => {
  const ids = ['constructor', 'toString', 'hasOwnProperty', '__proto__'];
  const register = createRegister({
    localities: ids.map((id) => ({ id, level: 'province', name: id })),
    organizations: [cooperative('a', 'constructor'), cooperative('b', 'toString')],
    returns: [filed('a', 2024, { linkedWithEnterprise: true })],
  });
  const promise = promiseOf(ids.map((id) => [{ ...trained, id }, atLeast(count(2))]));

  it('are as good as any for localities and targets', () => {
    const { total, byLocality } = assessCommitment(promise, register, { asOf });
    expect(byLocality.map(idOf)).toEqual(ids);
    expect(total.targets.map((target) => target.assessment)).toStrictEqual(
      ids.map(() => noVerdict(atLeast(count(2)), 'missing')),
    );
    expect(byLocality.flatMap(({ targets }) => statusesOf(targets))).toEqual(
      ids.flatMap(() => ids.map(() => 'not-applicable')),
    );
  });

  it('may have figures and goals of their own', () => {
    const localities = JSON.parse(
      '{ "constructor": { "figures": { "toString": { "kind": "count", "value": 3 } }, "goals": {} }, "__proto__": {} }',
    );
    const goals = { toString: atLeast(count(3)), constructor: atLeast(count(4)) };
    const { byLocality } = assessCommitment(promise, register, {
      asOf,
      localities: { ...localities, toString: untyped({ goals, figures: { constructor: count(3) } }) },
    });
    expect(statusesOf(targetsIn(byLocality, 'toString'))).toEqual([
      'not-met',
      'unknown',
      'not-applicable',
      'not-applicable',
    ]);
    expect(targetsIn(byLocality, 'constructor').map(({ assessment }) => assessment.measured)).toEqual([
      null,
      count(3),
      null,
      null,
    ]);
  });
});

describe('a commitment over a register with a baseline', () => {
  const next = { period: year(2025), date: '2025-01-15' } as const;
  const promise = promiseOf(
    [
      [{ ...goodOrFair, measure: only(quangTri2024.targets.slice(1, 2).map(measureOf)) }, atLeast(percent(60))],
      [linkedCount, atLeast(count(8))],
      [lawful, all()],
    ],
    next,
  );

  function measureOf({ indicator }: (typeof quangTri2024.targets)[number]) {
    if (!('measure' in indicator)) throw new Error('it has no measure');
    return indicator.measure;
  }

  it('says how far each target has come and whether the pace is enough', () => {
    const { baseline, total } = assessCommitment(promise, tenCooperatives(), { asOf, baseline: '2023-12-31' });
    expect(baseline).toEqual({ asOf: '2023-12-31', year: 2023, knownOn: null, due: '2023-12-15' });
    const [rated, linkedNow, unmeasured] = total.targets;
    expect(rated?.progress).toStrictEqual(progress(atLeast(percent(60)), percentage(3, 9), percentage(5, 9)));
    expect(rated?.progress?.share).toEqual({ numerator: '5', denominator: '6' });
    expect(rated?.trajectory).toStrictEqual({
      kind: 'trajectory',
      assumption: 'even-pace',
      outcome: 'enough',
      from: '2023-12-14',
      to: '2024-12-14',
      by: '2025-12-31',
      baseline: percentage(3, 9),
      measured: percentage(5, 9),
      projected: { numerator: '1297', denominator: '1647' },
    });
    expect(linkedNow?.progress?.share).toEqual({ numerator: '2', denominator: '7' });
    expect(linkedNow?.trajectory).toMatchObject({
      outcome: 'too-low',
      projected: { numerator: '5', denominator: '1' },
    });
    expect(unmeasured).toMatchObject({ progress: null, trajectory: null });
  });

  it('measures each locality from its own baseline', () => {
    const { byLocality } = assessCommitment(promise, tenCooperatives(), {
      asOf,
      baseline: '2023-12-31',
      localities: { 'cam-lo': { goals: { 'linked-count': atLeast(count(3)) } } },
    });
    expect(targetsIn(byLocality, 'cam-lo').map((target) => target.progress?.share ?? null)).toEqual([
      { numerator: '5', denominator: '9' },
      { numerator: '2', denominator: '3' },
      null,
    ]);
    expect(targetsIn(byLocality, 'gio-linh').map((target) => target.progress?.outcome ?? null)).toEqual([
      'known',
      null,
      null,
    ]);
  });

  it('is over on the last day of its period and after it', () => {
    const pace = (day: string) =>
      assessCommitment(promise, tenCooperatives(), { asOf: day, baseline: '2023-12-31', year: 2024 }).total.targets[0]
        ?.trajectory;
    expect(pace('2025-12-30')).toMatchObject({ outcome: 'enough', from: '2023-12-14', to: '2024-12-14' });
    expect(pace('2025-12-31')).toMatchObject({ outcome: 'over', from: '2023-12-14', to: '2025-12-31' });
    expect(pace('2026-01-01')).toMatchObject({ outcome: 'over', from: '2023-12-14', to: '2026-01-01' });
  });

  it('runs between the last days of the two reporting years, whatever the days of the two states are', () => {
    const pace = (day: string, baseline: string) =>
      assessCommitment(promise, tenCooperatives(), { asOf: day, baseline }).total.targets[0]?.trajectory;
    expect(pace('2024-12-14', '2023-12-14')).toStrictEqual(pace('2025-12-13', '2024-12-13'));
    expect(pace('2024-12-14', '2023-12-14')).toMatchObject({ from: '2023-12-14', to: '2024-12-14' });
  });

  it('of a number of organizations as such runs between the days of the two views', () => {
    const cooperatives: RegisterIndicator = { ...linkedCount, id: 'all', measure: { take: 'count', over: {} } };
    const founded = (id: string, day: string) =>
      cooperative(id, 'cam-lo', { founded: day, seats: [{ locality: 'cam-lo', from: day }] });
    const growing = createRegister({
      localities: places,
      organizations: [founded('a', '2020-01-01'), founded('b', '2024-06-01'), founded('c', '2024-12-20')],
      returns: [],
    });
    const pace = (day: string, more: Partial<AssessRegisterOptions> = {}) =>
      only(
        assessCommitment(promiseOf([[cooperatives, atLeast(count(4))]], next), growing, {
          asOf: day,
          baseline: '2023-12-31',
          ...more,
        }).total.targets,
      ).trajectory;
    expect(pace('2024-12-31')).toStrictEqual({
      kind: 'trajectory',
      assumption: 'even-pace',
      outcome: 'enough',
      from: '2023-12-31',
      to: '2024-12-31',
      by: '2025-12-31',
      baseline: count(1),
      measured: count(3),
      projected: { numerator: '4', denominator: '1' },
    });
    expect(pace('2024-12-19')).toMatchObject({ from: '2023-12-31', to: '2024-12-19', measured: count(2) });
    expect(pace('2025-03-01', { year: 2025 })).toMatchObject({ from: '2023-12-31', to: '2025-03-01' });
    expect(pace('2025-12-31')).toMatchObject({ outcome: 'over', from: '2023-12-31', to: '2025-12-31' });
  });

  it('of returns ends on the day of the view where their year has not ended yet', () => {
    const pace = (day: string, baseline: string, inYear: number) =>
      assessCommitment(promise, tenCooperatives(), { asOf: day, baseline, year: inYear }).total.targets[0]?.trajectory;
    expect(pace('2024-09-30', '2023-12-31', 2024)).toMatchObject({ from: '2023-12-14', to: '2024-09-30' });
    expect(pace('2024-12-13', '2023-12-31', 2024)).toMatchObject({ to: '2024-12-13' });
    expect(pace('2024-12-14', '2023-12-31', 2024)).toMatchObject({ to: '2024-12-14' });
    expect(pace('2024-12-15', '2023-12-31', 2024)).toMatchObject({ to: '2024-12-14' });
    expect(pace('2024-12-31', '2023-12-31', 2025)).toMatchObject({ to: '2024-12-31' });
  });

  it('of a sum and of an average runs between the ends of the reporting years too', () => {
    const { total } = assessCommitment(
      promiseOf(
        [
          [workers, atLeast(count(1))],
          [averageRevenue, atLeast(amount(1))],
        ],
        next,
      ),
      tenCooperatives(),
      { asOf, baseline: '2023-12-31' },
    );
    const days = { from: '2023-12-14', to: '2024-12-14', by: '2025-12-31' };
    expect(total.targets.map((target) => target.trajectory)).toMatchObject([days, days]);
  });

  it('takes what is known now of the year before, but no more than was known on a day', () => {
    const late = createRegister({
      localities: places,
      organizations: [cooperative('a', 'cam-lo')],
      returns: [
        { organization: 'a', year: 2023, filed: '2023-12-15', rating: 'good' },
        { organization: 'a', year: 2023, filed: '2024-06-01', supersedes: '2023-12-15', rating: 'weak' },
        filed('a', 2024, { rating: 'good' }),
      ],
    });
    const baselineOf = (knownOn?: string) => {
      const given = { asOf, baseline: '2023-12-31', ...(knownOn !== undefined && { knownOn }) };
      const { baseline, total } = assessCommitment(promiseOf([[goodOrFair, all()]], next), late, given);
      return [baseline?.knownOn, total.targets[0]?.progress?.baseline];
    };
    expect(baselineOf()).toEqual([null, percentage(0, 1)]);
    expect(baselineOf('2024-05-31')).toEqual(['2024-05-31', percentage(1, 1)]);
  });

  it('a locality that was not there at the baseline has none', () => {
    const register = createRegister({
      localities: [
        { id: 'new', level: 'district', name: 'Mới', from: '2024-01-01' },
        { id: 'old', level: 'district', name: 'Cũ' },
      ],
      organizations: [
        cooperative('a', 'new', { founded: '2024-01-01', seats: [{ locality: 'new', from: '2024-01-01' }] }),
      ],
      returns: [filed('a', 2024, { rating: 'good' })],
    });
    const { byLocality } = assessCommitment(promiseOf([[goodOrFair, all()]], next), register, {
      asOf,
      baseline: '2023-12-31',
    });
    expect(targetsIn(byLocality, 'new')[0]).toMatchObject({
      assessment: { status: 'met' },
      progress: { outcome: 'unknown', baseline: null, measured: percentage(1, 1) },
      trajectory: { outcome: 'unknown', baseline: null },
    });
  });

  it('the pace of what comes new in the period begins with it, from none, whatever the baseline is', () => {
    const pace = (day: string, baseline: string) =>
      assessCommitment(quangTri2024, tenCooperatives(), { asOf: day, baseline }).total.targets[4]?.trajectory;
    expect(pace('2024-12-15', '2023-12-31')).toStrictEqual({
      kind: 'trajectory',
      assumption: 'even-pace',
      outcome: 'enough',
      from: '2023-12-31',
      to: '2024-12-14',
      by: '2024-12-31',
      baseline: count(0),
      measured: count(4),
      projected: { numerator: '4', denominator: '1' },
    });
    expect(pace('2024-12-15', '2022-06-30')).toStrictEqual(pace('2024-12-15', '2023-12-31'));
    expect(pace('2024-12-14', '2024-06-30')).toMatchObject({
      outcome: 'too-low',
      projected: { numerator: '3', denominator: '1' },
    });
    expect(pace('2024-12-31', '2023-12-31')).toMatchObject({ outcome: 'over', from: '2023-12-31', to: '2024-12-31' });
  });

  const newProducts = { figure: 'ocopProducts', atLeast: 1, recognized: 'in-period' } as const;

  it('so does that of a number that should be none, and of a share that should', () => {
    const { targets } = assessCommitment(
      promiseOf([
        [{ ...linkedCount, id: 'with-new', measure: { take: 'count', over: {}, having: newProducts } }, none()],
        [{ ...linked, measure: { take: 'share', over: {}, having: newProducts, outOf: 'all' } }, none()],
      ]),
      tenCooperatives(),
      { asOf: '2024-12-20', baseline: '2023-12-31' },
    ).total;
    const pace = {
      kind: 'trajectory',
      assumption: 'even-pace',
      outcome: 'too-high',
      from: '2023-12-31',
      to: '2024-12-14',
      by: '2024-12-31',
    };
    expect(targets.map((target) => target.trajectory)).toStrictEqual([
      { ...pace, baseline: count(0), measured: count(6), projected: { numerator: '6', denominator: '1' } },
      {
        ...pace,
        baseline: { numerator: 0, denominator: 1 },
        measured: percentage(6, 10),
        projected: { numerator: '1098', denominator: '1745' },
      },
    ]);
  });

  it('so does that of a share of those with what comes new', () => {
    const share = promiseOf([
      [
        { ...linked, id: 'with-new', measure: { take: 'share', over: {}, having: newProducts, outOf: 'all' } },
        atLeast(percent(55)),
      ],
    ]);
    const { targets } = assessCommitment(share, tenCooperatives(), {
      asOf: '2024-12-20',
      baseline: '2023-12-31',
    }).total;
    expect(targets[0]?.trajectory).toStrictEqual({
      kind: 'trajectory',
      assumption: 'even-pace',
      outcome: 'enough',
      from: '2023-12-31',
      to: '2024-12-14',
      by: '2024-12-31',
      baseline: { numerator: 0, denominator: 1 },
      measured: percentage(6, 10),
      projected: { numerator: '1098', denominator: '1745' },
    });
  });

  it('before the first year of the period is told there is no pace of what comes new in it', () => {
    const pace = (day: string) =>
      assessCommitment(quangTri2024, tenCooperatives(), { asOf: day, baseline: '2023-06-30' }).total.targets.map(
        (target) => target.trajectory?.outcome ?? null,
      );
    expect(pace('2023-12-31')).toEqual([null, 'unknown', 'unknown', 'unknown', null]);
    expect(['2024-01-01', '2024-12-13', '2024-12-14'].map((day) => pace(day)[4])).toEqual([null, null, 'too-low']);
  });

  it('a period that is a reporting year begins on the eve of its first day, when the year before is told', () => {
    const inYear = promiseOf(
      [[{ ...linkedCount, measure: { take: 'count', over: {}, having: newProducts } }, atLeast(count(1))]],
      {
        period: reportingYear(2024),
      },
    );
    const target = (day: string) =>
      only(assessCommitment(inYear, tenCooperatives(), { asOf: day, baseline: '2023-06-30' }).total.targets);
    expect(target('2023-12-14')).toMatchObject({ result: { count: 0, missing: 10 }, trajectory: null });
    expect(target('2024-12-13')).toMatchObject({ result: { count: 0, missing: 10 }, trajectory: null });
    expect(target('2024-12-14')).toMatchObject({
      result: { count: 10, missing: 0, value: count(6) },
      trajectory: { outcome: 'over', from: '2023-12-14', to: '2024-12-14', by: '2024-12-14', baseline: count(0) },
    });
  });

  it('returns of a year that ended before the period say nothing of what comes new in it', () => {
    const target = (day: string) => assessCommitment(quangTri2024, tenCooperatives(), { asOf: day }).total.targets[4];
    for (const day of ['2024-01-01', '2024-12-13']) {
      expect(target(day)).toMatchObject({
        result: { count: 0, notApplicable: 0, missing: 9, value: null, low: count(0), high: count(9) },
        assessment: noVerdict(between(count(4), count(6)), 'missing'),
      });
    }
    expect(target('2024-12-14')?.result).toMatchObject({ count: 9, missing: 0, value: count(3) });
  });

  it('the pace of products of whatever day, and of organizations as such, is that since the baseline', () => {
    const products = { figure: 'ocopProducts', atLeast: 1 } as const;
    const { total } = assessCommitment(
      promiseOf([
        [
          { ...linkedCount, id: 'with-products', measure: { take: 'count', over: {}, having: products } },
          atLeast(count(9)),
        ],
        [{ ...linkedCount, id: 'cooperatives', measure: { take: 'count', over: {} } }, atLeast(count(9))],
      ]),
      tenCooperatives(),
      { asOf: '2024-12-30', baseline: '2023-12-30' },
    );
    expect(total.targets.map((target) => target.trajectory)).toMatchObject([
      { outcome: 'too-low', from: '2023-12-14', to: '2024-12-14', baseline: count(0), measured: count(7) },
      { outcome: 'enough', from: '2023-12-30', to: '2024-12-30', baseline: count(10), measured: count(10) },
    ]);
  });

  it('while answers are missing nobody knows how far it has come', () => {
    const { total } = assessCommitment(promiseOf([[goodOrFair, atLeast(percent(1))]], next), smallRegister(), {
      asOf: '2023-12-31',
      baseline: '2022-12-31',
    });
    expect(total.targets[0]).toMatchObject({
      assessment: { status: 'met' },
      progress: { outcome: 'unknown' },
      trajectory: { outcome: 'unknown' },
    });
  });
});

describe('what an assessment over a register refuses', () => {
  const measured = promiseOf([
    [linked, atLeast(percent(50))],
    [linkedCount, atLeast(count(2))],
    [lawful, all()],
    [trained, atLeast(count(7))],
  ]);
  const given = (options: Partial<AssessRegisterOptions>) => () =>
    assessCommitment(measured, smallRegister(), { asOf: '2023-12-31', ...options });

  it.each<[string, unknown, string]>([
    ['figures that are a number', { figures: 5 }, 'figures'],
    ['figures that are a list', { figures: [] }, 'figures'],
    ['terms of localities that are a text', { localities: 'gio-linh' }, 'localities'],
    ['terms of localities that are a list', { localities: [] }, 'localities'],
  ])('%s', (_, options, key) => {
    expect(refusal(given(untyped(options)))).toMatchObject({ code: 'wrong-type', path: [key] });
  });

  it('a figure for a target that the register has', () => {
    expect(refusal(given({ figures: { linked: percentage(1, 4) } }))).toEqual({
      code: 'figure-given-twice',
      path: ['figures', 'linked'],
      messages: {
        vi: 'figures.linked: mục tiêu «linked» đã được tính từ sổ đăng ký; bỏ số liệu đưa thêm hoặc bỏ cách tính (measure)',
        en: 'figures.linked: the target "linked" is taken from the register; leave out the figure given for it, or its measure',
      },
    });
    expect(refusal(given({ localities: { 'cam-lo': { figures: { 'linked-count': null } } } }))).toMatchObject({
      code: 'figure-given-twice',
      path: ['localities', 'cam-lo', 'figures', 'linked-count'],
    });
  });

  it('a baseline that is not before the day', () => {
    expect(refusal(given({ baseline: '2024-01-01' }))).toEqual({
      code: 'baseline-not-before',
      path: ['baseline'],
      messages: {
        vi: 'baseline: kỳ gốc 2024-01-01 lấy báo cáo năm 2023, ngày đánh giá 2023-12-31 lấy báo cáo năm 2023; kỳ gốc phải trước cả về ngày lẫn về năm báo cáo',
        en: 'baseline: the baseline of 2024-01-01 takes the returns for 2023 and the day of the assessment, 2023-12-31, those for 2023; the baseline must be earlier in both',
      },
    });
    expect(refusal(given({ baseline: '2023-12-31' })).code).toBe('baseline-not-before');
  });

  it.each<[string, Partial<AssessRegisterOptions>, number, number]>([
    ['of the same year', { baseline: '2023-12-14' }, 2023, 2023],
    ['of the same year, which was asked for', { baseline: '2022-12-31', year: 2022 }, 2022, 2022],
    ['of a later year, where an earlier one was asked for', { baseline: '2022-12-31', year: 2021 }, 2022, 2021],
    ['of a later day, though of an earlier year', { baseline: '2024-01-01', year: 2024 }, 2023, 2024],
  ])('a baseline whose returns are those %s', (_, options, baselineYear, year) => {
    expect(faultsOf(given(options))).toEqual([
      {
        code: 'baseline-not-before',
        path: ['baseline'],
        info: { baseline: options.baseline, asOf: '2023-12-31', baselineYear, year },
      },
    ]);
  });

  it('but not one of the last day of the year before, nor of the years that were asked for', () => {
    const baselineOf = (options: Partial<AssessRegisterOptions>) =>
      assessCommitment(measured, smallRegister(), { asOf: '2023-12-31', ...options }).baseline;
    expect(baselineOf({ baseline: '2023-12-13' })).toEqual({
      asOf: '2023-12-13',
      year: 2022,
      knownOn: null,
      due: '2022-12-15',
    });
    expect(baselineOf({ baseline: '2023-12-30', year: 2024 })).toEqual({
      asOf: '2023-12-30',
      year: 2023,
      knownOn: null,
      due: '2023-12-15',
    });
  });

  it.each(['2022-02-29', '31/12/2022'])('a baseline on a day that does not exist: %s', (baseline) => {
    expect(refusal(given({ baseline }))).toMatchObject({ code: 'no-such-date', path: ['baseline'] });
  });

  it('a baseline in a year without returns, which is named by its place', () => {
    expect(faults(given({ baseline: '1901-01-01' }))).toEqual([{ code: 'no-such-year', path: ['baseline'] }]);
  });

  it('but not null for what may be left out', () => {
    const { baseline, view } = assessCommitment(measured, smallRegister(), {
      asOf: '2023-12-31',
      baseline: null,
      knownOn: null,
    });
    expect({ baseline, view }).toEqual({
      baseline: null,
      view: { asOf: '2023-12-31', year: 2023, knownOn: null, due: '2023-12-15' },
    });
    const plain = given({})();
    for (const key of ['baseline', 'knownOn', 'figures', 'localities']) {
      expect(given({ [key]: null })()).toStrictEqual(plain);
    }
    expect(given({ localities: { 'cam-lo': untyped({ goals: null, figures: null }) } })()).toStrictEqual(plain);
    expect(given({ baseline: '2022-12-31', knownOn: null })()).toStrictEqual(given({ baseline: '2022-12-31' })());
  });

  it('what is not among the terms of a locality', () => {
    expect(refusal(given({ localities: { 'cam-lo': untyped({ goal: {} }) } }))).toEqual({
      code: 'unknown-key',
      path: ['localities', 'cam-lo', 'goal'],
      messages: {
        vi: 'localities.cam-lo.goal: không có trường «goal»; kiểm tra chính tả hoặc bỏ trường này',
        en: 'localities.cam-lo.goal: there is no field "goal"; check its spelling or leave it out',
      },
    });
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['x', 'x'],
    ['3', 3],
    ['array', []],
  ])('terms of a locality that are no object: %s', (found, terms) => {
    expect(faultsOf(given({ localities: { 'cam-lo': untyped(terms) } }))).toEqual([
      { code: 'wrong-type', path: ['localities', 'cam-lo'], info: { found, expected: 'object' } },
    ]);
  });

  it.each(['goals', 'figures'])('%s of a locality that are no object', (key) => {
    for (const value of ['x', 3, true]) {
      expect(faultsOf(given({ localities: { 'cam-lo': untyped({ [key]: value }) } }))).toEqual([
        { code: 'wrong-type', path: ['localities', 'cam-lo', key], info: { found: String(value), expected: 'object' } },
      ]);
    }
  });

  it('the faults of the terms of every locality together', () => {
    const localities = untyped<NonNullable<AssessRegisterOptions['localities']>>({
      'cam-lo': { goals: 1, figures: 'x', goal: 1 },
      'quang-tri': 'x',
      'hai-lang': {},
    });
    expect(faults(given({ localities }))).toEqual([
      { code: 'unknown-key', path: ['localities', 'cam-lo', 'goal'] },
      { code: 'wrong-type', path: ['localities', 'cam-lo', 'goals'] },
      { code: 'wrong-type', path: ['localities', 'cam-lo', 'figures'] },
      { code: 'wrong-type', path: ['localities', 'quang-tri'] },
      { code: 'no-such-place', path: ['localities', 'hai-lang'] },
    ]);
  });

  it('figures and goals for no target, in all and of a locality', () => {
    const allowed = 'linked, linked-count, lawful, trained';
    expect(refusal(given({ figures: { lawfull: null } }))).toEqual({
      code: 'unknown-target',
      path: ['figures', 'lawfull'],
      messages: {
        vi: `figures.lawfull: cam kết không có mục tiêu «lawfull»; các mục tiêu là: ${allowed}`,
        en: `figures.lawfull: the commitment has no target "lawfull"; its targets are: ${allowed}`,
      },
    });
    expect(refusal(given({ localities: { 'cam-lo': { figures: { lawfull: null } } } }))).toMatchObject({
      code: 'unknown-target',
      path: ['localities', 'cam-lo', 'figures', 'lawfull'],
    });
    expect(refusal(given({ localities: { 'cam-lo': { goals: { lawfull: all() } } } }))).toMatchObject({
      code: 'unknown-target',
      path: ['localities', 'cam-lo', 'goals', 'lawfull'],
    });
  });

  it('terms for a locality that is not among the results', () => {
    expect(refusal(given({ localities: { 'hai-lang': {} } }))).toEqual({
      code: 'no-such-place',
      path: ['localities', 'hai-lang'],
      messages: {
        vi: 'localities.hai-lang: kết quả không có địa phương «hai-lang»; kiểm tra mã định danh, cấp đã chọn và ngày đánh giá',
        en: 'localities.hai-lang: the result has no locality "hai-lang"; check the id, the level that was chosen and the day',
      },
    });
    for (const id of ['whole', 'unplaced', 'constructor', 'toString']) {
      expect(faults(given({ localities: { [id]: {} } }))).toEqual([
        { code: 'no-such-place', path: ['localities', id] },
      ]);
    }
    expect(faults(given({ localities: { 'gio-my': {} }, level: 'district' }))).toEqual([
      { code: 'no-such-place', path: ['localities', 'gio-my'] },
    ]);
    expect(faults(given({ localities: { 'gio-my': {} }, level: 'commune' }))).toEqual([]);
  });

  it('terms for a locality that did not yet exist on the day', () => {
    const register = createRegister({
      localities: [...places, { id: 'new', level: 'district', name: 'Mới', parent: 'quang-tri', from: '2024-01-01' }],
      organizations: [],
      returns: [],
    });
    const on = (day: string) =>
      faults(() => assessCommitment(measured, register, { asOf: day, localities: { new: {} } }));
    expect(on('2023-12-31')).toEqual([{ code: 'no-such-place', path: ['localities', 'new'] }]);
    expect(on('2024-01-01')).toEqual([]);
  });

  it('a goal of a locality that its indicator cannot have, or that cannot be', () => {
    expect(refusal(given({ localities: { 'cam-lo': { goals: { linked: atLeast(count(2)) } } } }))).toEqual({
      code: 'goal-of-another-kind',
      path: ['localities', 'cam-lo', 'goals', 'linked'],
      messages: {
        vi: 'localities.cam-lo.goals.linked: mục tiêu tính theo count nhưng chỉ tiêu «linked» đo percentage',
        en: 'localities.cam-lo.goals.linked: the goal is over count but the indicator "linked" measures percentage',
      },
    });
    const above: Goal = { kind: 'at-least', value: { kind: 'percent', value: '101' } };
    expect(refusal(given({ localities: { 'cam-lo': { goals: { lawful: above } } } }))).toMatchObject({
      code: 'share-above-whole',
      path: ['localities', 'cam-lo', 'goals', 'lawful', 'value', 'value'],
    });
    expect(refusal(given({ localities: { 'cam-lo': { goals: { linked: untyped(null) } } } }))).toMatchObject({
      code: 'no-such-goal',
      path: ['localities', 'cam-lo', 'goals', 'linked', 'kind'],
    });
  });

  it('a figure of another kind than the goal, named by its place', () => {
    expect(refusal(given({ figures: { lawful: count(3) } }))).toMatchObject({
      code: 'measure-of-another-kind',
      path: ['figures', 'lawful'],
    });
    expect(refusal(given({ localities: { 'cam-lo': { figures: { lawful: count(3) } } } }))).toMatchObject({
      code: 'measure-of-another-kind',
      path: ['localities', 'cam-lo', 'figures', 'lawful'],
    });
  });

  it('days, years and levels that do not exist', () => {
    expect(refusal(given({ asOf: '2023-02-29' }))).toMatchObject({ code: 'no-such-date', path: ['asOf'] });
    expect(refusal(given({ knownOn: '2023-02-29' }))).toMatchObject({ code: 'no-such-date', path: ['knownOn'] });
    expect(refusal(given({ year: 23 })).code).toBe('no-such-year');
    expect(refusal(given({ level: untyped('country') }))).toMatchObject({ code: 'no-such-division', path: ['level'] });
  });

  it.each([undefined, null, {}])('no day to assess it on: %j', (options) => {
    expect(refusal(() => assessCommitment(measured, smallRegister(), untyped(options)))).toMatchObject({
      code: 'no-such-date',
      path: ['asOf'],
    });
  });

  it('but not a measure that is undefined: its target is taken as one without', () => {
    const open = promiseOf([[untyped({ ...linkedCount, measure: undefined }), atLeast(count(2))]]);
    const { total } = assessCommitment(open, smallRegister(), { asOf, figures: { 'linked-count': count(3) } });
    expect(only(total.targets)).toMatchObject({ result: null, assessment: { status: 'met', measured: count(3) } });
  });

  it('a commitment that cannot be', () => {
    const none: AssessRegisterOptions = { asOf };
    expect(refusal(() => assessCommitment({ ...measured, targets: [] }, smallRegister(), none))).toMatchObject({
      code: 'no-targets',
      path: ['targets'],
    });
    const growing = promiseOf([
      [
        {
          id: 'g',
          kind: 'growth',
          label: lawful.label,
          figure: lawful.label,
          baseline: lawful.label,
          measure: linked.measure,
        },
        atLeast(growthRate(5)),
      ],
    ]);
    expect(refusal(() => assessCommitment(growing, smallRegister(), none))).toMatchObject({
      code: 'measure-not-of-indicator',
      path: ['targets', 0, 'indicator', 'measure'],
    });
  });

  it('all its faults together', () => {
    const options: Partial<AssessRegisterOptions> = {
      figures: { linked: percentage(1, 4), typo: null, lawful: count(3) },
      localities: {
        'hai-lang': { goals: { tpyo: all() } },
        'cam-lo': {
          figures: { linked: null, lawful: { numerator: 3, denominator: 2 } },
          goals: { linked: atLeast(count(1)), 'linked-count': atLeast(percent(1)) },
        },
      },
    };
    expect(faults(given(options))).toEqual([
      { code: 'unknown-target', path: ['figures', 'typo'] },
      { code: 'figure-given-twice', path: ['figures', 'linked'] },
      { code: 'no-such-place', path: ['localities', 'hai-lang'] },
      { code: 'unknown-target', path: ['localities', 'hai-lang', 'goals', 'tpyo'] },
      { code: 'figure-given-twice', path: ['localities', 'cam-lo', 'figures', 'linked'] },
      { code: 'measure-of-another-kind', path: ['figures', 'lawful'] },
      { code: 'goal-of-another-kind', path: ['localities', 'cam-lo', 'goals', 'linked'] },
      { code: 'goal-of-another-kind', path: ['localities', 'cam-lo', 'goals', 'linked-count'] },
      { code: 'part-exceeds-whole', path: ['localities', 'cam-lo', 'figures', 'lawful', 'numerator'] },
    ]);
  });
});

describe('the laws of an assessment over a register', () => {
  const seats = ['quang-tri', 'gio-linh', 'gio-my', 'gio-mai', 'cam-lo'] as const;
  const mayBe = <Value>(value: fc.Arbitrary<Value>) =>
    fc.oneof(
      { arbitrary: value, weight: 4 },
      { arbitrary: fc.constant(null), weight: 1 },
      { arbitrary: fc.constant(notApplicable), weight: 1 },
    );
  const answers = fc.record({
    rating: mayBe(fc.constantFrom('good' as const, 'fair' as const, 'average' as const, 'weak' as const)),
    linkedWithEnterprise: mayBe(fc.boolean()),
    revenue: mayBe(fc.nat(9)),
    regularWorkers: mayBe(fc.nat(9)),
  });
  const known = fc.record({
    rating: fc.constantFrom('good' as const, 'weak' as const),
    linkedWithEnterprise: fc.boolean(),
    revenue: fc.nat(9),
    regularWorkers: fc.nat(9),
  });

  const registers = (returned: fc.Arbitrary<Partial<AnnualReturn> | null>) =>
    fc.array(fc.tuple(fc.constantFrom(...seats), returned, returned), { maxLength: 7 }).map((list) =>
      createRegister({
        localities: places,
        organizations: list.map(([seat], i) => cooperative(`htx-${i}`, seat)),
        returns: list.flatMap(([, before, now], i) => [
          ...(before ? [filed(`htx-${i}`, 2023, before)] : []),
          ...(now ? [filed(`htx-${i}`, 2024, now)] : []),
        ]),
      }),
    );

  const promise = promiseOf(
    [
      [lawful, all()],
      [linked, moreThan(percent(40))],
      [goodOrFair, between(percent(30), percent(70), { above: 'not-met' })],
      [linkedCount, atLeast(count(2))],
      [
        {
          ...linkedCount,
          id: 'not-linked',
          measure: { ...linkedCount.measure, having: { figure: 'linkedWithEnterprise', is: false } },
        },
        none(),
      ],
      [workers, exactly(count(9))],
      [revenue, atMost(amount(12))],
      [averageRevenue, atLeast(amount(5))],
    ],
    { period: year(2025), date: '2025-01-15' },
  );
  const sums = ['linked-count', 'not-linked', 'workers', 'revenue'];
  const options: AssessRegisterOptions = { asOf, baseline: '2023-12-31' };

  /** The register of the organizations that have their seats in some localities. */
  function within(register: Register, localities: readonly string[]): Register {
    const organizations = register.organizations.filter(({ seats: [seat] }) =>
      localities.includes(seat?.locality ?? ''),
    );
    const ids = organizations.map(({ id }) => id);
    return createRegister({
      localities: places,
      organizations,
      returns: register.returns.filter(({ organization }) => ids.includes(organization)),
    });
  }

  const under: Readonly<Record<string, readonly string[]>> = {
    'quang-tri': seats,
    'gio-linh': ['gio-linh', 'gio-my', 'gio-mai'],
    'gio-my': ['gio-my'],
    'gio-mai': ['gio-mai'],
    'cam-lo': ['cam-lo'],
  };

  it('a locality is assessed as if its organizations were all there are, with the goals it was given', () => {
    fc.assert(
      fc.property(registers(fc.option(answers, { freq: 4 })), fc.nat(3), fc.nat(8), (register, few, some) => {
        const goals = {
          'linked-count': atLeast(count(few)),
          'not-linked': atMost(count(few)),
          workers: moreThan(count(some)),
          revenue: exactly(amount(some)),
          linked: atLeast(percent(10 * some)),
        };
        const figures = { lawful: percentage(few, 3) };
        const { total, byLocality } = assessCommitment(promise, register, {
          ...options,
          figures,
          localities: Object.fromEntries(seats.map((id) => [id, { goals, figures }])),
        });
        const own = {
          ...promise,
          targets: promise.targets.map((target) => ({
            ...target,
            goal: (goals as Readonly<Record<string, Goal>>)[target.id] ?? target.goal,
          })),
        };
        expect(total).toStrictEqual(assessCommitment(promise, register, { ...options, figures }).total);
        expect(byLocality.map(idOf)).toEqual(seats);
        for (const { place, ...part } of byLocality) {
          const alone = within(register, under[idOf({ place, ...part })] ?? []);
          const { place: whole, ...expected } = assessCommitment(own, alone, { ...options, figures }).total;
          expect(whole).toEqual({ kind: 'whole' });
          expect(part).toStrictEqual(expected);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('without goals of its own it has those over a share or an average, but only the whole those that add up', () => {
    fc.assert(
      fc.property(registers(fc.option(answers, { freq: 4 })), (register) => {
        for (const part of assessCommitment(promise, register, options).byLocality) {
          const alone = assessCommitment(promise, within(register, under[idOf(part)] ?? []), options).total;
          expect(part.targets).toStrictEqual(
            alone.targets.map((target) => {
              if (idOf(part) === 'quang-tri' || !sums.includes(target.target)) return target;
              const value = target.result?.value;
              const measured = typeof value === 'string' ? null : (value ?? null);
              const assessment = noVerdict(target.assessment.goal, 'whole-only', { measured });
              return { ...target, assessment, possible: null, progress: null, trajectory: null };
            }),
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  it('with nothing missing it says what the figures of the roll-up are assessed to', () => {
    fc.assert(
      fc.property(
        registers(known).filter(({ organizations }) => organizations.length > 0),
        (register) => {
          const { total } = assessCommitment(promise, register, options);
          const indicators = promise.targets.flatMap(({ indicator }) => ('measure' in indicator ? [indicator] : []));
          const at = (day: string) =>
            Object.fromEntries(
              rollUp(register, indicators, { asOf: day }).total.results.map(({ indicator, value }) => [
                indicator,
                value,
              ]),
            );
          const [before, now] = [at('2023-12-31'), at(asOf)];
          const { targets, counts, status } = assessCommitment(promise, now, { baseline: before });
          expect({ counts: total.counts, status: total.status }).toEqual({ counts, status });
          expect(total.targets.map(({ target, assessment, possible }) => ({ target, assessment, possible }))).toEqual(
            targets.map(({ target, assessment }) => ({ target: target.id, assessment, possible: null })),
          );
          expect(total.targets.slice(1).map((target) => target.progress)).toEqual(
            targets.slice(1).map((target) => target.progress),
          );
          expect(total.targets.slice(1).map((target) => target.trajectory)).toEqual(
            targets
              .slice(1)
              .map(({ target: { id, goal } }) =>
                trajectory(
                  goal,
                  { on: '2023-12-14', measured: before[id] },
                  { on: '2024-12-14', measured: now[id] },
                  '2025-12-31',
                ),
              ),
          );
        },
      ),
      { numRuns: 60 },
    );
  });

  it('every result is plain data', () => {
    fc.assert(
      fc.property(registers(fc.option(answers, { freq: 4 })), (register) => {
        const result = assessCommitment(promise, register, options);
        expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
      }),
      { numRuns: 60 },
    );
  });
});
