import { type Cell, cellError } from '../../../src/domain/cell';
import type { ReturnData, Table } from '../../../src/returns/table';
import { type Ground, groundOf, judgeAll, resultOf } from '../../../src/rules/check';
import type { CheckResult } from '../../../src/rules/finding';
import type { Rule } from '../../../src/rules/rule';
import { finish } from '../support/run';

export interface Verdicts {
  readonly pass: number;
  readonly fail: number;
  readonly undecided: number;
}

/** What the values of every return come to here. */
export const SIGN = 'ab'.repeat(32);

/** What a check of each return stands on: rules are judged on the same returns again and again. */
const grounds = new WeakMap<ReturnData, Ground>();

function groundFor(data: ReturnData): Ground {
  const known = grounds.get(data);
  if (known) return known;
  const ground = groundOf(data, [], { fingerprint: SIGN });
  grounds.set(data, ground);
  return ground;
}

/** What one rule makes of a return, judged alone; none of the three where it cannot run. */
export function alone(rule: Rule, data: ReturnData): Verdicts & Pick<CheckResult, 'findings'> {
  const ground = { ...groundFor(data), rules: [rule], ordered: [rule] };
  const { findings, outcomes } = resultOf(ground, finish(judgeAll(ground)));
  const own = outcomes.find((outcome) => outcome.rule === rule.id && outcome.status === 'ran');
  const { pass, fail, undecided } = own ?? { pass: 0, fail: 0, undecided: 0 };
  return { pass, fail, undecided, findings: findings.filter((finding) => finding.rule === rule.id) };
}

/** Records that a finding blames, from the rows of its cells. */
export const blamed = (table: Table, rows: readonly number[]): number[] =>
  Array.from({ length: table.rows }, (_, record) => record).filter(
    (record) => rows.includes(table.rowOf(record, table.columns[0]!)) || table.spec?.layout === 'form',
  );

/** The return with another value in one cell. */
export function withCell(
  data: ReturnData,
  tableName: string,
  column: string,
  record: number,
  value: Cell,
): ReturnData {
  const table = data.tables.get(tableName)!;
  const columns = table.columns.map((each) =>
    each.name === column
      ? { ...each, values: each.values.map((old, n) => (n === record ? value : old)) }
      : each,
  );
  const tables = new Map(data.tables).set(tableName, { ...table, columns });
  const cover = new Map(data.cover);
  if (table.spec?.layout === 'form') cover.set(column, value);
  return { ...data, tables, cover };
}

export const BROKEN_CELL = cellError('#N/A');
