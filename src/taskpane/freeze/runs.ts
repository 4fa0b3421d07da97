import type { CellRange } from '../../workbook/port';

/** A formula of a list, and what must be alike for it to be told together with others. */
export interface Listed {
  readonly area: CellRange;
  readonly formula: string;
  /** Whatever else is said of it. */
  readonly alike: string;
}

/** Formulas filled down a column, which the list tells in one line. */
export interface Run<T> {
  /** From the first cell to the last. */
  readonly area: CellRange;
  readonly items: readonly [T, ...T[]];
}

/** References of cells to their own row and others, as R1C1 would say it; good enough to compare, not to restore. */
const relative = (formula: string, row: number): string =>
  formula.replace(
    /(?<![\w.$])(\$?[A-Z]{1,3})(\d{1,7})(?![\w(.])/gi,
    (_, column: string, number: string) => `${column}[${Number(number) - row}]`,
  );

/**
 * Puts formulas together that say the same in cells directly below each other, in the order of their first cells.
 * A formula that fills several cells stays by itself.
 */
export function runsOf<T extends Listed>(items: readonly T[]): Run<T>[] {
  const runs: { area: CellRange; items: [T, ...T[]]; said: string }[] = [];
  const open = new Map<string, (typeof runs)[number]>();
  for (const item of items) {
    const { area } = item;
    const said = `${item.alike} ${relative(item.formula, area.row)}`;
    const single = area.rows === 1 && area.columns === 1;
    const column = `${area.column} ${area.sheet}`;
    const run = open.get(column);
    if (run && single && run.said === said && run.area.row + run.area.rows === area.row) {
      run.area = { ...run.area, rows: run.area.rows + 1 };
      run.items.push(item);
      continue;
    }
    const next = { area, items: [item] as [T, ...T[]], said };
    runs.push(next);
    if (single) open.set(column, next);
    else open.delete(column);
  }
  return runs.map(({ area, items: all }) => ({ area, items: all }));
}
