import { LANGUAGES, t } from '../../locale';

export const LOG_COLUMNS = [
  'batch',
  'time',
  'sheet',
  'cell',
  'area',
  'formula',
  'cells',
  'first',
  'state',
  'sign',
] as const;
export type LogColumn = (typeof LOG_COLUMNS)[number];

export type LogState = 'frozen' | 'restored';

/** A log that was written in one language is read in the other. */
const inAll = (key: string): string[] => LANGUAGES.map((lng) => t(`freeze/log.${key}`, { lng }));

export const columnNamed = (header: string): LogColumn | undefined =>
  LOG_COLUMNS.find((column) => inAll(`columns.${column}`).includes(header.trim()));

export const isState = (state: LogState, text: unknown): boolean =>
  typeof text === 'string' && inAll(`states.${state}`).includes(text.trim());

/** Whether a sheet bears the log's name, with a number behind it or not. */
export const isLogName = (name: string): boolean =>
  inAll('sheet').some((log) => name === log || (name.startsWith(`${log} (`) && name.endsWith(')')));
