import { functions } from '../../../src/domain/functions/registry';
import { communityWorkforce } from '../../../src/returns';
import { everydayHeaders } from '../../../src/returns/everyday-headers';
import { findColumn, hintOf, suggest } from '../../../src/taskpane/insert/hints';
import type { Sources, SourceTable } from '../../../src/taskpane/insert/source';

const tableOf = (headers: readonly string[], name: string | null = '表'): SourceTable => {
  const range = { sheet: '表', row: 0, column: 0, rows: 3, columns: headers.length };
  return {
    name,
    range,
    body: { ...range, row: 1, rows: 2 },
    columns: headers.map((header, column) => ({ header, column })),
  };
};
const sourcesOf = (tables: readonly SourceTable[], more: Partial<Sources> = {}): Sources => ({
  sheets: [],
  tables,
  names: [],
  selection: null,
  selected: null,
  canSpill: true,
  date: null,
  ...more,
});
const suggested = (name: string, parameter: string, headers: readonly string[]) =>
  suggest(name, parameter, tableOf(headers), sourcesOf([]));

const columns = new Set(communityWorkforce.sheets.flatMap((sheet) => sheet.columns.map(({ name }) => name)));

test('every hint names a column of the return, so that its other spellings are found', () => {
  for (const { name, parameters } of functions.values()) {
    for (const parameter of parameters) {
      for (const column of hintOf(name, parameter.name).columns ?? []) expect(columns).toContain(column);
    }
  }
  for (const [column, others] of Object.entries(everydayHeaders)) {
    expect(columns).toContain(column);
    // Another column of the same sheet is never taken for it.
    for (const sheet of communityWorkforce.sheets) {
      const names = sheet.columns.map(({ name }) => name);
      if (names.includes(column)) for (const other of others) expect(names).not.toContain(other);
    }
  }
});

test.each([['公民身份号码'], ['身份证号码'], ['身份证号（必填）'], [' 身份 证号 *'], ['证件号码']])(
  '%s is an identity number',
  (header) => {
    expect(suggested('IDCHECK', 'id', ['姓名', header])).toBe(header.trim());
  },
);

test('the urban population is preferred to the whole, the order of the columns does not matter', () => {
  expect(suggested('STAFFQUOTA', 'population', ['常住人口', '其中:城镇常住人口'])).toBe('其中:城镇常住人口');
  expect(suggested('STAFFQUOTA', 'population', ['常住人口', '城镇常住人口（人）'])).toBe(
    '城镇常住人口（人）',
  );
  expect(suggested('STAFFQUOTA', 'population', ['总人口', '常住人口'])).toBe('常住人口');
  expect(suggested('STAFFQUOTA', 'population', ['姓名'])).toBe('');
});

test('the reference date is the defined name, else the cell of the cover, else a column', () => {
  const cell = { sheet: '封面', row: 6, column: 1, rows: 1, columns: 1 };
  const ask = (sources: Partial<Sources>) =>
    suggest('AGEAT', 'date', tableOf(['统计时点']), sourcesOf([], sources));
  expect(ask({ names: [{ name: '统计时点', range: cell }], date: cell })).toBe('统计时点');
  expect(ask({ date: cell })).toBe("'封面'!B7");
  expect(ask({})).toBe('统计时点');
  expect(suggest('AGEAT', 'date', null, sourcesOf([]))).toBe('');
});

test('an Excel table of policy parameters is taken whole', () => {
  const policy = tableOf(['参数名', '值', '单位'], '政策参数表');
  const hinted = [...functions.values()].flatMap(({ name, parameters }) =>
    parameters.filter((each) => hintOf(name, each.name).policy).map((each) => [name, each.name] as const),
  );
  for (const [name, parameter] of hinted) {
    expect(suggest(name, parameter, null, sourcesOf([policy]))).toBe('政策参数表[[参数名]:[值]]');
  }
});

test('no two columns are taken for one: the first name that fits wins', () => {
  expect(findColumn(tableOf(['户口', '居住地级别']), ['居住地级别', '户口所在地级别'])?.header).toBe(
    '居住地级别',
  );
});
