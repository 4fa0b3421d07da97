import { MAX_COLUMNS, MAX_ROWS } from '../../../workbook/limits';
import { integer, objectOf, oneOf, truth } from '../args';
import { toWireValue, understand, valueType } from '../cell-input';
import { boundingRect, formatAddress, intersection, isUnbounded, onSheet, sheetPrefix } from '../geometry';
import type { GridContent, GridRect } from '../grid';
import { HostError } from '../host-error';
import { HostObject } from '../object-type';
import type { HostType } from '../object-type';
import { area, rectOf } from '../ranges';
import type { Area } from '../ranges';
import { conditionalFormatsOf } from './conditional-formats';
import { rangeFormat } from './range-format';
import { worksheetOf } from './worksheet';

/** `Excel.Range`. */
export const range: HostType<Area> = {
  name: 'Range',
  properties: {
    Address: {
      get: async (r) => `${sheetPrefix((await r.model.sheet(r.sheet)).name)}!${formatAddress(rectOf(r))}`,
    },
    CellCount: { get: (r) => rectOf(r).rows * rectOf(r).columns },
    RowIndex: { get: (r) => rectOf(r).row },
    ColumnIndex: { get: (r) => rectOf(r).column },
    RowCount: { get: (r) => rectOf(r).rows },
    ColumnCount: { get: (r) => rectOf(r).columns },
    IsEntireRow: { get: (r) => formatAddress(rectOf(r)) === formatAddress(entireRow(rectOf(r))) },
    IsEntireColumn: { get: (r) => formatAddress(rectOf(r)) === formatAddress(entireColumn(rectOf(r))) },
    Values: { get: values, set: write },
    Formulas: { get: formulas, set: write },
    Text: {
      get: (r) => matrix(r, ({ model, sheet }, rect) => model.grid.texts(sheet, rect)),
    },
    ValueTypes: {
      get: (r) =>
        matrix(r, async ({ model, sheet }, rect) =>
          (await model.grid.values(sheet, rect)).map((row) => row.map(valueType)),
        ),
    },
    HasSpill: { get: hasSpill },
    NumberFormat: {
      get: (r) => matrix(r, ({ model, sheet }, rect) => model.grid.numberFormats(sheet, rect)),
      set: setNumberFormat,
    },
  },
  links: {
    Worksheet: (r) => worksheetOf(r.model, r.sheet),
    Format: (r) => HostObject.of(rangeFormat, r),
    ConditionalFormats: (r) => conditionalFormatsOf(r),
  },
  methods: {
    GetCell: (r, [row, column]) =>
      sub(r, {
        row: rectOf(r).row + integer(row),
        column: rectOf(r).column + integer(column),
        rows: 1,
        columns: 1,
      }),
    GetRow: (r, [row]) => sub(r, { ...rectOf(r), row: rectOf(r).row + integer(row), rows: 1 }),
    GetColumn: (r, [column]) =>
      sub(r, { ...rectOf(r), column: rectOf(r).column + integer(column), columns: 1 }),
    GetLastCell: (r) => {
      const { row, column, rows, columns } = rectOf(r);
      return sub(r, { row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 });
    },
    GetLastRow: (r) => sub(r, { ...rectOf(r), row: rectOf(r).row + rectOf(r).rows - 1, rows: 1 }),
    GetEntireRow: (r) => sub(r, entireRow(rectOf(r))),
    GetEntireColumn: (r) => sub(r, entireColumn(rectOf(r))),
    GetResizedRange: (r, [rows, columns]) => {
      const rect = rectOf(r);
      return sub(r, { ...rect, rows: rect.rows + integer(rows), columns: rect.columns + integer(columns) });
    },
    GetAbsoluteResizedRange: (r, [rows, columns]) =>
      sub(r, { ...rectOf(r), rows: integer(rows), columns: integer(columns) }),
    GetOffsetRange: (r, [rows, columns]) => {
      const rect = rectOf(r);
      return sub(r, { ...rect, row: rect.row + integer(rows), column: rect.column + integer(columns) });
    },
    GetBoundingRect: (r, [other]) => sub(r, boundingRect(rectOf(r), sameSheet(r, other))),
    GetIntersectionOrNullObject: (r, [other]) => {
      const common = intersection(rectOf(r), sameSheet(r, other));
      return common && sub(r, common);
    },
    GetUsedRange: async (r, [valuesOnly]) =>
      (await used(r, truth(valuesOnly, false))) ?? sub(r, { ...rectOf(r), rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: (r, [valuesOnly]) => used(r, truth(valuesOnly, false)),
    GetSpillingToRangeOrNullObject: async (r) => {
      await r.model.grid.settle();
      const spill = await r.model.grid.spill(r.sheet, rectOf(r).row, rectOf(r).column);
      return spill && sub(r, spill);
    },
    GetSpillParentOrNullObject: async (r) => {
      const { row, column, rows, columns } = rectOf(r);
      await r.model.grid.settle();
      const spill = rows * columns === 1 ? await spillAround(r, row, column) : null;
      return spill && sub(r, { row: spill.row, column: spill.column, rows: 1, columns: 1 });
    },
    Select: (r) => r.model.grid.select(r.sheet, rectOf(r)),
    Clear: (r, [applyTo]) => clear(r, applyTo),
    Merge: async (r, [across]) => {
      await r.model.checkUnprotected(r.sheet);
      const rect = rectOf(r);
      const rows = truth(across, false) ? Array.from({ length: rect.rows }, (_, i) => i) : null;
      if (!rows) return r.model.grid.merge(r.sheet, rect);
      for (const i of rows) await r.model.grid.merge(r.sheet, { ...rect, row: rect.row + i, rows: 1 });
    },
    Unmerge: async (r) => {
      await r.model.checkUnprotected(r.sheet);
      await r.model.grid.unmerge(r.sheet, rectOf(r));
    },
    Calculate: (r) => r.model.grid.settle(),
    _ValidateArraySize: (r, [rows, columns]) => {
      checkSize(rectOf(r), integer(rows), integer(columns));
    },
  },
};

export const rangeOf = (target: Area): HostObject => HostObject.of(range, target);

function sub(r: Area, rect: GridRect): HostObject {
  return rangeOf(area(r.model, r.sheet, onSheet(rect)));
}

const entireRow = (rect: GridRect): GridRect => ({ ...rect, column: 0, columns: MAX_COLUMNS });
const entireColumn = (rect: GridRect): GridRect => ({ ...rect, row: 0, rows: MAX_ROWS });

function sameSheet(r: Area, other: unknown): GridRect {
  const target = objectOf(other, range);
  if (target.sheet !== r.sheet)
    throw new HostError('InvalidArgument', 'The ranges are on different worksheets.');
  return rectOf(target);
}

async function used(r: Area, valuesOnly: boolean): Promise<HostObject | null> {
  const rect = await r.model.grid.usedRect(r.sheet, valuesOnly);
  const common = rect && intersection(rect, rectOf(r));
  return common && sub(r, common);
}

/** Matrices of unbounded ranges are null (docs: "Read or write to an unbounded range"). */
async function matrix<T>(r: Area, read: (r: Area, rect: GridRect) => T | Promise<T>): Promise<T | null> {
  const rect = rectOf(r);
  await r.model.sheet(r.sheet);
  if (isUnbounded(rect)) return null;
  r.model.checkReadable(rect);
  await r.model.grid.settle();
  return read(r, rect);
}

/** The spilled area that a cell is part of. */
async function spillAround({ model, sheet }: Area, row: number, column: number): Promise<GridRect | null> {
  const spills = await model.grid.spills(sheet);
  return spills.find((rect) => intersection(rect, { row, column, rows: 1, columns: 1 })) ?? null;
}

/** Whether all cells are part of a spill, none, or (null) some. */
async function hasSpill(r: Area): Promise<boolean | null> {
  await r.model.grid.settle();
  const rect = rectOf(r);
  const common = (await r.model.grid.spills(r.sheet)).flatMap((spill) => intersection(spill, rect) ?? []);
  const cells = common.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  return cells === 0 ? false : cells === rect.rows * rect.columns ? true : null;
}

function values(r: Area): Promise<unknown> {
  return matrix(r, async ({ model, sheet }, rect) =>
    (await model.grid.values(sheet, rect)).map((row) => row.map(toWireValue)),
  );
}

function formulas(r: Area): Promise<unknown> {
  return matrix(r, async ({ model, sheet }, rect) => {
    const written = await model.grid.formulas(sheet, rect);
    const shown = await model.grid.values(sheet, rect);
    return shown.map((row, i) => row.map((value, j) => written[i][j] ?? toWireValue(value)));
  });
}

/** Values and formulas are written alike: strings with "=" are formulas, null leaves a cell alone. */
async function write(r: Area, given: unknown): Promise<void> {
  const rect = rectOf(r);
  const rows = asMatrix(given, rect);
  await r.model.checkContentsWritable(r.sheet, rect);
  const formats = await r.model.grid.numberFormats(r.sheet, rect);
  const newFormats: (string | undefined)[][] = [];
  let formatted = false;
  const contents = rows.map((row, i) => {
    const rowFormats: (string | undefined)[] = [];
    newFormats.push(rowFormats);
    return row.map((value, j): GridContent | undefined => {
      rowFormats.push(undefined);
      if (value === null) return undefined;
      const { content, numberFormat } = understand(value, formats[i][j]);
      if (numberFormat && formats[i][j] === 'General') {
        rowFormats[j] = numberFormat;
        formatted = true;
      }
      return content;
    });
  });
  if (formatted) await r.model.grid.setNumberFormats(r.sheet, rect, newFormats);
  await r.model.grid.write(r.sheet, rect, contents);
}

async function setNumberFormat(r: Area, given: unknown): Promise<void> {
  await r.model.checkUnprotected(r.sheet);
  const rect = rectOf(r);
  const formats = asMatrix(given, rect).map((row) =>
    row.map((format) => (format === null ? undefined : String(format))),
  );
  await r.model.grid.setNumberFormats(r.sheet, rect, formats);
}

/** One value fills the range; a matrix must have its size. */
function asMatrix(given: unknown, rect: GridRect): unknown[][] {
  if (isUnbounded(rect)) throw new HostError('InvalidArgument', 'An unbounded range cannot be set.');
  if (!Array.isArray(given)) {
    return Array.from({ length: rect.rows }, () => Array.from({ length: rect.columns }, () => given));
  }
  const rows = given as unknown[];
  if (!rows.every((row): row is unknown[] => Array.isArray(row) && row.length === rect.columns)) {
    throw wrongSize(rect, rows.length, Array.isArray(rows[0]) ? rows[0].length : 0);
  }
  checkSize(rect, rows.length, rect.columns);
  return rows as unknown[][];
}

function checkSize(rect: GridRect, rows: number, columns: number): void {
  if (rows !== rect.rows || columns !== rect.columns) throw wrongSize(rect, rows, columns);
}

const wrongSize = (rect: GridRect, rows: number, columns: number): HostError =>
  new HostError(
    'InvalidArgument',
    `The number of rows or columns in the input array (${rows} × ${columns}) does not match the range (${rect.rows} × ${rect.columns}).`,
  );

async function clear(r: Area, applyTo: unknown): Promise<void> {
  const what = oneOf(applyTo, ['All', 'Contents', 'Formats'] as const, 'All');
  const rect = rectOf(r);
  if (what === 'Contents') await r.model.checkContentsWritable(r.sheet, rect);
  else await r.model.checkUnprotected(r.sheet);
  const usedRect = await r.model.grid.usedRect(r.sheet, false);
  const touched = usedRect && intersection(usedRect, rect);
  if (touched) {
    await r.model.grid.clear(r.sheet, touched, what.toLowerCase() as 'all' | 'contents' | 'formats');
  }
}
