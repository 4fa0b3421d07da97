import { LANGUAGES, t } from '../../locale';

/**
 * What tells one log sheet from another: its words stand in `src/locale` under `words` (sheet, title, note, columns,
 * states), its columns and states are known here.
 */
export interface LogKind<Column extends string, State extends string> {
  /** e.g. `freeze/log`. */
  readonly words: string;
  readonly columns: readonly Column[];
  readonly states: readonly State[];
  /** Columns that hold digits or formulas as text. */
  readonly isText: (column: Column) => boolean;
  /** Column widths in characters. */
  readonly widths: Readonly<Record<Column, number>>;
}

/** A log that was written in one language is read in the other. */
const inAll = (words: string, key: string): string[] => LANGUAGES.map((lng) => t(`${words}.${key}`, { lng }));

export const columnNamed = <C extends string>(
  { words, columns }: Pick<LogKind<C, string>, 'words' | 'columns'>,
  header: string,
): C | undefined => columns.find((column) => inAll(words, `columns.${column}`).includes(header.trim()));

export const stateNamed = <S extends string>(
  { words, states }: Pick<LogKind<string, S>, 'words' | 'states'>,
  text: unknown,
): S | undefined =>
  typeof text === 'string'
    ? states.find((state) => inAll(words, `states.${state}`).includes(text.trim()))
    : undefined;

/** Whether a sheet bears the log's name, with a number behind it or not. */
export const isLogName = ({ words }: Pick<LogKind<string, string>, 'words'>, name: string): boolean =>
  inAll(words, 'sheet').some((log) => name === log || (name.startsWith(`${log} (`) && name.endsWith(')')));
