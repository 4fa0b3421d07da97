import type { Cell, Matrix } from '../../../src/domain/cell';
import { isError } from '../../../src/domain/cell';
import { callFunction } from '../../../src/domain/functions/call';
import { functions } from '../../../src/domain/functions/registry';
import type { Argument } from '../../../src/taskpane/insert/argument';
import { MOST_CELLS, previewOf, SHOWN } from '../../../src/taskpane/insert/preview';
import { shownCell, whyError } from '../../../src/taskpane/insert/shown-cell';
import { MemoryWorkbook } from '../../../src/workbook/memory';
import { WorkbookError } from '../../../src/workbook/port';

const S = '表';
const ROWS = 30;
const cells: Cell[][] = Array.from({ length: ROWS }, (_, i) => [10_000 + 400 * i, 4000 + i, (i % 4) + 1]);
const port = new MemoryWorkbook('book.xlsx', [{ name: S, values: cells }]);
const column = (at: number, rows = ROWS): Argument => ({
  kind: 'range',
  range: { sheet: S, row: 0, column: at, rows, columns: 1 },
});
const word = (text: string): Argument => ({ kind: 'constant', matrix: [[text]] });
const preview = (
  name: string,
  args: readonly (Argument | undefined)[],
  signal = new AbortController().signal,
) => previewOf(port, functions.get(name)!, args, signal);
const matrixOf = (at: number): Matrix => cells.map((row) => [row[at]]);

test('a function of one value each is shown by its first rows, its size is that of the columns', async () => {
  const shown = await preview('STAFFQUOTA', [column(0), column(1), word('就高')]);
  const all = callFunction('STAFFQUOTA', [matrixOf(0), matrixOf(1), [['就高']]]);
  expect(shown).toMatchObject({ results: all.slice(0, SHOWN), size: { rows: ROWS, columns: 1 } });
  expect(shown).toMatchObject({ inputs: [{ parameter: 'population' }, { parameter: 'households' }] });
});

test('a function over a whole range sees all of it', async () => {
  const shown = await preview('LOCALRATE', [column(2)]);
  expect(shown).toMatchObject({
    results: callFunction('LOCALRATE', [matrixOf(2)]),
    size: { rows: 1, columns: 1 },
    inputs: [],
  });
});

test('columns of different length are an error with both sizes', async () => {
  const shown = await preview('STAFFQUOTA', [column(0), column(1, 5)]);
  const cell = 'results' in shown ? shown.results[0][0] : null;
  expect(isError(cell) && cell.reason?.key).toBe('sizesDiffer');
  expect(whyError(cell, 'STAFFQUOTA')).toContain('30×1');
});

test('more cells than the bound are not read; one column of any length is, where its first rows are enough', async () => {
  expect(await preview('LOCALRATE', [column(2, MOST_CELLS + 1)])).toEqual({ cells: MOST_CELLS + 1 });
  expect(await preview('STAFFQUOTA', [column(0, 1_000_000)])).toMatchObject({ size: { rows: 1_000_000 } });
});

test('a preview given up stops', async () => {
  const controller = new AbortController();
  controller.abort();
  await expect(preview('LOCALRATE', [column(2)], controller.signal)).rejects.toThrow(WorkbookError);
});

test('results as their cells will show them', () => {
  expect(shownCell(0.1408, '0.00%')).toBe('14.08%');
  expect(shownCell(46022, 'yyyy-mm-dd')).toBe('2025-12-31');
  expect(shownCell('11010519491231002X', null)).toBe('110105********002X');
  expect(shownCell(true, null)).toBe('TRUE');
  expect(shownCell(null, null)).toBe('');
});
