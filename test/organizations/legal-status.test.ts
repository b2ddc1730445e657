import { cite } from 'kttt/law';
import {
  cooperativeStatusCitation,
  cooperativeStatuses,
  groupStatusCitation,
  groupStatuses,
  legalStatuses,
  legalStatusText,
  statusOn,
} from 'kttt/organizations';
import { describe, expect, it } from 'vitest';
import { caught } from '../errors/caught.ts';
import { expectFaults, htx, registerWith } from './register-with.ts';

describe('the legal statuses', () => {
  it('of a cooperative are those of Điều 27 Nghị định 92/2024/NĐ-CP in its order, and operating', () => {
    expect(cooperativeStatuses.map((status) => legalStatusText[status].vi)).toEqual([
      'Tạm ngừng kinh doanh',
      'Bị thu hồi do cưỡng chế về quản lý thuế',
      'Đang làm thủ tục giải thể, bị chia, bị hợp nhất, được sáp nhập',
      'Đang làm thủ tục phá sản',
      'Đã giải thể, phá sản, chấm dứt tồn tại',
      'Không hoạt động tại địa chỉ đã đăng ký',
      'Đang hoạt động',
    ]);
    expect(cite(cooperativeStatusCitation, 'vi')).toBe('Điều 27 Nghị định 92/2024/NĐ-CP');
  });

  it('of a group are those of Điều 28 in its order, and operating', () => {
    expect(groupStatuses.map((status) => legalStatusText[status].vi)).toEqual([
      'Tạm ngừng kinh doanh',
      'Bị thu hồi do cưỡng chế về quản lý thuế',
      'Đang làm thủ tục chấm dứt hoạt động',
      'Đã chấm dứt hoạt động',
      'Không hoạt động tại địa chỉ đã đăng ký',
      'Đang hoạt động',
    ]);
    expect(cite(groupStatusCitation, 'vi')).toBe('Điều 28 Nghị định 92/2024/NĐ-CP');
  });

  it('each have words of their own in both languages', () => {
    const all = [...new Set([...cooperativeStatuses, ...groupStatuses])];
    expect(legalStatuses.toSorted()).toEqual(all.toSorted());
    expect(Object.keys(legalStatusText).toSorted()).toEqual(all.toSorted());
    for (const language of ['vi', 'en'] as const) {
      expect(new Set(all.map((status) => legalStatusText[status][language])).size).toBe(all.length);
    }
  });
});

describe('the legal status on a date', () => {
  const history = [
    { status: 'operating', from: '2015-03-01' },
    { status: 'suspended', from: '2023-06-01' },
    { status: 'operating', from: '2024-06-01' },
  ] as const;

  it.each([
    ['2015-02-28', null],
    ['2015-03-01', 'operating'],
    ['2015-03-02', 'operating'],
    ['2023-05-31', 'operating'],
    ['2023-06-01', 'suspended'],
    ['2023-06-02', 'suspended'],
    ['2024-05-31', 'suspended'],
    ['2024-06-01', 'operating'],
    ['2024-06-02', 'operating'],
    ['9999-12-31', 'operating'],
  ])('%s is %s', (date, status) => {
    expect(statusOn(history, date)).toBe(status);
  });

  it('is none where none is recorded', () => {
    expect(statusOn([], '2024-04-05')).toBeNull();
  });
});

describe('the statuses of an organization', () => {
  const at = ['organizations', 0, 'statuses'];

  it.each(cooperativeStatuses.filter((status) => status !== 'ceased'))('a cooperative may be %s', (status) => {
    const organization = { ...htx, statuses: [{ status, from: '2024-01-01' }] };
    expect(registerWith([organization]).organizations).toEqual([organization]);
  });

  it.each(groupStatuses.filter((status) => status !== 'ended'))('a group may be %s', (status) => {
    const organization = { ...htx, kind: 'cooperative-group', statuses: [{ status, from: '2024-01-01' }] };
    expect(registerWith([organization]).organizations).toEqual([organization]);
  });

  it.each([
    ['cooperative', 'being-ended', cooperativeStatuses],
    ['cooperative-union', 'being-ended', cooperativeStatuses],
    ['cooperative-group', 'in-bankruptcy', groupStatuses],
    ['cooperative-group', 'being-dissolved-or-reorganized', groupStatuses],
    ['cooperative', 'active', cooperativeStatuses],
    ['cooperative-group', 'active', groupStatuses],
  ])('a %s may not be %s', (kind, status, allowed) => {
    const members = kind === 'cooperative-union' ? { members: [] } : {};
    expectFaults(
      () => registerWith([{ ...htx, kind, ...members, statuses: [{ status, from: '2024-01-01' }] }]),
      ['not-one-of', [...at, 0, 'status'], { found: status, allowed: allowed.join(', ') }],
    );
  });

  it('are a list of statuses with their days', () => {
    expectFaults(
      () => registerWith([{ ...htx, statuses: [{ status: 'operating' }, 'operating', { from: '2024-01-01' }] }]),
      ['missing-key', [...at, 0, 'from'], { expected: 'YYYY-MM-DD' }],
      ['wrong-type', [...at, 1], { found: 'operating', expected: 'object' }],
      ['missing-key', [...at, 2, 'status'], { expected: cooperativeStatuses.join(', ') }],
    );
  });

  it('stand in the order of time', () => {
    const statuses = ['2020-01-01', '2020-01-01', '2019-12-31'].map((from) => ({ status: 'operating', from }));
    expectFaults(
      () => registerWith([{ ...htx, statuses }]),
      ['not-in-order-of-time', [...at, 1, 'from'], { found: '2020-01-01', before: '2020-01-01' }],
      ['not-in-order-of-time', [...at, 2, 'from'], { found: '2019-12-31', before: '2020-01-01' }],
    );
  });

  const ceased = (from: string, ended?: string) => ({
    ...htx,
    statuses: [
      { status: 'operating', from: '2015-03-01' },
      { status: 'ceased', from },
    ],
    ...(ended && { ended: { on: ended, by: 'dissolution' } }),
  });

  it('«ceased» begins on the very day the organization ended', () => {
    expect(registerWith([ceased('2024-07-01', '2024-07-01')]).organizations).toHaveLength(1);
    for (const from of ['2024-06-30', '2024-07-02']) {
      expectFaults(
        () => registerWith([ceased(from, '2024-07-01')]),
        ['ceased-without-end', [...at, 1, 'from'], { status: 'ceased', from, ended: '2024-07-01' }],
      );
    }
  });

  it('«ceased» needs the day the organization ended', () => {
    expectFaults(
      () => registerWith([ceased('2024-07-01')]),
      ['ceased-without-end', [...at, 1, 'from'], { status: 'ceased', from: '2024-07-01', ended: '–' }],
    );
  });

  it('the last one of a group is «ended», of the others «ceased»', () => {
    expect(groupStatuses).toContain('ended');
    expect(groupStatuses).not.toContain('ceased');
    expect(cooperativeStatuses).toContain('ceased');
    expect(cooperativeStatuses).not.toContain('ended');
    expect(legalStatusText.ended).toEqual({ vi: 'Đã chấm dứt hoạt động', en: 'Ended' });
    expect(legalStatusText.ceased).toEqual({
      vi: 'Đã giải thể, phá sản, chấm dứt tồn tại',
      en: 'Dissolved, bankrupt or ceased to exist',
    });
  });

  it.each([
    ['cooperative', 'ended', cooperativeStatuses],
    ['cooperative-union', 'ended', cooperativeStatuses],
    ['cooperative-group', 'ceased', groupStatuses],
  ])('a %s that ended may not be %s', (kind, status, allowed) => {
    const members = kind === 'cooperative-union' ? { members: [] } : {};
    const statuses = [{ status, from: '2024-07-01' }];
    expectFaults(
      () => registerWith([{ ...htx, kind, ...members, statuses, ended: { on: '2024-07-01', by: 'dissolution' } }]),
      ['not-one-of', [...at, 0, 'status'], { found: status, allowed: allowed.join(', ') }],
    );
  });

  const groupEnded = (from: string, ended?: string) => ({
    ...htx,
    kind: 'cooperative-group',
    statuses: [{ status: 'ended', from }],
    ...(ended && { ended: { on: ended, by: 'dissolution' } }),
  });

  it('«ended» of a group begins on the very day it ended', () => {
    const sound = groupEnded('2024-07-01', '2024-07-01');
    expect(registerWith([sound]).organizations).toEqual([sound]);
    for (const from of ['2024-06-30', '2024-07-02']) {
      expectFaults(
        () => registerWith([groupEnded(from, '2024-07-01')]),
        ['ceased-without-end', [...at, 0, 'from'], { status: 'ended', from, ended: '2024-07-01' }],
      );
    }
  });

  it('«ended» of a group needs the day it ended', () => {
    expectFaults(
      () => registerWith([groupEnded('2024-07-01')]),
      ['ceased-without-end', [...at, 0, 'from'], { status: 'ended', from: '2024-07-01', ended: '–' }],
    );
  });

  it('«ceased» on another day is refused in both languages', () => {
    expect(caught(() => registerWith([ceased('2024-06-30', '2024-07-01')])).messages).toEqual({
      vi: 'organizations[0].statuses[1].from: tình trạng chấm dứt (ceased) từ 2024-06-30 phải đi cùng ngày chấm dứt (ended.on) đúng ngày đó; hiện ghi: 2024-07-01',
      en: 'organizations[0].statuses[1].from: the status ceased from 2024-06-30 goes with an end (ended.on) on that very day; found: 2024-07-01',
    });
  });

  it('may leave out «ceased» though the organization ended', () => {
    expect(registerWith([{ ...htx, ended: { on: '2024-07-01', by: 'dissolution' } }]).organizations).toHaveLength(1);
  });

  it('null for the statuses is taken as none', () => {
    const organization = { ...htx, statuses: null };
    expect(registerWith([organization]).organizations).toEqual([organization]);
  });

  const ended = { on: '2024-07-01', by: 'dissolution' };

  it.each([
    ['the day it was founded', '2015-03-01'],
    ['the day before it ended', '2024-06-30'],
  ])('one may begin on %s', (_, from) => {
    const organization = { ...htx, ended, statuses: [{ status: 'operating', from }] };
    expect(registerWith([organization]).organizations).toEqual([organization]);
  });

  it.each([
    ['the day before it was founded', '2015-02-28'],
    ['the day it ended', '2024-07-01'],
    ['the day after it ended', '2024-07-02'],
  ])('none but «ceased» and «ended» begins on %s', (_, from) => {
    expectFaults(
      () => registerWith([{ ...htx, ended, statuses: [{ status: 'suspended', from }] }]),
      ['not-in-its-time', [...at, 0, 'from'], { from, founded: '2015-03-01', ended: '2024-07-01' }],
    );
  });

  it('none begins before an organization was founded that goes on', () => {
    expectFaults(
      () => registerWith([{ ...htx, statuses: [{ status: 'operating', from: '2015-02-28' }] }]),
      ['not-in-its-time', [...at, 0, 'from'], { from: '2015-02-28', founded: '2015-03-01', ended: '–' }],
    );
    expect(
      registerWith([{ ...htx, statuses: [{ status: 'operating', from: '9999-12-31' }] }]).organizations,
    ).toHaveLength(1);
  });

  it('outside its time is refused in both languages', () => {
    const statuses = [{ status: 'operating', from: '2024-07-01' }];
    expect(caught(() => registerWith([{ ...htx, ended, statuses }])).messages).toEqual({
      vi: 'organizations[0].statuses[0].from: ngày 2024-07-01 nằm ngoài thời gian tồn tại của tổ chức (từ 2015-03-01 đến trước 2024-07-01)',
      en: 'organizations[0].statuses[0].from: the date 2024-07-01 is outside the time the organization exists (from 2015-03-01, before 2024-07-01)',
    });
  });
});
