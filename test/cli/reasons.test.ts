import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell } from '../../src/domain/cell';
import { newXlsx, openXlsx } from '../../src/xlsx';
import { run, samples, scratch } from './run';

jest.setTimeout(60_000);
const directory = scratch();
let files = 0;
const path = (): string => join(directory, `${++files}.xlsx`);

const RULES: Cell[][] = [
  ['编号', '表', '公式', '类别', '标记列', '提示'],
  ['R1', '人员', '=[@年龄]<=60', '核实性', '年龄', '{{姓名}}年龄{{年龄}}岁'],
  ['R2', '人员', '=[@工资]>0', '强制性', '工资', '{{姓名}}没有工资'],
];
const PEOPLE: Cell[][] = [
  ['姓名', '所属社区', '年龄', '工资'],
  ['赵一', '甲社区', 61, 1],
  ['钱二', '甲社区', 63, 1],
  ['孙三', '乙社区', 65, 1],
  ['李四', '乙社区', 30, 1],
];

async function fileOf(people: Cell[][] = PEOPLE): Promise<string> {
  const workbook = newXlsx('in.xlsx');
  for (const [name, rows] of [
    ['人员', people],
    ['审核规则', RULES],
  ] as const) {
    await workbook.addSheet({ name, rows: rows.map((row) => row.map((value) => ({ content: { value } }))) });
  }
  const file = path();
  writeFileSync(file, await workbook.save());
  return file;
}
const changed = (row: number, column: number, value: Cell): Cell[][] =>
  PEOPLE.map((cells, r) => cells.map((cell, c) => (r === row && c === column ? value : cell)));

/** Copies the sheet of reasons of one file into another: next year's return starts from this year's file. */
async function withReasonsOf(file: string, people: Cell[][]): Promise<string> {
  const workbook = await openXlsx(readFileSync(file), 'in.xlsx');
  await workbook.apply(
    people.flatMap((row, r) =>
      row.map((value, c) => ({ sheet: '人员', row: r, column: c, after: { value } })),
    ),
  );
  const to = path();
  writeFileSync(to, await workbook.save());
  return to;
}

interface Listed {
  findings: {
    rule: string;
    unit: string;
    record: string;
    state: string;
    reason?: string;
    earlier?: string;
    carried?: string;
  }[];
  orphans: { record: string; text: string }[];
  summary: Record<string, number | boolean>;
}
async function listed(file: string): Promise<{ code: number; report: Listed }> {
  const { code, out } = await run(['reasons', 'list', file, '--json']);
  return { code, report: JSON.parse(out) as Listed };
}
const set = (file: string, out: string, ...more: string[]) =>
  run(['reasons', 'set', file, '--out', out, '--rule', 'R1', ...more]);

test('from the first check to a return that may be submitted', async () => {
  const file = await fileOf();
  expect((await listed(file)).report.summary).toMatchObject({ soft: 3, open: 3, ready: false });
  const one = path();
  const first = await set(file, one, '--unit', '甲社区', '--text', '返聘人员，合同到六月', '--who', '张三');
  expect([first.code, first.out.trim().split('\n').length]).toEqual([0, 2]);
  const { code, report } = await listed(one);
  expect(code).toBe(1);
  expect(report.findings.map(({ record, state, reason }) => [record, state, reason])).toEqual([
    ['赵一', 'explained', '返聘人员，合同到六月'],
    ['钱二', 'explained', '返聘人员，合同到六月'],
    ['孙三', 'open', undefined],
  ]);
  const two = path();
  expect((await set(one, two, '--cell', '人员!C4', '--text', '退休返聘，街道同意')).code).toBe(0);
  expect(await listed(two)).toMatchObject({
    code: 0,
    report: { summary: { explained: 3, open: 0, ready: true } },
  });
  const checked = await run(['check', two]);
  expect(checked.code).toBe(0);
  expect(checked.out).toContain('可以上报');
  expect(checked.out).toContain('退休返聘，街道同意');
});

test('a changed value makes the reason void, a moved row does not; a gone finding leaves it an orphan', async () => {
  const one = path();
  await set(await fileOf(), one, '--text', '返聘人员，合同到六月');
  const moved = [PEOPLE[0]!, ...PEOPLE.slice(1).reverse()];
  expect((await listed(await withReasonsOf(one, moved))).report.summary).toMatchObject({ explained: 3 });
  const { report } = await listed(await withReasonsOf(one, changed(1, 2, 62)));
  expect(report.findings[0]).toMatchObject({
    record: '赵一',
    state: 'void',
    earlier: '返聘人员，合同到六月',
  });
  expect(report.summary).toMatchObject({ explained: 2, open: 1, void: 1 });
  const gone = await listed(await withReasonsOf(one, changed(1, 2, 50)));
  expect(gone.report.orphans).toEqual([
    { rule: 'R1', unit: '甲社区', record: '赵一', text: '返聘人员，合同到六月', when: expect.any(String) },
  ]);
});

test('a hard finding cannot be explained away, and says so', async () => {
  const file = await fileOf(changed(1, 3, 0));
  const out = path();
  const refused = await run(['reasons', 'set', file, '--out', out, '--rule', 'R2', '--text', '没有发']);
  expect([refused.code, refused.err]).toEqual([2, '强制性问题必须改正，不能用说明代替。\n']);
});

test('a reason that says nothing is taken with a remark, a blank one is refused', async () => {
  const file = await fileOf();
  const weak = await set(file, path(), '--text', '情况属实。');
  expect(weak.code).toBe(0);
  expect(weak.err).toContain('没有说明原因');
  const blank = await set(file, path(), '--text', ' ');
  expect([blank.code, blank.err]).toEqual([2, '说明不能为空。\n']);
  const none = await set(file, path(), '--unit', '丙社区', '--text', '返聘人员');
  expect([none.code, none.err]).toEqual([2, '没有符合条件的问题（规则 R1）。请看 shequ reasons list\n']);
});

test("last period's reasons are taken over for the same values, and offered for others", async () => {
  const last = path();
  await set(await fileOf(), last, '--text', '返聘人员，合同到六月', '--who', '李四');
  const now = await fileOf(changed(1, 2, 62));
  const out = path();
  const { code, err } = await run(['reasons', 'carry', now, '--from', last, '--out', out]);
  expect(code).toBe(0);
  expect(err).toContain('沿用上期说明 2 个，另有 1 个');
  const { report } = await listed(out);
  expect(
    report.findings.map(({ record, state, reason, earlier }) => [record, state, reason, earlier]),
  ).toEqual([
    ['赵一', 'open', undefined, '返聘人员，合同到六月'],
    ['钱二', 'explained', '返聘人员，合同到六月', undefined],
    ['孙三', 'explained', '返聘人员，合同到六月', undefined],
  ]);
  const nothing = await run(['reasons', 'carry', last, '--from', now, '--out', path()]);
  expect([nothing.code, nothing.err]).toEqual([2, `${now} 中没有上报说明\n`]);
});

test('--out of list writes the findings to be explained onto the sheet, --dry-run of set writes nothing', async () => {
  const file = await fileOf();
  const out = path();
  const { err } = await run(['reasons', 'list', file, '--out', out]);
  expect(err).toContain('列出核实性问题 3 个，其中待说明 3 个');
  const sheets = await (await openXlsx(readFileSync(out), 'out.xlsx')).sheets();
  expect(sheets.map(({ name }) => name)).toContain('上报说明');
  const dry = await run(['reasons', 'set', file, '--rule', 'R1', '--text', '返聘人员', '--dry-run']);
  expect([dry.code, dry.err]).toEqual([0, '将写入 3 个问题的上报说明；--dry-run 没有写出文件。\n']);
});

test('a file that is no workbook is named, wherever it was given', async () => {
  const text = join(directory, 'words.xlsx');
  writeFileSync(text, 'words');
  const name = `${text} 不是 Excel 工作簿（.xlsx），或者已经损坏\n`;
  expect((await run(['reasons', 'list', text])).err).toBe(name);
  const carry = await run([
    'reasons',
    'carry',
    join(samples, 'county-clean.xlsx'),
    '--from',
    text,
    '--out',
    path(),
  ]);
  expect([carry.code, carry.err]).toEqual([2, name]);
});
