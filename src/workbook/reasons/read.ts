import { isBlank, isError, type Cell } from '../../domain/cell';
import { maskText } from '../../rules/reasons/mask-text';
import type { Reason } from '../../rules/reasons/reason';
import type { SheetInfo, WorkbookPort } from '../port';
import { columnNamed, isReasonSheet, periodOfOrigin, REASON_MUST, type ReasonColumn } from './columns';

/** One row of the sheet, as it stands. */
export interface ReasonRow {
  /** Zero-based. */
  readonly row: number;
  readonly cells: Readonly<Partial<Record<ReasonColumn, Cell>>>;
  /** Whether something stands in columns that are not ours. */
  readonly extra: boolean;
}

/** The sheet 上报说明 of a workbook. */
export interface ReasonSheet {
  readonly sheet: string;
  /** Zero-based sheet columns. */
  readonly columns: ReadonlyMap<ReasonColumn, number>;
  readonly headerRow: number;
  /** The first row below, and the first column beside everything on the sheet. */
  readonly nextRow: number;
  readonly nextColumn: number;
  readonly rows: readonly ReasonRow[];
}

/** Header cells are looked for in so many rows. */
const HEADER_ROWS = 20;

/** Finds and reads the sheet; null for a workbook without one. @throws WorkbookError of the port, `cancelled` */
export async function readReasons(
  port: WorkbookPort,
  options: { readonly signal?: AbortSignal } = {},
): Promise<ReasonSheet | null> {
  for (const sheet of await port.sheets()) {
    const read = isReasonSheet(sheet.name) ? await readSheet(port, sheet, options.signal) : null;
    if (read) return read;
  }
  return null;
}

async function readSheet(
  port: WorkbookPort,
  { name, used }: SheetInfo,
  signal: AbortSignal | undefined,
): Promise<ReasonSheet | null> {
  if (!used) return null;
  const rows: Cell[][] = [];
  for await (const block of port.read(used, { signal })) rows.push(...block.values);
  for (const [at, header] of rows.slice(0, HEADER_ROWS).entries()) {
    const offsets = offsetsIn(header);
    if (!REASON_MUST.every((column) => offsets.has(column))) continue;
    return {
      sheet: name,
      columns: new Map([...offsets].map(([column, offset]) => [column, used.column + offset])),
      headerRow: used.row + at,
      nextRow: used.row + used.rows,
      nextColumn: used.column + used.columns,
      rows: rows.slice(at + 1).flatMap((cells, n) => rowOf(cells, offsets, used.row + at + 1 + n)),
    };
  }
  return null;
}

/** Columns by their headers, so that a sheet with moved or added columns is still read. */
function offsetsIn(header: readonly Cell[]): Map<ReasonColumn, number> {
  const offsets = new Map<ReasonColumn, number>();
  header.forEach((text, offset) => {
    const column = typeof text === 'string' ? columnNamed(text) : undefined;
    if (column && !offsets.has(column)) offsets.set(column, offset);
  });
  return offsets;
}

function rowOf(cells: readonly Cell[], offsets: ReadonlyMap<ReasonColumn, number>, row: number): ReasonRow[] {
  if (cells.every(isBlank)) return [];
  const own = new Set(offsets.values());
  return [
    {
      row,
      cells: Object.fromEntries([...offsets].map(([column, offset]) => [column, cells[offset] ?? null])),
      extra: cells.some((cell, offset) => !own.has(offset) && !isBlank(cell)),
    },
  ];
}

/** The reasons that the rows hold, those without a text too where they bring one to reuse. */
export const reasonsOf = (sheet: ReasonSheet | null): readonly Reason[] =>
  sheet?.rows.flatMap((row) => reasonOf(row) ?? []) ?? [];

export function reasonOf({ cells }: ReasonRow): Reason | undefined {
  const text = (column: ReasonColumn): string => textOf(cells[column] ?? null);
  if (text('rule') === '' || (text('text') === '' && text('previous') === '')) return undefined;
  const carried = periodOfOrigin(text('origin'));
  const optional = {
    unit: text('unit'),
    who: text('who'),
    when: text('when'),
    period: text('period'),
    previous: maskText(text('previous')),
    record: text('record'),
  };
  return {
    rule: text('rule'),
    key: text('key'),
    sign: text('sign'),
    // A clerk may have typed a whole identity number into the sheet: it does not leave from here.
    text: maskText(text('text')),
    ...(carried === undefined ? {} : { carried }),
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== '')),
  };
}

export function textOf(cell: Cell): string {
  if (isBlank(cell)) return '';
  return isError(cell) ? cell.code : String(cell).trim();
}
