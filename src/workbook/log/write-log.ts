import type { Cell } from '../../domain/cell';
import { t } from '../../locale';
import type { AppliedEdit, CellStyle, Content, Edit, NewSheet, WorkbookPort } from '../port';
import type { LogKind } from './log-kind';
import type { Log } from './read-log';

/** A value, shown as its style says; without one, text as text and whole numbers as such. */
export type LogCell = Cell | { readonly value: Cell; readonly style: 'text' | 'date' | 'integer' };
export type LogRow<C extends string> = Readonly<Record<C, LogCell>>;

export interface Logged {
  readonly sheet: string;
  /** For `WorkbookPort.undo`: the edits, in their order, and the log's states last. */
  readonly applied: readonly AppliedEdit[];
}

/**
 * Applies edits and writes a row to the log for each thing done. The edits are done in one step, all or none; when
 * the log cannot be written, they are taken back.
 *
 * @param states what a row says now, and what it is to say once the edits are undone: undoing is told in the log,
 * too, which the row's own edits would not do.
 * @throws WorkbookError of the port; the workbook is then as it was.
 */
export async function applyLogged<C extends string, S extends string>(
  port: WorkbookPort,
  kind: LogKind<C, S>,
  log: Log<C, S> | null,
  edits: readonly Edit[],
  rows: readonly LogRow<C>[],
  states: { readonly done: S; readonly undone: S },
): Promise<Logged> {
  const back = (sheet: string, at: { row: number; column: number }): AppliedEdit => ({
    sheet,
    ...at,
    before: { value: t(`${kind.words}.states.${states.undone}`) },
    after: { value: t(`${kind.words}.states.${states.done}`) },
  });
  if (log) {
    const applied = await port.apply([...edits, ...rowEdits(kind, log, rows)]);
    const column = log.columns.get('state' as C) as number;
    const backs = rows.map((_, i) => back(log.sheet, { row: log.nextRow + i, column }));
    return { sheet: log.sheet, applied: [...applied.slice(0, edits.length), ...backs] };
  }
  const applied = await port.apply(edits);
  try {
    const sheet = await port.addSheet(logSheet(kind, rows));
    const column = kind.columns.indexOf('state' as C);
    return {
      sheet,
      applied: [...applied, ...rows.map((_, i) => back(sheet, { row: HEAD_ROWS + i, column }))],
    };
  } catch (error) {
    await port.undo(applied);
    throw error;
  }
}

/** The first rows of a new log: title, what it is for, header. */
const HEAD_ROWS = 3;

/** A log of its own, with its first rows. */
export function logSheet<C extends string>(
  { words, columns, isText, widths }: LogKind<C, string>,
  rows: readonly LogRow<C>[],
): NewSheet {
  const cell = (value: Cell, style?: CellStyle): { content: Content; style?: CellStyle } => ({
    content: { value },
    ...(style ? { style } : {}),
  });
  return {
    name: t(`${words}.sheet`),
    rows: [
      [cell(t(`${words}.title`), 'title')],
      [cell(t(`${words}.note`), 'note')],
      columns.map((column) => cell(t(`${words}.columns.${column}`), 'header')),
      ...rows.map((row) =>
        columns.map((column) => cell(valueOf(row[column]), styleOf(row[column], isText(column)))),
      ),
    ],
    widths: columns.map((column) => widths[column]),
    frozenRows: HEAD_ROWS,
    merges: [{ row: 1, column: 0, rows: 1, columns: columns.length }],
  };
}

const isStyled = (cell: LogCell): cell is Exclude<LogCell, Cell> =>
  cell !== null && typeof cell === 'object' && 'style' in cell;
const valueOf = (cell: LogCell): Cell => (isStyled(cell) ? cell.value : cell);

/** Text is kept as text whatever it looks like; numbers in columns of text stay numbers. */
function styleOf(cell: LogCell, text: boolean): 'text' | 'date' | 'integer' | undefined {
  if (isStyled(cell)) return cell.style;
  if (text || typeof cell === 'string') return 'text';
  return Number.isInteger(cell) ? 'integer' : undefined;
}

const FORMATS = { text: '@', date: 'yyyy-mm-dd', integer: undefined };

function rowEdits<C extends string>(
  { columns, isText }: LogKind<C, string>,
  log: Log<C, string>,
  rows: readonly LogRow<C>[],
): Edit[] {
  return rows.flatMap((row, i) =>
    columns.map((column): Edit => {
      const style = styleOf(row[column], isText(column));
      const numberFormat = style && FORMATS[style];
      return {
        sheet: log.sheet,
        row: log.nextRow + i,
        column: log.columns.get(column) as number,
        before: { value: null },
        after: { value: valueOf(row[column]) },
        ...(numberFormat === undefined ? {} : { numberFormat }),
      };
    }),
  );
}

/** The edit that changes the state of a row. */
export const stateEdit = <S extends string>(
  kind: Pick<LogKind<string, S>, 'words' | 'states'>,
  sheet: string,
  { stateAt, stateText }: { stateAt: { row: number; column: number }; stateText: Cell },
  state: S,
): Edit => ({
  sheet,
  ...stateAt,
  before: { value: stateText },
  after: { value: t(`${kind.words}.states.${state}`) },
});
