import { useCallback, useState } from 'react';
import { reportSheet } from '../../workbook/layout/report-sheet';
import type { WorkbookPort } from '../../workbook/port';
import type { ChangeWatch } from '../changes';
import type { Checked } from './check-state';

export interface ReportHandle {
  readonly busy: boolean;
  /** Name of the sheet that was written last. */
  readonly written: string | null;
  write(checked: Checked): void;
}

/** Writes the findings to a new sheet. */
export function useReport(
  port: WorkbookPort,
  changes: ChangeWatch,
  failed: (error: unknown) => void,
): ReportHandle {
  const [busy, setBusy] = useState(false);
  const [written, setWritten] = useState<string | null>(null);
  const write = useCallback(
    ({ result, data }: Checked) => {
      setBusy(true);
      setWritten(null);
      changes
        .during(() => port.addSheet(reportSheet(result, data)))
        .then(setWritten)
        .catch(failed)
        .finally(() => setBusy(false));
    },
    [port, changes, failed],
  );
  return { busy, written, write };
}
