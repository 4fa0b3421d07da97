import { type Cell, cellError } from '../../../src/domain/cell';
import { loadRegions } from '../../../src/domain/regions/load';
import type { ReturnData } from '../../../src/returns/table';
import { catalogue } from '../../../src/rules/catalogue';
import { groundOf } from '../../../src/rules/check';
import { judge, Verdict } from '../../../src/rules/judge';
import { asksForFindings } from '../../../src/rules/last';
import { prepare } from '../../../src/rules/prepare';
import type { Rule } from '../../../src/rules/rule';
import { CheckSession } from '../../../src/rules/session/check-session';
import { type Gap, gapClass } from '../../../src/rules/undecided/gap';
import type { Rows } from '../../../src/rules/undecided/rows';
import { county } from '../support/county';
import { plainData, plainTable, returnData } from '../support/return-data';
import { finish } from '../support/run';

beforeAll(loadRegions);

function gapsIn(data: ReturnData, rules: readonly Rule[]): readonly Gap[] {
  const session = new CheckSession(data, rules);
  const { findings } = finish(session.check());
  return finish(session.undecided.gaps(data, findings));
}
const numbers = (rows: Rows): number[] =>
  [...rows.runs()].flatMap(({ first, last }) =>
    Array.from({ length: last - first + 1 }, (_, n) => first + n),
  );
/** What a cause says, in short. */
const short = ({ kind, sheet, columns, column, rows, found, rules }: Gap) => ({
  kind,
  at: `${sheet}[${columns.join()}]`,
  column,
  rows: numbers(rows),
  found,
  rules: Object.fromEntries(rules.map((each) => [each.rule, [each.times, ...numbers(each.rows)]])),
});

const rule = (id: string, formula: string, more: Partial<Rule> = {}): Rule => ({
  id,
  table: 'T',
  formula,
  severity: 'hard',
  marks: [],
  source: 'test',
  ...more,
});
const table = (columns: Record<string, readonly Cell[]>): ReturnData => plainData([plainTable('T', columns)]);

test('a blank cell is one cause, with all the rules that could not judge there', () => {
  const data = table({ a: [1, null, null, 4, null], b: [1, 1, 1, 1, 1] });
  const rules = [rule('R1', '[@a]>0'), rule('R2', '[@a]>[@b]'), rule('R3', '[@a]<9', { when: '[@b]=1' })];
  expect(gapsIn(data, rules).map(short)).toEqual([
    {
      kind: 'blank',
      at: 'T[a]',
      column: 0,
      rows: [2, 3, 5],
      found: 0,
      rules: { R1: [3, 2, 3, 5], R2: [3, 2, 3, 5], R3: [3, 2, 3, 5] },
    },
  ]);
});

test('a rule that applies to some records only has just these; every blank cell of a record is named', () => {
  const data = table({ a: [null, null, 3], b: [1, null, null] });
  const rules = [rule('R1', '[@a]>[@b]'), rule('R2', '[@a]>0', { when: '[@b]=1' })];
  expect(gapsIn(data, rules).map(short)).toEqual([
    { kind: 'blank', at: 'T[a]', column: 0, rows: [1, 2], found: 0, rules: { R1: [2, 1, 2], R2: [1, 1] } },
    { kind: 'blank', at: 'T[b]', column: 1, rows: [2, 3], found: 0, rules: { R1: [2, 2, 3] } },
  ]);
});

test('an error value, and what comes to no answer though all is filled in, are causes of their own', () => {
  const data = table({ a: [1, cellError('#N/A'), 9], b: [1, 1, 2] });
  const rules = [rule('R1', '[@a]>0'), rule('R2', 'IF(COUNTIFS([a],[@b])=0,"",TRUE)')];
  expect(gapsIn(data, rules).map(short)).toEqual([
    { kind: 'error', at: 'T[a]', column: 0, rows: [2], found: 0, rules: { R1: [1, 2] } },
    { kind: 'unclear', at: 'T[b]', column: 1, rows: [3], found: 0, rules: { R2: [1, 3] } },
  ]);
});

test('a blank that means that there is nothing to judge is no cause, an error there is one', () => {
  const data = table({ a: [null, cellError('#REF!'), 1] });
  expect(gapsIn(data, [rule('R1', '[@a]>0', { missing: 'outOfScope' })]).map(short)).toEqual([
    { kind: 'error', at: 'T[a]', column: 0, rows: [2], found: 0, rules: { R1: [1, 2] } },
  ]);
});

test('cells that a finding names as blank are told apart: who mends these has mended the cause', () => {
  const data = table({ a: [null, 1, null], b: [null, 1, 1] });
  const required = rule('R0', '[@b]<>""', { needs: [], marks: ['b'] });
  const [first, second] = gapsIn(data, [required, rule('R1', '[@a]>0'), rule('R2', '[@b]>0')]);
  expect([first, second].map((gap) => [gap!.columns, gapClass(gap!), gap!.found])).toEqual([
    [['a'], 'open', 0],
    [['b'], 'found', 1],
  ]);
});

test('all parameters that a rule lacks are one cause, with the cells of those that 政策参数表 has', () => {
  const data = returnData({ ...county, parameters: { 最低月报酬: null, 单社区人数上限: null } });
  const gaps = gapsIn(data, catalogue).filter(({ kind }) => kind === 'parameter');
  const pay = gaps.find(({ columns }) => columns.includes('最低月报酬'))!;
  expect([pay.sheet, pay.columns, numbers(pay.rows), gapClass(pay)]).toEqual([
    '政策参数表',
    ['最低月报酬'],
    [1],
    'settings',
  ]);
  const names = gaps.map(({ columns }) => [...columns].sort().join());
  expect(new Set(names).size).toBe(names.length);
});

test('a blank of the cover is a cell of the cover, and leaves every record undecided', () => {
  const data = returnData({ ...county, cover: { ...county.cover, 统计时点: null } });
  const gap = gapsIn(data, catalogue).find(
    ({ sheet, columns }) => sheet === '封面' && columns[0] === '统计时点',
  )!;
  const cover = data.tables.get('封面')!;
  const column = cover.columns.find(({ name }) => name === '统计时点')!;
  expect([gap.kind, gap.column, numbers(gap.rows)]).toEqual([
    'blank',
    column.column,
    [cover.rowOf(0, column)],
  ]);
  const roster = data.tables.get('社区工作者花名册')!;
  expect(gap.rules.find((each) => each.rule === 'A17')?.times).toBe(roster.rows);
});

test('every judgement of the catalogue that was not made is told, record by record', () => {
  const data = returnData(county);
  // A return with holes everywhere.
  for (const { columns } of data.tables.values()) {
    for (const [n, { values }] of columns.entries()) {
      if (values.length > 1) (values as Cell[])[n % values.length] = n % 3 === 0 ? cellError('#N/A') : null;
    }
  }
  const gaps = gapsIn(data, catalogue);
  const ground = groundOf(data, catalogue, {});
  for (const each of catalogue) {
    const prepared = prepare(each, ground.scope);
    if (!('ready' in prepared) || !data.tables.has(each.table)) continue;
    const { table: own, formula } = prepared.ready;
    // What asks for the findings of the others was not told them here; a form has a row for each column.
    if (!formula.perRecord || asksForFindings(each) || own.spec?.layout === 'form') continue;
    const verdicts = judge(prepared.ready, [...Array(own.rows).keys()], ground.scope);
    const rows = [...verdicts].flatMap((verdict, record) =>
      verdict === Verdict.undecided ? [own.rowOf(record, own.columns[0]!)] : [],
    );
    const told = gaps
      .filter(({ kind, sheet }) => sheet === own.sheet && !['parameter', 'sheet', 'later'].includes(kind))
      .flatMap((gap) => gap.rules.filter(({ rule: id }) => id === each.id).flatMap((it) => numbers(it.rows)));
    const elsewhere = gaps.some(
      ({ kind, sheet, rules }) =>
        (sheet !== own.sheet || kind === 'parameter' || kind === 'sheet') &&
        rules.some(({ rule: id }) => id === each.id),
    );
    if (!elsewhere) expect([each.id, rows.filter((row) => !told.includes(row))]).toEqual([each.id, []]);
  }
});
