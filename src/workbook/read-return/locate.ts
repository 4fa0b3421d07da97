import type { SheetSpec } from '../../returns/template';
import type { SheetInfo, TableInfo } from '../port';
import { fold } from './fold';

/** Where a sheet of the template is in a workbook. */
export interface Place {
  readonly sheet: SheetInfo;
  /** The Excel table that bears the sheet's name, if there is one. */
  readonly table?: TableInfo;
}

/**
 * Finds a sheet: the Excel table of that name first, then the worksheet of that name, then the only visible
 * worksheet whose name contains it (`2025年社区工作者花名册`). Copies such as `花名册 (2)` never win over the name itself.
 */
export function locate(
  spec: SheetSpec,
  sheets: readonly SheetInfo[],
  tables: readonly TableInfo[],
): Place | undefined {
  const name = fold(spec.name);
  const table = tables.find((info) => info.header && fold(info.name) === name);
  const ofTable = table && sheets.find((info) => info.name === table.range.sheet);
  if (ofTable) return { sheet: ofTable, table };

  const same = sheets.filter((info) => fold(info.name) === name);
  if (same.length > 0) return { sheet: same.find((info) => !info.hidden) ?? same[0] };

  const containing = sheets.filter((info) => !info.hidden && fold(info.name).includes(name));
  return containing.length === 1 ? { sheet: containing[0] } : undefined;
}
