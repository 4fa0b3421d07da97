import { useCallback, useEffect, useRef, useState } from 'react';
import type { Finding } from '../../rules/finding';
import type { WorkbookPort } from '../../workbook/port';
import { marksOf } from './marks';

export interface MarksHandle {
  readonly on: boolean;
  /** A change of marks is under way. */
  readonly busy: boolean;
  set(on: boolean): void;
}

/** Marks on the cells of findings: put on, taken off, and put on anew when a new check has finished. */
export function useMarks(
  port: WorkbookPort,
  findings: readonly Finding[] | null,
  failed: (error: unknown) => void,
): MarksHandle {
  const [on, setOn] = useState(false);
  const [busy, setBusy] = useState(false);
  const shown = useRef<readonly Finding[] | null>(null);

  const put = useCallback(
    async (next: readonly Finding[] | null) => {
      setBusy(true);
      try {
        await (next ? port.mark(marksOf(next)) : port.clearMarks());
        shown.current = next;
        setOn(next !== null);
      } catch (error) {
        failed(error);
      } finally {
        setBusy(false);
      }
    },
    [port, failed],
  );

  useEffect(() => {
    if (on && findings && shown.current !== findings) {
      shown.current = findings;
      void put(findings);
    }
  }, [on, findings, put]);

  return { on, busy, set: (wanted) => void put(wanted ? findings : null) };
}
