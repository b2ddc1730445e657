import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectFaults } from '../../src/errors/collect-faults.ts';
import { KtttError } from '../../src/errors/index.ts';
import { checkReturn } from '../../src/organizations/check-return.ts';
import { isPlainReturn, plainReturn } from '../../src/organizations/plain-return.ts';
import { anyReturn } from '../schemas/any-return.ts';

const full = {
  organization: 'a',
  year: 2024,
  filed: '2024-12-20',
  supersedes: '2024-12-16',
  revenue: 900_000_000,
  profitBeforeTax: -5,
  charterCapital: '1000',
  totalCapital: 'not-applicable',
  undividedAssets: null,
  regularWorkers: 12,
  officialMembers: '7.0',
  managersTrained: undefined,
  rating: 'good',
  linkedWithEnterprise: true,
  newStyleModel: 'not-applicable',
  usesDigitalTools: null,
  ocopProducts: [{ name: 'Gạo hữu cơ', stars: 3, recognized: '2024-12-20' }],
};

/** Whether the check of returns finds nothing wrong. */
function isSound(record: unknown): boolean {
  try {
    return collectFaults((attempt) => checkReturn(record, [], attempt));
  } catch (error) {
    if (error instanceof KtttError) return false;
    throw error;
  }
}

describe('a return that is sound at a glance', () => {
  it('is read as a copy of its own', () => {
    const read = plainReturn(full);
    expect(read).toStrictEqual(full);
    expect(read).not.toBe(full);
    expect(read?.ocopProducts).not.toBe(full.ocopProducts);
    expect(Object(read?.ocopProducts)[0]).not.toBe(full.ocopProducts[0]);
  });

  it('may lack all but its organization, its year and its day', () => {
    const bare = { organization: 'a', year: 2024, filed: '2023-12-15' };
    expect(plainReturn(bare)).toStrictEqual(bare);
    expect(plainReturn({ ...bare, ocopProducts: 'not-applicable' })).toStrictEqual({
      ...bare,
      ocopProducts: 'not-applicable',
    });
  });

  it('is one to the check of returns too, whatever the data', () => {
    let plain = 0;
    fc.assert(
      fc.property(anyReturn, (record) => {
        if (!isPlainReturn(record)) return;
        plain += 1;
        expect(isSound(record)).toBe(true);
      }),
      { numRuns: 3000 },
    );
    expect(plain).toBeGreaterThan(100);
  });
});

describe('a return that is not sound at a glance', () => {
  it.each<[string, object]>([
    ['no organization', { organization: ' ' }],
    ['an organization that is no text', { organization: 5 }],
    ['a year that is no number', { year: '2024' }],
    ['a year that is not whole', { year: 2024.5 }],
    ['a year before 1901', { year: 1900 }],
    ['a year after 9999', { year: 10_000 }],
    ['a day before the year', { year: 2026 }],
    ['a day that does not exist', { filed: '2024-02-30' }],
    ['a day superseded that is not earlier', { supersedes: '2024-12-20' }],
    ['a day superseded that does not exist', { supersedes: '2023-02-29' }],
    ['a negative revenue', { revenue: -1 }],
    ['a revenue in words', { revenue: 'một tỷ' }],
    ['a revenue beyond what a number holds', { revenue: 2 ** 53 }],
    ['a profit with a fraction', { profitBeforeTax: 0.5 }],
    ['a profit in words', { profitBeforeTax: 'lỗ' }],
    ['a negative charter capital', { charterCapital: '-1000' }],
    ['a total capital that is a flag', { totalCapital: true }],
    ['undivided assets with a fraction', { undividedAssets: '1.5' }],
    ['a negative number of workers', { regularWorkers: -1 }],
    ['more members than a number holds', { officialMembers: '9007199254740992' }],
    ['managers that are a list', { managersTrained: [] }],
    ['a rating there is not', { rating: 'best' }],
    ['an answer that is neither yes nor no', { linkedWithEnterprise: 'yes' }],
    ['a model that is a number', { newStyleModel: 1 }],
    ['digital tools in words', { usesDigitalTools: 'có' }],
    ['products that are no list', { ocopProducts: {} }],
    ['a product that is none', { ocopProducts: [null] }],
    ['a product with a field too many', { ocopProducts: [{ ...full.ocopProducts[0], price: 1 }] }],
    ['a product without a name', { ocopProducts: [{ ...full.ocopProducts[0], name: '' }] }],
    ['a product of no star', { ocopProducts: [{ ...full.ocopProducts[0], stars: 0 }] }],
    ['a product of six stars', { ocopProducts: [{ ...full.ocopProducts[0], stars: 6 }] }],
    ['a product of half a star', { ocopProducts: [{ ...full.ocopProducts[0], stars: 2.5 }] }],
    ['a product of stars in words', { ocopProducts: [{ ...full.ocopProducts[0], stars: '3' }] }],
    ['a product recognised on no day', { ocopProducts: [{ ...full.ocopProducts[0], recognized: '2024-13-01' }] }],
    ['a product recognised later', { ocopProducts: [{ ...full.ocopProducts[0], recognized: '2024-12-21' }] }],
    ['a field too many', { surprise: 1 }],
  ])('has %s', (_, change) => {
    const record = { ...full, ...change };
    expect(plainReturn(record)).toBe(undefined);
    expect(isSound(record)).toBe(false);
  });

  it('may supersede none, but not say so with nothing: its schema does not take that', () => {
    expect(plainReturn({ ...full, supersedes: null })).toStrictEqual({ ...full, supersedes: null });
    expect(plainReturn({ ...full, supersedes: undefined })).toBe(undefined);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'a'],
    ['a list', [full]],
    ['an object of a class', Object.assign(new (class Row {})(), full)],
  ])('is %s', (_, record) => {
    expect(plainReturn(record)).toBe(undefined);
  });
});
