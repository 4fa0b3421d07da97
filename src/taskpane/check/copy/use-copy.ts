import { useCallback, useState } from 'react';
import type { Finding } from '../../../rules/finding';
import type { Explanation } from '../../../rules/reasons/explain';
import type { Rule } from '../../../rules/rule';
import { runSliced } from '../../run-sliced';
import { copyText } from './clipboard';
import { tsvOf } from './tsv';

export interface CopyHandle {
  /** How many were copied last; −1 where the clipboard refused; null before the first time. */
  readonly copied: number | null;
  copy(findings: readonly Finding[]): void;
}

/** Copies findings as lines for Excel. */
export function useCopy(
  explain: (finding: Finding) => Explanation,
  ruleOf: (id: string) => Rule | undefined,
): CopyHandle {
  const [copied, setCopied] = useState<number | null>(null);
  const copy = useCallback(
    (findings: readonly Finding[]) => {
      setCopied(null);
      void (async () => {
        const { signal } = new AbortController();
        const text = await runSliced(tsvOf(findings, explain, ruleOf), {
          signal,
          onProgress: () => undefined,
        });
        setCopied((await copyText(text)) ? findings.length : -1);
      })();
    },
    [explain, ruleOf],
  );
  return { copied, copy };
}
