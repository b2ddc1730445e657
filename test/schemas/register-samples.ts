import { amount, assessCommitment, atLeast, type Commitment, count, exactly, moreThan, trajectory } from 'kttt';
import { quangTri2024 } from 'kttt/commitments';
import { provinces } from 'kttt/localities';
import type { Award } from 'kttt/organizations';
import { changesBetween, createRegister, likeForLike, mergeInto, rollUp } from 'kttt/registers';
import * as schemas from 'kttt/schemas';
import {
  averageRevenue,
  cooperative,
  filed,
  goodOrFair,
  linked,
  places,
  revenue,
  smallParts,
  smallRegister,
  workers,
} from '../registers/small-register.ts';
import type { Samples } from './samples.ts';

const words = { vi: 'HTX', en: 'cooperatives' };

const everyField = cooperative('a', 'gio-my', {
  registrationNumber: '3007',
  taxNumber: '3200000001',
  splitFrom: 'b',
  ended: { on: '2024-01-01', by: 'merger', into: ['b'] },
  vsic: { edition: '2018', section: 'A' },
  statuses: [{ status: 'operating', from: '2015-03-01' }],
});
const optionalOfOrganization =
  /^(registrationNumber|taxNumber|splitFrom|ended(\.into)?|vsic|field|statuses|seats\[0\])$/;

const everyFigure = filed('a', 2023, {
  supersedes: '2023-01-01',
  revenue: 1000,
  profitBeforeTax: '-5',
  charterCapital: null,
  totalCapital: 'not-applicable',
  undividedAssets: 0,
  regularWorkers: 10,
  officialMembers: 7,
  managersTrained: 1,
  rating: 'good',
  linkedWithEnterprise: true,
  newStyleModel: false,
  usesDigitalTools: true,
  ocopProducts: [{ name: 'Gạo hữu cơ', stars: 3, recognized: '2023-06-01' }],
});
const figures =
  'supersedes|revenue|profitBeforeTax|charterCapital|totalCapital|undividedAssets|regularWorkers|officialMembers|managersTrained|rating|linkedWithEnterprise|newStyleModel|usesDigitalTools|ocopProducts';

const smallCommitment: Commitment = {
  ...quangTri2024,
  tasks: [],
  targets: [
    {
      id: 'linked',
      label: words,
      wording: 'trên 22%',
      indicator: linked,
      goal: moreThan({ kind: 'percent', value: '22' }),
    },
    { id: 'revenue', label: words, wording: 'ít nhất 1 tỷ', indicator: revenue, goal: atLeast(amount(9000)) },
    {
      id: 'training',
      label: words,
      wording: '5 lớp',
      indicator: { id: 'training', kind: 'count', label: words, figure: words },
      goal: exactly(count(5)),
    },
  ],
};

const optionalOfMeasure = 'measure\\.(having|over\\.\\w+|having\\.(minStars|recognized))';

const flag: Award = { kind: 'emulation-flag', by: 'UBND tỉnh', to: 'collective', on: '2024-04-05' };

/** Samples of organizations, registers and what is taken from them. */
export const registerSamples: Readonly<Record<string, Samples>> = {
  localitySchema: {
    schema: schemas.localitySchema,
    good: {
      everything: {
        id: 'quang-binh',
        level: 'province',
        code: '44',
        name: 'Tỉnh Quảng Bình',
        formerNames: [{ name: 'Tỉnh cũ', until: '1999-01-01' }],
        parent: null,
        from: '1989-07-01',
        until: '2025-07-01',
        successors: ['quang-tri-2025'],
      },
      little: { id: 'gio-my', level: 'commune', name: 'Xã Gio Mỹ' },
    },
    mayLack: /^(code|formerNames|parent|from|until|successors)$/,
    bad: { 'no such level': { id: 'a', level: 'county', name: 'A' } },
  },
  localitiesSchema: {
    schema: schemas.localitiesSchema,
    good: { provinces, few: places.slice(0, 2) },
    notInFull: /^provinces$/,
    mayLack: /^\[\d\]\.(code|parent)$/,
    bad: { 'a text': 'quang-tri' },
  },
  organizationSchema: {
    schema: schemas.organizationSchema,
    good: {
      cooperative: everyField,
      union: {
        kind: 'cooperative-union',
        id: 'u',
        name: 'Liên hiệp',
        founded: '2020-01-01',
        seats: [{ locality: 'cam-lo', from: '2020-01-01' }],
        members: ['a'],
      },
      group: {
        kind: 'cooperative-group',
        id: 'g',
        name: 'Tổ hợp tác',
        founded: '2020-01-01',
        seats: [{ locality: 'cam-lo', from: '2020-01-01' }],
        statuses: [{ status: 'being-ended', from: '2024-01-01' }],
      },
    },
    mayLack: optionalOfOrganization,
    bad: {
      'no such kind': { ...everyField, kind: 'company' },
      'a status of a group': { ...everyField, statuses: [{ status: 'being-ended', from: '2024-01-01' }] },
    },
  },
  ocopProductSchema: {
    schema: schemas.ocopProductSchema,
    good: { rice: { name: 'Gạo', stars: 4, recognized: '2023-06-01' } },
    bad: { 'six stars': { name: 'Gạo', stars: 6, recognized: '2023-06-01' } },
  },
  annualReturnSchema: {
    schema: schemas.annualReturnSchema,
    good: { everything: everyFigure, nothing: filed('a', 2023) },
    mayLack: new RegExp(`^(${figures})$`),
    bad: { 'no such rating': filed('a', 2023, { rating: 'excellent' as 'good' }) },
  },
  awardSchema: {
    schema: schemas.awardSchema,
    good: {
      flag: {
        kind: 'emulation-flag',
        by: 'Ủy ban nhân dân tỉnh Quảng Trị',
        to: 'collective',
        on: '2024-04-05',
        name: 'HTX a',
        organization: 'a',
      },
    },
    mayLack: /^(name|organization)$/,
    bad: { 'no such award': { kind: 'cup', by: 'UBND', to: 'individual', on: '2024-04-05' } },
  },
  registerIndicatorSchema: {
    schema: schemas.registerIndicatorSchema,
    good: {
      linked,
      goodOrFair,
      revenue,
      workers,
      averageRevenue,
      'new products': {
        ...workers,
        unit: words,
        measure: {
          take: 'count',
          over: { kinds: ['cooperative'], fields: ['agriculture'], statuses: ['operating'] },
          having: { figure: 'ocopProducts', atLeast: 1, minStars: 3, recognized: 'in-period' },
        },
      },
      'large ones': {
        ...linked,
        measure: { ...linked.measure, having: { figure: 'revenue', atLeast: '50000000000' } },
      },
    },
    mayLack: new RegExp(`^(unit|${optionalOfMeasure})$`),
    bad: { 'a total of a percentage': { ...linked, measure: revenue.measure } },
  },
  registerSchema: {
    schema: schemas.registerSchema,
    good: { small: { ...smallRegister(), awards: [] }, empty: { ...smallRegister(), organizations: [], returns: [] } },
    notInFull: /^small$/,
    mayLack: /^localities\[\d\]\.(code|parent)$/,
    bad: { 'no register': { ...smallRegister(), kind: 'list' } },
  },
  registerChangesSchema: {
    schema: schemas.registerChangesSchema,
    good: {
      some: changesBetween(
        createRegister({ ...smallParts, awards: [flag] }),
        createRegister({
          ...smallParts,
          organizations: smallParts.organizations.map((one) => ({ ...one, name: `${one.name} mới` })),
          returns: [],
        }),
      ),
      none: changesBetween(smallRegister(), smallRegister()),
      added: changesBetween(createRegister({ ...smallParts, returns: [] }), smallRegister()),
    },
    notInFull: /^some$/,
    bad: { 'no such kind': { ...changesBetween(smallRegister(), smallRegister()), kind: 'list' } },
  },
  rollUpSchema: {
    schema: schemas.rollUpSchema,
    good: {
      all: rollUp(smallRegister(), [linked, revenue, averageRevenue], { asOf: '2023-12-31', by: 'locality' }),
      one: rollUp(smallRegister(), [linked], { asOf: '2023-12-31', knownOn: '2023-12-31' }),
    },
    notInFull: /^all$/,
    bad: { 'no such kind': { ...rollUp(smallRegister(), [], { asOf: '2023-12-31' }), kind: 'list' } },
  },
  likeForLikeSchema: {
    schema: schemas.likeForLikeSchema,
    good: {
      merged: likeForLike(
        mergeInto(smallRegister(), { organizations: ['b'], into: 'a', on: '2023-06-01' }),
        [revenue],
        { from: '2022-12-31', to: '2023-12-31' },
      ),
    },
    bad: { 'no such kind': { kind: 'changes' } },
  },
  trajectorySchema: {
    schema: schemas.trajectorySchema,
    good: {
      enough: trajectory(
        moreThan({ kind: 'percent', value: '22' }),
        { on: '2022-12-31', measured: { numerator: 56, denominator: 291 } },
        { on: '2023-12-31', measured: { numerator: 65, denominator: 310 } },
        '2024-12-31',
      ),
      unknown: trajectory(
        exactly(count(5)),
        { on: '2022-12-31', measured: null },
        { on: '2023-12-31', measured: count(2) },
        '2024-12-31',
      ),
    },
    bad: { 'no such outcome': { kind: 'trajectory', outcome: 'fine' } },
  },
  registerAssessmentSchema: {
    schema: schemas.registerAssessmentSchema,
    good: {
      small: assessCommitment(smallCommitment, smallRegister(), { asOf: '2023-12-31', baseline: '2022-12-31' }),
      total: {
        ...assessCommitment(smallCommitment, smallRegister(), { asOf: '2023-12-31' }),
        byLocality: [],
      },
    },
    notInFull: /^small$/,
    mayLack: /(shortBy|overBy)\.\w+$|^commitment\.(targets\[\d\]\.indicator\.(unit|measure)|source\.author)$/,
    bad: { 'no such kind': { kind: 'assessment' } },
  },
};
