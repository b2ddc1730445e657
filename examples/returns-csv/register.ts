/** What is asked of all returns, and of those of each province. */
import { defineSummary, groupBy } from 'kttt/statistics';
import { figures } from '../figures-of-returns.ts';

export const register = defineSummary({
  id: 'register',
  measures: { country: figures, byProvince: groupBy('province', figures) },
});
