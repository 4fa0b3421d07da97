import fc from 'fast-check';
import type { Cell } from '../../../src/domain/cell';
import { describeRuleSetProblem } from '../../../src/locale/rule-set';
import { catalogue } from '../../../src/rules/catalogue';
import type { Rule } from '../../../src/rules/rule';
import { selfCheck } from '../../../src/rules/self-check/self-check';
import { plainData, plainTable } from '../support/return-data';
import { run } from '../support/run';

const rule = (id: string, formula: string, more: Partial<Rule> = {}): Rule => ({
  id,
  table: 'T',
  formula,
  severity: 'hard',
  marks: [],
  source: 'test',
  ...more,
});
const T = plainTable('T', { a: [], b: [] });
const tables = new Map([['T', T]]);
/** Without columns that no rule looks at. */
const odd = (...rules: Rule[]): unknown[] =>
  selfCheck(rules, tables)
    .filter(({ kind }) => kind !== 'unseenColumn')
    .map(({ kind, rules: ids, column }) => [kind, ids.join(), column].filter((part) => part !== undefined));

test('the built-in rules are in order', () => {
  expect(selfCheck(catalogue).map(describeRuleSetProblem)).toEqual([]);
});

test('rules that say the same are told, however they are written', () => {
  expect(odd(rule('R1', '=and([@a]>1, [@b]<2)'), rule('R2', 'AND([@a]>1,T[[#This Row],[b]]<2)'))).toEqual([
    ['duplicate', 'R2,R1'],
  ]);
  expect(odd(rule('R1', '[@a]>1'), rule('R2', '[@a]>1', { when: '[@b]=1' }))).toEqual([]);
  expect(odd(rule('R1', '[@a]="x y"'), rule('R2', '[@a]="xy"', { severity: 'soft' }))).toEqual([]);
});

test.each([
  ['[@a]<=[@b]', '[@b]>=[@a]'],
  ['[@a]>=7', '7<=[@a]'],
  ['[@a]+[@b]=1', '1=[@b]+[@a]'],
  ['SUM([@a],1)+[@b]*2=1', '1=2*[@b]+SUM(1,[@a])'],
  ['NOT([@a]<7)', '[@a]>=7'],
  ['OR([@a]=1,NOT([@b]<>2))', 'or([@b]=2,1=[@a])'],
])('%s says the same as %s', (first, second) => {
  expect(odd(rule('R1', first), rule('R2', second))).toEqual([['duplicate', 'R2,R1']]);
});

test.each([
  ['[@a]<[@b]', '[@b]<[@a]'],
  ['[@a]-[@b]>2', '[@b]+1>2'],
  ['[@a]-[@b]=2', '[@b]-[@a]=2'],
])('%s does not say the same as %s', (first, second) => {
  expect(
    odd(rule('R1', first), rule('R2', second)).filter((one) => (one as string[])[0] === 'duplicate'),
  ).toEqual([]);
});

test.each([
  ['[@a]<[@b]', '[@a]>[@b]', true],
  ['[@a]<[@b]', '[@b]<=[@a]', true],
  ['[@a]=[@b]', 'AND([@a]<>[@b],[@a]>0)', true],
  ['[@a]<=[@b]', '[@a]>=[@b]', false],
  ['[@a]<[@b]', 'OR([@a]>[@b],[@a]>0)', false],
])('%s and %s: contrary %s', (first, second, isContrary) => {
  const found = odd(rule('R1', first), rule('R2', second));
  expect(found).toEqual(isContrary ? [['contradiction', 'R1,R2', 'a、b']] : []);
});

test('of a table that is not here, what functions are called and how is looked at all the same', () => {
  const of = (formula: string): unknown[] => odd(rule('R', formula, { table: 'elsewhere' }));
  expect(of('=NOPE([@x])=1')).toEqual([['broken', 'R']]);
  expect(of('=LEN([@x],1,2)=1')).toEqual([['broken', 'R']]);
  expect(of('=REGEXTEST([@x],"(")')).toEqual([['broken', 'R']]);
  expect(of('=COUNTIFS([x],[@x],[y])=1')).toEqual([['broken', 'R']]);
  expect(of('=DATEDIF([@x],[@y],"Q")>0')).toEqual([['broken', 'R']]);
  expect(of('=[@x]=“2”')).toEqual([['broken', 'R']]);
  expect(of('=LEN([@x])=1')).toEqual([]);
});

test.each([
  ['=LEN([@a])>=0', 'neverFails', undefined],
  ['=0>LEN([@a])', 'neverPasses', undefined],
  ['=COUNTIFS([a],[@a])<0', 'neverPasses', undefined],
  ['=COUNTIFS([a],1)>-1', 'neverFails', undefined],
  ['=COUNTIFS([a],[@a])>=1', undefined, undefined],
  ['=LEN([@a])=1.5', 'neverPasses', undefined],
  ['=[@a]=[@a]', 'neverFails', undefined],
  ['=[@a]+[@b]<[@b]+[@a]', 'neverPasses', undefined],
  ['=1=1', 'neverFails', undefined],
  ['=FALSE', 'neverPasses', undefined],
  ['=AND([@a]>5,[@a]<5)', 'neverPasses', 'a'],
  ['=AND([@a]="男",[@a]="女")', 'neverPasses', 'a'],
  ['=AND([@b]>[@a],[@a]>10,[@a]<=9)', 'neverPasses', 'a'],
  ['=OR([@a]<>"男",[@a]<>"女")', 'neverFails', 'a'],
  ['=OR([@a]>=0,0>[@a])', 'neverFails', 'a'],
  ['=IF([@b]>1,[@a]<0,[@a]<-5)*1', undefined, undefined],
  ['=AND(ISNUMBER([@a]),[@a]="x")', 'neverPasses', 'a'],
  ['=AND([@a]>5,[@a]<"z")', undefined, undefined],
  ['=AND([@a]>=5,[@a]<=5)', undefined, undefined],
  ['=[@a]>[@b]', undefined, undefined],
  ['=ABS([@a])>=0', 'neverFails', undefined],
  ['=MOD([@a],2)<2', 'neverFails', undefined],
  ['=MOD([@a],-2)>0', 'neverPasses', undefined],
  ['=MOD([@a],[@b])<2', undefined, undefined],
  ['=YEAR([@a])>0', 'neverFails', undefined],
  ['=MONTH([@a])>12', 'neverPasses', undefined],
  ['=ISTEXT(LEN([@a])&"")', undefined, undefined],
  ['=AND(LEN([@a])>2,LEN([@a])<3)', 'neverPasses', 'LEN([@a])'],
  ['=AND([@a]/[@b]>2, [@a]/[@b]<=1+1)', 'neverPasses', '[@a]/[@b]'],
  ['=AND([@a]>DATE(2024,1,1),[@a]<DATE(2023,1,1))', 'neverPasses', 'a'],
  ['=AND(EXACT([@a],"A"),EXACT("a",[@a]))', 'neverPasses', 'a'],
  ['=AND(EXACT([@a],"A"),[@a]="b")', 'neverPasses', 'a'],
  ['=AND(EXACT([@a],"A"),[@a]="a")', undefined, undefined],
  ['=AND(EXACT([@a],"5"),[@a]=5)', undefined, undefined],
  // Each looks at another record, or at all cells of a column.
  ['=OR(ROW()>5,ROW()<3)', undefined, undefined],
  ['=AND(OR(LEN([a])>5),OR(LEN([a])<3))', undefined, undefined],
])('%s: %s', (formula, kind, column) => {
  const expected = kind === undefined ? [] : [[kind, 'R', column].filter((part) => part !== undefined)];
  expect(odd(rule('R', formula))).toEqual(expected);
});

test('a condition counts', () => {
  expect(odd(rule('R', '[@a]>5', { when: '[@a]>10' }))).toEqual([['neverFails', 'R', 'a']]);
  expect(odd(rule('R', '[@a]>10', { when: '[@a]>5' }))).toEqual([]);
  expect(odd(rule('R', '[@a]<5', { when: 'AND(ISNUMBER([@a]),[@a]>10)' }))).toEqual([
    ['neverPasses', 'R', 'a'],
  ]);
  expect(odd(rule('R', 'AND([@a]>5,[@a]<9)', { when: '[@a]<=5' }))).toEqual([['neverPasses', 'R', 'a']]);
  expect(odd(rule('R', '[@a]>5', { when: 'AND([@a]="x",[@a]="y")' }))).toEqual([['neverApplies', 'R', 'a']]);
  // A blank that the rule itself judges is another value.
  expect(odd(rule('R', 'OR([@a]<>"",[@b]=1)', { needs: ['b'] }))).toEqual([]);
  expect(odd(rule('R', '[@a]<>""'))).toEqual([['neverFails', 'R', 'a']]);
});

test('hard rules that no value passes contradict each other, where both apply', () => {
  const more = rule('R1', '[@a]>=18');
  expect(odd(more, rule('R2', '[@a]<18'))).toEqual([['contradiction', 'R1,R2', 'a']]);
  expect(odd(more, rule('R2', '[@a]<18', { when: '[@b]=1' }))).toEqual([['contradiction', 'R1,R2', 'a']]);
  expect(odd(more, rule('R2', '[@a]<=18'))).toEqual([]);
  expect(odd(more, rule('R2', '[@a]<18', { severity: 'soft' }))).toEqual([]);
  const when = { when: '[@b]=1' };
  expect(odd(rule('R1', '[@a]>1', when), rule('R2', '[@a]<1', { when: '[@b]=2' }))).toEqual([]);
  expect(odd(rule('R1', '[@a]="x"', when), rule('R2', 'OR([@a]="y",[@a]=3)', when))).toEqual([
    ['contradiction', 'R1,R2', 'a'],
  ]);
});

test.each([
  ['LEN([@a])=2', 'LEN([@a])=3', 'LEN([@a])'],
  ['[@a]>DATE(2024,1,1)', '[@a]<DATE(2023,1,1)', 'a'],
  ['SUM([a])=10', 'SUM([a])=11', 'SUM([a])'],
  ['EXACT([@a],"A")', 'EXACT([@a],"a")', 'a'],
  ['LEN([@a])=2', 'LEN([@b])=3', undefined],
  ['EXACT([@a],"A")', '[@a]="a"', undefined],
  ['ROW()>5', 'ROW()<3', undefined],
])('%s and %s contradict each other: %s', (first, second, thing) => {
  const expected = thing === undefined ? [] : [['contradiction', 'R1,R2', thing]];
  expect(odd(rule('R1', first), rule('R2', second))).toEqual(expected);
});

test('a blank that a rule judges is one of the values', () => {
  const free = { needs: [] };
  expect(odd(rule('R1', 'ISBLANK([@a])', free), rule('R2', '[@a]<>""', free))).toEqual([
    ['contradiction', 'R1,R2', 'a'],
  ]);
  expect(odd(rule('R', '[@a]>=0', free), rule('S', 'ISBLANK([@a])', free))).toEqual([]);
  expect(odd(rule('R', '[@a]>0', free), rule('S', 'ISBLANK([@a])', free))).toEqual([
    ['contradiction', 'R,S', 'a'],
  ]);
  expect(odd(rule('R', 'OR(ISBLANK([@a]),[@a]=0)', free), rule('S', '[@a]=0', free))).toEqual([]);
  // The one is passed only by what the other does not judge.
  expect(odd(rule('R', 'ISBLANK([@a])', free), rule('S', '[@a]>0'))).toEqual([]);
  expect(odd(rule('R', '[@a]>=18'), rule('S', '[@a]<5', { when: '[@a]<10' }))).toEqual([]);
});

test('columns that no rule looks at, rules that cannot be run, codes in another spelling', () => {
  expect(selfCheck([rule('R', '[@a]>1')], tables)).toEqual([
    { kind: 'unseenColumn', rules: [], table: 'T', column: 'b' },
  ]);
  expect(
    selfCheck([rule('R', 'SUM([a]:T[b])>1'), rule('S', 'SUM(T[[a]:[b]])>2')], tables).map(({ kind }) => kind),
  ).toEqual(expect.not.arrayContaining(['unseenColumn']));
  for (const formula of ['SUM([@[a]:[b]])>1', 'COUNTA([@])>1', 'VLOOKUP(1,T,2,0)>1', 'ROWS(T[#All])>1']) {
    expect(selfCheck([rule('R', formula)], tables)).toEqual([]);
  }
  expect(
    odd(
      rule('R', '[@c]>1'),
      rule('S', '[@a]>', { table: 'elsewhere' }),
      rule('Q', '[@x]>1', { table: 'elsewhere' }),
    ),
  ).toEqual([
    ['broken', 'R'],
    ['broken', 'S'],
  ]);
  const sex = selfCheck([rule('R', '[@性别]="男"', { table: '社区工作者花名册' })]).filter(
    ({ kind }) => kind === 'codeSpelling',
  );
  expect(sex).toMatchObject([{ column: '性别', found: '男', expected: '1男' }]);
});

test('nothing is said of rules that data pass and fail', () => {
  const values: Cell[] = [-2, -1, -0.5, 0, 0.5, 1, 1.5, 2, 3, 'a', 'A', 'b', 'zz', '1', true, false, null];
  const constant = fc.constantFrom('0', '1', '1', '2-1', '"a"', '""', 'TRUE');
  const operator = fc.constantFrom('=', '<>', '<', '<=', '>', '>=');
  const thing = fc.constantFrom('[@a]', '[@a]', '[@a]', 'LEN([@a])', 'ABS([@a])', 'MOD([@a],1)', '[@a]&"x"');
  const atom = fc
    .tuple(thing, operator, constant, fc.boolean())
    .map(([what, op, value, turned]) => (turned ? `${value}${op}${what}` : `${what}${op}${value}`));
  const kind = fc.constantFrom(
    'ISNUMBER([@a])',
    'ISTEXT([@a])',
    'ISBLANK([@a])',
    'ISNUMBER(ABS([@a]))',
    'EXACT([@a],"a")',
    'EXACT("A",[@a])',
    'EXACT([@a],"1")',
    '[@b]>0',
  );
  const { formula } = fc.letrec<{ formula: string }>((tie) => ({
    formula: fc.oneof(
      { maxDepth: 3 },
      fc.oneof(atom, kind),
      fc
        .tuple(fc.constantFrom('AND', 'OR'), tie('formula'), tie('formula'))
        .map(([f, x, y]) => `${f}(${x},${y})`),
      tie('formula').map((x) => `NOT(${x})`),
      fc.tuple(tie('formula'), tie('formula'), tie('formula')).map(([x, y, z]) => `IF(${x},${y},${z})`),
    ),
  }));
  const any = fc.oneof(atom, kind);
  const pair = fc.tuple(fc.constantFrom('AND', 'OR'), any, any).map(([f, x, y]) => `${f}(${x},${y})`);
  const a = values.flatMap((value) => [value, value]);
  const data = plainData([plainTable('T', { a, b: a.map((_, n) => n % 2) })]);
  const outcome = (each: Rule) => run(data, [each]).outcomes.find((one) => one.rule === each.id);
  const needs = fc.option(fc.constant([]), { nil: undefined });
  fc.assert(
    fc.property(
      fc.oneof(pair, formula),
      fc.option(formula, { nil: undefined }),
      fc.oneof(any, formula),
      needs,
      needs,
      (text, when, other, needed, others) => {
        const condition = when === undefined ? {} : { when };
        const first = rule('R', text, { ...condition, ...(needed ? { needs: needed } : {}) });
        const second = rule('S', other, others ? { needs: others } : {});
        for (const { kind: odd, rules } of selfCheck([first, second], tables)) {
          const went = outcome(rules[0] === 'S' ? second : first);
          if (odd === 'neverFails') expect(went?.fail).toBe(0);
          if (odd === 'neverPasses') expect(went?.pass).toBe(0);
          if (odd === 'neverApplies') expect((went?.pass ?? 0) + (went?.fail ?? 0)).toBe(0);
          if (odd === 'contradiction') {
            const all = needed && others ? { needs: [] } : {};
            const together = rule('P', `AND(${text},${other})`, { ...condition, ...all });
            expect(outcome(together)?.pass).toBe(0);
          }
        }
      },
    ),
    { numRuns: 800 },
  );
});
