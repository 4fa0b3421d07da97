import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell } from '../../src/domain/cell';
import { newXlsx, openXlsx } from '../../src/xlsx';
import { contentOf } from '../workbook/fixes/support';
import { run, samples, scratch } from './run';

// A county is read, checked and written each time.
jest.setTimeout(120_000);

const dir = scratch();
const damaged = join(samples, 'county-damaged.xlsx');
const at = (name: string): string => join(dir, name);
const contents = async (file: string) => contentOf(await openXlsx(readFileSync(file), 'x.xlsx'), '修改记录');
const ROSTER = '社区工作者花名册';

test('fix corrects what is certain, lists it masked, and undoes it by the log', async () => {
  const done = await run(['fix', damaged, at('fixed.xlsx')]);
  expect(done.code).toBe(0);
  expect(done.out).toContain('可以更正 9 处：');
  expect(done.out).toContain(`${ROSTER}!B90  姓名  王␣芳  →  王芳`);
  expect(done.out).toMatch(/C119 {2}公民身份号码 {2}412428\*{9} {2}→ {2}412428\*{12} {2}/);
  expect(done.out).not.toMatch(/(?<!\*)\d{15}/);
  expect(done.err).toContain('已更正 9 处，记录在“修改记录”表第 1 批。');

  const again = await run(['fix', at('fixed.xlsx'), at('again.xlsx')]);
  expect([again.code, existsSync(at('again.xlsx'))]).toEqual([0, false]);
  expect(again.out).toContain('没有可以自动更正的内容。');

  const undone = await run(['fix', at('fixed.xlsx'), at('undone.xlsx'), '--undo']);
  expect([undone.code, undone.err]).toEqual([0, expect.stringContaining('撤销 9 处更正')]);
  expect(await contents(at('undone.xlsx'))).toEqual(await contents(damaged));
});

test('rules, kinds and cells choose among the corrections', async () => {
  const list = async (...flags: string[]) => (await run(['fix', damaged, '--dry-run', ...flags])).out;
  expect(await list('--rule', 'A14b,H06')).toContain('可以更正 4 处：');
  expect(await list('--kinds', 'fromIdentity')).toContain('可以更正 3 处：');
  const one = await list('--cells', `${ROSTER}!B90`);
  expect(one).toContain('可以更正 1 处：');
  expect(one).toContain('王芳');
  expect(existsSync(at('none.xlsx'))).toBe(false);
});

test('with the rules of a bureau, on a return and on any workbook', async () => {
  const write = async (name: string, sheets: Record<string, Cell[][]>): Promise<string> => {
    const workbook = newXlsx(name);
    for (const [sheet, rows] of Object.entries(sheets)) {
      await workbook.addSheet({
        name: sheet,
        rows: rows.map((row) => row.map((value) => ({ content: { value } }))),
      });
    }
    writeFileSync(at(name), await workbook.save());
    return at(name);
  };
  const head = ['编号', '表', '公式'];
  const rules = await write('rules.xlsx', {
    规则: [head, ['R1', '物品', '=ISNUMBER([@单价])'], ['R2', ROSTER, '=LEN([@姓名])<>3']],
  });
  const goods = await write('goods.xlsx', {
    物品: [
      ['品名', '单价'],
      ['笔　', '２'],
      ['纸', 3],
      ['墨', 5],
    ],
  });
  const none = await run(['fix', goods, '--dry-run']);
  expect([none.code, none.err]).toEqual([2, expect.stringContaining('--rules')]);
  const done = await run(['fix', goods, at('goods-fixed.xlsx'), '--rules', rules]);
  expect([done.code, done.out]).toEqual([0, expect.stringContaining('物品!B2  单价  “２”（文本）  →  2')]);
  expect(done.out).toContain('R1');
  expect((await contents(at('goods-fixed.xlsx')))['物品'].map((row) => row[1])).toEqual(['单价', 2, 3, 5]);

  const ours = (await run(['fix', damaged, '--dry-run', '--rules', rules, '--rule', 'R2'])).out;
  expect(ours).toContain('可以更正 1 处：');
  expect(ours).toContain(`${ROSTER}!B90`);
  const only = (await run(['fix', damaged, '--dry-run', '--rules', rules, '--only-rules', '--rule', 'A01']))
    .out;
  expect(only).toContain('没有可以自动更正的内容。');
});

test('a wrong choice, and a missing or existing output, are said and nothing is written', async () => {
  const kind = await run(['fix', damaged, '--dry-run', '--kinds', 'spaces']);
  expect([kind.code, kind.err]).toEqual([2, expect.stringContaining('没有“spaces”这类更正')]);
  expect((await run(['fix', damaged, '--dry-run', '--cells', 'D5'])).err).toContain('请写成 工作表!D5');
  expect((await run(['fix', damaged])).err).toContain('请在文件名后给出要写出的文件');
  expect((await run(['fix', damaged, damaged])).code).toBe(2);
});
