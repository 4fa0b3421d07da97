import type { Example } from './example';

export const codes: readonly Example[] = [];
