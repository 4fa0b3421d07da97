import { parseRange } from '../workbook/address';
import type { CellRange } from '../workbook/port';
import type { Book } from './book';
import { readValidations, type ListValidation } from './details/validations';
import { readMarks, type SheetMark } from './details/marks';
import { Looks, type CellLook } from './details/looks';
import { columnOfKey, rowOf, type SheetModel } from './sheet/model';
import { child, childrenOf, isTrue } from './xml/tree';

export type { CellLook } from './details/looks';
export type { SheetMark } from './details/marks';
export type { ListValidation } from './details/validations';

type Area = Omit<CellRange, 'sheet'>;

/** What an `.xlsx` sheet holds besides values: for programs that show it as a grid. Rows and columns are zero-based. */
export interface SheetDetails {
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
  /** Formulas in English A1 notation with "="; shared ones are written out for every cell. */
  readonly formulas: readonly SheetFormula[];
  /** All looks in use; `styles` refers to them by index. */
  readonly looks: readonly CellLook[];
  /** Index into `looks` by row and column; sparse, what is missing has look 0. Rows may share one list: do not change. */
  readonly styles: readonly (readonly number[] | undefined)[];
  readonly columns: readonly ColumnDetails[];
  readonly rows: readonly RowDetails[];
  readonly merges: readonly Area[];
  /** How many rows and columns stay in view; null when none. */
  readonly frozen: { readonly rows: number; readonly columns: number } | null;
  readonly validations: readonly ListValidation[];
  /** Our marks, as they stand in the file. */
  readonly marks: readonly SheetMark[];
  /** Default column width in characters and row height in points, when the sheet gives them. */
  readonly defaultWidth: number | null;
  readonly defaultHeight: number | null;
  readonly showGridLines: boolean;
}

export interface SheetFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** Set for array formulas: the cells it fills, whose values stand in the sheet. `dynamic`: it spills by itself. */
  readonly array?: Area;
  readonly dynamic?: boolean;
}

export interface ColumnDetails {
  /** First column and how many. */
  readonly column: number;
  readonly columns: number;
  /** In characters of the default font; about 7 pixels each and 5 besides. */
  readonly width: number | null;
  readonly hidden: boolean;
}

export interface RowDetails {
  readonly row: number;
  /** In points (4/3 pixels). */
  readonly height: number | null;
  readonly hidden: boolean;
}

/** Reads one sheet's details; edits made since opening are in them. */
export async function sheetDetails(book: Book, name: string): Promise<SheetDetails> {
  const sheet = book.sheet(name);
  const model = await book.model(sheet);
  const { root } = model;
  const view = child(child(root, 'sheetViews'), 'sheetView');
  const format = child(root, 'sheetFormatPr')?.attributes;
  return {
    name,
    hidden: sheet.hidden,
    protected: isTrue(child(root, 'sheetProtection')?.attributes.sheet),
    formulas: formulasOf(model),
    looks: new Looks(book.styles).all(),
    styles: model.styles,
    columns: childrenOf(child(root, 'cols'), 'col').map(({ attributes }) => ({
      column: Number(attributes.min) - 1,
      columns: Number(attributes.max) - Number(attributes.min) + 1,
      width: numberOf(attributes.width),
      hidden: isTrue(attributes.hidden),
    })),
    rows: model.rowDetails,
    merges: childrenOf(child(root, 'mergeCells'), 'mergeCell').flatMap(
      ({ attributes }) => parseRange(attributes.ref ?? '') ?? [],
    ),
    frozen: frozenIn(child(view, 'pane')?.attributes),
    validations: readValidations(root),
    marks: readMarks(root),
    defaultWidth: numberOf(format?.defaultColWidth),
    defaultHeight: numberOf(format?.defaultRowHeight),
    showGridLines: view?.attributes.showGridLines === undefined || isTrue(view.attributes.showGridLines),
  };
}

function formulasOf(model: SheetModel): SheetFormula[] {
  return [...model.formulas].flatMap(([key, { array, dynamic }]) => {
    const [row, column] = [rowOf(key), columnOfKey(key)];
    const formula = model.formula(row, column);
    if (formula === null) return [];
    return [{ row, column, formula, ...(array ? { array, dynamic: dynamic ?? false } : {}) }];
  });
}

function frozenIn(pane: Readonly<Record<string, string>> | undefined): SheetDetails['frozen'] {
  if (!pane || !/^frozen/.test(pane.state ?? '')) return null;
  return { rows: Number(pane.ySplit ?? 0), columns: Number(pane.xSplit ?? 0) };
}

const numberOf = (text: string | undefined): number | null => (text === undefined ? null : Number(text));
