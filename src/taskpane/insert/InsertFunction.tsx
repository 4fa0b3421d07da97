import type { WorkbookPort } from '../../workbook/port';
import type { ChangeWatch } from '../changes';

/** 插入函数: a function by task, its arguments from the selected table, the first results, one formula. */
export function InsertFunction(_props: { readonly port: WorkbookPort; readonly changes: ChangeWatch }) {
  return null;
}
