import type { Finding } from '../finding';
import type { Explanation } from './explain';
import { hasText, type Reason } from './reason';

/** Texts that may be used again for a finding, the nearest first: its own earlier one, its unit's, other units'. */
export function textsToReuse(
  finding: Finding,
  { earlier }: Explanation,
  reasons: readonly Reason[],
  most = 5,
): readonly string[] {
  const same = reasons.filter((reason) => reason.rule === finding.rule && hasText(reason)).reverse();
  const texts = [
    ...(earlier ? [earlier.text] : []),
    ...same.filter(({ unit }) => unit === finding.unit).map(({ text }) => text),
    ...same.map(({ text }) => text),
  ];
  return [...new Set(texts.map((text) => text.trim()))].slice(0, most);
}
