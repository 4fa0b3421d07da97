import { hasWords, t } from '../locale';
import { WorkbookError } from '../workbook/port';

/** Why something failed, in words where there are words for it. */
export function reasonOf(error: unknown): string {
  if (error instanceof WorkbookError && hasWords(`workbook/${error.code}`)) {
    return t(`workbook/${error.code}`, error.params);
  }
  return error instanceof Error ? error.message : String(error);
}
