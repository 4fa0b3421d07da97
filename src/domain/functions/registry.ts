import type { FunctionDefinition } from './definition';
import { identity } from './identity';
import { locality } from './locality';
import { people } from './people';
import { shareFunctions } from './shares';
import { staffing } from './staffing';

const all = [...staffing, ...locality, ...people, ...identity, ...shareFunctions];

/** Every SHEQU function by its name; shells and the rule language call nothing else. */
export const functions: ReadonlyMap<string, FunctionDefinition> = new Map(
  all.map((definition) => [definition.name, definition]),
);
