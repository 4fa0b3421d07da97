import type { Cell } from '../domain/cell';
import type { ColumnSpec } from '../returns/template';
import type { Table, TableColumn } from '../returns/table';
import { recordLabel } from './describe-record';
import type { Finding, FindingCell } from './finding';
import { at, type Compiled, type Selection, single } from './language';
import { maskValue } from './mask';
import { shownValue } from './shown-value';
import type { ReadyRule } from './prepare';
import type { Rule } from './rule';

/** Findings for the records of one batch that fail, one each, with the key they are grouped by. */
export interface Failure {
  readonly finding: Finding;
  readonly key?: string;
}

export function buildFindings(rule: Rule, ready: ReadyRule, failed: Selection): Failure[] {
  if (failed.length === 0) return [];
  const specs = specsOf(ready.table);
  const expected = evaluated(ready.expected, failed);
  const named = [...ready.values].map(([name, formula]) => [name, evaluated(formula, failed)] as const);
  const keys = ready.by && evaluated(ready.by, failed);
  return failed.map((record, n) => {
    const values: Record<string, Cell> = {};
    for (const column of ready.shown) {
      values[column.name] = shownValue(column.values[record], specs.get(column.name));
    }
    for (const [name, value] of named) values[name] = maskValue(value(n), undefined);
    const label = recordLabel(ready.table, record);
    return {
      key: keys && JSON.stringify(keys(n)),
      finding: {
        rule: rule.id,
        severity: rule.severity,
        sheet: ready.table.sheet,
        cells: ready.marks.map((column) => cellOf(ready.table, record, column)),
        ...(label === undefined ? {} : { record: label }),
        values,
        expected: maskValue(expected(n), undefined),
      },
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
  };
}

/** Failures that share a key become one finding: the first one's values, the cells of all. */
export function groupFailures(failures: readonly Failure[]): Finding[] {
  const groups = new Map<string, { finding: Finding; cells: FindingCell[] }>();
  const findings: Finding[] = [];
  for (const { finding, key } of failures) {
    if (key === undefined) {
      findings.push(finding);
      continue;
    }
    const group = groups.get(key);
    if (group) {
      group.cells.push(...finding.cells);
    } else {
      const cells = [...finding.cells];
      groups.set(key, { finding, cells });
      findings.push({ ...finding, cells });
    }
  }
  return findings;
}

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
