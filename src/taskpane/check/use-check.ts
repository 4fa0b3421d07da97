import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { ReturnData } from '../../returns/table';
import type { WorkbookPort } from '../../workbook/port';
import type { ChangeWatch } from '../changes';
import { isCancelled } from '../words';
import { checkReducer, initialCheck, type CheckState } from './check-state';
import { KeptCheck } from './kept-check';
import { runCheck } from './run-check';

export interface CheckHandle {
  readonly state: CheckState;
  /** Starts a check; a run under way goes on and the call does nothing. */
  start(): void;
  cancel(): void;
}

/**
 * One check at a time, with its progress, its results, and whether they are out of date.
 *
 * @param last last period's return, where one was chosen
 */
export function useCheck(
  port: WorkbookPort,
  changes: ChangeWatch,
  last: ReturnData | null = null,
): CheckHandle {
  const [state, dispatch] = useReducer(checkReducer, initialCheck);
  const run = useRef<AbortController | null>(null);
  const [kept] = useState(() => new KeptCheck());

  useEffect(() => changes.listen(() => dispatch({ type: 'changed' })), [changes]);
  useEffect(() => () => run.current?.abort(), []);
  // Findings of a check against another return, or none, are out of date.
  const compared = useRef(last);
  useEffect(() => {
    if (compared.current === last) return;
    compared.current = last;
    dispatch({ type: 'changed' });
  }, [last]);

  const start = useCallback(() => {
    if (run.current) return;
    const controller = new AbortController();
    run.current = controller;
    changes.watch();
    dispatch({ type: 'start' });
    runCheck(port, controller.signal, (progress) => dispatch({ type: 'progress', progress }), last, kept)
      .then((checked) => dispatch(checked ? { type: 'done', checked } : { type: 'nothing' }))
      .catch((error: unknown) =>
        dispatch(isCancelled(error) ? { type: 'cancelled' } : { type: 'failed', error }),
      )
      .finally(() => (run.current = null));
  }, [port, changes, last, kept]);

  const cancel = useCallback(() => run.current?.abort(), []);
  return { state, start, cancel };
}
