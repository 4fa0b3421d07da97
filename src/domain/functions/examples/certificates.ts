import type { Example } from './example';

export const certificates: readonly Example[] = [];
