import { headOf } from './head';
import type { Report } from './report';
import { totalsOf, type Totals } from './rule-counts';
import { usedParameters, type UsedParameter } from './used-parameters';

/** What was checked and with what, as the first item of the JSON report has it beside the standard's fields. */
export function describeReturn(report: Report): {
  readonly head: Readonly<Record<string, string>>;
  readonly totals: Totals;
  readonly parameters: readonly UsedParameter[];
} {
  // The fingerprint stands beside it.
  const head = headOf(report).slice(0, -1);
  return {
    head: Object.fromEntries(head.map(({ key, value }) => [key, value])),
    totals: totalsOf(report),
    parameters: usedParameters(report),
  };
}
