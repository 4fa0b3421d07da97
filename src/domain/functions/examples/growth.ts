import type { Example } from './example';

export const growth: readonly Example[] = [];
