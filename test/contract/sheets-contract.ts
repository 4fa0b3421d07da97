import { CellError } from '../../src/domain/cell';
import type { NewCell, NewSheet, WorkbookPort } from '../../src/workbook/port';
import { contentOf, expectRefusal, plain, range, readAll, readCell, type Open } from './support';

const text = (value: string): NewCell => ({ content: { value }, style: 'text' });

const report: NewSheet = {
  name: '审核报告',
  rows: [
    [{ content: { value: '审核报告' }, style: 'title' }],
    [],
    [text('单元格'), text('数值'), { content: { value: '占比' }, style: 'header' }],
    [
      text('007'),
      { content: { value: 1234 }, style: 'integer' },
      { content: { value: 0.5 }, style: 'percent' },
    ],
    [text('110105199001010014'), null, { content: { value: 45000 }, style: 'date' }],
    [
      text('=1+1'),
      { content: { value: true } },
      { content: { value: new CellError('#N/A') }, style: 'hard' },
    ],
  ],
  widths: [20, null, 8.5],
  frozenRows: 3,
  merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
  table: { name: '审核结果', range: { row: 2, column: 0, rows: 4, columns: 3 } },
};

export function describeAddingSheets(open: Open): void {
  const expectReport = async (port: WorkbookPort): Promise<void> => {
    expect((await port.sheets()).at(-1)).toEqual({
      name: '审核报告',
      hidden: false,
      protected: false,
      used: range('审核报告', 0, 0, 6, 3),
    });
    expect(plain(await readAll(port, range('审核报告', 0, 0, 6, 3)))).toEqual(
      plain([
        ['审核报告', null, null],
        [null, null, null],
        ['单元格', '数值', '占比'],
        ['007', 1234, 0.5],
        ['110105199001010014', null, 45000],
        ['=1+1', true, new CellError('#N/A')],
      ]),
    );
    expect(await port.tables()).toContainEqual({
      name: '审核结果',
      range: range('审核报告', 2, 0, 4, 3),
      header: true,
      totals: false,
    });
  };

  test('a new sheet comes last, with its content and table', async () => {
    const { port, reopen } = await open();
    const before = await contentOf(port);
    expect(await port.addSheet(report)).toBe('审核报告');
    await expectReport(port);
    if (reopen) await expectReport(await reopen());
    expect(await contentOf(port)).toMatchObject(before);
  });

  test('a taken name gets a number, whatever its case', async () => {
    const { port } = await open();
    const plainSheet = { name: 'Summary', rows: [[{ content: { value: 1 } }]] };
    expect(await port.addSheet(plainSheet)).toBe('Summary');
    expect(await port.addSheet({ ...plainSheet, name: 'SUMMARY' })).toBe('SUMMARY (2)');
    expect(await port.addSheet({ ...plainSheet, name: 'SUMMARY' })).toBe('SUMMARY (3)');
    expect(await readCell(port, 'SUMMARY (3)', 0, 0)).toBe(1);
  });

  test('an added sheet can be taken away again, and no other', async () => {
    const { port, reopen } = await open();
    const before = await contentOf(port);
    const names = async (one: WorkbookPort) => (await one.sheets()).map(({ name }) => name);
    const [sheets, tables] = [await names(port), await port.tables()];
    const first = await port.addSheet(report);
    const second = await port.addSheet(report);
    await port.apply([{ sheet: first, row: 8, column: 0, after: { value: '后来写的' } }]);
    await port.select(range(first, 0, 0));
    await port.removeSheet(first);
    expect(await names(port)).toEqual([...sheets, second]);
    await port.removeSheet(second);
    for (const one of [port, ...(reopen ? [await reopen()] : [])]) {
      expect([await names(one), await one.tables()]).toEqual([sheets, tables]);
      expect(await contentOf(one)).toEqual(before);
    }
    await expectRefusal(port.removeSheet(first), 'sheetNotFound');
    await expectRefusal(port.removeSheet('封面'), 'sheetNotFound');
    expect(await names(port)).toEqual(sheets);
    // The name and the place are free again.
    expect(await port.addSheet(report)).toBe('审核报告');
    await expectReport(port);
    if (reopen) await expectReport(await reopen());
  });

  test('a name that no sheet can have is refused, and nothing is added', async () => {
    const { port } = await open();
    await expectRefusal(port.addSheet({ name: '汇总/一', rows: [] }), 'invalid');
    expect(await port.sheets()).toHaveLength(6);
  });

  test('a new sheet may hold formulas', async () => {
    const { port, reopen } = await open();
    const name = await port.addSheet({
      name: '公式',
      rows: [[{ content: { value: 2 } }, { content: { formula: '=A1*3' }, style: 'integer' }]],
    });
    for (const one of [port, ...(reopen ? [await reopen()] : [])]) {
      // The formula is there: it can be replaced when it is as expected, and only then.
      const edit = { sheet: name, row: 0, column: 1, after: { value: 6 } };
      await expectRefusal(one.apply([{ ...edit, before: { formula: '=A1*4' } }]), 'conflict');
      const applied = await one.apply([{ ...edit, before: { formula: '=A1*3' } }]);
      await one.undo(applied);
    }
  });

  test('an added sheet is shown only when asked', async () => {
    const { port } = await open();
    await port.select(range('封面', 0, 0));
    await port.addSheet({ name: '甲', rows: [[{ content: { value: 1 } }]] });
    expect((await port.selection())?.sheet).toBe('封面');
    await port.addSheet({ name: '乙', rows: [[{ content: { value: 1 } }]], activate: true });
    expect((await port.selection())?.sheet).toBe('乙');
  });
}
