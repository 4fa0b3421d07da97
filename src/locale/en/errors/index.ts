import { calls } from './calls';
import { certificates } from './certificates';
import { codes } from './codes';
import { dates } from './dates';
import { growth } from './growth';
import { identity } from './identity';
import { locality } from './locality';
import { numbers } from './numbers';
import { people } from './people';
import { policies } from './policies';
import { shares } from './shares';
import { staffing } from './staffing';
import { text } from './text';

/** Why a function gives an error value, or what is wrong with a value: what was found, what was expected. */
export const errors = {
  ...calls,
  ...numbers,
  ...dates,
  ...staffing,
  ...locality,
  ...people,
  ...identity,
  ...codes,
  ...certificates,
  ...shares,
  ...growth,
  ...text,
  ...policies,
};
