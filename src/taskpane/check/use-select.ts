import { useCallback, useRef } from 'react';
import type { CellRange, WorkbookPort } from '../../workbook/port';

/**
 * Selects cells in the sheet, the newest wish only: who holds the arrow key down must not leave a queue of
 * selections behind.
 */
export function useSelect(port: WorkbookPort, failed: (error: unknown) => void): (range: CellRange) => void {
  const wish = useRef<CellRange | null>(null);
  const busy = useRef(false);
  return useCallback(
    (range) => {
      wish.current = range;
      if (busy.current) return;
      busy.current = true;
      void (async () => {
        while (wish.current) {
          const next = wish.current;
          wish.current = null;
          await port.select(next).catch(failed);
        }
        busy.current = false;
      })();
    },
    [port, failed],
  );
}
