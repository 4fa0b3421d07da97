import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Cell } from '../../src/domain/cell';
import { newXlsx } from '../../src/xlsx';
import { run, samples, scratch } from './run';

jest.setTimeout(60_000);

const directory = scratch();
const path = (name: string): string => join(directory, name);

async function write(name: string, sheets: Record<string, Cell[][]>): Promise<string> {
  const workbook = newXlsx(name);
  for (const [sheet, rows] of Object.entries(sheets)) {
    await workbook.addSheet({
      name: sheet,
      rows: rows.map((row) => row.map((value) => ({ content: { value } }))),
    });
  }
  writeFileSync(path(name), await workbook.save());
  return path(name);
}

const goods: Cell[][] = [
  ['品名', '单价'],
  ['笔', 2],
  ['纸', 5],
];
const header: Cell[] = ['编号', '表', '公式', '类别', '提示'];

interface Json {
  return: object | null;
  findings: { rule: string; sheet: string; cells: string[]; message: string }[];
  rules: { id: string }[];
}

test("a stranger's workbook is checked by the rules given, and only by them", async () => {
  const data = await write('goods.xlsx', { 物品: goods });
  const rules = await write('rules.xlsx', {
    Sheet1: [
      header,
      ['R1', '物品', '[@单价]<5', '强制性', '单价{{单价}}太高'],
      ['R2', '物品', '[@价]<5', '', ''],
    ],
  });
  const { code, out } = await run(['check', data, '--rules', rules, '--format', 'json']);
  const report = JSON.parse(out) as Json;
  expect(code).toBe(1);
  expect(report.return).toBeNull();
  expect(report.findings.map(({ rule, sheet, cells, message }) => [rule, sheet, cells, message])).toEqual([
    ['R1', '物品', ['B3'], '单价5太高'],
    ['S20', '[rules.xlsx]Sheet1', ['C3'], '规则 R2 不能执行：表“物品”没有列“价”（公式第2个字符）。'],
  ]);
  expect(
    report.rules
      .map(({ id }) => id)
      .filter((id) => !/^S(0|1[678])/.test(id))
      .sort(),
  ).toEqual(['R1', 'R2', 'S20', 'S21']);
  const text = await run(['check', data, '--rules', rules]);
  expect(text.out).toContain('不是本程序模板的报表');
});

test('on a return of ours the rules given are added, or used alone', async () => {
  const clean = join(samples, 'county-clean.xlsx');
  const rules = await write('more.xlsx', {
    审核规则: [header, ['A01', '社区工作者花名册', '=LEN([@姓名])<>2', '核实性', '{{姓名}}是两个字']],
  });
  const ids = async (...more: string[]): Promise<string[]> => {
    const { out } = await run(['check', clean, '--rules', rules, '--format', 'json', ...more]);
    return (JSON.parse(out) as Json).rules.map(({ id }) => id);
  };
  expect(await ids()).toEqual(expect.arrayContaining(['A01', 'A01@审核规则', 'A02']));
  const alone = await ids('--only-rules');
  expect(alone).toContain('A01');
  expect(alone).not.toContain('A02');
});

test('a file without rules is refused in one line', async () => {
  const data = await write('plain.xlsx', { 物品: goods });
  expect(await run(['check', data, '--rules', data])).toMatchObject({
    code: 2,
    err: expect.stringContaining('没有“审核规则”表') as string,
  });
  expect(await run(['check', data, '--only-rules'])).toMatchObject({ code: 2 });
  expect(await run(['check', data, '--rules', path('none.xlsx')])).toMatchObject({
    code: 2,
    err: `没有这个文件：${path('none.xlsx')}\n`,
  });
});

test('a sheet of rules that has its header alone is none: a workbook that nothing checked is not ready', async () => {
  const data = await write('unchecked.xlsx', { 物品: goods });
  const rules = await write('header.xlsx', { 审核规则: [header] });
  const { code, out } = await run(['check', data, '--rules', rules]);
  expect(code).toBe(1);
  expect(out).not.toContain('可以上报');
  expect(await run(['check', data, '--rules', rules, '--only-rules'])).toMatchObject({ code: 2 });
});

test('a rule about whole columns names them as ranges, of another sheet with its name', async () => {
  const stock = [
    ['货', '数'],
    ['笔', 3],
    ['纸', 1],
    ['墨', 2],
  ];
  const data = await write('totals.xlsx', { 物品: goods, 库存: stock });
  const rules = await write('totals-rules.xlsx', {
    审核规则: [header, ['R1', '库存', '=SUM([数])=SUM(物品[单价])']],
  });
  const { out } = await run(['check', data, '--rules', rules]);
  expect(out).toMatch(/R1 {2}库存!B2:B4（另见 物品!B2:B\d） {2}SUM\(\[数\]\)：6；SUM\(物品\[单价\]\)：/);
  const { findings } = JSON.parse((await run(['check', data, '--rules', rules, '--format', 'json'])).out) as {
    findings: { cells: string[]; ranges: string[] }[];
  };
  expect(findings[0]).toMatchObject({ cells: [], ranges: ['B2:B4', expect.stringMatching(/^物品!B2:B\d$/)] });
});

test('rules list prints the catalogue, or the rules of a workbook', async () => {
  const { code, out } = await run(['rules', 'list']);
  expect(code).toBe(0);
  expect(out).toMatch(/^A02\t社区工作者花名册\t强制性\t身份证号码有误\t=/m);
  const rules = await write('list.xlsx', { 规则: [header, ['R1', '物品', '[@单价]<5', '核实性', '太贵']] });
  expect((await run(['rules', 'list', '--rules', rules])).out).toBe('R1\t物品\t核实性\t太贵\t=[@单价]<5\n');
});

test('rules check finds nothing odd about the catalogue, and says what is odd about others', async () => {
  expect(await run(['rules', 'check'])).toMatchObject({ code: 0 });
  const rules = await write('odd.xlsx', {
    审核规则: [header, ['R1', '物品', '[@单价]<5'], ['R2', '物品', '[@单价]>=5'], ['R3', '物品', '1=1']],
    物品: goods,
  });
  const { code, out } = await run(['rules', 'check', '--rules', rules]);
  expect(code).toBe(1);
  expect(out.split('\n')).toEqual([
    '物品\t规则 R3 对任何数据都通过',
    '物品\t强制性规则 R1 与 R2 矛盾：“单价”取任何值都不能同时通过',
    '物品\t“品名”列没有规则审核',
    expect.stringMatching(/^3 条规则，发现 3 个问题/),
    '',
  ]);
});

test('formulas that a file was written without the results of are told once a sheet, and not called blank', async () => {
  const workbook = newXlsx('sums.xlsx');
  const rows: Cell[][] = [
    ['品名', '单价', '数量'],
    ['笔', 2, 3],
    ['纸', 5, 1],
  ];
  const sums = [{ value: '金额' }, { formula: '=B2*C2' }, { value: 5 }];
  await workbook.addSheet({
    name: '物品',
    rows: rows.map((row, n) => [...row.map((value) => ({ content: { value } })), { content: sums[n] }]),
  });
  writeFileSync(path('sums.xlsx'), await workbook.save());
  const rules = await write('sum-rules.xlsx', { 审核规则: [header, ['R1', '物品', '[@金额]<5', '', '贵']] });
  const { out } = await run(['check', path('sums.xlsx'), '--rules', rules, '--only-rules', '--undecided']);
  expect(out).toContain(
    'S17  物品!D2  工作表“物品”的金额有公式，而文件中没有它们的计算结果，用到这些单元格的审核都无法判定。',
  );
  expect(out).toContain('R1  物品!D3');
  expect(out).toMatch(/已列为问题的单元格，改正后即可判定：\n\s+物品 {2}“金额”/);
});

test('rules check says what the workbook that rules are for does not have, and which of its columns have no rule', async () => {
  const rules = await write('for.xlsx', {
    规则: [header, ['R1', '物品', '[@单价]<上限'], ['R2', '仓库', '[@数]>1'], ['R3', '物品', '[@价]>1']],
  });
  const data = await write('stock.xlsx', { 物品: goods, 人员: [['姓名'], ['甲']] });
  const alone = await run(['rules', 'check', '--rules', rules]);
  expect(alone).toMatchObject({ code: 0 });
  const { code, out } = await run(['rules', 'check', data, '--rules', rules]);
  expect(code).toBe(1);
  expect(out.split('\n')).toEqual([
    expect.stringMatching(/^物品\t规则 R1 不能执行：.*上限/),
    expect.stringMatching(/^仓库\t规则 R2 不能执行：.*仓库/),
    expect.stringMatching(/^物品\t规则 R3 不能执行：.*价/),
    '3 条规则，发现 3 个问题。',
    '',
  ]);
  // Rules may stand in the workbook that they are for; a table that none is about has none to look at it.
  const own = await write('own.xlsx', {
    审核规则: [header, ['R1', '物品', '[@单价]<5']],
    物品: goods,
    人员: [['姓名'], ['甲']],
  });
  expect((await run(['rules', 'check', own])).out).toContain('物品\t“品名”列没有规则审核\n1 条规则');
  const clean = join(samples, 'county-clean.xlsx');
  const ours = await write('ours.xlsx', { 规则: [header, ['R1', '社区工作者花名册', 'LEN([@姓名])>1']] });
  expect(await run(['rules', 'check', clean, '--rules', ours])).toMatchObject({ code: 0 });
});
