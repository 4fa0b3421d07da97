import { staffing } from './staffing';
import { locality } from './locality';
import { people } from './people';
import { identity } from './identity';
import { codes } from './codes';
import { certificates } from './certificates';
import { shares } from './shares';
import { growth } from './growth';
import { text } from './text';
import { results } from './results';

export { results };

/** What the function wizard says: a function, then its arguments in their order. */
export const descriptions = {
  ...staffing,
  ...locality,
  ...people,
  ...identity,
  ...codes,
  ...certificates,
  ...shares,
  ...growth,
  ...text,
};

export const functions = { results, descriptions };
