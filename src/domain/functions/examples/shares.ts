import type { Example } from './example';

export const shares: readonly Example[] = [];
