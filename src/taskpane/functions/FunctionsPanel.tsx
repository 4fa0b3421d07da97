import type { WorkbookPort } from '../../workbook/port';
import type { ChangeWatch } from '../changes';
import { InsertFunction } from '../insert/InsertFunction';

/** 函数: put one into the sheet, read about it, and turn formulas into values before a file leaves. */
export function FunctionsPanel(props: { readonly port: WorkbookPort; readonly changes: ChangeWatch }) {
  return (
    <div className="panel">
      <InsertFunction {...props} />
    </div>
  );
}
