import { isError } from '../../../src/domain/cell';
import { callFunction } from '../../../src/domain/functions/call';
import { functions } from '../../../src/domain/functions/registry';
import { choicesOf } from '../../../src/taskpane/insert/choices';
import { parseArgument, type Scope } from '../../../src/taskpane/insert/parse-argument';
import type { SourceTable } from '../../../src/taskpane/insert/source';

const body = { sheet: '花名册', row: 1, column: 0, rows: 3, columns: 2 };
const roster: SourceTable = {
  name: '花名册',
  range: { ...body, row: 0, rows: 4 },
  body,
  columns: [
    { header: '姓名', column: 0 },
    { header: '学历 ', column: 1 },
  ],
};
const block: SourceTable = { ...roster, name: null };
const scope = (more: Partial<Scope> = {}): Scope => ({
  sources: {
    sheets: ['花名册', "O'Neil 表"].map((name) => ({ name, hidden: false, protected: false, used: null })),
    tables: [roster],
    names: [{ name: '统计时点', range: { sheet: '封面', row: 6, column: 1, rows: 1, columns: 1 } }],
    selection: null,
    selected: roster,
    canSpill: true,
    date: null,
  },
  table: roster,
  sheet: '花名册',
  choices: null,
  ...more,
});
const read = (text: string, more: Partial<Scope> = {}) => parseArgument(text, scope(more));
const constantOf = (text: string) => {
  const { argument } = read(text);
  return argument?.kind === 'constant' ? argument.matrix : undefined;
};

test('a header of the chosen table is that column: by name in a table, by address in a block of cells', () => {
  const range = { ...body, column: 1, columns: 1 };
  expect(read('学历').argument).toEqual({ kind: 'column', table: '花名册', column: '学历 ', range });
  expect(read('学历', { table: block }).argument).toEqual({ kind: 'range', range });
  expect(read('学历', { table: null }).argument).toEqual({ kind: 'constant', matrix: [['学历']] });
});

test('names and addresses, with or without "=", "$" and sheet', () => {
  expect(read('=统计时点').argument).toMatchObject({ kind: 'name', name: '统计时点' });
  expect(read('$B$2:b4').argument).toEqual({ kind: 'range', range: { ...body, column: 1, columns: 1 } });
  expect(read("'O''Neil 表'!A1").argument).toMatchObject({
    range: { sheet: "O'Neil 表", row: 0, column: 0 },
  });
});

test('whole columns and rows are refused, whatever the sheet', () => {
  for (const text of ['A:A', '$A:$C', '3:3', '花名册!C:C', "='花名册'!2:9"]) {
    expect(read(text).problem?.key).toBe('wholeColumn');
  }
});

test('what is not there is named', () => {
  expect(read('名册[姓名]').problem).toEqual({ key: 'noTable', params: { table: '名册' } });
  expect(read('花名册[性别]').problem).toEqual({
    key: 'noColumn',
    params: { table: '花名册', column: '性别' },
  });
  expect(read('表!A1').problem).toEqual({ key: 'noSheet', params: { sheet: '表' } });
  expect(read('XFE1').problem?.key).toBe('address');
  expect(read('=LEFT(A1,2)').problem?.key).toBe('expression');
  expect(read('SUM(A1:A3)').problem?.key).toBe('expression');
});

test('numbers are numbers; codes, percentages and dates stay text, so that nothing is lost', () => {
  expect(constantOf('12,000')).toEqual([[12000]]);
  expect(constantOf('１２．５')).toEqual([[12.5]]);
  expect(constantOf('true')).toEqual([[true]]);
  for (const text of ['110105194912310021', '13800000000', '0371', '47.8%', '2025-12-31', '初级']) {
    expect(constantOf(text)).toEqual([[text]]);
  }
  expect(constantOf('"基数 ""甲"""')).toEqual([['基数 "甲"']]);
});

test('arrays in either width, quoted commas included; an incomplete one is refused', () => {
  expect(constantOf('{35,45,55}')).toEqual([[35, 45, 55]]);
  expect(constantOf('｛35，45；"a,b"，TRUE｝')).toEqual([
    [35, 45],
    ['a,b', true],
  ]);
  for (const text of ['{35,45', '{1,2;3}', '{}', '{1,,2}']) expect(read(text).problem?.key).toBe('array');
});

test('a parameter with words takes those, references, and nothing else', () => {
  const choices = choicesOf('basis');
  expect(read('就高', { choices }).argument).toEqual({ kind: 'constant', matrix: [['就高']] });
  expect(read('B2', { choices }).argument?.kind).toBe('range');
  expect(read('就近', { choices }).problem).toMatchObject({ key: 'word', params: { found: '就近' } });
});

test('a text longer than Excel takes in a formula is refused', () => {
  expect(read('甲'.repeat(256)).problem?.key).toBe('longText');
  expect(read('甲'.repeat(255)).argument).toBeDefined();
});

test('every word offered is understood by the functions that have the parameter', () => {
  for (const { name, parameters } of functions.values()) {
    parameters.forEach((parameter, at) => {
      for (const word of choicesOf(parameter.name) ?? []) {
        const args = parameters.map((_, i) => (i === at ? [[word]] : i < at ? [[1]] : undefined));
        const results = callFunction(name, args).flat();
        expect(results.filter((cell) => isError(cell) && cell.reason?.key === 'unknownWord')).toEqual([]);
      }
    });
  }
});
