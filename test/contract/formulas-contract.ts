import type { Edit, FormulaBlock, FormulaInfo, WorkbookPort } from '../../src/workbook/port';
import { quotas } from './fixtures';
import { contentOf, expectRefusal, plain, range, readAll, type Open } from './support';

const whole = range('计算', 0, 0, 4, 6);
const SPILL = '=SHEQU.STAFFQUOTA(A1:A3)';

export function describeFormulas(open: Open): void {
  const openQuotas = () => open(quotas);

  test('formulas come with what they show and the cells they fill', async () => {
    const { port } = await openQuotas();
    const area = (row: number, column: number, rows: number, columns: number) => ({
      area: { row, column, rows, columns },
    });
    const rest = { calculated: true, locked: false };
    const formula = (row: number, column: number) =>
      quotas.sheets[0].formulas?.find((one) => one.row === row && one.column === column)?.formula;
    const cell = (row: number, column: number, value: unknown) => ({
      row,
      column,
      formula: formula(row, column),
      value,
      ...rest,
    });
    expect(plain(await formulasOf(port))).toEqual([
      { ...cell(0, 1, 16), ...area(0, 1, 3, 1) },
      cell(0, 2, '0012'),
      { ...cell(0, 3, '=1+1'), ...area(0, 3, 1, 2) },
      { ...cell(0, 5, 12400), ...area(0, 5, 3, 1) },
      cell(3, 0, 18500),
      cell(3, 2, { error: '#N/A' }),
    ]);
  });

  test('formulas come in blocks of whole rows, a spill once, with its first cell', async () => {
    const { port } = await openQuotas();
    const blocks: FormulaBlock[] = [];
    for await (const block of port.formulas(whole, { cellsPerBlock: 12 })) blocks.push(block);
    expect(blocks.map((block) => block.range)).toEqual([
      range('计算', 0, 0, 2, 6),
      range('计算', 2, 0, 2, 6),
    ]);
    expect(blocks.map(({ formulas }) => formulas.map(({ row, column }) => [row, column]))).toEqual([
      [
        [0, 1],
        [0, 2],
        [0, 3],
        [0, 5],
      ],
      [
        [3, 0],
        [3, 2],
      ],
    ]);
  });

  test('reading formulas can be cancelled, and a missing sheet is told', async () => {
    const { port } = await openQuotas();
    const control = new AbortController();
    control.abort();
    const read = async (signal?: AbortSignal, sheet = '计算'): Promise<void> => {
      for await (const _ of port.formulas({ ...whole, sheet }, { signal }));
    };
    await expectRefusal(read(control.signal), 'cancelled');
    await expectRefusal(read(undefined, '没有'), 'sheetNotFound');
  });

  test('a formula that protection guards is said to be locked', async () => {
    const { port } = await openQuotas();
    expect((await formulasOf(port, range('锁定', 0, 0, 1, 2))).map(({ locked }) => locked)).toEqual([true]);
  });

  test('names are told with what they stand for, calculations too', async () => {
    const { port } = await openQuotas();
    const names = await port.nameFormulas();
    const byName = new Map(
      names.map((one) => [one.name, { ...one, formula: one.formula.replace(/'/g, '') }]),
    );
    expect(byName.get('员额')).toEqual({ name: '员额', formula: '=SHEQU.STAFFQUOTA(100)', sheet: null });
    expect(byName.get('人口')).toEqual({ name: '人口', formula: '=计算!$A$1', sheet: null });
  });

  test('a spill becomes values in one step, text and formats as they are, and comes back whole', async () => {
    const { port, reopen } = await openQuotas();
    const before = [await contentOf(port), await formulasOf(port)];
    const shown = await readAll(port, whole);
    const edits = [0, 1, 2].flatMap((row) =>
      [1, 2, 3, 4].flatMap((column): Edit[] => {
        const value = shown[row][column];
        return value === null ? [] : [{ sheet: '计算', row, column, after: { value }, before: { value } }];
      }),
    );
    const applied = await port.apply(edits);
    for (const one of [port, ...(reopen ? [await reopen()] : [])]) {
      expect(plain(await readAll(one, whole))).toEqual(plain(shown));
      expect((await formulasOf(one)).map(({ row, column }) => [row, column])).toEqual([
        [0, 5],
        [3, 0],
        [3, 2],
      ]);
    }
    const [format] = await port.apply([
      { sheet: '计算', row: 1, column: 1, after: { value: 9 }, numberFormat: '@' },
    ]);
    expect(format.numberFormatBefore).toBe('0.00');
    await port.undo([format]);
    await port.undo(applied);
    for (const one of [port, ...(reopen ? [await reopen()] : [])]) {
      expect(plain([await contentOf(one), await formulasOf(one)])).toEqual(plain(before));
    }
  });

  test('an array formula of the old kind becomes values together with all its cells', async () => {
    const { port } = await openQuotas();
    const before = [await contentOf(port), await formulasOf(port)];
    const values = [12400, 6200, 18400];
    const edits = values.map((value, row): Edit => ({ sheet: '计算', row, column: 5, after: { value } }));
    const applied = await port.apply(edits);
    expect(await readAll(port, range('计算', 0, 5, 3, 1))).toEqual(values.map((value) => [value]));
    expect((await formulasOf(port)).some(({ column }) => column === 5)).toBe(false);
    await port.undo(applied);
    expect(plain([await contentOf(port), await formulasOf(port)])).toEqual(plain(before));
  });

  test('values give way to the formula that they came from, and the formula fills their cells again', async () => {
    const { port, reopen } = await openQuotas();
    const result = [[16], [8], [23]];
    const values = result.map(([value], row) => ({ sheet: '计算', row, column: 1, after: { value } }));
    await port.apply(values);
    const frozen = await contentOf(port);
    const back = [
      ...values.slice(1).map((edit) => ({ ...edit, before: edit.after, after: { value: null } })),
      { ...values[0], before: values[0].after, after: { formula: SPILL, result } },
    ];
    const applied = await port.apply(back);
    for (const one of [port, ...(reopen ? [await reopen()] : [])]) {
      const [first] = await formulasOf(one);
      expect(first).toEqual({
        row: 0,
        column: 1,
        formula: SPILL,
        value: 16,
        area: { row: 0, column: 1, rows: 3, columns: 1 },
        calculated: true,
        locked: false,
      });
      expect(await readAll(one, range('计算', 0, 1, 3, 1))).toEqual(result);
    }
    await port.undo(applied);
    expect(await contentOf(port)).toEqual(frozen);
    expect((await formulasOf(port))[0].column).toBe(2);
  });
}

/** Formulas of a whole sheet, or of a rectangle. */
async function formulasOf(port: WorkbookPort, wanted = whole): Promise<FormulaInfo[]> {
  const found: FormulaInfo[] = [];
  for await (const { formulas } of port.formulas(wanted)) found.push(...formulas);
  return found;
}
