import type { FunctionDefinition } from './definition';

export const text: readonly FunctionDefinition[] = [];
