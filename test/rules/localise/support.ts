import type { ReturnData } from '../../../src/returns/table';
import { catalogue } from '../../../src/rules/catalogue';
import type { Finding } from '../../../src/rules/finding';
import { localise, type LocaliseOptions } from '../../../src/rules/localise/localise';
import type { Localisation, LocalisedChange } from '../../../src/rules/localise/localisation';
import type { Rule } from '../../../src/rules/rule';
import { run } from '../support/run';

export function localiseAll(
  data: ReturnData,
  rules: readonly Rule[] = catalogue,
  options: LocaliseOptions = {},
  wanted: (finding: Finding) => boolean = () => true,
): Localisation[] {
  const { findings } = run(data, rules);
  const steps = localise(data, rules, findings.filter(wanted), options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** `总户数 5→7`, `甲 3→2..4`, in few words. */
export const short = ({ column, criteria, value, expected, least, most }: LocalisedChange): string =>
  `${column || criteria.join()} ${String(value)}→${expected !== undefined ? String(expected) : `${String(least ?? '')}..${String(most ?? '')}`}`;

export const answersOf = ({ answers }: Localisation): string[] =>
  answers.map(({ changes }) => changes.map(short).join(' + '));
