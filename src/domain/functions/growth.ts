import type { FunctionDefinition } from './definition';

export const growth: readonly FunctionDefinition[] = [];
