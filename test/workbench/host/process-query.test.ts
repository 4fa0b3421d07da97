import { openBridge } from '../../excel/support/native-bridge';
import { MemoryGrid } from '../../../src/workbench/host/memory-grid';

const open = (): ReturnType<typeof openBridge> & { grid: MemoryGrid } => {
  const grid = new MemoryGrid(['封面', "O'Brien 表"], '样例.xlsx');
  return { grid, ...openBridge(grid) };
};

const failure = async (work: Promise<unknown>): Promise<{ code: string; message: string }> =>
  work.then(
    () => {
      throw new Error('did not fail');
    },
    (error: { code: string; message: string }) => error,
  );

describe('the object model, asked by the real Office.js', () => {
  test('loads scalars, items and nested properties', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const { workbook } = context;
      workbook.load('name');
      const sheets = workbook.worksheets.load('items/name,items/visibility');
      const used = sheets.getItem("o'brien 表").getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      expect(workbook.name).toBe('样例.xlsx');
      expect(sheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
        ['封面', 'Visible'],
        ["O'Brien 表", 'Visible'],
      ]);
      expect(used.isNullObject).toBe(true);
    });
  });

  test('keeps objects across syncs and forgets them after the run', async () => {
    const { Excel, host, settled } = open();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B2:C3');
      range.values = [
        [1, '二'],
        [true, "'007"],
      ];
      await context.sync();
      expect(host.referenceCount).toBeGreaterThan(0);
      range.load(['values', 'address', 'valueTypes', 'rowCount', 'numberFormat']);
      range.format.fill.load('color');
      await context.sync();
      expect(range.values).toEqual([
        [1, '二'],
        [true, '007'],
      ]);
      expect(range.address).toBe('封面!B2:C3');
      expect(range.valueTypes[0]).toEqual(['Double', 'String']);
      expect(range.rowCount).toBe(2);
    });
    await settled();
    await settled();
    expect(host.referenceCount).toBe(0);
  });

  test('understands what is written as if it were typed', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:F2');
      const text = context.workbook.worksheets.getActiveWorksheet().getRange('A2:F2');
      text.numberFormat = [['@', '@', '@', '@', '@', '@']];
      const typed = ['007', '110105200001010028', '2024-05-01', '50%', 'TRUE', '#N/A'];
      range.values = [typed, typed];
      range.load('values,valueTypes');
      await context.sync();
      expect(range.values[0]).toEqual([7, 110105200001010000, 45413, 0.5, true, '#N/A']);
      expect(range.valueTypes[0][5]).toBe('Error');
      expect(range.values[1]).toEqual(typed);
    });
  });

  test('carries writes of over 1,500 cells, which arrive in chunks', async () => {
    const { Excel, requests } = open();
    const values = Array.from({ length: 2500 }, (_, i) => [i, `文${i}`, i % 2 === 0]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('B3:D2502');
      range.values = values;
      await context.sync();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual(values);
    });
    expect(requests[0].body).toContain('_ValidateArraySize');
  });

  test('names what it lacks', async () => {
    const { Excel } = open();
    const chart = await failure(
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().charts.load('count');
        await context.sync();
      }),
    );
    expect(chart).toMatchObject({ code: 'ApiNotFound' });
    expect(chart.message).toContain('Worksheet.charts');
    const method = await failure(
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').removeDuplicates([0], true);
        await context.sync();
      }),
    );
    expect(method.message).toContain('Range.removeDuplicates');
    const property = await failure(
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().load('showGridlines');
        await context.sync();
      }),
    );
    expect(property).toMatchObject({ code: 'ApiNotFound' });
    expect(property.message).toContain('Worksheet.showGridlines');
    const setter = await failure(
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1').rowHidden = true;
        await context.sync();
      }),
    );
    expect(setter.message).toContain('Range.rowHidden');
    const toString = await failure(
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().load('constructor');
        await context.sync();
      }),
    );
    expect(toString.code).toBe('ApiNotFound');
  });

  test.each([
    ['ItemNotFound', (book: Excel.Workbook) => book.worksheets.getItem('没有').load('name')],
    ['ItemAlreadyExists', (book: Excel.Workbook) => book.worksheets.add('封面')],
    ['InvalidArgument', (book: Excel.Workbook) => book.worksheets.add('a/b')],
    ['InvalidArgument', (book: Excel.Workbook) => book.worksheets.add('审'.repeat(32))],
    [
      'InvalidArgument',
      (book: Excel.Workbook) => book.worksheets.getItem('封面').getRangeByIndexes(0, 0, 0, 1).load('address'),
    ],
  ])('answers %s', async (code, act) => {
    const { Excel } = open();
    const error = await failure(
      Excel.run(async (context) => {
        act(context.workbook);
        await context.sync();
      }),
    );
    expect(error.code).toBe(code);
  });

  test('does what stands before an error and nothing after it', async () => {
    const { Excel, grid } = open();
    await failure(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1').values = [[1]];
        sheet.getRange('A2:B2').values = [[1, 2]];
        context.workbook.worksheets.getItem('没有').getRange('A1').values = [[3]];
        sheet.getRange('A3').values = [[4]];
        await context.sync();
      }),
    );
    expect(grid.values('{sheet-1}', { row: 0, column: 0, rows: 3, columns: 1 })).toEqual([[1], [1], [null]]);
  });

  test('refuses changes of protected sheets, except contents of unlocked cells', async () => {
    const { Excel, grid } = open();
    grid.setFormat('{sheet-1}', { row: 1, column: 0, rows: 1, columns: 1 }, { locked: false });
    grid.updateSheet('{sheet-1}', { protected: true });
    const write = (address: string, act: (range: Excel.Range) => void): Promise<unknown> =>
      Excel.run(async (context) => {
        act(context.workbook.worksheets.getItem('封面').getRange(address));
        await context.sync();
      });
    await write('A2', (range) => (range.values = [['可以']]));
    for (const act of [
      (range: Excel.Range) => (range.values = [[1]]),
      (range: Excel.Range) => (range.numberFormat = [['@']]),
      (range: Excel.Range) => (range.format.fill.color = '#ff0000'),
      (range: Excel.Range) => range.conditionalFormats.add('Custom'),
      (range: Excel.Range) => range.worksheet.tables.add('A1', true),
      (range: Excel.Range) => range.clear(),
    ]) {
      expect(await failure(write('A1', act))).toMatchObject({ code: 'AccessDenied' });
    }
    expect(grid.values('{sheet-1}', { row: 0, column: 0, rows: 2, columns: 1 })).toEqual([[null], ['可以']]);
  });

  test('refuses requests and replies over the size limit and reads of too many cells', async () => {
    const grid = new MemoryGrid();
    const { Excel } = openBridge(grid, { maxBodyBytes: 20_000, maxReadCells: 10_000 });
    const read = (rows: number): Promise<unknown> =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRangeByIndexes(0, 0, rows, 1).load('values');
        await context.sync();
      });
    await read(1000);
    expect(await failure(read(9000))).toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
    expect(await failure(read(10_001))).toMatchObject({ code: 'RangeExceedsLimit' });
    const write = Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [['字'.repeat(7000)]];
      await context.sync();
    });
    expect(await failure(write)).toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  });

  test('gives null for unbounded ranges', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const column = context.workbook.worksheets.getActiveWorksheet().getRange('B:B').load('values,address');
      await context.sync();
      expect(column.values).toBeNull();
      expect(column.address).toBe('封面!B:B');
    });
  });

  test('tells of changes and selections that the page has registered for', async () => {
    const { Excel, grid, settled } = open();
    const seen: string[] = [];
    const stop = await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      const changed = sheets.onChanged.add(async ({ address, worksheetId }) => {
        seen.push(`${worksheetId} ${address}`);
      });
      sheets.getItem('封面').onSelectionChanged.add(async ({ address }) => {
        seen.push(`selected ${address}`);
      });
      await context.sync();
      return changed;
    });
    grid.write('{sheet-2}', { row: 1, column: 1, rows: 1, columns: 1 }, [[{ value: 5 }]]);
    grid.select('{sheet-1}', { row: 3, column: 0, rows: 1, columns: 2 });
    await settled();
    expect(seen).toEqual(['{sheet-2} B2', 'selected A4:B4']);
    stop.remove();
    await stop.context.sync();
    grid.write('{sheet-2}', { row: 1, column: 1, rows: 1, columns: 1 }, [[{ value: 6 }]]);
    await settled();
    expect(seen).toHaveLength(2);
  });

  test('refuses while a person types, unless asked to wait', async () => {
    const { Excel, grid } = open();
    grid.typing = true;
    const act = (context: Excel.RequestContext): Promise<void> => {
      context.workbook.worksheets.getActiveWorksheet().load('name');
      return context.sync();
    };
    expect(await failure(Excel.run(act))).toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    const waiting = Excel.run({ delayForCellEdit: true }, act);
    grid.typing = false;
    await waiting;
  });
});
