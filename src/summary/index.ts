export { localitySummary } from './locality';
export { staffingSummary } from './staffing';
export type * from './summary';
