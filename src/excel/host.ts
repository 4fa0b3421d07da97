import { WorkbookError } from '../workbook/port';
import type { WorkbookErrorCode } from '../workbook/port';

/** Excel's error codes that have a meaning of their own for us; all others are `host` with Excel's message. */
const CODES: Readonly<Record<string, WorkbookErrorCode>> = {
  AccessDenied: 'protected',
  ItemNotFound: 'sheetNotFound',
  InvalidOperationInCellEditMode: 'editing',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  ApiNotFound: 'unsupported',
  ApiNotAvailable: 'unsupported',
};

type Params = Readonly<Record<string, string | number>>;

/**
 * One conversation with Excel. Waits while a person types in a cell instead of failing (js#806, js#3388).
 * @param params what the caller knows about the place, for the error's text.
 * @throws WorkbookError whatever went wrong in Excel.
 */
export async function runExcel<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  params: Params = {},
): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw toWorkbookError(error, params);
  }
}

/** Excel's code of an error, or "". Errors of the library may come from another realm, so no `instanceof`. */
export function hostCode(error: unknown): string {
  const code = error !== null && typeof error === 'object' && 'code' in error ? error.code : '';
  return typeof code === 'string' ? code : '';
}

export function toWorkbookError(error: unknown, params: Params = {}): WorkbookError {
  if (error instanceof WorkbookError) return error;
  const code = CODES[hostCode(error)];
  const where = code === 'protected' && params.sheet !== undefined ? { context: 'sheet', ...params } : params;
  const message = error instanceof Error || hasMessage(error) ? error.message : String(error);
  return code
    ? new WorkbookError(code, where, { cause: error })
    : new WorkbookError('host', { context: 'detail', ...params, message }, { cause: error });
}

const hasMessage = (error: unknown): error is { message: string } =>
  error !== null && typeof error === 'object' && 'message' in error && typeof error.message === 'string';

/**
 * Whether Excel has a requirement set of its API, e.g. `supports('1.9')`. Where it cannot be asked (no
 * `Office.context`), calls are tried; `isSetSupported` has been wrong before (js#884), so callers keep fallbacks.
 */
export function supports(version: string): boolean {
  if (typeof Office === 'undefined' || !Office.context?.requirements) return true;
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}

/**
 * @param context chooses a more exact text for the error.
 * @throws WorkbookError `unsupported` when Excel is too old.
 */
export function requireSet(version: string, context?: string): void {
  const params = { set: `ExcelApi ${version}`, ...(context === undefined ? {} : { context }) };
  if (!supports(version)) throw new WorkbookError('unsupported', params);
}
