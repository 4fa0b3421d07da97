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
  const gaps = yield* causes.gaps();
  const named = yield* namedCells(gaps, findings);
  const told: Gap[] = [];
  for (const [n, gap] of gaps.entries()) {
    told.push({ ...gap, found: gap.rows.within(named[n]) });
    yield;
  }
  const order = (gap: Gap): number => GAP_CLASSES.indexOf(gapClass(gap));
  return told.sort((a, b) => order(a) - order(b) || timesOf(b) - timesOf(a));
}

interface Growing {
  readonly place: Place;
  readonly names: Set<string>;
  readonly rules: Map<string, Counter>;
}

/** What a cause did to a rule, so far. */
class Counter {
  times = 0;
  readonly rows = new RowsBuilder();

  /** @param row that of the cell; below 0 where there is none */
  add(row: number, times = 1): void {
    this.times += times;
    if (row >= 0) this.rows.add(row);
  }
}

class Causes {
  private readonly all = new Map<string, Growing>();

  /** For what a cause does to a rule. Parameters that a rule lacks are one cause: it needs them all. */
  of(place: Place, id: string): Counter {
    const isParameter = place.kind === 'parameter';
    const key = [place.kind, place.sheet, ...(isParameter ? [id] : place.columns)].join('\n');
    let cause = this.all.get(key);
    if (!cause) this.all.set(key, (cause = { place, names: new Set(), rules: new Map() }));
    for (const name of place.columns) cause.names.add(name);
    let counter = cause.rules.get(id);
    if (!counter) cause.rules.set(id, (counter = new Counter()));
    return counter;
  }

  *gaps(): Steps<Gap[]> {
    const gaps: Gap[] = [];
    for (const { place, names, rules } of alike([...this.all.values()])) {
      const own = [...rules].map(([rule, { times, rows }]) => ({ rule, times, rows: rows.rows() }));
      yield;
      const rows = Rows.union(own.map((each) => each.rows));
      gaps.push({
        ...place,
        columns: [...names],
        rows,
        found: 0,
        rules: own.map((each) => (each.rows.equals(rows) ? { ...each, rows } : each)),
      });
      yield;
    }
    return gaps;
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
      causes.of(place, rule.id).add(row, counted.has(place.kind) ? 0 : undecided);
      if (place.kind === 'parameter') counted.add(place.kind);
    }
    return;
  }
  const absent = absentSheet(rule, data);
  const table = data.tables.get(open.table.name) ?? open.table;
  if (!verdicts) {
    causes.of(absent ?? unclear(table, columnsOf(rule, table)), rule.id).add(-1);
    return;
  }
  const asRead = (columns: readonly TableColumn[]): readonly TableColumn[] => columns.map(columnIn(table));
  const cannotBeRead = unreadable(table);
  const [scopeNeeds, needs, marks, reads] = [open.scopeNeeds, open.needs, open.marks, open.reads].map(asRead);
  const all = verdicts();
  const seen = [...new Set([...marks, ...reads])].filter(isOnSheet);
  const otherwise = absent ?? unclear(table, seen);
  // Found once for each column, and not once for each of its 100,000 blanks.
  const counters = new Map<TableColumn, Partial<Record<GapKind, Counter>>>(
    [...scopeNeeds, ...needs, ...reads].map((column) => [column, {}]),
  );
  const count = (column: TableColumn, record: number): void => {
    const kind = kindOf(column.values[record]);
    const of = counters.get(column)!;
    const counter = (of[kind] ??= causes.of(cellPlace(kind, table, column), rule.id));
    counter.add(table.rowOf(record, column));
  };
  let unclearly: Counter | undefined;
  let steps = 0;
  for (let at = all.indexOf(Verdict.undecided); at >= 0; at = all.indexOf(Verdict.undecided, at + 1)) {
    const lacking = firstLacking([scopeNeeds, needs], at, open.missing);
    // What is asked for by no name may be in the way all the same.
    const found = lacking.length > 0 ? lacking : reads.filter((column) => cannotBeRead(column, at));
    const cells = found.filter(isOnSheet);
    for (const column of cells) count(column, at);
    // What is worked out from other records, or read from last period's return, has no cell to fill in.
    if (cells.length === 0) {
      unclearly ??= causes.of(otherwise, rule.id);
      unclearly.add(otherwise.column === undefined ? -1 : table.rowOf(at, seen[0]));
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
