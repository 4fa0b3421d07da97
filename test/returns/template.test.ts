import { resources as english } from '../../src/locale/en';
import { resources as chinese } from '../../src/locale/zh-CN';
import { codeList, codeLists, columnAliases, communityWorkforce, policyParameters } from '../../src/returns';

const columns = communityWorkforce.sheets.flatMap((sheet) => sheet.columns);

test('the return has twenty-one sheets; all but the cover, the communities and the roster may be missing', () => {
  expect(
    communityWorkforce.sheets.map(({ name, required, columns }) => [name, columns.length, required]),
  ).toEqual([
    ['封面', 14, true],
    ['社区基本情况表', 32, true],
    ['社区工作者花名册', 46, true],
    ['持证社工登记表', 20, false],
    ['社工站情况表', 21, false],
    ['社工服务机构台账', 26, false],
    ['培训登记表', 12, false],
    ['考试登记表', 12, false],
    ['活动与服务表', 12, false],
    ['服务对象情况表', 8, false],
    ['经费与待遇表', 8, false],
    ['考核登记表', 8, false],
    ['换届情况表', 25, false],
    ['人员变动登记表', 9, false],
    ['志愿服务组织表', 7, false],
    ['社工岗位与需求表', 12, false],
    ['阵地设施表', 6, false],
    ['政策参数表', 7, false],
    ['上期数据', 5, false],
    ['汇总表', 16, false],
    ['区划变更', 7, false],
  ]);
});

test('no sheet has two columns of one name', () => {
  for (const sheet of communityWorkforce.sheets) {
    const names = sheet.columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  }
});

test('every coded column names a code list, and every code list is used', () => {
  const used = columns.flatMap(({ codes }) => codes ?? []);
  for (const id of used) expect(codeList(id).entries.length).toBeGreaterThan(1);
  expect(new Set(used)).toEqual(new Set(codeLists.map(({ id }) => id)));
  expect(
    columns.filter((column) => ['code', 'codes'].includes(column.type) !== (column.codes !== undefined)),
  ).toEqual([]);
});

test('every calculated column refers to columns of its own sheet and to cover fields alone', () => {
  const cover = communityWorkforce.sheets[0].columns.map(({ name }) => name);
  for (const sheet of communityWorkforce.sheets) {
    const names = sheet.columns.map(({ name }) => name);
    for (const { formula } of sheet.columns) {
      if (formula === undefined) continue;
      const references = [...formula.matchAll(/\[@(?:\[([^\]]+)\]|([^[\]]+))\]/g)].map((m) => m[1] ?? m[2]);
      expect(references.length).toBeGreaterThan(0);
      for (const reference of references) expect(names).toContain(reference);
      const rest = formula.replace(/\[@(?:\[[^\]]+\]|[^[\]]+)\]/g, '').replace(/"[^"]*"/g, '');
      for (const [name] of rest.matchAll(/\p{Script=Han}+/gu)) expect(cover).toContain(name);
    }
  }
});

describe.each([
  ['Chinese', chinese.returns],
  ['English', english.returns],
])('%s words', (_, words) => {
  test('name every sheet and column, and explain nothing that does not exist', () => {
    expect(new Set(Object.keys(words.sheets))).toEqual(
      new Set(communityWorkforce.sheets.map(({ name }) => name)),
    );
    expect(new Set(Object.keys(words.columns))).toEqual(new Set(columns.map(({ name }) => name)));
    for (const name of Object.keys(words.notes)) expect(Object.keys(words.columns)).toContain(name);
  });

  test('explain every policy parameter', () => {
    expect(new Set(Object.keys(words.parameters))).toEqual(new Set(policyParameters.map(({ name }) => name)));
  });

  test('name every code', () => {
    const lists = words.codes as Readonly<Record<string, Readonly<Record<string, string>>>>;
    for (const { id, entries } of codeLists) {
      expect(lists[id].title).not.toBe(id);
      expect(new Set(Object.keys(lists[id]))).toEqual(new Set(['title', ...entries.map(({ code }) => code)]));
    }
  });
});

test('a parameter has a default and the document it comes from, or neither', () => {
  expect(new Set(policyParameters.map(({ name }) => name)).size).toBe(policyParameters.length);
  for (const { name, value, basis } of policyParameters)
    expect([name, basis !== '']).toEqual([name, value !== null]);
});

test('aliases belong to columns that exist, and no alias is a column of the same sheet', () => {
  for (const [name, aliases] of Object.entries(columnAliases)) {
    const sheets = communityWorkforce.sheets.filter((sheet) =>
      sheet.columns.some((column) => column.name === name),
    );
    expect([name, sheets.length > 0]).toEqual([name, true]);
    for (const sheet of sheets) {
      const names = sheet.columns.map((column) => column.name);
      expect([name, aliases.filter((alias) => names.includes(alias))]).toEqual([name, []]);
    }
  }
});
