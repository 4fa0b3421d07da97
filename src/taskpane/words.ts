import { RegionsNotLoaded } from '../domain/regions/load';
import { hasWords, t } from '../locale';
import { NotPrior } from './prior/not-prior';
import { WorkbookError } from '../workbook/port';

/** An error of any kind → a sentence for the user. Unknown errors keep their own text, so that they can be reported. */
export function errorWords(error: unknown): string {
  if (error instanceof WorkbookError && hasWords(`workbook/${error.code}`)) {
    return t(`workbook/${error.code}`, error.params);
  }
  if (error instanceof RegionsNotLoaded) return t('pane/errors.regionsNotLoaded');
  if (error instanceof NotPrior) return error.words();
  const detail = error instanceof Error ? error.message : String(error);
  return t('pane/errors.unexpected', { detail });
}

/** Whether somebody stopped it, by our own signal or by an aborted call of the platform. */
export const isCancelled = (error: unknown): boolean =>
  error instanceof WorkbookError
    ? error.code === 'cancelled'
    : (error as { name?: unknown } | null)?.name === 'AbortError';

/** A count for people: `20,000`, in either language. */
export const count = (n: number): string => n.toLocaleString('en-US');
