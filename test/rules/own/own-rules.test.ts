import fc from 'fast-check';
import { type Cell, CellError } from '../../../src/domain/cell';
import { setLanguage } from '../../../src/locale';
import { describeFinding } from '../../../src/locale/findings';
import { communityWorkforce } from '../../../src/returns';
import type { ReturnData } from '../../../src/returns/table';
import type { CheckResult } from '../../../src/rules/finding';
import { checkedData, knownTables, mentionedBy, planCheck } from '../../../src/rules/own/plan';
import { MemoryWorkbook, type MemorySheetContent } from '../../../src/workbook/memory';
import type { NameFormula, NameInfo } from '../../../src/workbook/port';
import { readReturn } from '../../../src/workbook/read-return';
import { readRules } from '../../../src/workbook/read-rules';
import { readNames, readTables } from '../../../src/workbook/read-tables';
import { run } from '../support/run';

const rulesSheet = (
  rows: Cell[][],
  header: Cell[] = ['编号', '表', '公式', '类别', '提示'],
): MemorySheetContent => ({
  name: '审核规则',
  values: [header, ...rows],
});
const goods = (
  rows: Cell[][] = [
    ['笔', 2, 3],
    ['纸', 5, 1],
    ['墨', null, 4],
  ],
): MemorySheetContent => ({
  name: '物品',
  values: [['品名', '单价', '数量'], ...rows],
});

async function checkWorkbook(
  sheets: MemorySheetContent[],
  names: NameInfo[] = [],
  formulas: NameFormula[] = [],
): Promise<CheckResult & { data: ReturnData }> {
  const port = new MemoryWorkbook('data.xlsx', sheets, names, formulas);
  const read = await readReturn(port, communityWorkforce);
  const table = await readRules(port);
  const plan = planCheck(read, table ? [{ table }] : []);
  const tables = await readTables(port, { known: knownTables(read), wanted: mentionedBy(plan.rules) });
  const data = checkedData(read, plan, tables, await readNames(port));
  return { ...run(data, plan.rules, { aboutRules: plan.aboutRules }), data };
}
const about = (result: CheckResult, rule: string) =>
  result.findings.filter((finding) => finding.rule === rule);

afterEach(() => setLanguage('zh-CN'));

/** A return with two people, 性别 written without its code. */
async function checkSexes(...rows: Cell[][]): Promise<CheckResult> {
  const names = ['序号', '姓名', '性别'];
  return checkWorkbook([
    {
      name: '封面',
      values: [
        ['填报单位', '某街道'],
        ['统计时点', 46_022],
      ],
    },
    { name: '社区工作者花名册', values: [names, [1, '赵一', '男'], [2, '钱二', '1男'], [3, '孙三', '女']] },
    rulesSheet(rows, ['编号', '表', '公式', '类别', '提示', '代码写法']),
  ]);
}

test('a rule sees codes as they were typed, as Excel does, or in their stored form where it says so', async () => {
  const sheet = '社区工作者花名册';
  const result = await checkSexes(
    ['X1', sheet, '=OR([@性别]="男",[@性别]="女")', '强制性', '', null],
    ['X2', sheet, '=[@性别]="1男"', '强制性', '', '规范'],
    ['X3', sheet, '=COUNTIFS([性别],"男")=1', '强制性', '', '原样'],
  );
  expect(about(result, 'X1').map(({ values }) => values)).toEqual([{ 性别: '1男' }]);
  expect(about(result, 'X2').map(({ values }) => values)).toEqual([{ 性别: '2女' }]);
  expect(about(result, 'X3')).toEqual([]);
});

test.each([
  // A blank leaves a sum of cells of the row undecided, as it does a sum of them one by one.
  ['=SUM([@单价],[@数量])>100', { fail: 2, undecided: 1 }],
  ['=SUM([@[单价]:[数量]])>100', { fail: 2, undecided: 1 }],
  ['=COUNTA([@[单价]:[数量]])=2', { fail: 1, undecided: 0 }],
  ['=AND(COUNTA([@[单价]:[数量]])=2,[@品名]="笔")', { fail: 2, undecided: 0 }],
  ['=AND(LEN([@品名])>1,SUM([@[单价]:[数量]])>100)', { fail: 2, undecided: 1 }],
])('%s of cells of the row', async (formula, outcome) => {
  const result = await checkWorkbook([goods(), rulesSheet([['R1', '物品', formula, '核实性', '']])]);
  expect(result.outcomes.find(({ rule }) => rule === 'R1')).toMatchObject(outcome);
});

test("a stranger's sheet is judged by rules of its own workbook, in their words", async () => {
  const result = await checkWorkbook([
    goods(),
    rulesSheet([['R1', '物品', '=[@单价]*[@数量]<=5', '核实性', '{{品名}}太贵：{{单价}}']]),
  ]);
  expect(result.findings).toHaveLength(1);
  const [finding] = result.findings;
  expect(finding).toMatchObject({
    rule: 'R1',
    severity: 'soft',
    sheet: '物品',
    cells: [
      { row: 1, column: 1 },
      { row: 1, column: 2 },
    ],
  });
  expect(describeFinding(finding).message).toBe('笔太贵：2');
  expect(result.outcomes.find(({ rule }) => rule === 'R1')).toMatchObject({ pass: 1, fail: 1, undecided: 1 });
});

test.each([
  ['=[@单价]>', 'syntax', '公式第'],
  ['=[@价格]>1', 'unknownColumn', '没有列“价格”（公式第2个字符）'],
  ['=COUNTIFS(仓库[品名],[@品名])=1', 'unknownTable', '没有表“仓库”（公式第11个字符）'],
  ['=FOO([@单价])', 'unknownFunction', 'FOO'],
  ['=[@单价]&"元"', 'textResult', '不是 TRUE 或 FALSE'],
  ['=[单价]>1', 'wholeColumn', '“[单价]”是一整列'],
  ['=[@单价]>#REF!', 'lostReference', '（第8个字符）'],
  ['=[@单价]>没有的名称', 'unknownName', '没有的名称'],
])('%s is one finding about the rule: %s', async (formula, key, words) => {
  const result = await checkWorkbook([goods(), rulesSheet([['R1', '物品', formula]])]);
  expect(result.findings).toHaveLength(1);
  const [finding] = result.findings;
  expect(finding).toMatchObject({ rule: 'S20', sheet: '审核规则', cells: [{ row: 1, column: 2 }] });
  expect(finding.problem?.key).toBe(key);
  expect(describeFinding(finding).message).toContain(words);
  expect(result.outcomes.find(({ rule }) => rule === 'R1')?.status).toBe('skipped');
});

test('the finding marks the cell of the part that is wrong', async () => {
  const header = ['编号', '表', '公式', '适用条件', '标记列'];
  const result = await checkWorkbook([
    goods(),
    rulesSheet(
      [
        ['R1', '商品', '=[@单价]>1'],
        ['R2', '物品', '=[@单价]>1', '=[@x]=1'],
        ['R3', '物品', '=[@单价]>1', null, '单价、y'],
      ],
      header,
    ),
  ]);
  expect(about(result, 'S20').map(({ cells }) => cells[0])).toEqual([
    { row: 1, column: 1 },
    { row: 2, column: 3 },
    { row: 3, column: 4 },
  ]);
});

test('names: one cell by its value, a calculated one by its formula, a circle is one finding', async () => {
  const cell = { sheet: '参数', row: 0, column: 1, rows: 1, columns: 1 };
  const named = (name: string, formula: string): NameFormula => ({ name, formula, sheet: null });
  const result = await checkWorkbook(
    [
      goods(),
      { name: '参数', values: [['上限', 4]] },
      rulesSheet([
        ['R1', '物品', '=[@单价]<=上限'],
        ['R2', '物品', '=[@单价]<=两倍'],
        ['R3', '物品', '=[@单价]<=甲'],
      ]),
    ],
    [{ name: '上限', range: cell }],
    [named('两倍', '=上限*2'), named('甲', '=乙+1'), named('乙', '=甲+1')],
  );
  expect(about(result, 'R1').map(({ cells }) => cells[0].row)).toEqual([2]);
  expect(about(result, 'R2')).toEqual([]);
  expect(about(result, 'S20').map(({ problem }) => problem)).toEqual([
    { key: 'nameCycle', params: { name: '甲', position: 9 } },
  ]);
});

test('rows that cannot be read are told, and the others are run', async () => {
  const result = await checkWorkbook([
    goods(),
    rulesSheet([
      ['R1', null, '=[@单价]>9', '强制性'],
      ['R2', '物品', '=[@单价]>9', '随便'],
      ['R2', '物品', '=[@数量]<9', '核实性'],
    ]),
  ]);
  expect(about(result, 'S21').map((finding) => describeFinding(finding).message)).toEqual([
    '规则的“表”不能为空，这条规则没有执行。',
    '规则的“类别”应为 强制性 / 核实性，现为“随便”，已按“强制性”执行。',
    '规则编号“R2”已被使用，这条规则改称“R2@审核规则”。',
  ]);
  expect(about(result, 'R2')).toHaveLength(2);
  expect(result.outcomes.map(({ rule }) => rule)).toContain('R2@审核规则');
});

test('a rule may ask for a blank: then it is judged', async () => {
  const result = await checkWorkbook([
    goods(),
    rulesSheet([
      ['R1', '物品', '=[@单价]<>""'],
      ['R2', '物品', '=NOT(ISBLANK([@单价]))'],
      ['R3', '物品', '=[@单价]>0'],
    ]),
  ]);
  expect(result.findings.map(({ rule, cells }) => [rule, cells[0]])).toEqual([
    ['R1', { row: 3, column: 1 }],
    ['R2', { row: 3, column: 1 }],
  ]);
});

test.each([
  ['=ISNUMBER([@单价])', { pass: 2, fail: 1, undecided: 0 }],
  ['=NOT(ISNONTEXT([@单价]))', { pass: 0, fail: 3, undecided: 0 }],
  ['=OR(ISTEXT([@单价]),ISNUMBER([@单价]))', { pass: 2, fail: 1, undecided: 0 }],
  ['=ISLOGICAL([@单价])', { pass: 0, fail: 3, undecided: 0 }],
  ['=TRIM([@单价])<>""', { pass: 2, fail: 1, undecided: 0 }],
  ['=""<>CLEAN(TRIM([@单价]))', { pass: 2, fail: 1, undecided: 0 }],
  ['=LEN(TRIM([@单价]))>0', { pass: 2, fail: 1, undecided: 0 }],
  ['=NOT(EXACT([@单价],""))', { pass: 2, fail: 1, undecided: 0 }],
  ['=[@单价]&""<>""', { pass: 2, fail: 1, undecided: 0 }],
  ['=IF(TRIM([@单价])="",FALSE,[@单价]>2)', { pass: 1, fail: 2, undecided: 0 }],
  // That it is a number is asked for; whatever else is, it fails without.
  ['=AND(ISNUMBER([@单价]),[@单价]>2)', { pass: 1, fail: 2, undecided: 0 }],
  ['=AND(ISNUMBER([@单价]),[@数量]>3)', { pass: 0, fail: 3, undecided: 0 }],
  // Something else is made of the cell as well, or of what it is asked about.
  ['=IF(ISTEXT([@单价]),TRUE,[@单价]>2)', { pass: 1, fail: 1, undecided: 1 }],
  ['=OR(ISNUMBER([@单价]),[@单价]>2)', { pass: 2, fail: 0, undecided: 1 }],
  ['=ISNUMBER([@单价]+1)', { pass: 2, fail: 0, undecided: 1 }],
  ['=[@单价]&"元"<>""', { pass: 2, fail: 0, undecided: 1 }],
  ['=TRIM([@单价])=TRIM([@数量])', { pass: 0, fail: 2, undecided: 1 }],
  ['=REGEXTEST([@单价],"^.")', { pass: 2, fail: 0, undecided: 1 }],
])('%s asks of a blank, or does not', async (formula, outcome) => {
  const result = await checkWorkbook([goods(), rulesSheet([['R1', '物品', formula]])]);
  expect(result.outcomes.find(({ rule }) => rule === 'R1')).toMatchObject(outcome);
});

test('a blank out of scope stays there, whatever the formula asks of another column', async () => {
  const outcome = async (columns: string | null) => {
    const header = ['编号', '表', '公式', '适用条件', '所需列'];
    const row = ['R1', '物品', '=AND([@品名]<>"",[@单价]>2)', '=[@单价]<>""', columns];
    const { outcomes } = await checkWorkbook([goods(), rulesSheet([row], header)]);
    return outcomes.find(({ rule }) => rule === 'R1');
  };
  expect(await outcome(null)).toMatchObject({ pass: 1, fail: 1, undecided: 0 });
  expect(await outcome('单价')).toMatchObject({ pass: 1, fail: 1, undecided: 1 });
});

test('a rule about whole columns points at these, of whatever table, and says what it worked out', async () => {
  const stock: MemorySheetContent = {
    name: '库存',
    values: [
      ['货', '数'],
      ['笔', 4],
      ['纸', 1],
    ],
  };
  const header = ['编号', '表', '公式', '标记列', '提示'];
  const { findings } = await checkWorkbook([
    goods(),
    stock,
    rulesSheet(
      [
        ['R1', '物品', '=SUM([数量])=SUM(库存[数])'],
        ['R2', '物品', '=SUM([数量])=SUM(库存[数])', '数量', '两表不符'],
        ['R3', '物品', '=AVERAGE([单价])>=100'],
        ['R4', '物品', '=(SUM([数量])+1)*2=10'],
        ['R5', '物品', '=ROWS(UNIQUE([品名]))>3'],
        ['R6', '库存', '=SUMIFS(物品[数量],物品[品名],[@货])=[@数]'],
      ],
      header,
    ),
  ]);
  const amounts = { sheet: '物品', row: 1, column: 2, rows: 3 };
  const sums = { 'SUM([数量])': 8, 'SUM(库存[数])': 5 };
  expect(
    findings.map(({ rule, cells, ranges, values, expected }) => [rule, cells, ranges, values, expected]),
  ).toEqual([
    ['R1', [], [amounts, { sheet: '库存', row: 1, column: 1, rows: 2 }], sums, null],
    ['R2', [], [amounts], sums, null],
    ['R3', [], [{ ...amounts, column: 1 }], { 'AVERAGE([单价])': 3.5 }, '≥100'],
    ['R4', [], [amounts], { '(SUM([数量])+1)*2': 18 }, 10],
    ['R5', [], [{ ...amounts, column: 0 }], { 'ROWS(UNIQUE([品名]))': 3 }, '>3'],
    // A record's rule points at the record's own cell.
    [
      'R6',
      [
        { row: 1, column: 0 },
        { row: 1, column: 1 },
      ],
      undefined,
      { 货: '笔', 数: 4, 'SUMIFS(物品[数量],物品[品名],[@货])': 3 },
      null,
    ],
  ]);
  expect(findings.map((finding) => describeFinding(finding).message).slice(0, 3)).toEqual([
    'SUM([数量])：8；SUM(库存[数])：5',
    '两表不符',
    'AVERAGE([单价])：3.5',
  ]);
});

test('a message of one’s own: single braces, a number kept as text, and the tolerance said once', async () => {
  const sums: MemorySheetContent = {
    name: '收支',
    values: [
      ['单位', '合计', '甲', '乙'],
      ['A', '66', 33, 33],
      ['B', 0.1, 0.1, 0.2],
    ],
  };
  const header = ['编号', '表', '公式', '容差', '提示', '应有值'];
  const result = await checkWorkbook([
    sums,
    rulesSheet(
      [
        [
          'R1',
          '收支',
          '=[@合计]=[@甲]+[@乙]',
          null,
          '{单位}：合计{{合计}}，应为{应有值}{无}',
          '=[@甲]+[@乙]',
        ],
        ['R2', '收支', '=[@甲]=[@乙]', 0.05, null, null],
        ['R3', '收支', '=[@合计]=[@甲]', 0.05, '不对', null],
      ],
      header,
    ),
  ]);
  const said = (id: string) => about(result, id).map((finding) => describeFinding(finding).message);
  expect(said('R1')).toEqual([
    'A：合计66，应为66{无}。单元格中的“66”是文本，不是数字。',
    'B：合计0.1，应为0.3{无}',
  ]);
  // Text and a number have no difference that could be said.
  expect(said('R3')).toEqual(['不对']);
  expect(said('R2')).toEqual(['甲：0.1；乙：0.2。相差 0.1，超过容差 0.05。']);
});

test('a rule may ask for an error: then it is judged', async () => {
  const result = await checkWorkbook([
    goods([
      ['笔', new CellError('#REF!'), 3],
      ['纸', 5, 1],
    ]),
    rulesSheet([
      ['R1', '物品', '=NOT(ISERROR([@单价]))'],
      ['R2', '物品', '=IFERROR([@单价],0)>1'],
      ['R3', '物品', '=IFERROR([@单价]/[@数量],0)>1'],
      ['R4', '物品', '=[@单价]>0'],
    ]),
  ]);
  expect(result.findings.map(({ rule, cells }) => [rule, cells[0]])).toEqual([
    ['R1', { row: 1, column: 1 }],
    ['R2', { row: 1, column: 1 }],
  ]);
  for (const id of ['R3', 'R4']) {
    expect(result.outcomes.find(({ rule }) => rule === id)).toMatchObject({ pass: 1, undecided: 1 });
  }
});

test('shuffling rows or renaming other columns changes no finding', async () => {
  const record = fc.tuple(
    fc.constantFrom('甲', '乙', '丙', null),
    fc.option(fc.integer({ min: 0, max: 9 })),
    fc.integer({ min: 0, max: 9 }),
  );
  const rules = rulesSheet([
    ['R1', '物品', '=[@单价]<=[@数量]'],
    ['R2', '物品', '=COUNTIFS([品名],[@品名])<3'],
  ]);
  const found = async (rows: Cell[][], other: string): Promise<string[]> => {
    const sheet = { name: '物品', values: [['品名', '单价', '数量', other], ...rows] };
    const { findings } = await checkWorkbook([sheet, rules]);
    // By the record's own number, which moves with it.
    return findings
      .map(({ rule, cells }) => `${rule}:${String(rows[cells[0].row - 1][3])}:${cells.length}`)
      .sort();
  };
  await fc.assert(
    fc.asyncProperty(
      fc
        .array(record, { minLength: 1, maxLength: 12 })
        .chain((records) =>
          fc.tuple(
            fc.constant(records.map((cells, n): Cell[] => [...cells, n])),
            fc.shuffledSubarray([...records.keys()], { minLength: records.length }),
          ),
        ),
      async ([rows, order]) => {
        expect(
          await found(
            order.map((n) => rows[n]),
            '别的',
          ),
        ).toEqual(await found(rows, '备考'));
      },
    ),
    { numRuns: 50 },
  );
});

test('dates are said as dates where the format of their cells says that they are', async () => {
  const dated = {
    name: '物品',
    values: [
      ['品名', '购入', '报废', '保修', '单价'],
      ['笔', 45_658, 45_292, 45_292, 45_292],
      ['纸', '2024年', null, 45_292, 20_240_506],
    ],
    formats: [
      { row: 1, column: 1, format: 'yyyy/m/d' },
      { row: 1, column: 2, format: 'yyyy"年"m"月"' },
      { row: 1, column: 4, format: '#,##0.00"day"' },
    ],
  };
  const rules = [
    ['R1', '物品', '[@购入]<=[@报废]', '', '{购入}晚于{报废}，不应晚于{应有值}', '=[@报废]+1'],
    ['R2', '物品', '[@保修]>50000', '', '', ''],
    ['R3', '物品', '[@单价]<0', '', '{单价}', ''],
  ];
  const result = await checkWorkbook([
    dated,
    rulesSheet(rules, ['编号', '表', '公式', '类别', '提示', '应有值']),
  ]);
  const messages = result.findings.map((finding) => describeFinding(finding).message);
  expect(messages).toEqual([
    '2025-01-01晚于2024-01，不应晚于2024-01-02',
    '保修：45292',
    '保修：45292',
    '45292',
    '20240506',
  ]);
});

describe('what a message fills in', () => {
  const columns = ['编号', '表', '公式', '提示', '应有值', '容差', '处理办法'];
  const sums = {
    name: '账',
    values: [
      ['户 主\n姓名', '合计', '甲', '乙'],
      ['张三', 7, 2, 3],
    ],
  };
  const messages = async (...rules: Cell[][]): Promise<string[]> =>
    (await checkWorkbook([sums, rulesSheet(rules, columns)])).findings.map((finding) => {
      const { message, todo } = describeFinding(finding);
      return finding.rule === 'S21' ? `S21 ${message}` : message + todo;
    });
  const formula = '[@合计]=[@甲]+[@乙]';
  const expected = '=[@甲]+[@乙]';

  test('expected value, difference and value found by their Chinese names, in English too', async () => {
    const message = '填{填报值}，应为{应有值}即{应为}，差{差额}，相差{ 相差 }';
    const said = '填7，应为5即5，差2，相差2';
    expect(await messages(['R', '账', formula, message, expected])).toEqual([said]);
    setLanguage('en');
    expect(await messages(['R', '账', formula, message, expected])).toEqual([said]);
  });

  test('a column whose header has spaces or line breaks, in what to do as well', async () => {
    expect(await messages(['R', '账', formula, '{户主姓名}错', null, null, '问{户主 姓名}'])).toEqual([
      '张三错问张三',
    ]);
  });

  test('a difference that the message has said is not said again', async () => {
    expect(await messages(['R', '账', formula, '相差{相差}。', null, 0.5])).toEqual([
      '相差2。超过容差 0.5。',
    ]);
    expect(await messages(['R', '账', formula, '差{差额}，容差{容差}', expected, 0.5])).toEqual([
      '差2，容差0.5',
    ]);
    expect(await messages(['R', '账', formula, '合计错', null, 0.5])).toEqual([
      '合计错。相差 2，超过容差 0.5。',
    ]);
  });

  test('what cannot be filled in is told, once a cell; braces around no name are braces', async () => {
    const result = await checkWorkbook([
      sums,
      rulesSheet(
        [['R', '账', formula, '{差值}{差额}{{没有}}{1,2}[[{应有值}]]', null, null, '问{谁}']],
        columns,
      ),
    ]);
    const told = about(result, 'S21');
    expect(told.map(({ severity, cells }) => [severity, cells])).toEqual([
      ['soft', [{ row: 1, column: 3 }]],
      ['soft', [{ row: 1, column: 6 }]],
    ]);
    expect(told.map((finding) => describeFinding(finding).message)).toEqual([
      expect.stringContaining('规则的“提示”中的 {差值} {差额} {没有} 填不出来'),
      expect.stringContaining('规则的“处理办法”中的 {谁} 填不出来'),
    ]);
  });
});
