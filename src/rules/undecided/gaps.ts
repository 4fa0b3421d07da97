import { type Cell, isBlank, isError } from '../../domain/cell';
import { communityWorkforce } from '../../returns';
import type { ReturnData, Table, TableColumn } from '../../returns/table';
import type { ColumnType } from '../../returns/template';
import type { Finding } from '../finding';
import type { Steps } from '../language';
import { Verdict } from '../judge';
import type { Rule } from '../rule';
import { referencesOf, tablesOf } from '../self-check/references';
import { type Gap, GAP_CLASSES, gapClass, type GapKind, timesOf } from './gap';
import { namedCells } from './named-cells';
import { namePlace, type Place } from './name-place';
import type { OpenRule } from './open-rules';
import { Rows, RowsBuilder } from './rows';

/** Records looked at in one step. */
const BATCH = 8192;

/**
 * Why and where rules could not judge, by cause: first those that no finding speaks of, then by how much they leave
 * undecided.
 *
 * @param data the return as it was when it was judged; the table of a rule may have been changed since
 */
export function* gapsOf(
  rules: readonly OpenRule[],
  data: ReturnData,
  findings: readonly Finding[],
): Steps<readonly Gap[]> {
  const causes = new Causes();
  for (const rule of rules) {
    yield* causesOf(rule, data, causes);
    yield;
  }
  const gaps = causes.gaps();
  const named = yield* namedCells(gaps, findings);
  const told = gaps.map((gap, n) => ({ ...gap, found: gap.rows.within(named[n]) }));
  const order = (gap: Gap): number => GAP_CLASSES.indexOf(gapClass(gap));
  return told.sort((a, b) => order(a) - order(b) || timesOf(b) - timesOf(a));
}

interface Growing {
  readonly place: Place;
  readonly names: Set<string>;
  readonly rules: Map<string, { times: number; readonly rows: RowsBuilder }>;
}

class Causes {
  private readonly all = new Map<string, Growing>();

  /**
   * Adds judgements of a rule; `row` is that of the cell, below 0 where it stands on no sheet. Parameters that a rule
   * lacks are one cause: it needs them all.
   */
  add(place: Place, id: string, row: number, times = 1): void {
    const isParameter = place.kind === 'parameter';
    const key = [place.kind, place.sheet, ...(isParameter ? [id] : place.columns)].join('\n');
    let cause = this.all.get(key);
    if (!cause) this.all.set(key, (cause = { place, names: new Set(), rules: new Map() }));
    for (const name of place.columns) cause.names.add(name);
    let rule = cause.rules.get(id);
    if (!rule) cause.rules.set(id, (rule = { times: 0, rows: new RowsBuilder() }));
    rule.times += times;
    if (row >= 0 && place.column !== undefined) rule.rows.add(row);
  }

  gaps(): Gap[] {
    return alike([...this.all.values()]).map(({ place, names, rules }) => {
      const own = [...rules].map(([rule, { times, rows }]) => ({ rule, times, rows: rows.rows() }));
      const rows = Rows.union(own.map((each) => each.rows));
      return {
        ...place,
        columns: [...names],
        rows,
        found: 0,
        rules: own.map((each) => (each.rows.equals(rows) ? { ...each, rows } : each)),
      };
    });
  }
}

/** Rules that lack just the same parameters lack them for one cause. */
function alike(causes: readonly Growing[]): readonly Growing[] {
  const together = new Map<string, Growing>();
  for (const cause of causes) {
    const key = [cause.place.kind, cause.place.sheet, ...[...cause.names].sort()].join('\n');
    const same = together.get(key);
    if (!same) together.set(key, cause);
    else for (const [id, rule] of cause.rules) same.rules.set(id, rule);
  }
  return [...together.values()];
}

function* causesOf(open: OpenRule, data: ReturnData, causes: Causes): Steps<void> {
  const { rule, undecided, verdicts } = open;
  if (open.names.length > 0) {
    const counted = new Set<string>();
    for (const name of open.names) {
      const { place, row } = namePlace(name, data);
      causes.add(place, rule.id, row, counted.has(place.kind) ? 0 : undecided);
      if (place.kind === 'parameter') counted.add(place.kind);
    }
    return;
  }
  const absent = absentSheet(rule, data);
  const table = data.tables.get(open.table.name) ?? open.table;
  if (!verdicts) {
    causes.add(absent ?? unclear(table, columnsOf(rule, table)), rule.id, -1);
    return;
  }
  const asRead = (columns: readonly TableColumn[]): readonly TableColumn[] => columns.map(columnIn(table));
  const cannotBeRead = unreadable(table);
  const [scopeNeeds, needs, marks, reads] = [open.scopeNeeds, open.needs, open.marks, open.reads].map(asRead);
  const all = verdicts();
  const seen = [...new Set([...marks, ...reads])].filter(isOnSheet);
  const otherwise = absent ?? unclear(table, seen);
  let steps = 0;
  for (let at = all.indexOf(Verdict.undecided); at >= 0; at = all.indexOf(Verdict.undecided, at + 1)) {
    const lacking = firstLacking([scopeNeeds, needs], at, open.missing);
    // What is asked for by no name may be in the way all the same.
    const found = lacking.length > 0 ? lacking : reads.filter((column) => cannotBeRead(column, at));
    const cells = found.filter(isOnSheet);
    for (const column of cells) {
      causes.add(cellPlace(kindOf(column.values[at]), table, column), rule.id, table.rowOf(at, column));
    }
    // What is worked out from other records, or read from last period's return, has no cell to fill in.
    if (cells.length === 0) {
      causes.add(otherwise, rule.id, seen.length > 0 ? table.rowOf(at, seen[0]) : -1);
    }
    steps += 1;
    if (steps % BATCH === 0) yield;
  }
}

/** The cells of the first list in which there are any that are blank or an error; a blank that ends the matter is none. */
function firstLacking(
  lists: readonly (readonly TableColumn[])[],
  record: number,
  missing: OpenRule['missing'],
): readonly TableColumn[] {
  for (const columns of lists) {
    const lacking = columns.filter(({ values }) => {
      const cell = values[record];
      return isError(cell) || (missing === 'undecided' && isBlank(cell));
    });
    if (lacking.length > 0) return lacking;
  }
  return [];
}

const kindOf = (cell: Cell): GapKind => (isError(cell) ? 'error' : isBlank(cell) ? 'blank' : 'text');

const NUMBERS: ReadonlySet<ColumnType> = new Set(['integer', 'decimal', 'percent', 'date', 'month']);

/** Whether a record's cell of a column is an error, or a text where the template asks for a number or a date. */
function unreadable({ spec }: Table): (column: TableColumn, record: number) => boolean {
  const ofNumbers = new Set(spec?.columns.filter(({ type }) => NUMBERS.has(type)).map(({ name }) => name));
  return ({ name, values }, record) => {
    const cell = values[record];
    return isError(cell) || (typeof cell === 'string' && cell !== '' && ofNumbers.has(name));
  };
}

/** The same column as it was read; one that is worked out from others is no part of what was read. */
const columnIn =
  (table: Table) =>
  (column: TableColumn): TableColumn =>
    table.columns.find(({ name }) => name === column.name) ?? column;

const isOnSheet = ({ column, derived }: TableColumn): boolean => column >= 0 && !derived;

const cellPlace = (kind: GapKind, { sheet }: Table, { name, column }: TableColumn): Place => ({
  kind,
  sheet,
  columns: [name],
  column,
});

const unclear = ({ sheet }: Table, columns: readonly TableColumn[]): Place => ({
  kind: 'unclear',
  sheet,
  columns: columns.map(({ name }) => name),
  ...(columns.length > 0 ? { column: columns[0].column } : {}),
});

/** Columns of its own table that a rule looks at as a whole. */
function columnsOf(rule: Rule, { columns }: Table): readonly TableColumn[] {
  const own = referencesOf(judgedParts(rule)).filter(({ table }) => table === rule.table);
  const named = new Set(own.map(({ first }) => first));
  return columns.filter((column) => named.has(column.name) && isOnSheet(column));
}

/** A sheet of the template that a rule looks at and that was not handed in. */
function absentSheet(rule: Rule, data: ReturnData): Place | undefined {
  const judged = judgedParts(rule);
  const tables = [...referencesOf(judged).map(({ table }) => table), ...tablesOf(judged)];
  const absent = tables.find((name) => isSheet(name) && !data.tables.get(name)?.columns.length);
  return absent === undefined ? undefined : { kind: 'sheet', sheet: absent, columns: [] };
}

/** Of a rule's formulas those that it is judged by; a rule that could not judge can be read, at least. */
const judgedParts = ({ formula, when, table }: Rule): Pick<Rule, 'formula' | 'when' | 'table'> =>
  when === undefined ? { formula, table } : { formula, when, table };

const isSheet = (name: string): boolean => communityWorkforce.sheets.some((sheet) => sheet.name === name);
