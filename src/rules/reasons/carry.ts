import type { Finding } from '../finding';
import { reasonsFor } from './explain';
import { hasText, type Reason, reasonFor } from './reason';

/** What last period's reasons give for this period's findings. */
export interface Carried {
  /** Same record, same values: the reason is taken over, marked 沿用上期. */
  readonly taken: readonly Reason[];
  /** Without a text of their own: last period's is proposed, to be reused by a person. */
  readonly offered: readonly Reason[];
}

/**
 * Reasons of last period's return for the soft findings of this one that have none yet. The same record with the
 * same values keeps its reason; for other values of it, and else for the same unit and rule, the text is proposed.
 *
 * @param period of last period's return, for people; a reason that says its own is believed
 */
export function carryReasons(
  findings: readonly Finding[],
  reasons: readonly Reason[],
  last: readonly Reason[],
  period: string,
): Carried {
  const now = reasonsFor(findings, reasons);
  const old = last.filter(hasText);
  const exact = new Map(old.map((reason) => [`${reason.key} ${reason.sign}`, reason]));
  const byKey = new Map(old.map((reason) => [reason.key, reason]));
  const byUnit = new Map(old.map((reason) => [placeOf(reason), reason]));
  const taken: Reason[] = [];
  const offered: Reason[] = [];
  for (const finding of findings) {
    const { state, earlier } = now.of(finding);
    if (state === 'hard' || state === 'explained') continue;
    const same = exact.get(`${finding.key} ${finding.sign}`);
    if (same) {
      const { who, when, text } = same;
      const carried = same.period ?? period;
      taken.push(reasonFor(finding, text, { ...(who && { who }), ...(when && { when }), carried }));
      continue;
    }
    const like = byKey.get(finding.key) ?? byUnit.get(placeOf(finding));
    // What was said of this return's own earlier values is nearer.
    if (!like || earlier) continue;
    offered.push(reasonFor(finding, '', { previous: like.text, carried: like.period ?? period }));
  }
  return { taken, offered };
}

const placeOf = ({ unit, rule }: Pick<Reason, 'unit' | 'rule'>): string => `${rule}\n${unit ?? ''}`;
