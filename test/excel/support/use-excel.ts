import type { ExcelHostOptions } from '../../../src/workbench/host';
import type { Grid } from '../../../src/workbench/host/grid';
import { openBridge, requirementsUpTo } from './native-bridge';
import type { Bridge } from './native-bridge';

/** Opens a bridge and makes its `Excel` the global that the adapter uses. */
export function useExcel(grid: Grid, options?: ExcelHostOptions, newest?: string): Bridge {
  const bridge = openBridge(grid, options, newest);
  (globalThis as { Excel?: unknown }).Excel = bridge.Excel;
  if (newest !== undefined) {
    (globalThis as { Office?: unknown }).Office = { context: { requirements: requirementsUpTo(newest) } };
  }
  return bridge;
}

export function forgetExcel(): void {
  delete (globalThis as { Excel?: unknown }).Excel;
  delete (globalThis as { Office?: unknown }).Office;
}
