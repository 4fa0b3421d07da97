import { intersection, onSheet } from './geometry';
import { toWireValue } from './cell-input';
import type { GridRect, GridValue } from './grid';
import { HostError } from './host-error';
import type { Model } from './model';
import { calculatePivot } from './pivot';
import type { PivotLabels, Summary } from './pivot';
import { rectOf } from './ranges';
import type { Area } from './ranges';

/** A PivotTable: its fields, and where its cells stand. */
export interface Pivot {
  readonly id: string;
  name: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly source: Area;
  rows: string[];
  columns: string[];
  values: { field: string; by: Summary; name: string }[];
  written: GridRect | null;
}

/** @throws HostError when a header is empty or there twice: Excel's "PivotTable field name is not valid". */
export async function fieldsOf(source: Area): Promise<string[]> {
  const head = { ...rectOf(source), rows: 1 };
  const names = (await source.model.grid.values(source.sheet, head))[0].map((value) =>
    String(toWireValue(value)),
  );
  if (names.some((name) => name === '')) {
    throw new HostError(
      'InvalidArgument',
      'The PivotTable field name is not valid: a column has no heading.',
    );
  }
  return names;
}

/** Calculates the table anew and writes it over its old cells. */
export async function refreshPivot(model: Model, pivot: Pivot, labels: PivotLabels): Promise<void> {
  await model.checkUnprotected(pivot.sheet);
  const cells = await pivotCells(model, pivot, labels);
  const rect = onSheet({
    row: pivot.row,
    column: pivot.column,
    rows: Math.max(1, cells.length),
    columns: Math.max(1, cells[0]?.length ?? 1),
  });
  checkClear(model, pivot, rect);
  if (pivot.written) await model.grid.clear(pivot.sheet, pivot.written, 'contents');
  if (cells.length > 0) {
    await model.grid.write(
      pivot.sheet,
      rect,
      cells.map((row) => row.map((value) => ({ value }))),
    );
    await model.grid.setFormat(pivot.sheet, { ...rect, rows: 1 }, { bold: true });
  }
  pivot.written = rect;
}

async function pivotCells(model: Model, pivot: Pivot, labels: PivotLabels): Promise<GridValue[][]> {
  if (pivot.values.length === 0 && pivot.rows.length === 0 && pivot.columns.length === 0) return [];
  const names = await fieldsOf(pivot.source);
  const index = (name: string): number => names.indexOf(name);
  await model.grid.settle();
  const data = await model.grid.values(pivot.source.sheet, rectOf(pivot.source));
  return calculatePivot(
    data,
    {
      rows: pivot.rows.map(index),
      columns: pivot.columns.map(index),
      values: pivot.values.map(({ field, by, name }) => ({ field: index(field), by, caption: name })),
    },
    labels,
  );
}

function checkClear(model: Model, pivot: Pivot, rect: GridRect): void {
  const other = model.pivots.find(
    (one) => one !== pivot && one.sheet === pivot.sheet && one.written && intersection(one.written, rect),
  );
  if (other)
    throw new HostError('InvalidOperation', `A PivotTable cannot overlap the PivotTable ${other.name}.`);
  const overSource = pivot.source.sheet === pivot.sheet && intersection(rectOf(pivot.source), rect);
  if (overSource) throw new HostError('InvalidOperation', 'A PivotTable cannot stand on its own source.');
}

export async function deletePivot(model: Model, pivot: Pivot): Promise<void> {
  await model.checkUnprotected(pivot.sheet);
  if (pivot.written) await model.grid.clear(pivot.sheet, pivot.written, 'all');
  model.pivots.splice(model.pivots.indexOf(pivot), 1);
}
