import type { ReturnData } from './table';

/** Whether a workbook that was read is a return of ours: one of the template's lists is on it, whatever it lacks. */
export const isReturn = (data: ReturnData): boolean =>
  [...data.tables.values()].some((table) => table.spec?.layout === 'table');

/** Whether nothing at all on a workbook is of the template: not even a sheet whose header could not be read. */
export const isStranger = ({ tables, structure }: ReturnData): boolean =>
  ![...tables.values()].some((table) => table.spec) && structure.every(({ kind }) => kind === 'sheetMissing');
