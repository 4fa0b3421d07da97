import { ExcelWorkbook } from '../../src/excel';
import { MemoryGrid } from '../../src/workbench/host/memory-grid';
import type { GridContent, GridRect } from '../../src/workbench/host/grid';
import type { ExcelHostOptions } from '../../src/workbench/host';
import { WorkbookError } from '../../src/workbook/port';
import type { Block, NewCell, WorkbookErrorCode } from '../../src/workbook/port';
import type { Bridge } from './support/native-bridge';
import { forgetExcel, useExcel } from './support/use-excel';

// Real volumes, on machines that do other things as well.
jest.setTimeout(60_000);

const SHEET = '{sheet-1}';
const rect = (row: number, column: number, rows = 1, columns = 1): GridRect => ({
  row,
  column,
  rows,
  columns,
});
const range = (row: number, column: number, rows = 1, columns = 1): GridRect & { sheet: string } => ({
  sheet: '花名册',
  ...rect(row, column, rows, columns),
});

function open(options?: ExcelHostOptions): { grid: MemoryGrid; port: ExcelWorkbook; bridge: Bridge } {
  const grid = new MemoryGrid(['花名册', '别的'], '样例.xlsx');
  return { grid, port: new ExcelWorkbook(), bridge: useExcel(grid, options) };
}
afterEach(forgetExcel);

async function refusal(work: Promise<unknown>): Promise<WorkbookErrorCode> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(WorkbookError);
  return (error as WorkbookError).code;
}

function fill(
  grid: MemoryGrid,
  rows: number,
  columns: number,
  value: (r: number, c: number) => string | number,
): void {
  const contents = Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_, c): GridContent => ({ value: value(r, c) })),
  );
  grid.write(SHEET, rect(0, 0, rows, columns), contents);
}

describe('reading', () => {
  test('a table of 100,000 rows comes in blocks below the limits, whole and in order', async () => {
    const { grid, port, bridge } = open();
    fill(grid, 100_000, 10, (r, c) => (c === 0 ? r : `社区工作者第${r}号`));
    const sizes: number[] = [];
    let next = 0;
    for await (const block of port.read(range(0, 0, 100_000, 10))) {
      expect(block.range.row).toBe(next);
      expect(block.values[0][0]).toBe(next);
      expect(block.values.at(-1)?.[0]).toBe(next + block.range.rows - 1);
      next += block.range.rows;
      sizes.push(block.range.rows);
    }
    expect(next).toBe(100_000);
    const replies = bridge.requests.map(({ replyBytes }) => replyBytes);
    expect(Math.max(...replies)).toBeLessThan(4_000_000);
    expect(sizes.length).toBeLessThan(20);
    // A request to read and one to forget the range, for each block.
    expect(bridge.requests.length).toBeLessThanOrEqual(2 * sizes.length);
  });

  test('a block that turns out too large is read again in halves', async () => {
    const { grid, port } = open({ maxBodyBytes: 40_000 });
    fill(grid, 1000, 1, (r) => (r < 500 ? 'a' : '字'.repeat(100)));
    const blocks: Block[] = [];
    for await (const block of port.read(range(0, 0, 1000, 1))) blocks.push(block);
    expect(
      blocks.flatMap(({ values }) => values).filter(([value]) => value === '字'.repeat(100)),
    ).toHaveLength(500);
    expect(blocks.length).toBeGreaterThan(3);
  });

  test('a single row that is too large is said to be so', async () => {
    const { grid, port } = open({ maxBodyBytes: 2_000 });
    fill(grid, 1, 1, () => '字'.repeat(1000));
    const read = async (): Promise<void> => {
      for await (const block of port.read(range(0, 0))) expect(block).toBeUndefined();
    };
    expect(await refusal(read())).toBe('tooLarge');
  });

  test('types are asked for only where something looks like an error', async () => {
    const { grid, port, bridge } = open();
    fill(grid, 2, 1, (r) => (r === 0 ? '#N/A' : 1));
    for await (const { values } of port.read(range(0, 0))) expect(values).toEqual([['#N/A']]);
    const asked = bridge.requests.filter(({ body }) => body.includes('valueTypes')).length;
    for await (const { values } of port.read(range(1, 0))) expect(values).toEqual([[1]]);
    expect(asked).toBe(1);
    expect(bridge.requests.filter(({ body }) => body.includes('valueTypes'))).toHaveLength(1);
  });

  test('waits while a person types in a cell', async () => {
    const { grid, port } = open();
    grid.typing = true;
    const name = port.name();
    await new Promise((resolve) => setTimeout(resolve, 20));
    grid.typing = false;
    expect(await name).toBe('样例.xlsx');
  });
});

describe('writing sheets', () => {
  const cell = (value: string | number, style?: NewCell['style']): NewCell => ({ content: { value }, style });

  test('large sheets go in blocks below the limit and arrive whole', async () => {
    const { grid, port, bridge } = open();
    const rows = Array.from({ length: 12_000 }, (_, r) => [
      cell(r, 'integer'),
      cell(`${100_000_000_000_000_000n + BigInt(r)}`, 'text'),
      cell('需要核实的情况说明'.repeat(12)),
    ]);
    await port.addSheet({ name: '审核报告', rows });
    const values = grid.values('{sheet-3}', rect(0, 0, 12_000, 3));
    expect(values).toEqual(rows.map((row) => row.map(({ content }) => 'value' in content && content.value)));
    const largest = Math.max(...bridge.requests.map(({ bytes }) => bytes));
    expect(largest).toBeLessThan(5 * 1024 * 1024);
    expect(bridge.requests.filter(({ bytes }) => bytes > 1_000_000).length).toBeGreaterThan(1);
  });

  test('looks go on by area, not by cell', async () => {
    const { grid, port, bridge } = open();
    const rows = Array.from({ length: 500 }, (_, r) => [
      cell('强制', 'hard'),
      cell(r % 2 ? '软' : '硬', r % 2 ? 'soft' : 'hard'),
    ]);
    await port.addSheet({ name: '报告', rows, widths: [20], frozenRows: 1 });
    expect(grid.format('{sheet-3}', 499, 0)).toMatchObject({ bold: true, fill: '#FFC7CE' });
    expect(grid.format('{sheet-3}', 499, 1)).toMatchObject({ italic: true, bold: false, fill: '#FFEB9C' });
    expect(grid.columnWidth('{sheet-3}', 0)).toBe(145);
    expect(grid.frozen('{sheet-3}')).toEqual({ rows: 1, columns: 0 });
    expect(grid.format('{sheet-3}', 250, 0).borders).toMatchObject({ bottom: { color: '#BFBFBF' } });
    const fills = bridge.requests.flatMap(({ body }) => body.match(/"GetRanges"/g) ?? []);
    expect(fills.length).toBeLessThan(20);
  });

  test('a half-written sheet is taken away again', async () => {
    const { grid, port } = open({ maxBodyBytes: 100_000 });
    const rows = Array.from({ length: 3000 }, () => [cell('字'.repeat(30))]);
    expect(await refusal(port.addSheet({ name: '报告', rows }))).toBe('tooLarge');
    expect(grid.sheets().map(({ name }) => name)).toEqual(['花名册', '别的']);
    const overlapping = { name: '乙', range: { row: 0, column: 0, rows: 0, columns: 1 } };
    expect(await refusal(port.addSheet({ name: '报告', rows: [[cell('头')]], table: overlapping }))).toBe(
      'host',
    );
    expect(grid.sheets()).toHaveLength(2);
  });

  test('a second table of the same name gets a number', async () => {
    const { port } = open();
    const table = { name: '结果', range: { row: 0, column: 0, rows: 2, columns: 1 } };
    for (const name of ['甲', '乙']) await port.addSheet({ name, rows: [[cell('头')], [cell(1)]], table });
    expect((await port.tables()).map(({ name }) => name)).toEqual(['结果', '结果_2']);
  });
});

describe('marking', () => {
  test('marks are ours alone: other conditional formats stay, and old marks go', async () => {
    const { grid, port } = open();
    const theirs = {
      rects: [rect(0, 0, 9, 9)],
      kind: 'custom' as const,
      formula: '=$A1>3',
      stopIfTrue: false,
      style: {},
    };
    grid.addConditionalFormat(SHEET, theirs);
    grid.addConditionalFormat(SHEET, { ...theirs, kind: 'other', formula: '' });
    const before = grid.conditionalFormats(SHEET);
    await port.mark([
      { range: range(1, 1), severity: 'hard' },
      { range: range(2, 1, 3, 1), severity: 'hard' },
      { range: range(1, 2), severity: 'soft' },
    ]);
    expect(grid.conditionalFormats(SHEET)).toMatchObject([
      { rects: [rect(1, 1, 4, 1)], formula: '=LEN("SHEQU.hard")>0', style: { bold: true, fill: '#FFC7CE' } },
      { rects: [rect(1, 2)], formula: '=LEN("SHEQU.soft")>0', style: { italic: true } },
      ...before,
    ]);
    await port.mark([{ range: range(5, 5), severity: 'soft' }]);
    expect(grid.conditionalFormats(SHEET)).toHaveLength(3);
    await port.clearMarks();
    expect(grid.conditionalFormats(SHEET)).toEqual(before);
  });

  test('20,000 scattered marks fit in requests below the limit', async () => {
    const { grid, port, bridge } = open();
    await port.mark(
      Array.from({ length: 20_000 }, (_, i) => ({ range: range(i * 2, i % 7), severity: 'hard' as const })),
    );
    const cells = grid.conditionalFormats(SHEET).flatMap(({ rects }) => rects);
    expect(cells).toHaveLength(20_000);
    expect(Math.max(...bridge.requests.map(({ bytes }) => bytes))).toBeLessThan(4_000_000);
  });

  test('on a sheet that was protected since, nothing changes', async () => {
    const { grid, port } = open();
    await port.mark([{ range: range(1, 1), severity: 'hard' }]);
    const before = grid.conditionalFormats(SHEET);
    grid.updateSheet(SHEET, { protected: true });
    expect(await refusal(port.mark([{ range: { ...range(1, 1), sheet: '别的' }, severity: 'soft' }]))).toBe(
      'protected',
    );
    expect(await refusal(port.clearMarks())).toBe('protected');
    expect(grid.conditionalFormats(SHEET)).toEqual(before);
    expect(grid.conditionalFormats('{sheet-2}')).toEqual([]);
  });
});

describe('editing', () => {
  test('thousands of edits arrive, in few requests', async () => {
    const { grid, port, bridge } = open();
    const edits = Array.from({ length: 3000 }, (_, i) => ({
      sheet: '花名册',
      row: i,
      column: i % 2,
      after: { value: `新${i}` },
      numberFormat: '@',
    }));
    const applied = await port.apply(edits);
    expect(grid.values(SHEET, rect(0, 0, 2, 2))).toEqual([
      ['新0', null],
      [null, '新1'],
    ]);
    await port.undo(applied);
    expect(grid.usedRect(SHEET, true)).toBeNull();
    expect(Math.max(...bridge.requests.map(({ bytes }) => bytes))).toBeLessThan(5 * 1024 * 1024);
  });

  test('a failure in the middle puts back what was there', async () => {
    const { grid, port } = open();
    fill(grid, 2, 2, (r, c) => `${r}${c}`);
    const write = grid.write.bind(grid);
    let calls = 0;
    grid.write = (...args) => {
      if (++calls === 2) throw new Error('disk on fire');
      write(...args);
    };
    const edit = { sheet: '花名册', after: { value: '新' } };
    const error = await port
      .apply([
        { ...edit, row: 0, column: 0 },
        { ...edit, row: 1, column: 1 },
      ])
      .catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code: 'host', params: { message: 'disk on fire' } });
    expect(grid.values(SHEET, rect(0, 0, 2, 2))).toEqual([
      ['00', '01'],
      ['10', '11'],
    ]);
  });

  test('text that looks like a formula is put back as text', async () => {
    const { grid, port } = open();
    grid.write(SHEET, rect(0, 0), [[{ value: '=1+1' }]]);
    const applied = await port.apply([{ sheet: '花名册', row: 0, column: 0, after: { value: 2 } }]);
    expect(applied[0].before).toEqual({ value: '=1+1' });
    await port.undo(applied);
    expect(grid.formulas(SHEET, rect(0, 0))).toEqual([[null]]);
    expect(grid.values(SHEET, rect(0, 0))).toEqual([['=1+1']]);
  });

  test('unlocked cells of a protected sheet can be edited', async () => {
    const { grid, port } = open();
    grid.setFormat(SHEET, rect(1, 1), { locked: false });
    grid.updateSheet(SHEET, { protected: true });
    await port.apply([{ sheet: '花名册', row: 1, column: 1, after: { value: 5 } }]);
    expect(grid.values(SHEET, rect(1, 1))).toEqual([[5]]);
    expect(await refusal(port.apply([{ sheet: '花名册', row: 1, column: 2, after: { value: 5 } }]))).toBe(
      'protected',
    );
  });
});

describe('PivotTables', () => {
  const spec = {
    name: '透视',
    source: { sheet: '花名册', row: 0, column: 0, rows: 4, columns: 3 },
    destination: { sheet: '别的', row: 1, column: 1 },
    rows: ['街道'],
    columns: ['性别'],
    values: [{ field: '姓名', by: 'count' as const, caption: '人数' }],
  };
  const people: string[][] = [
    ['姓名', '街道', '性别'],
    ['甲', '大孟', '男'],
    ['乙', '大孟', '女'],
    ['丙', '青年路', '男'],
  ];

  test('one is built and calculated', async () => {
    const { grid, port } = open();
    fill(grid, 4, 3, (r, c) => people[r][c]);
    await port.addPivot(spec);
    expect(grid.values('{sheet-2}', rect(1, 1, 5, 4))).toEqual([
      ['人数', 'Column Labels', null, null],
      ['Row Labels', '男', '女', 'Grand Total'],
      ['大孟', 1, 1, 2],
      ['青年路', 1, null, 1],
      ['Grand Total', 2, 1, 3],
    ]);
  });

  test('a caption that is a column as well gets a blank; names that are taken get a number', async () => {
    const { grid, port, bridge } = open();
    fill(grid, 4, 3, (r, c) => people[r][c]);
    await port.addPivot({ ...spec, values: [{ field: '姓名', by: 'count', caption: '姓名' }] });
    await port.addPivot({ ...spec, destination: { ...spec.destination, row: 20 } });
    await bridge.Excel.run(async (context) => {
      const pivots = context.workbook.pivotTables.load('items/name');
      await context.sync();
      expect(pivots.items.map(({ name }) => name)).toEqual(['透视', '透视_2']);
    });
    expect(grid.values('{sheet-2}', rect(1, 1))).toEqual([['姓名 ']]);
  });

  test.each([
    [{ rows: ['没有'] }, 'invalid'],
    [{ source: { ...spec.source, rows: 1 } }, 'invalid'],
    [{ values: [] }, 'invalid'],
    [{ destination: { sheet: '没有', row: 0, column: 0 } }, 'sheetNotFound'],
    [{ destination: { sheet: '花名册', row: 0, column: 0 } }, 'host'],
  ])('what cannot be built is refused and leaves nothing: %p', async (change, code) => {
    const { grid, port, bridge } = open();
    fill(grid, 4, 3, (r, c) => people[r][c]);
    expect(await refusal(port.addPivot({ ...spec, ...change }))).toBe(code);
    expect(grid.usedRect('{sheet-2}', true)).toBeNull();
    await bridge.Excel.run(async (context) => {
      const count = context.workbook.pivotTables.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  test('on a protected sheet none is made', async () => {
    const { grid, port } = open();
    fill(grid, 4, 3, (r, c) => people[r][c]);
    grid.updateSheet('{sheet-2}', { protected: true });
    expect(await refusal(port.addPivot(spec))).toBe('protected');
  });
});

describe('selection and events', () => {
  test('a hidden sheet cannot be shown, several areas are no selection', async () => {
    const { grid, port } = open();
    grid.updateSheet('{sheet-2}', { visibility: 'Hidden' });
    expect(await refusal(port.select({ ...range(0, 0), sheet: '别的' }))).toBe('invalid');
    grid.selectSeveral(SHEET, [rect(0, 0), rect(2, 2)]);
    expect(await port.selection()).toBeNull();
  });

  test('a person’s change is heard until the listener stops', async () => {
    const { grid, port, bridge } = open();
    let heard = 0;
    const stop = await port.onChange(() => void heard++);
    const type = async (): Promise<void> => {
      grid.write('{sheet-2}', rect(0, 0), [[{ value: heard }]]);
      await bridge.settled();
    };
    await type();
    expect(heard).toBe(1);
    await stop();
    await type();
    expect(heard).toBe(1);
  });

  test('Excel’s own message comes with an error that has no words of ours', async () => {
    const { grid, port } = open();
    grid.sheets = () => {
      throw new Error('something odd');
    };
    await expect(port.sheets()).rejects.toMatchObject({ code: 'host', params: { message: 'something odd' } });
  });
});
