import type { Example } from './example';

export const locality: readonly Example[] = [];
