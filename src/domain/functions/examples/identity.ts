import type { Example } from './example';

export const identity: readonly Example[] = [];
