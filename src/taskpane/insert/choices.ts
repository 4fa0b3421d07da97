import { EDUCATION_SCHEMES } from '../../domain/education/band';
import { SCOPES } from '../../domain/locality/rate';
import { LOCAL_MODES } from '../../domain/locality/rule';
import { SHARE_METHODS } from '../../domain/shares/shares';
import { BASES } from '../../domain/staffing/quota';

/** Words a parameter takes, by the parameter's name; the first one is what an empty field means. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  basis: BASES,
  scope: SCOPES,
  mode: LOCAL_MODES,
  scheme: EDUCATION_SCHEMES,
  method: SHARE_METHODS,
  exhaustive: ['FALSE', 'TRUE'],
};

/** The words that a parameter allows, its default first; null where it takes anything else. */
export const choicesOf = (parameter: string): readonly string[] | null => WORDS[parameter] ?? null;
