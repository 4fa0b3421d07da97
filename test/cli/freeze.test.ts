import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newXlsx, openXlsx, type XlsxWorkbook } from '../../src/xlsx';
import { stateOf } from '../workbook/freeze/support';
import { run, scratch } from './run';

const dir = scratch();
const SPILL = '=SHEQU.STAFFQUOTA(A1:A3)';
let files = 0;

/** A file with a spilling formula, a nested one that shows an identity number, and whatever `more` adds. */
async function fileOf(more?: (workbook: XlsxWorkbook) => Promise<unknown>): Promise<string> {
  const workbook = newXlsx('in.xlsx');
  await workbook.addSheet({
    name: '计算',
    rows: [6200, 3100, 9200].map((value) => [{ content: { value } }]),
  });
  await workbook.apply([
    { sheet: '计算', row: 0, column: 1, after: { formula: SPILL, result: [[16], [8], [23]] } },
    {
      sheet: '计算',
      row: 0,
      column: 2,
      after: { formula: '=IF(A1>0,SHEQU.IDCLEAN(D1),"")', result: [['11010519491231002X']] },
    },
  ]);
  await more?.(workbook);
  const file = join(dir, `in-${++files}.xlsx`);
  writeFileSync(file, await workbook.save());
  return file;
}

const outOf = (file: string): string => file.replace('in-', 'out-');
const open = async (file: string): Promise<XlsxWorkbook> => openXlsx(readFileSync(file), 'out.xlsx');

test('freeze lists what it does, masks identity numbers and leaves values', async () => {
  const file = await fileOf();
  const { code, out, err } = await run(['freeze', file, '--out', outOf(file)]);
  expect(code).toBe(0);
  expect(out).toBe(
    '要固化的公式 2 个，共 4 个单元格，1 张工作表：\n' +
      `  计算!B1:B3  ${SPILL}  →  16\n` +
      '  计算!C1  =IF(A1>0,SHEQU.IDCLEAN(D1),"")  →  110105********002X\n',
  );
  expect(err).toContain('已把 2 个公式固化为数值（4 个单元格），记录在“公式记录”表第 1 批。');
  const { values, formulas } = await stateOf(await open(outOf(file)), '计算');
  expect(formulas).toEqual([]);
  expect(values.map((row) => row[1])).toEqual([16, 8, 23]);
  expect(values[0][2]).toBe('11010519491231002X');
  const log = (await stateOf(await open(outOf(file)), '公式记录')).values;
  expect(log[3][1]).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/);
  expect(log[4][7]).toBe('110105********002X');
});

test('restore brings the formulas back, and says what it left', async () => {
  const file = await fileOf();
  const frozen = outOf(file);
  await run(['freeze', file, '--out', frozen]);
  const changed = await open(frozen);
  await changed.apply([{ sheet: '计算', row: 0, column: 2, after: { value: 'x' } }]);
  writeFileSync(frozen, await changed.save());
  const back = frozen.replace('out-', 'back-');
  const { code, out } = await run(['restore', frozen, '--out', back]);
  expect(code).toBe(1);
  expect(out).toBe(
    '要恢复的公式 1 个：\n' +
      `  计算!B1:B3  ${SPILL}\n` +
      '1 个公式没有恢复：\n' +
      '  计算!C1  =IF(A1>0,SHEQU.IDCLEAN(D1),"")  固化之后数值被改动过\n',
  );
  const { formulas, values } = await stateOf(await open(back), '计算');
  expect(formulas).toMatchObject([{ formula: SPILL, area: { rows: 3, columns: 1 }, value: 16 }]);
  expect(values[2][1]).toBe(23);
});

test('a dry run writes nothing, and needs no --out', async () => {
  const file = await fileOf();
  const { code, out, err } = await run(['freeze', file, '--dry-run', '--out', outOf(file)]);
  expect([code, existsSync(outOf(file))]).toEqual([0, false]);
  expect(out).toContain('计算!B1:B3');
  expect(err).toContain('预演');
  expect((await run(['freeze', file, '--dry-run'])).code).toBe(0);
  const missing = await run(['freeze', file]);
  expect([missing.code, missing.err]).toEqual([
    2,
    '请用 --out 给出要写出的文件，或者用 --dry-run 只看清单\n',
  ]);
});

test('an existing file is only replaced with --force', async () => {
  const file = await fileOf();
  expect((await run(['freeze', file, '--out', file])).code).toBe(2);
  expect((await run(['freeze', file, '--out', file, '--force'])).code).toBe(0);
  expect((await stateOf(await open(file), '计算')).formulas).toEqual([]);
});

test('formulas that were never calculated refuse everything', async () => {
  const file = await fileOf((workbook) =>
    workbook.apply([{ sheet: '计算', row: 5, column: 5, after: { formula: '=SHEQU.A()' } }]),
  );
  const { code, err } = await run(['freeze', file, '--out', outOf(file)]);
  expect([code, existsSync(outOf(file))]).toEqual([2, false]);
  expect(err).toContain('计算!F6');
});

test('a workbook without our formulas, and one without a log, need nothing', async () => {
  const workbook = newXlsx('plain.xlsx');
  await workbook.addSheet({ name: '表', rows: [[{ content: { formula: '=1+1' } }]] });
  const file = join(dir, 'plain.xlsx');
  writeFileSync(file, await workbook.save());
  const frozen = await run(['freeze', file, '--out', outOf(join(dir, 'in-plain.xlsx'))]);
  expect([frozen.code, frozen.out]).toEqual([0, '工作簿里没有 SHEQU 公式，不需要固化。\n']);
  const restored = await run(['restore', file, '--out', join(dir, 'none.xlsx'), '--lang', 'en']);
  expect(restored.code).toBe(0);
  expect(restored.out).toBe('The workbook has no "Formula log" sheet; there is nothing to restore.\n');
  expect(existsSync(join(dir, 'none.xlsx'))).toBe(false);
});
