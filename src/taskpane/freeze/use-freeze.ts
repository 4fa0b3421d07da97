import { useCallback, useEffect, useRef, useState } from 'react';
import { freeze, planFreeze, planRestore, restore, timeText, type WorkOptions } from '../../workbook/freeze';
import type { WorkbookPort } from '../../workbook/port';
import type { ChangeWatch } from '../changes';
import { runSliced } from '../run-sliced';
import { isCancelled } from '../words';
import { countOf, type Done, type FreezeState, type FreezeTask, type Preview } from './state';

export interface FreezeHandle {
  readonly state: FreezeState;
  /** Reads the workbook and shows what would be done; changes nothing. */
  start(task: FreezeTask): void;
  cancel(): void;
  /** Does what the preview says. */
  confirm(preview: Preview): void;
  undo(done: Done): void;
  /** Leaves the preview or the result. */
  close(): void;
}

/** One freezing or restoring at a time: preview, one writing step, undo. */
export function useFreeze(port: WorkbookPort, changes: ChangeWatch): FreezeHandle {
  const [state, setState] = useState<FreezeState>({ phase: 'idle' });
  const run = useRef<AbortController | null>(null);
  useEffect(() => () => run.current?.abort(), []);

  /** Runs one step; a second one waits for nobody, it is not begun. */
  const step = useCallback((first: FreezeState, work: (signal: AbortSignal) => Promise<FreezeState>) => {
    if (run.current) return;
    const controller = new AbortController();
    run.current = controller;
    setState(first);
    work(controller.signal)
      .catch((error: unknown): FreezeState =>
        isCancelled(error) ? { phase: 'cancelled' } : { phase: 'failed', error },
      )
      .then((next) => {
        run.current = null;
        setState(next);
      });
  }, []);

  const start = useCallback(
    (task: FreezeTask) =>
      step(reading(0, 0), async (signal) => {
        const options: WorkOptions = {
          signal,
          onProgress: (done, total) => setState(reading(done, total)),
          run: (work) => runSliced(work, { signal }),
        };
        return task === 'freeze'
          ? { phase: 'preview', preview: { task, plan: await planFreeze(port, options) } }
          : { phase: 'preview', preview: { task, plan: await planRestore(port, options) } };
      }),
    [port, step],
  );

  const confirm = useCallback(
    (preview: Preview) =>
      step(WRITING, async () => {
        const done = await changes.during(() => carryOut(port, preview));
        return { phase: 'done', done, undoError: null };
      }),
    [port, changes, step],
  );

  const undo = useCallback(
    (done: Done) =>
      step(WRITING, async () => {
        try {
          await changes.during(() => port.undo(done.applied));
        } catch (undoError) {
          // What was done still stands, and so does its list.
          return { phase: 'done', done, undoError };
        }
        return { phase: 'undone', task: done.preview.task, formulas: countOf(done.preview) };
      }),
    [port, changes, step],
  );

  const cancel = useCallback(() => run.current?.abort(), []);
  const close = useCallback(() => {
    if (!run.current) setState({ phase: 'idle' });
  }, []);
  return { state, start, cancel, confirm, undo, close };
}

async function carryOut(port: WorkbookPort, preview: Preview): Promise<Done> {
  if (preview.task === 'restore') {
    return { preview, log: null, applied: await restore(port, preview.plan) };
  }
  const { logSheet: sheet, batch, applied } = await freeze(port, preview.plan, timeText(new Date()));
  return { preview, log: { sheet, batch }, applied };
}

const reading = (done: number, total: number): FreezeState => ({
  phase: 'running',
  step: 'reading',
  done,
  total,
});
const WRITING: FreezeState = { phase: 'running', step: 'writing', done: 0, total: 0 };
