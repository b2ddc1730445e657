/** Uses every door of the installed package, whichever way it was loaded. */
exports.use = (kttt, assert) => {
  const { assessTarget, atLeast, average, million, notApplicable, percent, percentage, toPercent } = kttt.root;
  assert.equal(toPercent(percentage(69, 310), { decimals: 2 }), '22.26');
  assert.deepEqual(average([1, notApplicable, 2, null, undefined]).value, { numerator: '3', denominator: 2 });
  const assessment = assessTarget(atLeast(percent(60)), percentage(185, 310));
  assert.equal(assessment.status, 'not-met');
  assert.equal(assessment.shortBy.organizations, 1);
  assert.equal(million('106598'), '106598000000');
  assert.equal(kttt.calendar.parsePeriod('Quý III/2024').quarter, 3);
  assert.equal(kttt.language.formatMoney('106598000000', { language: 'vi', unit: 'million' }), '106.598 triệu đồng');
  assert.equal(kttt.law.explanationVersion, 1);
  assert.equal(kttt.numbers.compare('0.1', { numerator: 1, denominator: 10 }), 0);
  assert.equal(kttt.statistics.growth(0, 12).outcome, 'from-zero');
  assert.equal(kttt.commitments.quangTri2024.targets.length, 5);
  assert.match(
    kttt.reports.renderExplanation(kttt.reports.explain(assessment), { language: 'vi' }),
    /còn thiếu 1 tổ chức/,
  );
  assert.equal(kttt.localities.findProvince('quang tri', { asOf: '2025-07-01' }).code, '44');
  assert.equal(kttt.organizations.legalStatusText.operating.vi, 'Đang hoạt động');
  const { criteriaForm, rateCooperative, sizeClass } = kttt.rating;
  const rated = rateCooperative(
    { criteriaSet: 'circular-01-2020', year: 2023, points: { I: 24, II: 25, III: 31 }, operatingMonths: 26 },
    { asOf: '2023-12-31' },
  );
  assert.equal(rated.grade, 'good');
  assert.equal(kttt.scorecard.verifyScore(rated.score, criteriaForm('circular-01-2020')).status, 'same');
  const facts = { field: 'agriculture', officialMembers: 210, revenue: 9_000_000_000, totalCapital: 5_000_000_000 };
  assert.equal(sizeClass(facts, { asOf: '2024-12-31' }).size, 'medium');
  const { ocopForm, scoreOcopProduct, starLevel } = kttt.ocop;
  assert.equal(starLevel('89.99', { asOf: '2026-11-23' }).star, 4);
  assert.equal(ocopForm(3, { asOf: '2024-04-05' }).certainty, 'secondary');
  const product = scoreOcopProduct({ form: 3, answers: { 2.4: { points: 1 } } }, { asOf: '2026-11-23' });
  assert.deepEqual(product.total, { min: '17', max: '100' });
  const { formatQuantity, parseQuantity } = kttt.language;
  assert.equal(formatQuantity(parseQuantity('Gần 73 tỉ đồng'), { language: 'en' }), 'nearly 73 billion VND');
  const audit = kttt.audit.auditStatement({
    figures: { all: '321 HTX', lowland: '200 HTX', upland: '31 HTX' },
    relations: [{ kind: 'sum', total: 'all', parts: ['lowland', 'upland'] }],
  });
  assert.deepEqual([audit.verdict, audit.corrections[0].slip], ['inconsistent', 'digits-swapped']);
  const register = kttt.registers.createRegister({ organizations: [], returns: [], localities: [] });
  const over = kttt.root.assessCommitment(kttt.commitments.quangTri2024, register, { asOf: '2024-12-31' });
  assert.equal(over.total.targets[1].assessment.reason, 'nothing-to-divide-by');
  assert.match(kttt.reports.renderAssessment(over, { language: 'vi', format: 'html' }), /<html lang="vi">/);
  assert.throws(() => kttt.schemas.read(kttt.schemas.goalSchema, { kind: 'at-lest' }), { code: 'not-one-of' });
  assert.throws(() => percentage(311, 310), kttt.errors.KtttError);
};

if (require.main === module) {
  const kttt = {
    root: require('kttt'),
    audit: require('kttt/audit'),
    calendar: require('kttt/calendar'),
    commitments: require('kttt/commitments'),
    errors: require('kttt/errors'),
    language: require('kttt/language'),
    law: require('kttt/law'),
    localities: require('kttt/localities'),
    numbers: require('kttt/numbers'),
    ocop: require('kttt/ocop'),
    organizations: require('kttt/organizations'),
    rating: require('kttt/rating'),
    registers: require('kttt/registers'),
    reports: require('kttt/reports'),
    schemas: require('kttt/schemas'),
    scorecard: require('kttt/scorecard'),
    statistics: require('kttt/statistics'),
  };
  exports.use(kttt, require('node:assert/strict'));
  console.log(`CommonJS on Node ${process.versions.node}: good`);
}
