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
  assert.throws(() => kttt.schemas.read(kttt.schemas.goalSchema, { kind: 'at-lest' }), { code: 'not-one-of' });
  assert.throws(() => percentage(311, 310), kttt.errors.KtttError);
};

if (require.main === module) {
  const kttt = {
    root: require('kttt'),
    calendar: require('kttt/calendar'),
    commitments: require('kttt/commitments'),
    errors: require('kttt/errors'),
    language: require('kttt/language'),
    law: require('kttt/law'),
    numbers: require('kttt/numbers'),
    reports: require('kttt/reports'),
    schemas: require('kttt/schemas'),
    statistics: require('kttt/statistics'),
  };
  exports.use(kttt, require('node:assert/strict'));
  console.log(`CommonJS on Node ${process.versions.node}: good`);
}
