import { createContext, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Finding } from '../../rules/finding';
import { FaultIndex, hintsFor, proposeFixes, type Fix, type Hint } from '../../rules/fixes';
import {
  applyFixes,
  planFixes,
  planRevert,
  revertFixes,
  undoFixes,
  type Fixed,
  type FixItem,
  type RevertPlan,
} from '../../workbook/fixes';
import { timeText } from '../../workbook/log';
import type { WorkbookPort } from '../../workbook/port';
import type { ChangeWatch } from '../changes';
import type { Checked } from '../check/check-state';
import { runSliced } from '../run-sliced';
import { isCancelled } from '../words';
import type { FixState } from './state';

export interface FixesHandle {
  readonly state: FixState;
  /** What can be corrected for certain; null while that is being found out. */
  readonly fixes: readonly Fix[] | null;
  fixesOf(finding: Finding): readonly Fix[];
  hintsOf(finding: Finding): readonly Hint[];
  /** Shows what would be done; changes nothing. */
  preview(fixes: readonly Fix[]): void;
  confirm(items: readonly FixItem[]): void;
  undo(fixed: Fixed): void;
  /** Shows what the log could take back; changes nothing. */
  previewRevert(): void;
  revert(plan: RevertPlan): void;
  cancel(): void;
  close(): void;
}

/** For cards of findings, however deep they stand. */
export const FixesContext = createContext<FixesHandle | null>(null);

/** Corrections of a checked return: found, previewed, made in one step, undone; then it is checked again. */
export function useFixes(
  port: WorkbookPort,
  changes: ChangeWatch,
  checked: Checked | null,
  checkAgain: () => void,
): FixesHandle {
  const [state, setState] = useState<FixState>({ phase: 'idle' });
  const fixes = useProposed(checked);
  const run = useRef<AbortController | null>(null);
  useEffect(() => () => run.current?.abort(), []);

  /** Runs one step; a second one waits for nobody, it is not begun. */
  const step = useCallback(
    (name: 'reading' | 'writing', work: (signal: AbortSignal) => Promise<FixState>) => {
      if (run.current) return;
      const controller = new AbortController();
      run.current = controller;
      setState({ phase: 'running', step: name });
      work(controller.signal)
        .catch((error: unknown): FixState =>
          isCancelled(error) ? { phase: 'cancelled' } : { phase: 'failed', error },
        )
        .then((next) => {
          run.current = null;
          setState(next);
        });
    },
    [],
  );
  /** A write of ours, after which the results on show are old. */
  const write = useCallback(
    async <T>(work: () => Promise<T>): Promise<T> => {
      const result = await changes.during(work);
      checkAgain();
      return result;
    },
    [changes, checkAgain],
  );

  const faults = useMemo(() => checked && new FaultIndex(checked.result.findings), [checked]);
  return {
    state,
    fixes,
    fixesOf: useCallback((finding) => (fixes ? ofFinding(fixes, finding) : []), [fixes]),
    hintsOf: useCallback(
      (finding) => (checked && faults ? hintsFor(checked.data, finding, faults) : []),
      [checked, faults],
    ),
    preview: (chosen) =>
      step('reading', async (signal) => ({
        phase: 'preview',
        plan: await planFixes(port, chosen, { signal }),
      })),
    confirm: (items) =>
      step('writing', async () => {
        const fixed = await write(() => applyFixes(port, items, timeText(new Date())));
        return { phase: 'done', fixed, undoError: null };
      }),
    undo: (fixed) =>
      step('writing', async () => {
        try {
          return { phase: 'undone', undone: await write(() => undoFixes(port, fixed)) };
        } catch (undoError) {
          // What was corrected still stands, and so does the way back.
          return { phase: 'done', fixed, undoError };
        }
      }),
    previewRevert: () =>
      step('reading', async (signal) => ({ phase: 'revert', plan: await planRevert(port, { signal }) })),
    revert: (plan) =>
      step('writing', async () => {
        await write(() => revertFixes(port, plan));
        return { phase: 'reverted', corrections: plan.items.length };
      }),
    cancel: () => run.current?.abort(),
    close: () => {
      if (!run.current) setState({ phase: 'idle' });
    },
  };
}

const ofFinding = (fixes: readonly Fix[], { rule, sheet, cells }: Finding): readonly Fix[] =>
  fixes.filter(
    (fix) =>
      fix.sheet === sheet &&
      fix.rules.includes(rule) &&
      cells.some(({ row, column }) => row === fix.row && column === fix.column),
  );

/** What can be corrected in a checked return, found in slices. */
function useProposed(checked: Checked | null): readonly Fix[] | null {
  const [found, setFound] = useState<{ of: Checked; fixes: readonly Fix[] } | null>(null);
  useEffect(() => {
    if (!checked) return;
    const controller = new AbortController();
    const own = checked.rules.filter(({ origin }) => origin);
    runSliced(proposeFixes(checked.data, checked.result.findings, own), { signal: controller.signal }).then(
      (fixes) => setFound({ of: checked, fixes }),
      (error: unknown) => {
        // Only a bug fails here; it must not be mistaken for a return without corrections.
        if (!isCancelled(error)) throw error;
      },
    );
    return () => controller.abort();
  }, [checked]);
  return found && found.of === checked ? found.fixes : null;
}
