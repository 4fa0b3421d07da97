import { certificates } from '../domain/functions/certificates';
import { codes } from '../domain/functions/codes';
import type { FunctionDefinition } from '../domain/functions/definition';
import { growth } from '../domain/functions/growth';
import { identity } from '../domain/functions/identity';
import { locality } from '../domain/functions/locality';
import { people } from '../domain/functions/people';
import { shareFunctions } from '../domain/functions/shares';
import { staffing } from '../domain/functions/staffing';
import { text } from '../domain/functions/text';

const BY_FAMILY = {
  staffing,
  locality,
  people,
  identity,
  codes,
  certificates,
  shares: shareFunctions,
  growth,
  text,
} as const;

/** Words for it are in `guidePages/families`. */
export type FamilyKey = keyof typeof BY_FAMILY;

export interface Family {
  readonly key: FamilyKey;
  readonly functions: readonly FunctionDefinition[];
}

/** The functions as the guide groups them, in the order of the registry; a family without functions is left out. */
export const families: readonly Family[] = (Object.keys(BY_FAMILY) as FamilyKey[])
  .map((key) => ({ key, functions: BY_FAMILY[key] }))
  .filter((family) => family.functions.length > 0);
