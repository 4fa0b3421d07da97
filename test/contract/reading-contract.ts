import { county } from './fixtures';
import { expectRefusal, plain, range, readAll, readBlocks, readCell, type Open } from './support';

export function describeReading(open: Open): void {
  test('it has a name', async () => {
    const { port } = await open();
    expect(await port.name()).toBe('县区.xlsx');
  });

  test('sheets come in order, with what is used of them, hidden and protected', async () => {
    const { port } = await open();
    expect(await port.sheets()).toEqual([
      { name: '花名册', hidden: false, protected: false, used: range('花名册', 0, 0, 5, 6) },
      { name: '封面', hidden: false, protected: false, used: range('封面', 1, 1, 2, 1) },
      { name: '空表', hidden: false, protected: false, used: null },
      { name: '代码', hidden: true, protected: false, used: range('代码', 0, 0, 2, 1) },
      { name: '锁定', hidden: false, protected: true, used: range('锁定', 0, 0, 1, 2) },
      { name: '计算', hidden: false, protected: false, used: range('计算', 0, 0, 3, 2) },
    ]);
  });

  test('tables and names are found', async () => {
    const { port } = await open();
    expect(await port.tables()).toEqual([
      { name: '人员', range: range('花名册', 0, 0, 5, 6), header: true, totals: false },
    ]);
    expect(await port.names()).toEqual(county.names);
  });

  test('cells keep their types: text numbers and identity numbers stay text, dates are serials', async () => {
    const { port } = await open();
    expect(plain(await readAll(port, range('花名册', 0, 0, 5, 6)))).toEqual(plain(county.sheets[0].values));
  });

  test('a rectangle beyond what is used is blank there', async () => {
    const { port } = await open();
    expect(await readAll(port, range('代码', 1, 0, 2, 2))).toEqual([
      ['女', null],
      [null, null],
    ]);
    expect(await readCell(port, '空表', 0, 0)).toBeNull();
  });

  test('blocks are whole rows, no larger than asked, and say where they are', async () => {
    const { port } = await open();
    const blocks = await readBlocks(port, range('花名册', 1, 1, 4, 3), 7);
    expect(blocks.map((block) => block.range)).toEqual([
      range('花名册', 1, 1, 2, 3),
      range('花名册', 3, 1, 2, 3),
    ]);
    expect(blocks[1].values).toEqual([
      ['007', 45000, 0],
      ['1e5', null, -1.25],
    ]);
  });

  test('a block holds at least one row', async () => {
    const { port } = await open();
    const blocks = await readBlocks(port, range('花名册', 0, 0, 3, 6), 1);
    expect(blocks.map((block) => block.range.rows)).toEqual([1, 1, 1]);
  });

  test('reading can be cancelled, before and between blocks', async () => {
    const { port } = await open();
    const control = new AbortController();
    const seen: number[] = [];
    const reading = async (): Promise<void> => {
      for await (const block of port.read(range('花名册', 0, 0, 5, 6), {
        signal: control.signal,
        cellsPerBlock: 6,
      })) {
        seen.push(block.range.row);
        if (seen.length === 2) control.abort();
      }
    };
    await expectRefusal(reading(), 'cancelled');
    expect(seen).toEqual([0, 1]);
    await expectRefusal(reading(), 'cancelled');
    expect(seen).toEqual([0, 1]);
  });

  test('a sheet that is not there is said to be missing', async () => {
    const { port } = await open();
    await expectRefusal(readAll(port, range('没有', 0, 0)), 'sheetNotFound');
  });
}
