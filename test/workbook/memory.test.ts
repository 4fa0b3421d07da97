import { MemoryWorkbook } from '../../src/workbook/memory';
import type { Cell } from '../../src/domain/cell';
import { describeWorkbookPort } from '../contract/port-contract';

describeWorkbookPort('memory', async (fixture) => ({
  port: new MemoryWorkbook(
    fixture.name,
    fixture.sheets.map((sheet) => ({ ...sheet, values: sheet.values as Cell[][] })),
    fixture.names,
    fixture.calculatedNames?.map((one) => ({ ...one, sheet: null })),
  ),
}));

test('marks, pivots and layouts can be asked for afterwards', async () => {
  const port = new MemoryWorkbook('册', [{ name: '表', values: [['类'], ['甲']] }]);
  const range = { sheet: '表', row: 1, column: 0, rows: 1, columns: 1 };
  await port.mark([{ range, severity: 'hard' }]);
  expect(port.marks()).toEqual([{ range, severity: 'hard' }]);
  await port.clearMarks();
  expect(port.marks()).toEqual([]);
  const sheet = { name: '新', rows: [[{ content: { value: 1 } }]], widths: [9] };
  await port.addSheet(sheet);
  expect(port.layout('新')).toBe(sheet);
  expect(port.layout('表')).toBeNull();
});
