import type { FunctionDefinition } from './definition';

export const codes: readonly FunctionDefinition[] = [];
