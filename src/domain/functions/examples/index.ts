import { certificates } from './certificates';
import { codes } from './codes';
import { growth } from './growth';
import { identity } from './identity';
import { locality } from './locality';
import { people } from './people';
import { shares } from './shares';
import { staffing } from './staffing';
import { text } from './text';
import type { Example } from './example';

export type { Example };

/** Every example, family by family; each function has at least one. */
export const examples: readonly Example[] = [
  ...staffing,
  ...locality,
  ...people,
  ...identity,
  ...codes,
  ...certificates,
  ...shares,
  ...growth,
  ...text,
];
