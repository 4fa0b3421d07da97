import { cellAddress, parseRange } from '../workbook/address';
import type { CellRange } from '../workbook/port';
import type { GridContent, GridValue } from './host/grid';
import type { UniverGrid } from './grid/univer-grid';

/**
 * What a test (or a curious person at the console) can do with the workbench: `window.workbench`. Sheets are named
 * by their names, cells by their addresses (`F12`). Everything goes the way a person's or the add-in's action goes.
 */
export interface WorkbenchHook {
  /** Resolves once the pane's Office.js has come up and its functions can be called. */
  ready(): Promise<void>;
  sheets(): { name: string; visible: boolean; protected: boolean }[];
  activeSheet(): string;
  activate(sheet: string): void;
  /** One cell: what it shows, what it holds, its formula, its look. */
  cell(sheet: string, address: string): { text: string; value: GridValue; formula: string | null };
  /** Values of a rectangle such as `A1:C3`, row by row. */
  values(sheet: string, address: string): GridValue[][];
  format(sheet: string, address: string): ReturnType<UniverGrid['format']>;
  /** Enters a value, or a formula with "=", as if typed. */
  setCell(sheet: string, address: string, content: string | number | boolean | null): void;
  select(sheet: string, address: string): void;
  selection(): { sheet: string; address: string };
  /** Rectangles with conditional formats, first = highest priority. */
  marks(sheet: string): { address: string; formula: string; fill: string }[];
  /** Calculates every formula again, whether anything it depends on has changed or not. */
  recalculate(): void;
  /** Resolves when everything is calculated, custom functions included. */
  calculated(): Promise<void>;
  open(bytes: Uint8Array, name: string): Promise<void>;
  save(): Promise<Uint8Array>;
  /** Calls of custom functions sent to the pane so far. */
  functionCalls(): number;
}

declare global {
  interface Window {
    workbench?: WorkbenchHook;
  }
}

type Rest = Pick<WorkbenchHook, 'ready' | 'calculated' | 'open' | 'save' | 'functionCalls'>;

/** The part of the hook that only needs the grid, and the rest. */
export function hookOver(grid: UniverGrid, rest: Rest): WorkbenchHook {
  const id = (name: string): string => {
    const sheet = grid.sheets().find((each) => each.name === name);
    if (!sheet) throw new Error(`No sheet ${name}`);
    return sheet.id;
  };
  const nameOf = (sheet: string): string => grid.sheets().find((each) => each.id === sheet)?.name ?? '';
  return {
    ...rest,
    sheets: () =>
      grid.sheets().map((sheet) => ({
        name: sheet.name,
        visible: sheet.visibility === 'Visible',
        protected: sheet.protected,
      })),
    activeSheet: () => nameOf(grid.activeSheet()),
    activate: (sheet) => grid.activateSheet(id(sheet)),
    cell: (sheet, address) => {
      const rect = rectOf(address);
      return {
        text: grid.texts(id(sheet), rect)[0][0],
        value: grid.values(id(sheet), rect)[0][0],
        formula: grid.formulas(id(sheet), rect)[0][0],
      };
    },
    values: (sheet, address) => grid.values(id(sheet), rectOf(address)),
    format: (sheet, address) => {
      const { row, column } = rectOf(address);
      return grid.format(id(sheet), row, column);
    },
    setCell: (sheet, address, content) => {
      const formula = typeof content === 'string' && content.startsWith('=');
      const cell: GridContent = formula ? { formula: content } : { value: content };
      grid.write(id(sheet), rectOf(address), [[cell]]);
    },
    recalculate: () => grid.calculation.recalculateAll(),
    select: (sheet, address) => grid.select(id(sheet), rectOf(address)),
    selection: () => {
      const { sheet, rects } = grid.selection();
      return { sheet: nameOf(sheet), address: rects.map(addressOf).join(',') };
    },
    marks: (sheet) =>
      grid.conditionalFormats(id(sheet)).map(({ rects, formula, style }) => ({
        address: rects.map(addressOf).join(','),
        formula,
        fill: style.fill ?? '',
      })),
  };
}

type Rect = Omit<CellRange, 'sheet'>;

function rectOf(address: string): Rect {
  const rect = parseRange(address);
  if (!rect) throw new Error(`No address: ${address}`);
  return rect;
}

const addressOf = ({ row, column, rows, columns }: Rect): string =>
  rows === 1 && columns === 1
    ? cellAddress(row, column)
    : `${cellAddress(row, column)}:${cellAddress(row + rows - 1, column + columns - 1)}`;
