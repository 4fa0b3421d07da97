import type { Table, TableColumn } from '../../returns/table';

/** Cells from which it is known which unit the records of other sheets belong to. */
const UNIT_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  社区基本情况表: ['社区代码', '社区名称'],
  社区工作者花名册: ['公民身份号码', '所属社区代码'],
};

/** Whether findings of other sheets may belong to another unit once a cell of the column has changed. */
export const concernsUnits = (table: Table, column: TableColumn): boolean =>
  UNIT_COLUMNS[table.name]?.includes(column.name) ?? false;
