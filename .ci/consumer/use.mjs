import assert from 'node:assert/strict';
import * as root from 'kttt';
import * as audit from 'kttt/audit';
import * as calendar from 'kttt/calendar';
import * as commitments from 'kttt/commitments';
import * as errors from 'kttt/errors';
import * as language from 'kttt/language';
import * as law from 'kttt/law';
import * as localities from 'kttt/localities';
import * as numbers from 'kttt/numbers';
import * as ocop from 'kttt/ocop';
import * as organizations from 'kttt/organizations';
import * as rating from 'kttt/rating';
import * as registers from 'kttt/registers';
import * as reports from 'kttt/reports';
import * as schemas from 'kttt/schemas';
import * as scorecard from 'kttt/scorecard';
import * as statistics from 'kttt/statistics';
import { use } from './use.cjs';

use(
  {
    root,
    audit,
    calendar,
    commitments,
    errors,
    language,
    law,
    localities,
    numbers,
    ocop,
    organizations,
    rating,
    registers,
    reports,
    schemas,
    scorecard,
    statistics,
  },
  assert,
);

// The two formats of the package in one program know each other's errors.
const { createRequire } = await import('node:module');
const required = createRequire(import.meta.url)('kttt');
assert.throws(() => required.percentage(2, 1), root.KtttError);
console.log(`ES module on Node ${process.versions.node}: good`);
