import { useCallback, useContext, useEffect, useRef, useState } from 'react';
import type { ReturnData } from '../../returns/table';
import type { WorkbookPort } from '../../workbook/port';
import { isCancelled } from '../words';
import { OpenFileContext } from './open-file';
import { type ChosenPrior, type LastReasons, readPrior } from './read-prior';

export type PriorState =
  | { readonly phase: 'none' }
  | { readonly phase: 'reading'; readonly file: string }
  | { readonly phase: 'chosen'; readonly chosen: ChosenPrior }
  | { readonly phase: 'failed'; readonly error: unknown };

export interface PriorHandle {
  readonly state: PriorState;
  /** What a check compares with; null where no file is chosen, or one that cannot be last period's. */
  readonly last: ReturnData | null;
  /** Its reasons, where it holds. */
  readonly said: LastReasons | null;
  choose(file: File): void;
  cancel(): void;
  /** Back to the workbook's own sheet. */
  forget(): void;
}

/** Which return is last period's; the newest choice holds, and the file is kept in memory alone. */
export function usePrior(port: WorkbookPort): PriorHandle {
  const open = useContext(OpenFileContext);
  const [state, setState] = useState<PriorState>({ phase: 'none' });
  const run = useRef<AbortController | null>(null);
  useEffect(() => () => run.current?.abort(), []);

  const choose = useCallback(
    (file: File) => {
      if (!open) return;
      run.current?.abort();
      const controller = new AbortController();
      run.current = controller;
      setState({ phase: 'reading', file: file.name });
      readPrior(port, file, open, controller.signal)
        .then((chosen): PriorState => ({ phase: 'chosen', chosen }))
        .catch((error: unknown): PriorState =>
          isCancelled(error) ? { phase: 'none' } : { phase: 'failed', error },
        )
        // A later choice, or giving up, has the last word.
        .then((next) => run.current === controller && setState(next));
    },
    [port, open],
  );
  const forget = useCallback(() => {
    run.current?.abort();
    run.current = null;
    setState({ phase: 'none' });
  }, []);
  const usable = state.phase === 'chosen' && state.chosen.obstacles.length === 0;
  return {
    state,
    last: usable ? state.chosen.last : null,
    said: usable ? state.chosen.said : null,
    choose,
    cancel: forget,
    forget,
  };
}
