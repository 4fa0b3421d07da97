import { creditCheckSign, organisationCheckSign } from './check-signs';
import { signValue } from './signs';

/**
 * A code with the right check characters, for samples and tests: department and category (`52`), six digits of
 * region, the eight characters of the organisation code that its own check character follows.
 * Throws a RangeError for parts that no code can have.
 */
export function makeCreditCode(kind: string, region: string, organisation: string): string {
  const body = kind + region + organisation;
  if (kind.length !== 2 || !/^\d{6}$/.test(region) || organisation.length !== 8) throw new RangeError(body);
  if ([...body].some((sign) => signValue(sign) === undefined)) throw new RangeError(body);
  const seventeen = body + organisationCheckSign(organisation);
  return seventeen + creditCheckSign(seventeen);
}
