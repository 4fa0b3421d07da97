import { type Cell, isError } from '../domain/cell';
import type { ColumnSpec } from '../returns/template';
import type { Table, TableColumn } from '../returns/table';
import { recordLabel } from './describe-record';
import type { Finding, FindingCell } from './finding';
import { at, type Compiled, type Selection, single, type Steps } from './language';
import { maskValue } from './mask';
import { shownValue } from './shown-value';
import type { ReadyRule } from './prepare';
import type { Rule } from './rule';

/** Records handled in one step; a finding is more work than a verdict. */
const BATCH = 1024;

/**
 * Findings for the records that fail. Those that share the rule's key make one: the first one's values, the cells
 * of all.
 */
export function* buildFindings(rule: Rule, ready: ReadyRule, failed: Selection): Steps<Finding[]> {
  const leads: number[] = [];
  const cells: FindingCell[][] = [];
  const groups = new Map<Cell, FindingCell[]>();
  for (let from = 0; from < failed.length; from += BATCH) {
    const records = failed.slice(from, from + BATCH);
    const keys = ready.by && evaluated(ready.by, records);
    records.forEach((record, n) => {
      const own = ready.marks.map((column) => cellOf(ready.table, record, column));
      const key = keys && groupKey(keys(n));
      const group = key === undefined ? undefined : groups.get(key);
      if (group) {
        group.push(...own);
        return;
      }
      leads.push(record);
      cells.push(own);
      if (key !== undefined) groups.set(key, own);
    });
    if (keys) yield;
  }
  const findings: Finding[] = [];
  for (let from = 0; from < leads.length; from += BATCH) {
    const some = leads.slice(from, from + BATCH);
    for (const finding of findingsOf(rule, ready, some, cells.slice(from, from + BATCH)))
      findings.push(finding);
    yield;
  }
  return findings;
}

/** Errors of one kind are one key. */
const groupKey = (key: Cell): Cell => (isError(key) ? JSON.stringify(key) : key);

function findingsOf(
  rule: Rule,
  ready: ReadyRule,
  records: Selection,
  cells: readonly FindingCell[][],
): Finding[] {
  const specs = specsOf(ready.table);
  const expected = evaluated(ready.expected, records);
  const named = [...ready.values].map(([name, formula]) => [name, evaluated(formula, records)] as const);
  return records.map((record, n) => {
    const values: Record<string, Cell> = {};
    for (const column of ready.shown) {
      values[column.name] = shownValue(column.values[record], specs.get(column.name));
    }
    for (const [name, value] of named) values[name] = maskValue(value(n), undefined);
    const label = recordLabel(ready.table, record);
    return {
      rule: rule.id,
      severity: rule.severity,
      sheet: ready.table.sheet,
      cells: cells[n],
      ...(label === undefined ? {} : { record: label }),
      values,
      expected: maskValue(expected(n), undefined),
      ...wordsOf(rule),
    };
  });
}

/** The finding of a rule about a table as a whole; it points at the first record of the marked columns. */
export function buildTableFinding(rule: Rule, ready: ReadyRule): Finding {
  const values: Record<string, Cell> = {};
  for (const [name, formula] of ready.values) values[name] = maskValue(evaluated(formula, [0])(0), undefined);
  return {
    rule: rule.id,
    severity: rule.severity,
    sheet: ready.table.sheet,
    cells: ready.table.rows === 0 ? [] : ready.marks.map((column) => cellOf(ready.table, 0, column)),
    values,
    expected: maskValue(evaluated(ready.expected, [0])(0), undefined),
    ...wordsOf(rule),
  };
}

const wordsOf = ({ words, source }: Rule): Pick<Finding, 'words'> =>
  words ? { words: { ...words, source } } : {};

const cellOf = (table: Table, record: number, column: TableColumn): FindingCell => ({
  row: table.rowOf(record, column),
  column: column.column,
});

function evaluated(formula: Compiled | undefined, records: Selection): (n: number) => Cell {
  if (!formula) return () => null;
  const value = formula.evaluate(records);
  return (n) => single(at(value, n));
}

const specsOf = (table: Table): ReadonlyMap<string, ColumnSpec> =>
  new Map(table.spec?.columns.map((column) => [column.name, column]) ?? []);
