import { auditStatement, type Relation, type Statement } from 'kttt/audit';
import { describe, expect, it } from 'vitest';
import published from './statements.json' with { type: 'json' };

interface Published {
  readonly id: string;
  readonly province: string;
  readonly date: string;
  readonly verdict: string;
  readonly rounding: readonly (string | null)[];
  readonly figures: Statement['figures'];
  readonly relations: readonly Relation[];
}

/** A statement by its id. */
function auditOf(id: string) {
  const found = (published as readonly Published[]).find((one) => one.id === id);
  if (!found) throw new Error(`no statement ${id}`);
  return auditStatement(found);
}

function correctionsOf(id: string) {
  return auditOf(id).corrections.map(({ figure, slip, value }) => [figure, slip, value]);
}

describe('published statements', () => {
  it.each(published as readonly Published[])(
    '$id of $province, $date: $verdict',
    ({ figures, relations, verdict, rounding }) => {
      const audit = auditStatement({ figures, relations });
      expect(audit.verdict).toBe(verdict);
      expect(audit.relations.map((relation) => relation.rounding)).toEqual(rounding);
    },
  );

  it('are 40, of which 10 cannot be so and 4 cannot be checked', () => {
    const of = (verdict: string) => published.filter((one) => one.verdict === verdict).length;
    expect([published.length, of('inconsistent'), of('unknown')]).toEqual([40, 10, 4]);
  });

  it('by one rounding agree as a whole: Thừa Thiên Huế rounded, Hà Nội cut off', () => {
    expect(auditOf('B19').rounding).toBe('half-up');
    expect(auditOf('B70').rounding).toBe('truncation');
  });
});

describe('what would make a published statement agree', () => {
  it('is another number of cooperatives in Lai Châu: 326 and not 416', () => {
    expect(correctionsOf('B64')).toEqual([
      ['cooperatives', 'denominator', '326'],
      ['capital', null, '1345760000000'],
      ['average', null, '2540000000'],
    ]);
  });

  it('is 40,90 % for 40,80 % in Nghệ An', () => {
    expect(correctionsOf('B32')).toEqual([['averageShare', 'digit-wrong', '40.9']]);
    expect(auditOf('B32').corrections[0]?.needed).toEqual({
      low: { numerator: '1595', denominator: '39' },
      high: { numerator: '1595', denominator: '39' },
      includesLow: true,
      includesHigh: true,
      isWhole: false,
    });
  });

  it('is a growth of 34,6 % for 34,2 %, or another number at the end of 2020', () => {
    expect(correctionsOf('B10')).toEqual([
      ['growth', 'digit-wrong', '34.6'],
      ['before', 'denominator', '26092'],
      ['now', null, '34971'],
    ]);
  });

  it('is one digit of the closing number or of the new ones in Hòa Bình', () => {
    expect(correctionsOf('B47')).toEqual([
      ['new', 'digit-wrong', '76'],
      ['end', 'digit-wrong', '540'],
      ['start', null, '491'],
      ['closed', null, '9'],
    ]);
  });

  it('is 5 new groups for 4, since no plan makes 4 of them 18.5%', () => {
    expect(correctionsOf('B41')).toEqual([
      ['result', null, '5'],
      ['rate', null, '18.2'],
    ]);
  });

  it('is any field of Lai Châu with many more, or a total that is no «hơn 400»', () => {
    const corrections = auditOf('B65').corrections;
    expect(corrections[0]).toMatchObject({
      figure: 'all',
      slip: 'qualifier-wrong',
      value: '400',
      comparator: 'nearly',
    });
    expect(corrections.slice(1).map(({ slip }) => slip)).toEqual(Array(7).fill(null));
    expect(corrections[1]?.needed).toMatchObject({ low: '249', high: null });
  });
});

describe('a plan that was not printed', () => {
  it('is the whole numbers that fit: 40 for 70 cooperatives, 75% above it', () => {
    expect(auditOf('B45').relations[0]).toMatchObject({
      subject: null,
      computed: '40',
      possible: { low: '40', high: '40', isWhole: true },
      missing: [],
    });
  });

  it('is none for 4 groups at 18.5%', () => {
    expect(auditOf('B41').relations[0]).toMatchObject({
      computed: { numerator: '800', denominator: '37' },
      possible: null,
    });
  });
});

describe('«trên 4.000 HTX» as «gần 13%» of 33.557', () => {
  it('holds for those who read «trên» as any number above, and not for 4.000 itself', () => {
    const relations = [{ kind: 'percentage', part: 'linked', whole: 'all', percentage: 'share' }] as const;
    const figures = { linked: 'trên 4.000 HTX', all: '33.557 HTX', share: 'gần 13%' };
    expect(auditStatement({ figures, relations }).verdict).toBe('consistent');
    expect(auditOf('B03').corrections).toMatchObject([
      { figure: 'share', slip: 'digit-wrong', value: '12' },
      { figure: 'linked', slip: 'qualifier-missing', comparator: 'more-than', needed: { low: '4027', high: '4362' } },
      { figure: 'all', slip: 'denominator', value: '33333' },
    ]);
  });
});
