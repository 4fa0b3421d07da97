import { makeIdentity } from '../../domain/identity/make';
import type { Random } from './random';

/**
 * Identity numbers that are valid and were never issued to anybody.
 *
 * Each begins with the code of a county of the former prefecture 开封地区 (4124xx). Those codes stand in the first
 * editions of the national list (as of 1981 and 1982) and were dropped in 1983, when the prefecture was
 * dissolved and its counties got the codes 4101xx and 4102xx. The numbering of residents began with the
 * resident identity card regulations of April 1984, so no number was ever assigned under the old codes: not to
 * people born since, and not to those born before, who were numbered in 1984 or later under the code then in
 * force. The codes stay in the list of retired codes, so the numbers pass every check.
 */
export const RETIRED_REGIONS: readonly string[] = [
  '412421',
  '412422',
  '412423',
  '412424',
  '412425',
  '412426',
  '412427',
  '412428',
  '412429',
  '412430',
];

/** Hands out identity numbers, each once. */
export class Identities {
  private readonly given = new Set<string>();

  constructor(private readonly random: Random) {}

  /** @param birth serial of the birth date */
  next(birth: number, male: boolean): string {
    for (;;) {
      const sequence = this.random.int(0, 499) * 2 + (male ? 1 : 0);
      const number = makeIdentity(this.random.pick(RETIRED_REGIONS), birth, sequence);
      if (this.given.has(number)) continue;
      this.given.add(number);
      return number;
    }
  }
}
