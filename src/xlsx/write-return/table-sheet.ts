import type { CellValue, Worksheet } from '@cj-tech-master/excelts';
import { isError, type Cell } from '../../domain/cell';
import { t } from '../../locale';
import type { ReturnRecord } from '../../returns/content';
import type { ColumnSpec, SheetSpec } from '../../returns/template';
import { columnLetters } from '../../workbook/address';
import type { CodeRanges } from './codes-sheet';
import { columnFormula } from './formulas';
import { formatOf, HEADER_FILLS, HEADER_FONT, widthOf, WRAPPED } from './styles';
import { validationOf } from './validation';

/** Drop-downs and limits reach down to here, for rows that are added later. */
const LAST_ROW = 5000;
/** Columns kept in view at the left: what says whose row it is. */
const FROZEN = 2;

/** Cells that hold another formula than their column, or none. */
export interface CellFormulas {
  /** Formulas of single cells, as `record/column`. */
  readonly formulas?: ReadonlyMap<string, string>;
  /** Cells of formula columns that were typed over, as `sheet/record/column`. */
  readonly overwritten?: ReadonlySet<string>;
}

/** Writes an Excel table: header in row 1, a row a record; the empty template has one blank row to start with. */
export function writeTable(
  sheet: Worksheet,
  spec: SheetSpec,
  records: readonly ReturnRecord[],
  codes: CodeRanges,
  { formulas: own = new Map(), overwritten = new Set() }: CellFormulas = {},
): void {
  sheet.views = [{ state: 'frozen', xSplit: FROZEN, ySplit: 1 }];
  spec.columns.forEach((column, index) => {
    const place = sheet.getColumn(index + 1);
    place.numFmt = formatOf(column);
    place.width = columnWidth(column);
    // Of use once a bureau protects the sheet: formulas stay, everything else can be filled in.
    place.protection = { locked: column.formula !== undefined };
  });

  const formulas = new Map(
    spec.columns.flatMap((column) =>
      column.formula === undefined ? [] : [[column, columnFormula(column.formula, spec.name)] as const],
    ),
  );
  const rows = (records.length > 0 ? records : [{}]).map((record, index) =>
    spec.columns.map((column) => {
      const typed = overwritten.has(`${spec.name}/${index}/${column.name}`);
      const cell = own.get(`${index}/${column.name}`);
      const formula = cell === undefined ? formulas.get(column) : columnFormula(cell, spec.name);
      return cellValue(record[column.name] ?? null, typed ? undefined : formula);
    }),
  );
  sheet.addTable({
    name: spec.name,
    ref: 'A1',
    columns: spec.columns.map((column, index) => ({
      name: column.name,
      filterButton: true,
      // Shown once somebody turns the totals row on; the library would write an English word.
      ...(index === 0 ? { totalsRowLabel: t('returns/workbook.total') } : {}),
      calculatedColumnFormula: formulas.get(column),
    })),
    rows,
    style: { theme: 'TableStyleLight1', showRowStripes: true },
  });

  const header = sheet.getRow(1);
  header.height = 32;
  spec.columns.forEach((column, index) => {
    const cell = header.getCell(index + 1);
    cell.numFmt = '@';
    cell.font = HEADER_FONT;
    cell.fill = HEADER_FILLS[column.fill];
    cell.alignment = WRAPPED;
    const validation = validationOf(column, codes);
    const letters = columnLetters(index);
    if (validation) sheet.dataValidations.add(`${letters}2:${letters}${LAST_ROW}`, validation);
  });
}

/** A value, or a formula with the value it gives; an empty result is the empty text that the function returns. */
function cellValue(value: Cell, formula: string | undefined): CellValue {
  const plain = isError(value) ? null : value;
  return formula === undefined ? plain : { formula, result: plain ?? '' };
}

function columnWidth(column: ColumnSpec): number {
  const content = {
    identity: 21,
    date: 12,
    month: 10,
    code: 14,
    codes: 20,
    text: 14,
    note: 14,
    digits: 15,
    integer: 8,
    decimal: 10,
    percent: 10,
  };
  return Math.min(30, Math.max(content[column.type], Math.ceil(widthOf(column.name) * 0.75) + 3));
}
