import type { Cell } from '../../../src/domain/cell';
import { insertFormula, undoInsertion } from '../../../src/taskpane/insert/insert';
import { readSources } from '../../../src/taskpane/insert/read-sources';
import { areaAt, findObstacle, findPlace } from '../../../src/taskpane/insert/target';
import { MemoryWorkbook } from '../../../src/workbook/memory';
import { WorkbookError } from '../../../src/workbook/port';

const S = '数据';
const one = (row: number, column: number) => ({ sheet: S, row, column, rows: 1, columns: 1 });

/** A table B3:C6 under a title, and whatever stands beside it. */
async function bookWith(beside: readonly (readonly [row: number, column: number, value: Cell])[] = []) {
  const values: Cell[][] = [
    ['标题'],
    [],
    ...['甲', 1, 2, 3].map((cell, i): Cell[] => [null, cell, i === 0 ? '乙' : i]),
  ];
  const port = new MemoryWorkbook('book.xlsx', [
    { name: S, values, tables: [{ name: '表', range: { row: 2, column: 1, rows: 4, columns: 2 } }] },
  ]);
  await port.apply(beside.map(([row, column, value]) => ({ sheet: S, row, column, after: { value } })));
  await port.select(one(3, 1));
  const sources = await readSources(port);
  return { port, sources, table: sources.selected };
}

const column = { rows: 3, columns: 1 };
const place = async (
  { port, sources, table }: Awaited<ReturnType<typeof bookWith>>,
  size = column,
  own = false,
) => findPlace(port, sources, table, size, own);

test('the table under the selection, its columns and records', async () => {
  const { table } = await bookWith();
  expect(table).toMatchObject({
    name: '表',
    body: { row: 3, column: 1, rows: 3, columns: 2 },
    columns: [
      { header: '甲', column: 1 },
      { header: '乙', column: 2 },
    ],
  });
});

test('beside the first record, with a column left free; beside the headers where the result brings its own', async () => {
  expect(await place(await bookWith())).toEqual({ sheet: S, row: 3, column: 4 });
  expect(await place(await bookWith(), column, true)).toEqual({ sheet: S, row: 2, column: 4 });
});

test('columns with anything beside the records are passed over, as wide as the result is', async () => {
  const notes = [
    [5, 4, '备注'],
    [2, 7, '合计'],
  ] as const;
  expect(await place(await bookWith(notes))).toEqual({ sheet: S, row: 3, column: 5 });
  expect(await place(await bookWith(notes), { rows: 3, columns: 3 })).toEqual({
    sheet: S,
    row: 3,
    column: 8,
  });
  // Notes above the table and below its records are in nobody's way.
  const around = [
    [0, 4, '表头'],
    [40, 4, '脚注'],
  ] as const;
  expect(await place(await bookWith(around))).toEqual({ sheet: S, row: 3, column: 4 });
});

test('a formula that shows nothing is in the way, and so are the cells it spills to', async () => {
  const { port } = await bookWith();
  const formula = '=SHEQU.IDCHECK(表[甲])';
  await port.apply([{ sheet: S, row: 3, column: 4, after: { formula, result: [[''], [''], ['']] } }]);
  const at = (row: number, col: number) => findObstacle(port, areaAt(one(row, col), column));
  expect(await at(3, 4)).toEqual({ kind: 'cell', address: 'E4' });
  expect(await at(4, 4)).toEqual({ kind: 'cell', address: 'E5' });
  expect(await at(6, 4)).toBeNull();
});

test('tables and the edges of the sheet are in the way', async () => {
  const { port } = await bookWith();
  expect(await findObstacle(port, areaAt(one(0, 2), column))).toEqual({ kind: 'table', name: '表' });
  expect(await findObstacle(port, areaAt(one(1_048_574, 9), column))).toEqual({ kind: 'edge' });
});

const insertion = { formula: '=SHEQU.SHARE(表[甲],表[乙])', headers: ['占比'], formats: ['0.00%'] };
const read = async (port: MemoryWorkbook) => {
  for await (const { values } of port.read({ sheet: S, row: 2, column: 4, rows: 4, columns: 1 }))
    return values.flat();
  return [];
};

test('header and formula in one step, and back again', async () => {
  const { port } = await bookWith();
  const done = await insertFormula(port, { ...insertion, area: areaAt(one(3, 4), column) });
  expect((await read(port))[0]).toBe('占比');
  const formatted = done.flat().map(({ row, numberFormat }) => [row, numberFormat]);
  expect(formatted).toEqual(
    expect.arrayContaining([
      [3, '0.00%'],
      [4, '0.00%'],
      [5, '0.00%'],
    ]),
  );
  await undoInsertion(port, done);
  expect(await read(port)).toEqual([null, null, null, null]);
});

test('what stands above keeps its place; a cell filled meanwhile stops everything', async () => {
  const { port } = await bookWith([[2, 4, '我的列']]);
  await insertFormula(port, { ...insertion, area: areaAt(one(3, 4), column) });
  expect((await read(port))[0]).toBe('我的列');

  const other = await bookWith([[3, 4, '占了']]);
  const failing = insertFormula(other.port, { ...insertion, area: areaAt(one(3, 4), column) });
  await expect(failing).rejects.toThrow(WorkbookError);
  expect(await read(other.port)).toEqual([null, '占了', null, null]);
});
