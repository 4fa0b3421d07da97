import fc from 'fast-check';
import type { RuleTable } from '../../../src/returns/rule-sheet';
import { functionNames } from '../../../src/rules/language/functions';
import { ownRules } from '../../../src/rules/own/own-rules';
import { selfCheck } from '../../../src/rules/self-check/self-check';
import { plainData, plainTable } from '../support/return-data';
import { run } from '../support/run';

const T = plainTable('T', {
  a: [1, 2, 'x', null, '3'],
  b: ['A', 'a', 'b*', '', true],
  c: [10, 20, 30, 40, 50],
  d: ['x', 'y', null, '', 'z'],
  e: ['x', true, null, '', 'z'],
});
const U = plainTable('U', { d: [1, 2] });

/** A sheet with one rule, as somebody may have written it. */
const sheetWith = (公式: string, more: Readonly<Record<string, string>> = {}): RuleTable =>
  ({
    sheet: '审核规则',
    columns: { 编号: 0, 表: 1, 公式: 2 },
    rows: [{ row: 1, texts: { 编号: 'Z', 表: 'T', 公式, ...more } }],
  }) as RuleTable;

/** Reads, checks and looks over a rule; the problem, where it cannot be run. */
function tried(formula: string, more?: Readonly<Record<string, string>>): unknown {
  const { rules } = ownRules(sheetWith(formula, more));
  const { findings } = run(plainData([T, U], { 统计时点: 46022 }), rules);
  selfCheck(rules, new Map([['T', T]]));
  return findings.find(({ rule }) => rule === 'S20')?.problem;
}

test.each([
  ['=LAMBDA(x,x+1)([@a])>0', { key: 'unsupported', params: { what: 'LAMBDA(x,x+1)([@a])', position: 2 } }],
  ['=1+LET(x,1,)', { key: 'unsupported', params: { what: 'LET(x,1,)', position: 4 } }],
  ['=MAP([a],LAMBDA(x,x))', { key: 'unsupported', params: { what: 'LAMBDA(x,x)', position: 10 } }],
  [
    '=REGEXTEST([@a],"(")',
    { key: 'badPattern', params: { function: 'REGEXTEST', pattern: '(', position: 17 } },
  ],
  ['=COUNTIFS([a],1,[[a]:[b]],2)=0', { key: 'rangeSizes', params: { function: 'COUNTIFS', position: 17 } }],
  ['=SUMIFS([a],U[d],1)=0', { key: 'rangeSizes', params: { function: 'SUMIFS', position: 13 } }],
  ['=SUMPRODUCT([a],U[d])=0', { key: 'rangeSizes', params: { function: 'SUMPRODUCT', position: 17 } }],
  ['=XLOOKUP([@a],[a],U[d])=0', { key: 'rangeSizes', params: { function: 'XLOOKUP', position: 19 } }],
  [
    '=TEXT([@a],"[DBNum1]0")="x"',
    { key: 'badFormat', params: { function: 'TEXT', format: '[DBNum1]0', position: 12 } },
  ],
  ['=TEXT([@a],"0[")="x"', { key: 'badFormat', params: { function: 'TEXT', format: '0[', position: 12 } }],
  ['=[@a]/0>1', { key: 'divisionByZero', params: { position: 7 } }],
  ['=[@[a]:[c]]>1', { key: 'severalCells', params: { what: '[@[a]:[c]]', position: 2 } }],
  ['=[@d]', { key: 'textColumn', params: { column: 'd', position: 2 } }],
  ['=IF([@a]=1,[@d],TRUE)', { key: 'textColumn', params: { column: 'd', position: 12 } }],
  ['=IF([@a]=1,TRUE,"错误")', { key: 'textResult', params: { position: 17 } }],
  ['=IFERROR([@a]=1,"错误")', { key: 'textResult', params: { position: 17 } }],
  ['=IFS([@a]=1,TRUE,TRUE,"")', undefined],
  ['=IF([@a]=1,[@e],"")', undefined],
])('%s is told as a rule that cannot be run, with its place', (formula, problem) => {
  expect(tried(formula)).toEqual(problem);
});

const atom = fc.constantFrom(
  ...['[@a]', '[@b]', '[a]', 'T[c]', 'T[@c]', '1', '0', '-1', '"x"', '""', '"2025-1-1"', 'TRUE', '{1,2;3,4}'],
  ...['{"a","b"}', '#N/A', 'T', '统计时点', '1.5', '"*"', '[[a]:[c]]', 'T[[#This Row],[a]]', 'T[#Headers]'],
  ...['T[#All]', '[@[a]:[c]]', 'T[]', '[@]', '1E308', 'A1', '$A$1:B2', 'Sheet1!A1', 'x', '_xlfn.X', '@[a]'],
  ...['[@a]#', '"("', '"mmm"', '＝', '，', '“2”', ''],
);
const operator = fc.constantFrom(
  ...['+', '-', '*', '/', '^', '&', '=', '<>', '<', '>', '<=', '>=', ':', ' ', ','],
);
const { formula } = fc.letrec<{ formula: string }>((tie) => {
  const some = tie('formula');
  return {
    formula: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      atom,
      fc.tuple(some, operator, some).map((parts) => parts.join('')),
      fc.tuple(fc.constantFrom('-', '+', '@', '('), some).map(([sign, x]) => `${sign}${x}`),
      some.map((x) => `(${x})`),
      some.map((x) => `${x}%`),
      fc.tuple(some, some).map(([x, y]) => `LET(x,${x},${y})`),
      some.map((x) => `LAMBDA(x,${x})`),
      fc.tuple(some, some).map(([x, y]) => `(${x})(${y})`),
      fc
        .tuple(fc.constantFrom(...functionNames), fc.array(some, { maxLength: 4 }))
        .map(([name, args]) => `${name}(${args.join()})`),
    ),
  };
});
const settings = fc.constantFrom<Readonly<Record<string, string>>>(
  {},
  {},
  {},
  { 容差: '1' },
  { 舍位单位: '1' },
);

test('whatever somebody writes as a rule, the check goes on', () => {
  fc.assert(
    fc.property(formula, settings, (text, more) => {
      tried(`=${text}`, more);
    }),
    { numRuns: 1500 },
  );
});
