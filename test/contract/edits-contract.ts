import type { Edit } from '../../src/workbook/port';
import { contentOf, expectRefusal, readCell, type Open } from './support';

const edit = (row: number, column: number, value: Edit['after'], more: Partial<Edit> = {}): Edit => ({
  sheet: '花名册',
  row,
  column,
  after: value,
  ...more,
});

export function describeEditing(open: Open): void {
  test('edits are done together, and say what they replaced', async () => {
    const { port, reopen } = await open();
    const applied = await port.apply([
      edit(1, 3, { value: 75 }, { before: { value: 74 } }),
      edit(1, 5, { value: '新' }),
      edit(9, 7, { value: false }),
      edit(2, 0, { value: null }),
    ]);
    expect(applied.map((one) => one.before)).toEqual([
      { value: 74 },
      { value: null },
      { value: null },
      { value: '李四 & <王五>' },
    ]);
    for (const one of [port, ...(reopen ? [await reopen()] : [])]) {
      expect(await readCell(one, '花名册', 1, 3)).toBe(75);
      expect(await readCell(one, '花名册', 1, 5)).toBe('新');
      expect(await readCell(one, '花名册', 9, 7)).toBe(false);
      expect(await readCell(one, '花名册', 2, 0)).toBeNull();
      expect(await readCell(one, '花名册', 3, 1)).toBe('007');
    }
  });

  test('cells are told as edits would find them', async () => {
    const { port } = await open();
    await port.apply([
      edit(10, 1, { value: '0012' }, { numberFormat: '@' }),
      edit(11, 1, { formula: '=1+1' }),
    ]);
    const places = [edit(1, 3, { value: 0 }), edit(10, 1, { value: 0 }), edit(11, 1, { value: 0 })];
    const [number, text, formula, locked] = await port.inspect([
      ...places,
      { sheet: '锁定', row: 0, column: 1 },
    ]);
    expect(number).toMatchObject({ value: 74, formula: null, locked: false });
    expect(text).toMatchObject({ value: '0012', formula: null, numberFormat: '@' });
    expect(formula).toMatchObject({ formula: '=1+1', locked: false });
    expect(locked).toMatchObject({ value: 1, locked: true });
    expect(await port.inspect([])).toEqual([]);
  });

  test('text stays text, whatever it looks like', async () => {
    const { port, reopen } = await open();
    const texts = [
      '110105199001010014',
      '0012',
      '1/2',
      '=1+1',
      'TRUE',
      '  空格  ',
      '甲\n乙',
      '<&>"\'',
      '𠮷',
      "'引号",
    ];
    await port.apply(texts.map((value, i) => edit(10 + i, 1, { value }, { numberFormat: '@' })));
    for (const one of [port, ...(reopen ? [await reopen()] : [])]) {
      for (const [i, value] of texts.entries()) expect(await readCell(one, '花名册', 10 + i, 1)).toBe(value);
    }
  });

  test('text stays text without a text format as well', async () => {
    const { port } = await open();
    await port.apply([edit(10, 8, { value: '0012' }), edit(11, 8, { value: '=1+1' })]);
    expect(await readCell(port, '花名册', 10, 8)).toBe('0012');
    expect(await readCell(port, '花名册', 11, 8)).toBe('=1+1');
  });

  test('when one cell has changed meanwhile, no edit is done', async () => {
    const { port } = await open();
    const before = await contentOf(port);
    await expectRefusal(
      port.apply([
        edit(1, 3, { value: 75 }, { before: { value: 74 } }),
        edit(2, 3, { value: 1 }, { before: { value: 99 } }),
      ]),
      'conflict',
    );
    expect(await contentOf(port)).toEqual(before);
  });

  test('numbers and text that look the same are different content', async () => {
    const { port } = await open();
    await expectRefusal(port.apply([edit(3, 1, { value: 8 }, { before: { value: 7 } })]), 'conflict');
    await port.apply([edit(3, 1, { value: 8 }, { before: { value: '007' } })]);
    expect(await readCell(port, '花名册', 3, 1)).toBe(8);
  });

  test('a protected sheet refuses edits, and then none is done', async () => {
    const { port } = await open();
    const locked: Edit = { sheet: '锁定', row: 0, column: 1, after: { value: 2 } };
    await expectRefusal(port.apply([edit(1, 3, { value: 75 }), locked]), 'protected');
    expect(await readCell(port, '花名册', 1, 3)).toBe(74);
    expect(await readCell(port, '锁定', 0, 1)).toBe(1);
  });

  test('a missing sheet and an impossible place or value are refused', async () => {
    const { port } = await open();
    await expectRefusal(port.apply([edit(0, 0, { value: 1 }, { sheet: '没有' })]), 'sheetNotFound');
    await expectRefusal(port.apply([edit(-1, 0, { value: 1 })]), 'invalid');
    await expectRefusal(port.apply([edit(0, 16_384, { value: 1 })]), 'invalid');
    await expectRefusal(port.apply([edit(0, 0, { value: NaN })]), 'invalid');
  });

  test('undo puts values back, newest first', async () => {
    const { port, reopen } = await open();
    const before = await contentOf(port);
    const first = await port.apply([edit(1, 3, { value: 75 }), edit(4, 5, { value: null })]);
    const second = await port.apply([edit(1, 3, { value: 76 })]);
    await port.undo([...first, ...second]);
    expect(await contentOf(port)).toEqual(before);
    if (reopen) expect(await contentOf(await reopen())).toEqual(before);
  });

  test('undo puts a formula back', async () => {
    const { port } = await open();
    const cell = { sheet: '计算', row: 2, column: 0 };
    const applied = await port.apply([{ ...cell, after: { value: 99 } }]);
    expect(applied[0].before).toEqual({ formula: '=SUM(A1:A2)' });
    expect(await readCell(port, '计算', 2, 0)).toBe(99);
    await port.undo(applied);
    const again = await port.apply([{ ...cell, after: { value: 1 }, before: { formula: '=SUM(A1:A2)' } }]);
    expect(again[0].before).toEqual({ formula: '=SUM(A1:A2)' });
  });

  test('a formula can be given and taken back', async () => {
    const { port } = await open();
    const applied = await port.apply([{ sheet: '计算', row: 0, column: 1, after: { formula: '=A1+A2' } }]);
    const twice = await port.apply([{ sheet: '计算', row: 0, column: 1, after: { formula: '=A1*A2' } }]);
    expect(twice[0].before).toEqual({ formula: '=A1+A2' });
    await port.undo([...applied, ...twice]);
    expect(await readCell(port, '计算', 0, 1)).toBe(2);
  });

  test('undo refuses when a cell has been changed since, and then takes nothing back', async () => {
    const { port } = await open();
    const applied = await port.apply([edit(1, 3, { value: 75 }), edit(2, 3, { value: 34 })]);
    await port.apply([edit(1, 3, { value: 80 })]);
    await expectRefusal(port.undo(applied), 'conflict');
    expect(await readCell(port, '花名册', 1, 3)).toBe(80);
    expect(await readCell(port, '花名册', 2, 3)).toBe(34);
  });

  test('a number format set with an edit is told and taken back', async () => {
    const { port } = await open();
    const [applied] = await port.apply([edit(1, 2, { value: 'X' }, { numberFormat: '@' })]);
    expect(applied.numberFormatBefore).toBeDefined();
    await port.undo([applied]);
    const [again] = await port.apply([edit(1, 2, { value: 'X' }, { numberFormat: '@' })]);
    expect(again.numberFormatBefore).toBe(applied.numberFormatBefore);
  });

  test('listeners hear of edits and their undoing, not of marks and selections', async () => {
    const { port } = await open();
    let heard = 0;
    const stop = await port.onChange(() => void heard++);
    await port.mark([
      { range: { sheet: '花名册', row: 1, column: 1, rows: 1, columns: 1 }, severity: 'hard' },
    ]);
    await port.clearMarks();
    await port.select({ sheet: '花名册', row: 1, column: 1, rows: 1, columns: 1 });
    await settled();
    expect(heard).toBe(0);
    const applied = await port.apply([edit(1, 3, { value: 75 })]);
    await settled();
    expect(heard).toBeGreaterThan(0);
    const before = heard;
    await port.undo(applied);
    await settled();
    expect(heard).toBeGreaterThan(before);
    await stop();
    const last = heard;
    await port.apply([edit(1, 3, { value: 76 })]);
    await settled();
    expect(heard).toBe(last);
  });
}

/** Hosts report changes a little later. */
const settled = (): Promise<void> => new Promise((resume) => setTimeout(resume, 20));
