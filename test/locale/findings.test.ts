import { describeFinding, describeSkip } from '../../src/locale/findings';
import { resources as en } from '../../src/locale/en';
import { resources as zhCN } from '../../src/locale/zh-CN';
import { catalogue } from '../../src/rules/catalogue';

const STRUCTURE = [
  'S01',
  'S02',
  'S03',
  'S04',
  'S05',
  'S06',
  'S07',
  'S08',
  'S09',
  'S16',
  'S17',
  'S18',
  'S20',
  'S21',
];

type Words = Readonly<Record<string, { title: string; message: string; todo: string }>>;

describe.each([
  ['zh-CN', zhCN.rules],
  ['en', en.rules],
])('words about rules in %s', (_, rules) => {
  const words: Words = rules.rule;

  test('every rule has a title, a message and something to do, and no words are left over', () => {
    const ids = [...new Set([...catalogue.map((rule) => rule.id), ...STRUCTURE])].sort();
    expect(Object.keys(words).sort()).toEqual(ids);
    for (const id of ids) for (const part of Object.values(words[id])) expect(part).not.toBe('');
  });

  test('a message fills in only what its rule gives', () => {
    const general = new Set(['found', 'expected', 'column', 'value', 'difference']);
    for (const rule of catalogue) {
      const given = new Set([
        ...general,
        ...rule.marks,
        ...Object.keys(rule.values ?? {}),
        ...[...rule.formula.matchAll(/\[@\[?([^\]]+)\]/g)].map((match) => match[1]),
      ]);
      for (const [, name] of words[rule.id].message.matchAll(/\{\{(.+?)\}\}/g)) {
        expect([rule.id, name, given.has(name)]).toEqual([rule.id, name, true]);
      }
    }
  });

  test('every value of a rule that is no column has a name', () => {
    const columns = /[\u4e00-\u9fff]/;
    const named: Readonly<Record<string, string>> = rules.value;
    for (const rule of catalogue) {
      for (const name of Object.keys(rule.values ?? {})) {
        if (!columns.test(name)) expect([name, named[name] !== undefined]).toEqual([name, true]);
      }
    }
  });
});

test.each([
  ['', '空'],
  [' ', '空格'],
  ['　', '空格'],
  ['2', '2'],
])('of the value %j it is said what it is', (value, shown) => {
  const { found } = describeFinding({
    rule: 'A01',
    severity: 'hard',
    sheet: '社区工作者花名册',
    cells: [],
    values: { 姓名: value },
    expected: null,
  });
  expect(found).toBe(`姓名：${shown}`);
});

test('why a rule of the catalogue was not run does not count the signs of a formula that its reader has not written', () => {
  const skipped = (rule: string) =>
    describeSkip({
      ...{ rule, status: 'skipped', pass: 0, fail: 0, undecided: 0 },
      reason: { key: 'columnMissing', params: { table: '表', column: '列', position: 67 } },
    });
  expect(skipped('A01')).toBe('表“表”缺少列“列”');
  expect(skipped('我的规则')).toBe('表“表”缺少列“列”（公式第67个字符）');
});
