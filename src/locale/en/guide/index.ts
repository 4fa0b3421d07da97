import { certificates } from './certificates';
import { codes } from './codes';
import { growth } from './growth';
import { identity } from './identity';
import { locality } from './locality';
import { people } from './people';
import { shares } from './shares';
import { staffing } from './staffing';
import { text } from './text';

/** What the function guide says of each function besides the words of the wizard. */
export const guide = {
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
