import type { FunctionDefinition } from './definition';

export const certificates: readonly FunctionDefinition[] = [];
