import { type Cell, CellError } from '../../src/domain/cell';
import { communityWorkforce } from '../../src/returns';
import { MemoryWorkbook } from '../../src/workbook/memory';
import { readCalculated } from '../../src/workbook/read-calculated';

const SHEET = '社区基本情况表';
const BUSY = new CellError('#GETTING_DATA');

/** A workbook whose last cell is calculated once it has been read so often. */
function workbook(reads: number): { port: MemoryWorkbook; asked: () => number } {
  const cells = (last: Cell): Cell[][] => [
    ['社区代码', '社区名称', '应配人数'],
    ['410122004001', '第一社区', last],
  ];
  let asked = 0;
  const port = new MemoryWorkbook('a.xlsx', [{ name: SHEET, values: cells(BUSY) }]);
  const done = new MemoryWorkbook('a.xlsx', [{ name: SHEET, values: cells(16) }]);
  const sheets = port.sheets.bind(port);
  port.sheets = () => {
    asked += 1;
    return sheets();
  };
  const read = port.read.bind(port);
  port.read = (range, options) => (asked > reads ? done.read(range, options) : read(range, options));
  return { port, asked: () => asked };
}

const quotaIn = (data: Awaited<ReturnType<typeof readCalculated>>): Cell | undefined =>
  data.tables.get(SHEET)?.columns.find(({ name }) => name === '应配人数')?.values[0];

test('cells that are being calculated are waited for', async () => {
  const { port, asked } = workbook(2);
  expect(quotaIn(await readCalculated(port, communityWorkforce))).toBe(16);
  expect(asked()).toBe(3);
});

test('a return that is calculated is read once', async () => {
  const { port, asked } = workbook(0);
  expect(quotaIn(await readCalculated(port, communityWorkforce))).toBe(16);
  expect(asked()).toBe(1);
});
