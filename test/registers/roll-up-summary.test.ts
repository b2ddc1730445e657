import fc from 'fast-check';
import { type RegisterIndicator, type RegisterRecord, recordsAt, rollUp, rollUpSummary } from 'kttt/registers';
import { describe, expect, it } from 'vitest';
import { caught } from '../errors/caught.ts';
import { averageRevenue, goodOrFair, linked, revenue, smallRegister, workers } from './small-register.ts';

const options = { asOf: '2023-12-31' };
const indicators: readonly RegisterIndicator[] = [linked, goodOrFair, revenue, workers, averageRevenue];
const summary = rollUpSummary(indicators, options);
const stateOf = (records: readonly RegisterRecord[]) => summary.addAll(summary.empty(), records);

describe('the summaries of provinces', () => {
  it('merge to what one register of all of them comes to, however they are divided', () => {
    const records = recordsAt(smallRegister(), options);
    const { place: _, ...total } = rollUp(smallRegister(), indicators, options).total;
    const provinces = fc.array(fc.nat(2), { minLength: records.length, maxLength: records.length });
    fc.assert(
      fc.property(provinces, (of) => {
        const sent = [0, 1, 2].map((province) => {
          const state = stateOf(records.filter((_record, i) => of[i] === province));
          return JSON.stringify(summary.seal(state, `province-${province}`));
        });
        const merged = summary.merge(...sent.map((json) => summary.check(JSON.parse(json))));
        expect(summary.finish(merged)).toEqual(total);
        expect(merged.sources).toEqual(['province-0', 'province-1', 'province-2']);
      }),
    );
  });

  it.each([
    ['more returns on time than there are', 'onTime', 9, 'negative-count', 'onTime'],
    ['half a return', 'expected', '0.5', 'fraction-of-count', 'expected'],
  ])('are refused where one was edited to have %s', (_, name, sum, code, at) => {
    const state = stateOf(recordsAt(smallRegister(), options));
    const edited = JSON.parse(JSON.stringify(state));
    edited.content.measures[name].sum = sum;
    for (const take of [summary.check, summary.finish]) {
      expect(caught(() => take(edited))).toMatchObject({ code, path: ['content', 'measures', at, 'sum'] });
    }
  });

  it('take no province twice', () => {
    const state = summary.seal(stateOf(recordsAt(smallRegister(), options)), 'quang-tri');
    expect(caught(() => summary.merge(state, state)).code).toBe('source-merged-twice');
    expect(caught(() => summary.add(state, recordsAt(smallRegister(), options)[0] as RegisterRecord)).code).toBe(
      'state-sealed',
    );
  });

  it('are of the same indicators over the same days, or refused', () => {
    const state = stateOf(recordsAt(smallRegister(), options));
    for (const other of [
      rollUpSummary([linked], options),
      rollUpSummary(indicators, { asOf: '2024-12-31' }),
      rollUpSummary(indicators, { ...options, period: { kind: 'year', year: 2022 } }),
    ]) {
      expect(caught(() => other.check(state)).code).toBe('other-summary');
    }
    expect(rollUpSummary(indicators, { ...options, year: 2023 }).check(state)).toEqual(state);
  });

  it('are of the same day by which returns are due, or neither read nor merged', () => {
    const state = summary.seal(stateOf(recordsAt(smallRegister(), options)), 'quang-tri');
    const stricter = rollUpSummary(indicators, { ...options, due: '2023-12-14' });
    const other = stricter.seal(stricter.addAll(stricter.empty(), recordsAt(smallRegister(), options)), 'hue');
    const info = { found: other.summary, expected: state.summary };
    expect(caught(() => summary.check(other))).toMatchObject({ code: 'other-summary', path: ['summary'], info });
    expect(caught(() => summary.merge(state, other))).toMatchObject({
      code: 'other-summary',
      path: [1, 'summary'],
      info,
    });
    expect(summary.finish(state).completeness).toEqual({ expected: 4, received: 3, onTime: 3, late: 0 });
    expect(stricter.finish(other).completeness).toEqual({ expected: 4, received: 3, onTime: 0, late: 3 });
    expect(rollUpSummary(indicators, { ...options, due: '2023-12-15' }).check(state)).toEqual(state);
  });

  it('need indicators that know how they are measured, and a day', () => {
    const { measure: _, ...without } = linked;
    expect(caught(() => rollUpSummary([without as RegisterIndicator], options)).code).toBe('no-measure');
    expect(caught(() => rollUpSummary(indicators, { asOf: '2023-02-30' })).code).toBe('no-such-date');
    expect(caught(() => rollUpSummary(indicators, { ...options, due: '2023-02-30' }))).toMatchObject({
      code: 'no-such-date',
      path: ['due'],
    });
  });
});
