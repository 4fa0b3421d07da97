import type { Cell } from '../../domain/cell';
import { communityWorkforce } from '../../returns';
import { textOf, valuesOf } from '../../returns/prior/column';
import type { PriorFigure } from '../../returns/prior/figures';
import { prior as spec } from '../../returns/sheets/prior';
import type { ReturnData, Table } from '../../returns/table';
import type { Edit, WorkbookPort } from '../port';
import { readReturn } from '../read-return';

/** A figure that the sheet has with another value. */
export interface ChangedFigure {
  readonly figure: PriorFigure;
  readonly before: Cell;
}

/** A cell to be written, and of which figure which column it is: for the log. */
export interface FigureEdit extends Edit {
  readonly figure: PriorFigure;
  readonly name: keyof PriorFigure;
  readonly before: { readonly value: Cell };
  readonly after: { readonly value: Cell };
}

/** What writing figures into 上期数据 would do. */
export interface FigurePlan {
  /** The worksheet, or the name that the new one is asked for. */
  readonly sheet: string;
  /** `new`: the workbook has no such sheet; `odd`: it has one that cannot be read, so nothing can be written. */
  readonly state: 'there' | 'new' | 'odd';
  readonly added: readonly PriorFigure[];
  readonly changed: readonly ChangedFigure[];
  readonly same: number;
  readonly edits: readonly FigureEdit[];
}

const FIELDS = spec.columns.map(({ name }) => name as keyof PriorFigure);

/** Reads the sheet and says what would be written; changes nothing. Figures of something else stay as they are. */
export async function planFigures(
  port: WorkbookPort,
  figures: readonly PriorFigure[],
  signal?: AbortSignal,
): Promise<FigurePlan> {
  const data = await readReturn(port, { ...communityWorkforce, sheets: [spec] }, { signal });
  const table = data.tables.get(spec.name);
  const columns = table && columnsOf(table);
  if (table && columns) {
    const sheets = await port.sheets();
    const used = sheets.find(({ name }) => name === table.sheet)?.used;
    return planOn(table, columns, used ? used.row + used.rows : 1, figures);
  }
  const none = { sheet: spec.name, added: figures, changed: [], same: 0 };
  if (table || isThere(data)) return { ...none, state: 'odd', added: [], edits: [] };
  const places = new Map(FIELDS.map((name, column) => [name, column]));
  const edits = figures.flatMap((figure, n) => recordEdits(spec.name, n + 1, places, figure));
  return { ...none, state: 'new', edits };
}

/** A sheet of that name without a header to be read. */
const isThere = ({ structure }: ReturnData): boolean =>
  structure.some(({ kind }) => kind === 'headerNotFound');

/** Where each column stands; undefined where one is missing. */
function columnsOf(table: Table): ReadonlyMap<keyof PriorFigure, number> | undefined {
  const places = new Map(table.columns.map(({ name, column }) => [name, column]));
  return FIELDS.every((name) => places.has(name))
    ? (places as ReadonlyMap<keyof PriorFigure, number>)
    : undefined;
}

function planOn(
  table: Table,
  columns: ReadonlyMap<keyof PriorFigure, number>,
  free: number,
  figures: readonly PriorFigure[],
): FigurePlan {
  const [sheets, keys, names, values, periods] = FIELDS.map((name) => valuesOf(table, name));
  const idOf = (...parts: readonly Cell[]): string => parts.map(textOf).join('\u0001');
  const known = new Map<string, number>();
  for (let n = 0; n < table.rows; n += 1) known.set(idOf(sheets(n), keys(n), names(n)), n);
  const added: PriorFigure[] = [];
  const changed: ChangedFigure[] = [];
  const edits: FigureEdit[] = [];
  let same = 0;
  for (const figure of figures) {
    const record = known.get(idOf(figure.表名, figure.主键, figure.指标));
    if (record === undefined) {
      edits.push(...recordEdits(table.sheet, free + added.length, columns, figure));
      added.push(figure);
      continue;
    }
    const row = table.rowOf(record, table.columns[0]);
    const edit = (name: '上期值' | '上期期别', before: Cell): FigureEdit => ({
      sheet: table.sheet,
      row,
      column: columns.get(name) as number,
      before: { value: before },
      after: { value: figure[name] },
      figure,
      name,
    });
    const [value, period] = [values(record), periods(record)];
    if (value !== figure.上期值) {
      edits.push(edit('上期值', value));
      changed.push({ figure, before: value });
    } else same += 1;
    if (textOf(period) !== figure.上期期别) edits.push(edit('上期期别', period));
  }
  return { sheet: table.sheet, state: 'there', added, changed, same, edits };
}

/** A new record. Codes are text whatever the cells' format was. */
const recordEdits = (
  sheet: string,
  row: number,
  columns: ReadonlyMap<keyof PriorFigure, number>,
  figure: PriorFigure,
): FigureEdit[] =>
  FIELDS.map((name) => ({
    sheet,
    row,
    column: columns.get(name) as number,
    before: { value: null },
    after: { value: figure[name] },
    numberFormat: name === '上期值' ? 'General' : '@',
    figure,
    name,
  }));
