import type { Cell } from '../../domain/cell';
import { textOf } from '../../returns/prior/column';
import type { PriorFigure } from '../../returns/prior/figures';
import { prior as spec } from '../../returns/sheets/prior';
import type { Table, TableColumn } from '../../returns/table';
import { columnOf } from './derived-column';

/**
 * 上期数据 as it is checked: the figures of last period's return, and those of the sheet that are of something else.
 * Only the latter have cells in the workbook.
 *
 * @param place worksheet that findings name where the workbook has no sheet 上期数据
 */
export function mergeFigures(
  sheet: Table | undefined,
  figures: readonly PriorFigure[],
  place: string,
): Table {
  const idOf = (...parts: readonly Cell[]): string => parts.map(textOf).join('\u0001');
  const taken = new Set(figures.map((each) => idOf(each.表名, each.主键, each.指标)));
  const [sheets, keys, names] = ['表名', '主键', '指标'].map((name) => (sheet ? columnOf(sheet, name) : []));
  const kept = Array.from({ length: sheet?.rows ?? 0 }, (_, n) => n).filter(
    (n) => !taken.has(idOf(sheets[n] ?? null, keys[n] ?? null, names[n] ?? null)),
  );
  const columns = spec.columns.map(({ name }): TableColumn => {
    const own = sheet?.columns.find((column) => column.name === name);
    return {
      name,
      values: [
        ...kept.map((n) => own?.values[n] ?? null),
        ...figures.map((each) => each[name as keyof PriorFigure]),
      ],
      column: own?.column ?? -1,
    };
  });
  return {
    name: spec.name,
    sheet: sheet?.sheet ?? place,
    columns,
    rows: kept.length + figures.length,
    spec,
    rowOf: (record, column) => {
      const n = kept[record];
      return n === undefined || !sheet ? -1 : sheet.rowOf(n, column);
    },
  };
}
