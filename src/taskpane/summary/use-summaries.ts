import { useCallback, useEffect, useRef, useState } from 'react';
import type { WorkbookPort } from '../../workbook/port';
import type { ChangeWatch } from '../changes';
import { isCancelled } from '../words';
import { writeSummaries, type SummaryKind, type Written } from './write-summaries';

export type SummaryState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'running'; readonly done: number; readonly total: number }
  | { readonly phase: 'written'; readonly written: Written }
  | { readonly phase: 'cancelled' }
  | { readonly phase: 'failed'; readonly error: unknown };

export interface SummariesHandle {
  readonly state: SummaryState;
  start(kinds: readonly SummaryKind[]): void;
  cancel(): void;
}

/** One writing of summaries at a time. */
export function useSummaries(port: WorkbookPort, changes: ChangeWatch): SummariesHandle {
  const [state, setState] = useState<SummaryState>({ phase: 'idle' });
  const run = useRef<AbortController | null>(null);
  useEffect(() => () => run.current?.abort(), []);

  const start = useCallback(
    (kinds: readonly SummaryKind[]) => {
      if (run.current) return;
      const controller = new AbortController();
      run.current = controller;
      setState({ phase: 'running', done: 0, total: 0 });
      changes
        .during(() =>
          writeSummaries(port, kinds, {
            signal: controller.signal,
            onProgress: (done, total) => setState({ phase: 'running', done, total }),
          }),
        )
        .then((written) => setState({ phase: 'written', written }))
        .catch((error: unknown) =>
          setState(isCancelled(error) ? { phase: 'cancelled' } : { phase: 'failed', error }),
        )
        .finally(() => (run.current = null));
    },
    [port, changes],
  );

  const cancel = useCallback(() => run.current?.abort(), []);
  return { state, start, cancel };
}
