import fc from 'fast-check';
import { type Cell, cellError } from '../../../src/domain/cell';
import { catalogue } from '../../../src/rules/catalogue';
import type { Rule } from '../../../src/rules/rule';
import { changedCells as changedInSteps } from '../../../src/rules/session/changed-cells';
import { type CellChange, CheckSession } from '../../../src/rules/session/check-session';
import { canTakeUp } from '../../../src/rules/session/taken-up';
import type { ReturnData } from '../../../src/returns/table';
import { county } from '../support/county';
import { plainData, plainTable, returnData } from '../support/return-data';
import { run } from '../support/run';

function finish<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const changedCells = (before: ReturnData, after: ReturnData, most?: number) =>
  finish(changedInSteps(before, after, most));

/** The same return in columns of its own. */
const copyOf = (data: ReturnData): ReturnData => ({
  ...data,
  tables: new Map(
    [...data.tables].map(([name, table]) => [
      name,
      {
        ...table,
        columns: table.columns.map((column) => ({
          ...column,
          values: [...column.values],
          ...(column.written ? { written: [...column.written] } : {}),
        })),
      },
    ]),
  ),
});

const odd = fc.constantFrom<Cell>(
  null,
  '',
  0,
  1,
  '1',
  2,
  '*',
  '<>1',
  'TRUE',
  true,
  -5,
  '离岗',
  '在岗',
  '党组织书记',
  'a',
  'A*',
  45_000,
  cellError('#N/A'),
);

/** Edits of any cells of a return: to something odd, or to what another record of the column holds. */
const editsOf = (data: ReturnData): fc.Arbitrary<CellChange[]> => {
  const tables = [...data.tables.values()].filter(
    (table) => table.rows > 0 && table.columns.some(({ name }) => canTakeUp(table, name)),
  );
  const edit = fc
    .record({
      table: fc.nat(tables.length - 1),
      column: fc.nat(99),
      record: fc.nat(9999),
      other: fc.nat(9999),
    })
    .chain(({ table: t, column: c, record, other }) => {
      const table = tables[t]!;
      const columns = table.columns.filter(({ name }) => canTakeUp(table, name));
      const column = columns[c % columns.length]!;
      const value = fc.oneof(odd, fc.constant(column.values[other % table.rows] ?? null));
      return value.map((cell) => ({
        table: table.name,
        column: column.name,
        record: record % table.rows,
        value: cell,
      }));
    });
  return fc.array(edit, { minLength: 1, maxLength: 3 });
};

/** What a check anew finds, and what it could not judge. */
function anew(data: ReturnData, rules: readonly Rule[]) {
  const session = new CheckSession(copyOf(data), rules);
  const result = finish(session.check());
  return { result, gaps: finish(session.undecided.gaps(data, result.findings)) };
}

function agrees(data: ReturnData, rules: readonly Rule[], batches: readonly CellChange[][]): void {
  let current = copyOf(data);
  const session = new CheckSession(copyOf(data), rules);
  const first = finish(session.check());
  expect(first).toEqual(run(current, rules));
  let [before, dataBefore, findings] = [session.undecided, current, first.findings];
  let gapsBefore = anew(current, rules).gaps;
  for (const changes of batches) {
    current = copyOf(current);
    for (const { table, column, record, value } of changes) {
      const cells = current.tables.get(table)!.columns.find(({ name }) => name === column)!.values as Cell[];
      cells[record] = value;
    }
    const result = finish(session.update(changes));
    const whole = anew(current, rules);
    expect(result).toEqual(whole.result);
    expect(finish(session.undecided.gaps(current, result.findings))).toEqual(whole.gaps);
    // Who still looks at the check before is told what that one could not judge.
    expect(finish(before.gaps(dataBefore, findings))).toEqual(gapsBefore);
    [before, dataBefore, findings, gapsBefore] = [session.undecided, current, result.findings, whole.gaps];
  }
}

test('after any edits a session finds what a check of the whole return finds', () => {
  const data = returnData(county);
  fc.assert(
    fc.property(fc.array(editsOf(data), { minLength: 1, maxLength: 4 }), (batches) =>
      agrees(data, catalogue, batches),
    ),
    { numRuns: 10 },
  );
}, 300_000);

const rule = (id: string, formula: string, more: Partial<Rule> = {}): Rule => ({
  id,
  table: 'T',
  formula,
  severity: 'hard',
  marks: [],
  source: 'test',
  ...more,
});

const ranges: readonly Rule[] = [
  rule('R01', 'COUNTIFS([a],[@a])=1', { by: '[@a]&""', values: { n: 'COUNTIFS([b],[@a])' }, needs: [] }),
  rule('R02', 'COUNTIFS([a],[@a]&"*",[b],"<>1")<=1', { needs: [] }),
  rule('R03', 'COUNTIFS([a],[@b],[b],"<>"&[@a])=0', { when: 'ISTEXT([@a])', needs: [] }),
  rule('R04', 'SUM(COUNTIFS([a],[@a],[b],{"1","a*"}))<2', { needs: [] }),
  rule('R05', 'SUMIFS([b],[a],[@a])<3', { needs: [] }),
  rule('R06', 'COUNTIFS([a],1)<COUNTIFS([b],"*")'),
  rule('R07', '[@b]<=MEDIAN([b])', { expected: 'MEDIAN([b])' }),
  rule('R08', 'ISNUMBER(MATCH([@a],U[c],0))'),
  rule('R09', 'XLOOKUP([@a],[b],[a],"none")<>"none"', { needs: [] }),
  rule('R10', 'IF(COUNTIFS([a],[@a])<=1,TRUE,COUNTIFS([a],[@a],[b],[@b])=1)', { needs: [] }),
  rule('R11', 'COUNTIFS(T[a],[@c],T[b],[@c])>0', { table: 'U', values: { rows: 'ROWS(T[a])' } }),
  rule('R12', 'ROW()>COUNTIFS([a],[@a])', { needs: [] }),
  rule('R13', 'COUNTA([a])>COUNTBLANK([b])', { marks: ['a'] }),
  rule('R14', 'LET(n,COUNTIFS([b],[@b]),n<3)', { needs: [] }),
  rule('R16', 'COUNTA([@[a]:[b]])<2', { needs: [] }),
  rule('R17', 'COUNTIFS([@[a]:[b]],[@b])<COUNTIFS([[a]:[b]],[@a])', { needs: [] }),
  rule('R18', 'ISNA(VLOOKUP([@a],T,2,0))', { needs: [] }),
  rule('R19', 'COUNTA(T[#All])>COUNTBLANK([[#All],[a]])', { needs: [] }),
  rule('R20', 'COUNTIFS(T[[#All],[a]],[@a])<2', { needs: [] }),
  rule('R21', 'XLOOKUP([@a],[a],[b],"none",0,-1)<>1', { needs: [] }),
  rule('R22', 'SUM([@])<3', { by: 'SUM([@[a]:[b]])' }),
  rule('R23', '[@b]', { needs: [] }),
  rule('R24', 'IF([@a]=1,[@b],TRUE)', { when: '[@a]' }),
  rule('R15', 'LARGE([b],1)>=[@b]', { needs: [], missing: 'outOfScope' }),
];

test('also where rules look at whole columns in every way there is', () => {
  const cells = fc.array(fc.tuple(odd, odd), { minLength: 1, maxLength: 12 });
  const returns = cells.map((records) =>
    plainData([
      plainTable('T', { a: records.map(([a]) => a), b: records.map(([, b]) => b) }),
      plainTable('U', { c: [1, 'a', null, '1'] }),
    ]),
  );
  fc.assert(
    fc.property(
      returns.chain((data) =>
        fc.tuple(fc.constant(data), fc.array(editsOf(data), { minLength: 1, maxLength: 6 })),
      ),
      ([data, batches]) => agrees(data, ranges, batches),
    ),
    { numRuns: 100 },
  );
}, 120_000);

test('a code that is typed otherwise is another one to rules that see codes as they were typed', () => {
  const withCodes = (written: readonly Cell[]): ReturnData => {
    const table = plainTable('T', {
      a: written.map((cell) => (String(cell).includes('男') ? '1男' : '2女')),
      b: [1, 2, 3],
    });
    const [a, b] = table.columns;
    return plainData([{ ...table, columns: [{ ...a!, written: [...written] }, b!] }]);
  };
  const typed = { codes: 'asTyped', needs: [] } as const;
  const rules = [
    rule('R1', '[@a]="男"', typed),
    rule('R2', 'COUNTIFS([a],[@a])<2', typed),
    rule('R3', 'COUNTIFS([a],[@a])<2'),
    rule('R4', 'MATCH("男",[a],0)=1', typed),
    rule('R5', 'SUM([b])<6', typed),
  ];
  const states = [
    ['男', '女', '1男'],
    ['男', '男', '1男'],
    ['1男', '男', '1男'],
    ['女', '2女', '1男'],
  ].map(withCodes);
  const session = new CheckSession(copyOf(withCodes(['男', '女', '1男'])), rules);
  expect(finish(session.check())).toEqual(run(states[0]!, rules));
  for (const state of states) {
    const changes = changedCells(session.data, state)!;
    expect(finish(session.update(changes))).toEqual(run(state, rules));
  }
  const changes = [{ table: 'T', record: 0, column: 'b', value: -5 }];
  expect(finish(session.update(changes)).findings.some(({ rule: id }) => id === 'R5')).toBe(false);
});

test('a return read again is told apart by its cells, or as another return', () => {
  const data = returnData(county);
  const again = copyOf(data);
  expect(changedCells(data, again)).toEqual([]);
  const roster = again.tables.get('社区工作者花名册')!;
  (roster.columns.find(({ name }) => name === '学历')!.values as Cell[])[0] = '博士';
  expect(changedCells(data, again)).toEqual([
    { table: '社区工作者花名册', record: 0, column: '学历', value: '博士' },
  ]);
  expect(changedCells(data, again, 1)).toHaveLength(1);
  expect(changedCells(data, again, 0)).toBeNull();
  expect(changedCells(data, { ...again, cover: new Map([['统计时点', 45_000]]) })).toBeNull();
  const tables = new Map(again.tables);
  tables.set('社区工作者花名册', { ...roster, rowOf: (record) => record + 2 });
  expect(changedCells(data, { ...again, tables })).toBeNull();
  tables.delete('社区工作者花名册');
  expect(changedCells(data, { ...again, tables })).toBeNull();
});

test('a cell of the cover, or one that there is not, is refused', () => {
  const session = new CheckSession(returnData(county), catalogue.slice(0, 3));
  finish(session.check());
  const change = { table: '封面', column: '统计时点', record: 0, value: 45_000 };
  expect(() => finish(session.update([change]))).toThrow(RangeError);
  expect(() => finish(session.update([{ ...change, table: '社区工作者花名册' }]))).toThrow(RangeError);
});

test('a cell of every table that can be taken up is seen by the rules of its own record', () => {
  const data = returnData(county);
  for (const { name, columns, rows } of data.tables.values()) {
    const column = columns.find((each) => canTakeUp(data.tables.get(name)!, each.name));
    if (!column || rows === 0) continue;
    const blankAt = rule('Z01', `[@[${column.name}]]<>"**"`, { table: name, needs: [] });
    const session = new CheckSession(copyOf(data), [blankAt]);
    expect(finish(session.check()).findings.filter(({ rule: id }) => id === 'Z01')).toEqual([]);
    const change = { table: name, column: column.name, record: 0, value: '**' };
    expect([name, finish(session.update([change])).findings.filter(({ rule: id }) => id === 'Z01').length]) //
      .toEqual([name, 1]);
  }
});
