import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx } from '../../src/xlsx';
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
  expect(done.out).toMatch(/C119 {2}公民身份号码 {2}412428\*{6}\d{3} {2}→ {2}412428\*{8}\d{3}[\dX]/);
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
  expect(await list('--rules', 'A14b,H06')).toContain('可以更正 4 处：');
  expect(await list('--kinds', 'fromIdentity')).toContain('可以更正 3 处：');
  const one = await list('--cells', `${ROSTER}!B90`);
  expect(one).toContain('可以更正 1 处：');
  expect(one).toContain('王芳');
  expect(existsSync(at('none.xlsx'))).toBe(false);
});

test('a wrong choice, and a missing or existing output, are said and nothing is written', async () => {
  const kind = await run(['fix', damaged, '--dry-run', '--kinds', 'spaces']);
  expect([kind.code, kind.err]).toEqual([2, expect.stringContaining('没有“spaces”这类更正')]);
  expect((await run(['fix', damaged, '--dry-run', '--cells', 'D5'])).err).toContain('请写成 工作表!D5');
  expect((await run(['fix', damaged])).err).toContain('请在文件名后给出要写出的文件');
  expect((await run(['fix', damaged, damaged])).code).toBe(2);
});
