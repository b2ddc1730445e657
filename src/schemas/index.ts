/**
 * Schemas of everything the library takes and gives back, for raw data: strict, with faults in Vietnamese and English.
 * The only door that brings zod.
 *
 * @module
 */
export { calendarDateSchema, periodSchema } from './calendar.ts';
export {
  commitmentAssessmentSchema,
  commitmentSchema,
  goalSchema,
  measuredFigureSchema,
  measuredFiguresSchema,
  partySchema,
  progressSchema,
  registerAssessmentSchema,
  targetAssessmentSchema,
  targetSchema,
  taskSchema,
  trajectorySchema,
} from './commitments.ts';
export { textSchema } from './errors.ts';
export { certaintySchema, citationSchema, datedSchema, explanationSchema } from './law.ts';
export { localitiesSchema, localitySchema } from './localities.ts';
export { exactSchema, figureSchema, intervalSchema, quantitySchema, ratioSchema } from './numbers.ts';
export { annualReturnSchema, awardSchema, ocopProductSchema, organizationSchema } from './organizations.ts';
export { read } from './read.ts';
export { type RecordStreamReading, readRecordStream } from './read-record-stream.ts';
export { type RecordReading, readRecords } from './read-records.ts';
export type { InvalidRecord, ReadRecordsOptions, RecordCounts } from './record-options.ts';
export {
  likeForLikeSchema,
  registerChangesSchema,
  registerIndicatorSchema,
  registerSchema,
  rollUpSchema,
} from './registers.ts';
export {
  averageSchema,
  distributionSchema,
  growthSchema,
  indicatorFiguresSchema,
  indicatorSchema,
  medianSchema,
  weightedAverageSchema,
} from './statistics.ts';
