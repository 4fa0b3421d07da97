import { t } from '../locale';
import { WorkbookError } from '../workbook/port';

/** Exit codes: 1 says something about the data, 2 that the command could not be carried out. */
export const EXIT = { ok: 0, findings: 1, failed: 2 } as const;

/** A command that cannot be carried out, in one line for people; `key` names a text in `src/locale` (namespace `cli`). */
export class Failure extends Error {
  constructor(
    readonly key: string,
    readonly params: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(key, options);
    this.name = 'Failure';
  }
}

const WORKBOOK_KEYS: Partial<Record<WorkbookError['code'], string>> = {
  notAWorkbook: 'notAWorkbook',
  encrypted: 'encrypted',
  unsupported: 'unsupported',
  tooLarge: 'tooLarge',
};

/** The one line for an error; undefined for what is a bug and deserves its stack. */
export function describe(error: unknown, file?: string): string | undefined {
  if (error instanceof Failure) return t(`cli/failures.${error.key}`, error.params);
  if (error instanceof WorkbookError) {
    const key = WORKBOOK_KEYS[error.code];
    return key
      ? t(`cli/failures.${key}`, { ...error.params, file: file ?? '' })
      : t('cli/failures.workbook', { file: file ?? '', code: error.code });
  }
  return undefined;
}
