import type { Finding } from '../finding';
import type { Explanations } from './explain';

/** Whether a return may be submitted (可以上报), and what is in its way. */
export interface Submission {
  readonly hard: number;
  readonly soft: number;
  /** Soft findings with a reason that holds. */
  readonly explained: number;
  /** Soft findings without one, those among them whose reason the values have left behind. */
  readonly open: number;
  readonly void: number;
  /** No hard finding, and every soft one explained. */
  readonly ready: boolean;
}

export function submissionOf(findings: readonly Finding[], explanations: Explanations): Submission {
  const counts = { hard: 0, open: 0, void: 0, explained: 0 };
  for (const finding of findings) counts[explanations.of(finding).state] += 1;
  const open = counts.open + counts.void;
  return { ...counts, soft: open + counts.explained, open, ready: counts.hard + open === 0 };
}
