import { useCallback, useEffect, useRef, useState } from 'react';
import type { PriorFigure } from '../../returns/prior/figures';
import { timeText } from '../../workbook/log';
import type { WorkbookPort } from '../../workbook/port';
import { type FigurePlan, planFigures } from '../../workbook/prior/plan-figures';
import { writeFigures, type WrittenFigures } from '../../workbook/prior/write-figures';
import type { ChangeWatch } from '../changes';
import { isCancelled } from '../words';

export type WriteState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'working' }
  | { readonly phase: 'preview'; readonly plan: FigurePlan }
  | {
      readonly phase: 'done';
      readonly plan: FigurePlan;
      readonly written: WrittenFigures;
      readonly error: unknown;
    }
  | { readonly phase: 'undone'; readonly sheet: string }
  | { readonly phase: 'failed'; readonly error: unknown };

export interface WriteHandle {
  readonly state: WriteState;
  /** Shows what would be written. */
  preview(): void;
  confirm(plan: FigurePlan): void;
  undo(plan: FigurePlan, written: WrittenFigures): void;
  close(): void;
}

/** Writing last period's figures into 上期数据: preview, one step, undo. */
export function useWrite(
  port: WorkbookPort,
  changes: ChangeWatch,
  figures: readonly PriorFigure[],
): WriteHandle {
  const [state, setState] = useState<WriteState>({ phase: 'idle' });
  const run = useRef<AbortController | null>(null);
  useEffect(() => () => run.current?.abort(), []);
  const step = useCallback((work: (signal: AbortSignal) => Promise<WriteState>) => {
    if (run.current) return;
    const controller = new AbortController();
    run.current = controller;
    setState({ phase: 'working' });
    work(controller.signal)
      .catch((error: unknown): WriteState =>
        isCancelled(error) ? { phase: 'idle' } : { phase: 'failed', error },
      )
      .then((next) => {
        run.current = null;
        if (!controller.signal.aborted) setState(next);
      });
  }, []);

  const preview = useCallback(
    () => step(async (signal) => ({ phase: 'preview', plan: await planFigures(port, figures, signal) })),
    [port, figures, step],
  );
  const confirm = useCallback(
    (plan: FigurePlan) =>
      step(async () => {
        const written = await changes.during(() => writeFigures(port, plan, timeText(new Date())));
        return { phase: 'done', plan, written, error: null };
      }),
    [port, changes, step],
  );
  const undo = useCallback(
    (plan: FigurePlan, written: WrittenFigures) =>
      step(async () => {
        try {
          await changes.during(() => port.undo(written.applied));
          return { phase: 'undone', sheet: written.sheet };
        } catch (error) {
          // What was written still stands.
          return { phase: 'done', plan, written, error };
        }
      }),
    [port, changes, step],
  );
  const close = useCallback(() => {
    if (!run.current) setState({ phase: 'idle' });
  }, []);
  return { state, preview, confirm, undo, close };
}
