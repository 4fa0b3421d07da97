import { certificates } from './certificates';
import { codes } from './codes';
import type { FunctionDefinition } from './definition';
import { growth } from './growth';
import { identity } from './identity';
import { locality } from './locality';
import { people } from './people';
import { shareFunctions } from './shares';
import { staffing } from './staffing';
import { text } from './text';

const all = [
  ...staffing,
  ...locality,
  ...people,
  ...identity,
  ...codes,
  ...certificates,
  ...shareFunctions,
  ...growth,
  ...text,
];

/** Every SHEQU function by its name; shells and the rule language call nothing else. */
export const functions: ReadonlyMap<string, FunctionDefinition> = new Map(
  all.map((definition) => [definition.name, definition]),
);
