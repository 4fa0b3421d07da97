import fc from 'fast-check';
import type { Cell } from '../../../src/domain/cell';
import { describeFinding } from '../../../src/locale/findings';
import { communityWorkforce } from '../../../src/returns';
import { checkedData, knownTables, planCheck } from '../../../src/rules/own/plan';
import { readSetting } from '../../../src/rules/own/setting';
import { MemoryWorkbook } from '../../../src/workbook/memory';
import { readReturn } from '../../../src/workbook/read-return';
import { readRules } from '../../../src/workbook/read-rules';
import { readTables } from '../../../src/workbook/read-tables';
import { run } from '../support/run';

async function check(
  rows: Cell[][],
  header: string[],
  values: Cell[][] = [
    ['合计', '甲', '乙'],
    [10, 4, 5],
    [10, 2, 5],
  ],
) {
  const port = new MemoryWorkbook('data.xlsx', [
    { name: '账', values },
    { name: '审核规则', values: [header, ...rows] },
  ]);
  const read = await readReturn(port, communityWorkforce);
  const table = await readRules(port);
  const plan = planCheck(read, table ? [{ table }] : []);
  const tables = await readTables(port, { known: knownTables(read) });
  return run(checkedData(read, plan, tables, new Map()), plan.rules, { aboutRules: plan.aboutRules });
}

const HEADER = ['编号', '表', '公式', '容差', '舍位单位'];
const SUM = '=[@合计]=[@甲]+[@乙]';

test.each<[string, Cell, Cell, number[]]>([
  ['no setting', null, null, [1, 2]],
  ['a tolerance', 1, null, [2]],
  ['a tolerance as text', '± 1', null, [2]],
  ['a tolerance as formula', '=[@乙]/5', null, [2]],
  ['a part of a total as tolerance', '=[@合计]*10%', null, [2]],
  ['a percentage, which is a number like any other', '10%', null, [1, 2]],
  ['a rounding unit', null, 1, [2]],
  ['a larger rounding unit', null, 2, []],
])('a row with %s fails records %s', async (_, tolerance, rounding, rows) => {
  const { findings } = await check([['R1', '账', SUM, tolerance, rounding]], HEADER);
  expect(findings.map(({ cells }) => cells[0].row)).toEqual(rows);
});

test('headers may be called otherwise', async () => {
  const { findings } = await check([['R1', '账', SUM, 1]], ['id', 'table', 'formula', 'tolerance']);
  expect(findings.map(({ cells }) => cells[0].row)).toEqual([2]);
});

test('a setting that cannot be read is a finding at its cell, and the rule is run without it', async () => {
  const { findings } = await check([['R1', '账', SUM, '约1', -1]], HEADER);
  const about = findings.filter(({ rule }) => rule === 'S21');
  expect(about.map(({ cells, severity }) => [cells, severity])).toEqual([
    [[{ row: 1, column: 3 }], 'soft'],
    [[{ row: 1, column: 4 }], 'soft'],
  ]);
  expect(describeFinding(about[0]).message).toBe(
    '规则的“容差”应为不小于 0 的数，或以“=”开头的公式，现为“约1”，已按未设置执行。',
  );
  expect(findings.filter(({ rule }) => rule === 'R1')).toHaveLength(2);
});

test('a tolerance that has nothing to be used on is a broken rule, at the cell of the tolerance', async () => {
  const { findings } = await check([['R1', '账', '=AND([@合计]>0,[@甲]>0)', 1]], HEADER);
  expect(findings.map(({ rule, problem, cells }) => [rule, problem?.key, cells])).toEqual([
    ['S20', 'noComparison', [{ row: 1, column: 3 }]],
  ]);
});

test.each<[string, Cell[][]]>([
  ['empty', []],
  ['without a header', [[1, 2]]],
])('a rule about a sheet that is %s is told so, and not that there is none', async (_, values) => {
  const { findings } = await check([['R1', '账', SUM]], HEADER, values);
  expect(findings).toHaveLength(1);
  expect(describeFinding(findings[0]).message).toBe('规则 R1 不能执行：工作表“账”是空的，或者没有表头。');
});

test('what can be read as a setting', () => {
  const accepted = { '0.1': '0.1', '１％': '1%', '±2': '2', '1,000': '1000', '=1%': '1%', '= A/2 ': 'A/2' };
  for (const [text, setting] of Object.entries(accepted)) expect(readSetting(text)).toBe(setting);
  for (const text of ['-1', '约1', '万元', '="x"', '=1+', '=TRUE', '=#N/A', '%']) {
    expect([text, readSetting(text)]).toEqual([text, undefined]);
  }
  fc.assert(fc.property(fc.nat(), (n) => readSetting(String(n / 100)) === String(n / 100)));
});
