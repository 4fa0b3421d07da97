import { useCallback, useState } from 'react';
import type { WorkbookPort } from '../../workbook/port';
import type { ChangeWatch } from '../changes';
import { type Inserted, insertFormula, type Insertion, undoInsertion } from './insert';

export type InsertionState =
  | { readonly phase: 'none' }
  | { readonly phase: 'busy' }
  | { readonly phase: 'inserted'; readonly insertion: Insertion; readonly inserted: Inserted }
  | { readonly phase: 'undone' };

export interface InsertionHandle {
  readonly state: InsertionState;
  insert(insertion: Insertion): void;
  undo(): void;
  /** Forgets the last insertion's message. */
  forget(): void;
}

/** Puts a formula into the sheet and takes it back. */
export function useInsertion(
  port: WorkbookPort,
  changes: ChangeWatch,
  done: () => void,
  failed: (error: unknown) => void,
): InsertionHandle {
  const [state, setState] = useState<InsertionState>({ phase: 'none' });

  const insert = useCallback(
    (insertion: Insertion) => {
      failed(null);
      setState({ phase: 'busy' });
      changes
        .during(async () => {
          const inserted = await insertFormula(port, insertion);
          setState({ phase: 'inserted', insertion, inserted });
          done();
          await port.select({ ...insertion.area, rows: 1, columns: 1 });
        })
        .catch((error: unknown) => {
          setState((now) => (now.phase === 'busy' ? { phase: 'none' } : now));
          failed(error);
        });
    },
    [port, changes, done, failed],
  );

  const undo = useCallback(() => {
    if (state.phase !== 'inserted') return;
    failed(null);
    setState({ phase: 'busy' });
    changes
      .during(async () => {
        await undoInsertion(port, state.inserted);
        setState({ phase: 'undone' });
        done();
      })
      .catch((error: unknown) => {
        setState(state);
        failed(error);
      });
  }, [state, port, changes, done, failed]);

  const forget = useCallback(() => setState({ phase: 'none' }), []);
  return { state, insert, undo, forget };
}
