import type { Finding } from '../finding';
import { hasText, type Reason } from './reason';

/**
 * How a finding stands: `hard` cannot be explained away; a soft one is `open` (待说明), `void` (explained once, but
 * the values have changed since), or `explained` (已说明).
 */
export type FindingState = 'hard' | 'open' | 'void' | 'explained';

export interface Explanation {
  readonly state: FindingState;
  /** The reason that holds, for an explained finding. */
  readonly reason?: Reason;
  /** An earlier reason whose text may be used again: of other values, or of last period. */
  readonly earlier?: Reason;
}

export interface Explanations {
  /** Of every finding given. */
  of(finding: Finding): Explanation;
  /** Reasons whose finding is gone, in order. */
  readonly orphans: readonly Reason[];
  /** Reasons that were written for hard findings, in order: they explain nothing. */
  readonly refused: readonly Reason[];
}

const HARD: Explanation = { state: 'hard' };
const OPEN: Explanation = { state: 'open' };

/** Finds for each finding the reason that holds for it, and for each reason what has become of it. */
export function reasonsFor(findings: readonly Finding[], reasons: readonly Reason[]): Explanations {
  const given = adopt(findings, reasons);
  const exact = new Map<string, Reason>();
  const byKey = new Map<string, Reason[]>();
  for (const reason of given) {
    const place = exactly(reason);
    // Of two for the same values the later one with a text holds.
    const before = exact.get(place);
    if (!before || hasText(reason) || !hasText(before)) exact.set(place, reason);
    const list = byKey.get(reason.key);
    if (list) list.push(reason);
    else byKey.set(reason.key, [reason]);
  }

  const used = new Set<Reason>();
  const refused: Reason[] = [];
  const states = new Map<Finding, Explanation>();
  for (const finding of findings) {
    const own = byKey.get(finding.key) ?? [];
    if (finding.severity === 'hard') {
      states.set(finding, HARD);
      for (const reason of own) if (hasText(reason) && !used.has(reason)) refused.push(use(reason, used));
      continue;
    }
    const reason = exact.get(exactly(finding));
    if (!reason || !hasText(reason)) continue;
    // All that say the same of the same values are used up with it.
    for (const each of own) if (each.sign === finding.sign) use(each, used);
    states.set(finding, { state: 'explained', reason });
  }
  // Only what no other finding has used was given for values that have changed.
  const left: Reason[] = [];
  for (const finding of findings) {
    if (states.has(finding)) continue;
    const unused = (byKey.get(finding.key) ?? []).filter((reason) => hasText(reason) && !used.has(reason));
    const old = unused.at(-1);
    left.push(...unused);
    states.set(finding, old ? { state: 'void', earlier: old } : listed(exact.get(exactly(finding))));
  }
  for (const reason of left) use(reason, used);
  return {
    of: (finding) => states.get(finding) ?? OPEN,
    orphans: given.filter((reason) => hasText(reason) && !used.has(reason)),
    refused,
  };
}

/** A reason without a text may bring one to reuse: of this return's earlier values, or of last period. */
function listed(reason: Reason | undefined): Explanation {
  if (!reason?.previous) return OPEN;
  return {
    state: reason.carried === undefined ? 'void' : 'open',
    earlier: { ...reason, text: reason.previous },
  };
}

const exactly = ({ key, sign }: Pick<Reason, 'key' | 'sign'>): string => `${key} ${sign}`;

function use(reason: Reason, used: Set<Reason>): Reason {
  used.add(reason);
  return reason;
}

/**
 * Reasons that a clerk wrote down without key and sign get those of the one finding that they can mean: of that
 * rule, and of that unit and record as far as they are said.
 */
function adopt(findings: readonly Finding[], reasons: readonly Reason[]): readonly Reason[] {
  if (reasons.every(({ key }) => key !== '')) return reasons;
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const list = byRule.get(finding.rule);
    if (list) list.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  return reasons.map((reason) => {
    if (reason.key !== '') return reason;
    const meant = (byRule.get(reason.rule) ?? []).filter(
      ({ unit, record }) =>
        (reason.unit === undefined || reason.unit === unit) &&
        (reason.record === undefined || reason.record === record),
    );
    return meant.length === 1 ? { ...reason, key: meant[0].key, sign: meant[0].sign } : reason;
  });
}
