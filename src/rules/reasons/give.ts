import { maskText } from './mask-text';
import type { Finding } from '../finding';
import type { Explanations } from './explain';
import { type Reason, reasonFor } from './reason';

/** Why no reason can be given; words are in `src/locale` (namespace `reasons`, under `refused`). */
export type Refusal = 'hard' | 'blank';

/**
 * The same reason for some findings. Refused as a whole for a hard one among them, and for a text without words;
 * whole identity numbers in it are masked, since reasons are printed and sent.
 */
export function giveReason(
  findings: readonly Finding[],
  text: string,
  explanations: Explanations,
  more: Pick<Reason, 'who' | 'when' | 'period'> = {},
): { readonly reasons: readonly Reason[] } | { readonly refused: Refusal } {
  if (findings.some(({ severity }) => severity === 'hard')) return { refused: 'hard' };
  const said = maskText(text).trim();
  if (said === '') return { refused: 'blank' };
  return {
    reasons: findings.map((finding) => {
      const { reason, earlier } = explanations.of(finding);
      const old = earlier?.text ?? reason?.previous;
      return reasonFor(finding, said, {
        ...more,
        ...(old === undefined || old === said ? {} : { previous: old }),
      });
    }),
  };
}
