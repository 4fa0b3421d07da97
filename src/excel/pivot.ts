import { WorkbookError } from '../workbook/port';
import type { PivotSpec } from '../workbook/port';
import { rangeOf } from './areas';
import { requireSet, runExcel } from './host';
import { loadSheets } from './sheets';
import { freeName } from './write-sheet';

/** More data fields make Excel fail (js#2923). */
const MOST_VALUES = 3;

/**
 * Builds a PivotTable once and never looks at it again: reading them back fails in several ways (js#2926,
 * script-lab#884), and our own numbers stand in cells beside it.
 */
export async function addPivot(pivot: PivotSpec): Promise<void> {
  requireSet('1.8', 'pivot');
  if (pivot.values.length === 0 || pivot.values.length > MOST_VALUES) {
    throw new WorkbookError('invalid', {
      context: 'pivot',
      value: pivot.values.map((value) => value.field).join(', '),
    });
  }
  // Excel crashes on PivotTables of no records (js#2926).
  if (pivot.source.rows < 2)
    throw new WorkbookError('invalid', {
      context: 'pivot',
      value: pivot.values.map((value) => value.field).join(', '),
    });
  await runExcel(async (context) => {
    const find = await loadSheets(context);
    const source = rangeOf(find(pivot.source.sheet), pivot.source);
    const target = find(pivot.destination.sheet);
    const header = source.getRow(0).load('values');
    const pivots = context.workbook.pivotTables.load('items/name');
    await context.sync();
    const fields = (header.values[0] as unknown[]).map(String);
    requireFields(pivot, fields);
    const name = freeName(
      pivot.name,
      pivots.items.map((one) => one.name),
    );
    try {
      build(target, name, source, pivot, fields);
      await context.sync();
    } catch (error) {
      const half = target.pivotTables.getItemOrNullObject(name);
      await context.sync();
      if (!half.isNullObject) half.delete();
      await context.sync();
      throw error;
    }
  });
}

function requireFields({ rows, columns, values }: PivotSpec, fields: readonly string[]): void {
  for (const field of [...rows, ...columns, ...values.map((value) => value.field)]) {
    if (!fields.includes(field)) throw new WorkbookError('invalid', { context: 'pivot', value: field });
  }
}

function build(
  sheet: Excel.Worksheet,
  name: string,
  source: Excel.Range,
  pivot: PivotSpec,
  fields: readonly string[],
): void {
  const { row, column } = pivot.destination;
  const table = sheet.pivotTables.add(name, source, rangeOf(sheet, { row, column, rows: 1, columns: 1 }));
  for (const field of pivot.rows) table.rowHierarchies.add(table.hierarchies.getItem(field));
  for (const field of pivot.columns) table.columnHierarchies.add(table.hierarchies.getItem(field));
  for (const { field, by, caption } of pivot.values) {
    const data = table.dataHierarchies.add(table.hierarchies.getItem(field));
    data.summarizeBy = by === 'count' ? Excel.AggregationFunction.count : Excel.AggregationFunction.sum;
    // A data field must not bear the name of a column; a blank behind it is what people do in Excel.
    data.name = fields.includes(caption) ? `${caption} ` : caption;
  }
}
