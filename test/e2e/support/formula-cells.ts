import type { Page } from 'playwright-core';
import { isError } from '../../../src/domain/cell';
import { cellAddress, rangeAddress } from '../../../src/workbook/address';
import { openXlsx } from '../../../src/xlsx';

/** Cells with formulas by sheet and address, and what each shows. */
type Shown = ReadonlyMap<string, unknown>;

/** The formulas of a file with the values stored beside them. */
async function inFile(bytes: Uint8Array): Promise<Shown> {
  const workbook = await openXlsx(bytes, 'expected.xlsx');
  const shown = new Map<string, unknown>();
  for (const { name, used } of await workbook.sheets()) {
    if (!used) continue;
    for await (const { formulas } of workbook.formulas(used)) {
      for (const { row, column, value } of formulas)
        shown.set(`${name}!${cellAddress(row, column)}`, isError(value) ? { error: value.code } : value);
    }
  }
  return shown;
}

/** The same cells in the workbench. */
async function inWorkbench(page: Page, bytes: Uint8Array): Promise<Shown> {
  const sheets = await (await openXlsx(bytes, 'expected.xlsx')).sheets();
  const shown = new Map<string, unknown>();
  for (const { name, used } of sheets) {
    if (!used) continue;
    const values = await page.evaluate(([sheet, range]) => window.workbench!.values(sheet, range), [
      name,
      rangeAddress(used),
    ] as const);
    values.forEach((line, r) =>
      line.forEach((value, c) => shown.set(`${name}!${cellAddress(used.row + r, used.column + c)}`, value)),
    );
  }
  return shown;
}

/** Calculations take other ways to the same number. */
const alike = (one: unknown, other: unknown): boolean =>
  typeof one === 'number' && typeof other === 'number'
    ? Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(other))
    : JSON.stringify(one) === JSON.stringify(other);

export interface Compared {
  readonly formulas: number;
  /** Cells that show something else in the workbench, in words. */
  readonly differing: readonly string[];
}

/** Compares every formula cell in the workbench with the values that a file has. */
export async function compareFormulas(page: Page, expected: Uint8Array): Promise<Compared> {
  const stored = await inFile(expected);
  const shown = await inWorkbench(page, expected);
  const differing = [...stored].flatMap(([place, value]) =>
    alike(shown.get(place), value)
      ? []
      : [`${place} shows ${JSON.stringify(shown.get(place))}, not ${JSON.stringify(value)}`],
  );
  return { formulas: stored.size, differing };
}
