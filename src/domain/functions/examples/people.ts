import type { Example } from './example';

export const people: readonly Example[] = [];
