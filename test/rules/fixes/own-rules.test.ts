import type { Cell } from '../../../src/domain/cell';
import { loadRegions } from '../../../src/domain/regions/load';
import { communityWorkforce } from '../../../src/returns';
import { proposeFixes, type Fix } from '../../../src/rules/fixes';
import { checkedData, knownTables, mentionedBy, planCheck } from '../../../src/rules/own/plan';
import { applyFixes, planFixes, planRevert, revertFixes } from '../../../src/workbook/fixes';
import { MemoryWorkbook, type MemorySheetContent } from '../../../src/workbook/memory';
import { readReturn } from '../../../src/workbook/read-return';
import { readRules } from '../../../src/workbook/read-rules';
import { readTables } from '../../../src/workbook/read-tables';
import { cover, header, person } from '../../returns/workbooks';
import { run } from '../support/run';
import { contentOf, TIME } from '../../workbook/fixes/support';
import { ROSTER, toEnd } from './support';

beforeAll(loadRegions);

const rulesSheet = (...rows: Cell[][]): MemorySheetContent => ({
  name: '审核规则',
  values: [['编号', '表', '公式', '标记列'], ...rows],
});
const sheet = (name: string, ...values: Cell[][]): MemorySheetContent => ({ name, values });

/** What can be corrected in a workbook by the rules on its sheet 审核规则. */
async function fixesIn(port: MemoryWorkbook): Promise<Fix[]> {
  const read = await readReturn(port, communityWorkforce);
  const table = await readRules(port);
  const plan = planCheck(read, table ? [{ table }] : []);
  const wanted = mentionedBy(plan.rules);
  const data = checkedData(
    read,
    plan,
    await readTables(port, { known: knownTables(read), wanted }),
    new Map(),
  );
  const { findings } = run(data, plan.rules);
  const own = plan.rules.filter(({ origin }) => origin);
  return toEnd(proposeFixes(data, findings, own));
}
const bookOf = (...sheets: MemorySheetContent[]): MemoryWorkbook => new MemoryWorkbook('册.xlsx', sheets);
const found = async (...sheets: MemorySheetContent[]) =>
  (await fixesIn(bookOf(...sheets))).map((fix) => [fix.spec.name, fix.row, fix.kind, fix.after, fix.rules]);

test('of a stranger’s workbook only the columns that a rule is about are corrected', async () => {
  const goods = sheet(
    '物品',
    ['品名', '单价', '数量', '备注'],
    ['笔　', 2, '１２', '好　'],
    ['纸', '3 ', 7, '５'],
    ['墨', 4, 8, ' 红'],
  );
  const rule = ['R1', '物品', '=[@单价]*[@数量]>0', ''];
  expect(await found(goods, rulesSheet(rule))).toEqual([
    ['单价', 2, 'number', 3, []],
    ['数量', 1, 'number', 12, []],
  ]);
  expect(
    await found(goods, rulesSheet(rule, ['R2', '物品', 'COUNTIFS(物品[品名],[@品名])=1', '品名'])),
  ).toContainEqual(['品名', 1, 'space', '笔', []]);
  expect(await found(goods, rulesSheet(['R3', '物品', '[@单价', '备注']))).toEqual([]);
  expect(await found(goods)).toEqual([]);
});

test('a correction names the rules that are content with it, and those alone', async () => {
  const codes = sheet('编码', ['代码', '户数'], ['１１０１', 5], ['1102 ', 6], ['11 ', 7], ['1104', '9户']);
  expect(
    await found(
      codes,
      rulesSheet(['R1', '编码', 'LEN([@代码])=4', '代码'], ['R2', '编码', 'LEFT([@代码],4)<>"9999"', '代码']),
    ),
  ).toEqual([
    ['代码', 1, 'width', '1101', []],
    ['代码', 2, 'space', '1102', ['R1']],
    ['代码', 3, 'space', '11', []],
  ]);
});

test('a column of numbers kept as text: numbers where a rule asks for them, otherwise texts', async () => {
  const kept = sheet('表', ['代码', '户数'], ['0101', '20'], ['0102 ', ' 30'], ['103', '约40']);
  expect(
    await found(
      kept,
      rulesSheet(['R1', '表', 'ISNUMBER([@户数])', '户数'], ['R2', '表', 'LEN([@代码])=4', '']),
    ),
  ).toEqual([
    ['代码', 2, 'space', '0102', ['R2']],
    ['户数', 1, 'number', 20, ['R1']],
    ['户数', 2, 'number', 30, ['R1']],
  ]);
  expect(await found(kept, rulesSheet(['R3', '表', '[@户数]<>""', '户数']))).toEqual([
    ['户数', 2, 'space', '30', []],
  ]);
});

test('what is not certain is left: a masked value, a year fused with its figure, a percentage, a negative number', async () => {
  const values: Cell[][] = [
    [1],
    [2],
    [3],
    [4],
    [5],
    [6],
    ['138****0000 '],
    ['202300'],
    ['14%'],
    ['-5'],
    ['12人'],
  ];
  expect(await found(sheet('表', ['数'], ...values), rulesSheet(['R1', '表', '[@数]<100', '数']))).toEqual(
    [],
  );
});

test('on a return the rules of a bureau count too, also where they are about a column of its own', async () => {
  const extra = (values: Cell[], more: Cell): Cell[] => [...values, more];
  const book = bookOf(
    { name: '封面', values: cover },
    sheet(ROSTER, extra(header(ROSTER), '工号'), extra(person('王 芳'), 'Ａ１'), extra(person('李强'), 'A2')),
    rulesSheet(
      ['R1', ROSTER, 'LEN([@姓名])=2', '姓名'],
      ['R2', ROSTER, 'EXACT([@工号],ASC([@工号]))', '工号'],
    ),
  );
  const fixes = await fixesIn(book);
  const of = (name: string) => fixes.filter(({ spec }) => spec.name === name);
  expect(of('姓名').map(({ after, rules }) => [after, rules])).toEqual([['王芳', ['A01', 'R1']]]);
  expect(of('工号').map(({ after, kind }) => [after, kind])).toEqual([['A1', 'width']]);
});

test('numbers of people are not in the log, and the old spelling comes back all the same', async () => {
  const people = sheet(
    '人员',
    ['姓名', '证号', '电话', '编号'],
    ['甲', ' 11010519491231002x', '138 0000 0000', '００1'],
    ['乙', '110105194912310021', '13800000001', '002'],
  );
  const port = bookOf(people, rulesSheet(['R1', '人员', 'LEN([@证号])+LEN([@电话])+LEN([@编号])>0', '']));
  const before = await contentOf(port, '修改记录');
  const plan = await planFixes(port, await fixesIn(port));
  expect(plan.items.map(({ fix, edit }) => [fix.after, edit.numberFormat])).toEqual([
    ['11010519491231002X', '@'],
    ['13800000000', '@'],
    ['001', '@'],
  ]);
  await applyFixes(port, plan.items, TIME);
  expect(JSON.stringify((await contentOf(port))['修改记录'])).not.toMatch(/19491231|13800000000|00000000/);
  await revertFixes(port, await planRevert(port));
  expect(await contentOf(port, '修改记录')).toEqual(before);
});
