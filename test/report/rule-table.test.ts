import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadRegions } from '../../src/domain/regions/load';
import { setLanguage } from '../../src/locale';
import { describeFinding } from '../../src/locale/findings';
import { ruleColumnName, ruleEntries } from '../../src/report/rule-table';
import { communityWorkforce } from '../../src/returns';
import { RULE_COLUMNS, type RuleColumn, type RuleTable } from '../../src/returns/rule-sheet';
import { catalogue } from '../../src/rules/catalogue';
import { check } from '../../src/rules/check';
import type { Finding } from '../../src/rules/finding';
import { ownRules } from '../../src/rules/own/own-rules';
import { checkedData, knownTables, mentionedBy, planCheck } from '../../src/rules/own/plan';
import type { Rule } from '../../src/rules/rule';
import { STRUCTURE_IDS } from '../../src/rules/structure';
import { rulesSheet, structureSheet } from '../../src/workbook/layout/rules-sheet';
import { readReturn } from '../../src/workbook/read-return';
import { isRuleSheet, readRules } from '../../src/workbook/read-rules';
import { readNames, readTables } from '../../src/workbook/read-tables';
import { newXlsx, openXlsx } from '../../src/xlsx';
import { finish } from './support/report';

/** The sheet written to a file, and read back as a bureau's rules. */
async function writtenAndRead(rules: readonly Rule[]): Promise<RuleTable> {
  const book = newXlsx('rules.xlsx');
  await book.addSheet(rulesSheet(rules, '0.1.0'));
  await book.addSheet(structureSheet());
  const table = await readRules(await openXlsx(await book.save(), 'rules.xlsx'), { anySheet: true });
  return table!;
}

beforeEach(() => setLanguage('zh-CN'));

test.each(['zh-CN', 'en'] as const)(
  'every rule comes back as it was written (%s)',
  async (language) => {
    setLanguage(language);
    const { rules, findings } = ownRules(await writtenAndRead(catalogue));
    expect(findings).toEqual([]);
    expect(rules).toHaveLength(catalogue.length);
    const bare = (formula: string | number | undefined) =>
      formula === undefined ? undefined : String(formula).trim().replace(/^=/, '');
    for (const [n, rule] of rules.entries()) {
      const built = catalogue[n];
      expect({
        ...rule,
        formula: bare(rule.formula),
        when: bare(rule.when),
        expected: bare(rule.expected),
        by: bare(rule.by),
      }).toMatchObject({
        id: built.id,
        table: built.table,
        formula: bare(built.formula),
        when: bare(built.when),
        expected: bare(built.expected),
        by: bare(built.by),
        severity: built.severity,
        marks: built.marks,
        missing: built.missing ?? 'undecided',
      });
      if (built.needs) expect([rule.id, rule.needs]).toEqual([built.id, built.needs]);
      expect(bare(rule.tolerance)).toBe(bare(built.tolerance));
      expect(bare(rule.rounding)).toBe(bare(built.rounding));
      expect(Object.entries(rule.values ?? {}).map(([name, text]) => [name, bare(text)])).toEqual(
        Object.entries(built.values ?? {}).map(([name, text]) => [name, bare(text)]),
      );
    }
  },
  60_000,
);

test('used instead of the built-in rules they find the same in the damaged county', async () => {
  const file = path.join(__dirname, '../../assets/samples/county-damaged.xlsx');
  const workbook = await openXlsx(readFileSync(file), 'county.xlsx');
  const read = await readReturn(workbook, communityWorkforce);
  await loadRegions();
  const plan = planCheck(read, [{ table: await writtenAndRead(catalogue), file: 'rules.xlsx' }], true);
  const names = await readNames(workbook);
  const tables = await readTables(workbook, {
    known: knownTables(read),
    wanted: mentionedBy(plan.rules, names),
  });
  const data = checkedData(read, plan, tables, names);
  const own = finish(check(data, plan.rules, { aboutRules: plan.aboutRules }));
  const built = finish(check(read, catalogue));
  const byId = new Map(catalogue.map((rule) => [rule.id, rule]));
  const said = (finding: Finding) => {
    const { message, title, todo, source, expected } = describeFinding(finding, byId.get(finding.rule));
    const { rule, severity, sheet, cells } = finding;
    return JSON.stringify({ rule, severity, sheet, cells, expected, message, title, todo, source });
  };
  // Structure is not judged by rules.
  const judged = built.findings.filter(({ rule }) => !STRUCTURE_IDS.includes(rule));
  expect(own.findings.map(said).sort()).toEqual(judged.map(said).sort());
  expect(judged.length).toBeGreaterThan(80);
  const counts = ({ outcomes }: typeof own) =>
    outcomes
      .filter(({ rule }) => byId.has(rule))
      .map(({ rule, pass, fail, undecided }) => `${rule} ${pass} ${fail} ${undecided}`)
      .sort();
  expect(counts(own)).toEqual(counts(built));
}, 120_000);

test('the sheet is none that the next check would take for the workbook’s own rules', () => {
  for (const language of ['zh-CN', 'en'] as const) {
    setLanguage(language);
    for (const sheet of [rulesSheet(catalogue, '1'), structureSheet()]) {
      expect([sheet.name, isRuleSheet(sheet.name), isRuleSheet(`${sheet.name} (2)`)]).toEqual([
        sheet.name,
        false,
        false,
      ]);
    }
  }
});

test('the headers are those of a bureau’s own sheet, in either language', () => {
  const columns = Object.keys(RULE_COLUMNS) as RuleColumn[];
  expect(columns.map(ruleColumnName)).toEqual(columns);
  setLanguage('en');
  for (const column of columns)
    expect([column, RULE_COLUMNS[column].includes(ruleColumnName(column))]).toEqual([column, true]);
});

test('says of each rule its class and the thresholds it calls; names the checks that are no formulas', () => {
  const [, , head, ...rows] = rulesSheet(catalogue, '0.1.0').rows.map((row) =>
    row.map((cell) => (cell && 'value' in cell.content ? cell.content.value : null)),
  );
  const at = (name: string) => head.indexOf(name);
  const age = rows.find((row) => row[0] === 'A17')!;
  expect([age[at('大类')], age[at('所用参数')]]).toEqual(['A 单元格', '年龄下限、年龄上限']);
  expect(rows.every((row) => row[at('大类')] !== '')).toBe(true);
  expect(rows.every((row) => row[at('标题')] !== row[0] && row[at('提示')] !== '')).toBe(true);
  const structure = structureSheet()
    .rows.slice(3)
    .map((row) => row[0] && 'value' in row[0].content && row[0].content.value);
  expect(structure).toEqual([...STRUCTURE_IDS, 'S20', 'S21']);
});

const table = (rows: readonly Partial<Record<RuleColumn, string>>[]): RuleTable => ({
  sheet: '审核规则',
  columns: {},
  rows: rows.map((texts, row) => ({ row: row + 1, texts })),
});
const row = { 编号: 'R1', 表: '表', 公式: '=[@a]>0', 标题: '为正', 提示: '要为正' };

test('rows of one check share their id; another check of that id does not', () => {
  const same = ownRules(table([row, { ...row, 公式: '=[@b]>0' }]));
  expect([same.rules.map(({ id }) => id), same.findings]).toEqual([['R1', 'R1'], []]);
  const other = ownRules(
    table([row, { ...row, 标题: '另一条' }, { ...row, 标题: '另一条', 公式: '=[@c]>0' }]),
  );
  expect(other.rules.map(({ id }) => id)).toEqual(['R1', 'R1@审核规则', 'R1@审核规则']);
  expect(other.findings).toHaveLength(1);
  const untitled = ownRules(
    table([
      { ...row, 标题: undefined },
      { ...row, 标题: undefined },
    ]),
  );
  expect(untitled.rules.map(({ id }) => id)).toEqual(['R1', 'R1@审核规则']);
});

test('a sheet may say which columns a rule needs, or none, and values for its message', () => {
  const [needs, none, usual, asked, all] = ownRules(
    table([
      { ...row, 编号: '1', 所需列: '甲、[@乙]', 附加值: 'sum=[@甲]+[@乙]\n两倍 = =2*[@甲]' },
      { ...row, 编号: '2', 所需列: '无' },
      { ...row, 编号: '3' },
      { ...row, 编号: '4', 公式: '=ISNUMBER([@a])' },
      { ...row, 编号: '5', 公式: '=ISNUMBER([@a])', 所需列: '公式各列' },
    ]),
  ).rules;
  expect([needs.needs, needs.values]).toEqual([['甲', '乙'], { sum: '[@甲]+[@乙]', 两倍: '=2*[@甲]' }]);
  expect([none.needs, none.values]).toEqual([[], undefined]);
  expect([usual.needs, usual.values]).toEqual([undefined, undefined]);
  expect([asked.needs, all.needs]).toEqual([[], undefined]);
  const written = ruleEntries([needs, none, usual, asked, all]).map(({ texts }) => texts.所需列);
  expect(written).toEqual(['甲、乙', '无', '', '', '公式各列']);
});
