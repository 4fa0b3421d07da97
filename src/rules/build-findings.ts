import { type Cell, isError } from '../domain/cell';
import { fingerprintOfAll } from '../domain/fingerprint';
import type { ColumnSpec } from '../returns/template';
import type { ReturnData, Table, TableColumn } from '../returns/table';
import { recordLabel } from './describe-record';
import type { Finding, FindingCell } from './finding';
import { aboutOf, identifier } from './identify/identifier';
import { keyOf } from './identify/key';
import { recordSigns, tableSign, type ValueOf } from './identify/signs';
import { unitName, type Units } from './identify/units';
import { at, type Compiled, type Selection, single, type Steps } from './language';
import { maskValue } from './mask';
import { shownExpected, shownValue } from './shown-value';
import type { ReadyRule } from './prepare';
import type { Rule } from './rule';
import { wholeColumns } from './whole-columns';

/** Records handled in one step; a finding is more work than a verdict. */
const BATCH = 1024;

/**
 * Findings for the records that fail. Those that share the rule's key make one: the first one's values, the cells
 * of all.
 */
export function* buildFindings(
  rule: Rule,
  ready: ReadyRule,
  failed: Selection,
  units: Units,
): Steps<Finding[]> {
  if (failed.length === 0) return [];
  const identify = identifier(rule, ready, units);
  const groups: Group[] = [];
  const byKey = new Map<Cell, Group>();
  for (let from = 0; from < failed.length; from += BATCH) {
    const records = failed.slice(from, from + BATCH);
    const keys = ready.by && evaluated(ready.by, records);
    // A group's sign is that of all its records; without groups, it is made with the finding.
    const signs = keys && recordSigns(ready, records, saidValues(saidOf(ready, records)));
    records.forEach((record, n) => {
      const own = cellsOf(ready, record);
      const key = keys && groupKey(keys(n));
      let group = key === undefined ? undefined : byKey.get(key);
      if (!group) {
        groups.push((group = { lead: record, key, records: [], cells: [], signs: [] }));
        if (key !== undefined) byKey.set(key, group);
      }
      group.records.push(record);
      for (const cell of own) group.cells.push(cell);
      if (signs) group.signs.push(signs[n]);
    });
    if (keys) yield;
  }
  const findings: Finding[] = [];
  for (let from = 0; from < groups.length; from += BATCH) {
    for (const finding of findingsOf(rule, ready, groups.slice(from, from + BATCH), identify))
      findings.push(finding);
    yield;
  }
  return findings;
}

/** Findings of one record each, where nothing is another but whom the records belong to. */
export function identifiedAnew(
  rule: Rule,
  ready: ReadyRule,
  failed: Selection,
  findings: readonly Finding[],
  units: Units,
): Finding[] {
  const identify = identifier(rule, ready, units);
  return findings.map(({ unit: _unit, ...finding }, n) => ({
    ...finding,
    ...identify({ records: [failed[n]], key: undefined }),
  }));
}

/** Records that make one finding: one alone, or all of a key. */
interface Group {
  readonly lead: number;
  readonly key: Cell | undefined;
  readonly records: number[];
  readonly cells: FindingCell[];
  readonly signs: string[];
}

/** Errors of one kind are one key. */
const groupKey = (key: Cell): Cell => (isError(key) ? JSON.stringify(key) : key);

function findingsOf(
  rule: Rule,
  ready: ReadyRule,
  groups: readonly Group[],
  identify: (group: Group) => Pick<Finding, 'unit' | 'key'>,
): Finding[] {
  const specs = specsOf(ready.table);
  const typeOf = ({ name, shows }: TableColumn) => shows ?? specs.get(name)?.type;
  // The catalogue says itself how it words a date; in a bureau's own rule it is a number like any other.
  const ofExpected = rule.words && ready.marks[0] ? typeOf(ready.marks[0]) : undefined;
  const records = groups.map(({ lead }) => lead);
  const said = saidOf(ready, records);
  const signs = ready.by ? [] : recordSigns(ready, records, saidValues(said));
  return groups.map((group, n) => {
    const record = group.lead;
    const values: Record<string, Cell> = {};
    for (const column of ready.shown) {
      values[column.name] = shownValue(column.values[record], specs.get(column.name), typeOf(column));
    }
    for (const [name, value] of [...said.named, ...said.sides]) values[name] = maskValue(value(n), undefined);
    const label = recordLabel(ready.table, record);
    return {
      rule: rule.id,
      severity: rule.severity,
      ...identify(group),
      sign: ready.by ? fingerprintOfAll(group.signs) : signs[n],
      sheet: ready.table.sheet,
      cells: group.cells,
      ...(label === undefined ? {} : { record: label }),
      values,
      expected: shownExpected(said.expected(n), ofExpected),
      ...wordsOf(rule),
    };
  });
}

/**
 * The finding of a rule about a table as a whole. One about whole columns points at these; any other at the first
 * record, which is the only one of a table such as the cover.
 */
export function buildTableFinding(rule: Rule, ready: ReadyRule, units: Units, data: ReturnData): Finding {
  // There is no record; any number will do.
  const said = saidOf(ready, [0]);
  const { reporting } = units;
  const isWhole = ready.formula.wholes.length > 0;
  return {
    rule: rule.id,
    severity: rule.severity,
    ...unitName(reporting),
    key: keyOf(rule.id, reporting.id, aboutOf(rule, ready)),
    sign: tableSign(
      ready,
      saidValues(said).map((value) => value(0)),
    ),
    sheet: ready.table.sheet,
    cells: isWhole || ready.table.rows === 0 ? [] : cellsOf(ready, 0),
    ...(isWhole ? { ranges: wholeColumns(rule, ready, data) } : {}),
    values: Object.fromEntries(
      [...said.named, ...said.sides].map(([name, value]) => [name, maskValue(value(0), undefined)]),
    ),
    expected: maskValue(said.expected(0) ?? bound(ready), undefined),
    ...wordsOf(rule),
  };
}

/** What a rule says besides the cells: the expected value, and values of its own. */
interface Said {
  readonly expected: ValueOf;
  readonly named: readonly (readonly [name: string, value: ValueOf])[];
  /** Follow from the cells that the rule looks at, and are no part of a sign. */
  readonly sides: Said['named'];
}

const saidOf = ({ expected, values, sides }: ReadyRule, records: Selection): Said => ({
  expected: evaluated(expected, records),
  named: [...values].map(([name, formula]) => [name, evaluated(formula, records)] as const),
  sides: [...sides.found].map(([name, formula]) => [name, evaluated(formula, records)] as const),
});

const saidValues = ({ expected, named }: Said): ValueOf[] => [expected, ...named.map(([, value]) => value)];

/** What a comparison of whole columns with a constant expects: the constant, or `≤` and the constant. */
function bound({ sides: { against } }: ReadyRule): Cell {
  if (!against) return null;
  const value = evaluated(against.bound, [0])(0);
  return against.sign === '' || value === null || isError(value) ? value : `${against.sign}${String(value)}`;
}

const wordsOf = ({ words, source }: Rule): Pick<Finding, 'words'> =>
  words ? { words: { ...words, source } } : {};

/** What stands on no sheet has no cell to point at. */
const cellsOf = ({ table, marks }: ReadyRule, record: number): FindingCell[] =>
  marks.map((column) => cellOf(table, record, column)).filter(({ row, column }) => row >= 0 && column >= 0);

const cellOf = (table: Table, record: number, column: TableColumn): FindingCell => ({
  row: table.rowOf(record, column),
  column: column.column,
});

function evaluated(formula: Compiled | undefined, records: Selection): ValueOf {
  if (!formula) return () => null;
  const value = formula.evaluate(records);
  return (n) => single(at(value, n));
}

const specsOf = (table: Table): ReadonlyMap<string, ColumnSpec> =>
  new Map(table.spec?.columns.map((column) => [column.name, column]) ?? []);
