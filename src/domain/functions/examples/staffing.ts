import type { Example } from './example';

export const staffing: readonly Example[] = [];
