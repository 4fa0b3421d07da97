import { type Cell, isBlank } from '../../../domain/cell';
import { type Fraction, fractionOf, negate, ONE } from '../../../domain/numbers/fraction';
import type { ColumnSpec } from '../../../returns/template';
import type { Table, TableColumn } from '../../../returns/table';
import { textNumber } from '../../language/coerce';
import { type Row, scale, variable } from '../solve/row';
import { type Count, nestingOf } from './nesting';
import type { Reliability } from './reliability';

/** Something that may be wrong: a cell, or the records of a table that were counted (one missing, one too many). */
export interface Item {
  readonly kind: 'cell' | 'records';
  readonly table: Table;
  /** The cell's record and column. */
  readonly record: number;
  readonly column?: TableColumn;
  /** What the counted records have in common, by column; those that were counted, ascending. */
  readonly link: readonly (readonly [column: string, value: Cell])[];
  readonly records: readonly number[];
  readonly weight: number;
  /** What is free when it changes: its own figure, and what is calculated from it. */
  readonly variables: Set<number>;
  /** Its own figure, for a cell that holds a number; the counts of its records. */
  readonly own: Set<number>;
}

interface Variable {
  readonly value: Fraction;
  readonly whole: boolean;
}

const NUMERIC: ReadonlySet<string> = new Set(['integer', 'decimal', 'percent', 'date', 'month']);
const WHOLE: ReadonlySet<string> = new Set(['integer', 'date', 'month']);

/** The figures that edits are about, with the items that they belong to; each is known once. */
export class Figures {
  readonly variables: Variable[] = [];
  readonly items: Item[] = [];
  /** The items that free a variable, by variable. */
  readonly owners: number[][] = [];
  /** Bounds that a figure has by itself. */
  readonly bounds: Row[] = [];
  private readonly itemIds = new Map<string, number>();
  private readonly variableIds = new Map<string, number>();
  private readonly counts = new Map<number, readonly Count[]>();
  private readonly wholeColumns = new Map<TableColumn, boolean>();

  constructor(private readonly reliability: Reliability) {}

  /** The figure in a cell; undefined where it holds none that can be calculated with. A blank counts as 0 if asked to. */
  cell(table: Table, record: number, column: TableColumn, blankIsZero = false): number | undefined {
    const key = cellKey(table, record, column);
    const known = this.variableIds.get(key);
    if (known !== undefined) return known;
    const spec = specOf(table, column);
    if (spec ? !NUMERIC.has(spec.type) : false) return undefined;
    const value = numberIn(column.values[record], blankIsZero);
    if (value === undefined) return undefined;
    const index = this.add(key, fractionOf(value), this.isWhole(table, column));
    // Counts, amounts and shares are not negative; of a table that is not the template's nothing is known.
    if (spec && spec.type !== 'date' && spec.type !== 'month') this.bounds.push(notNegative(index));
    this.link(this.cellItem(table, record, column), index, true);
    return index;
  }

  /** The item of a cell, whatever it holds. */
  cellItem(table: Table, record: number, column: TableColumn): number {
    return this.item(cellKey(table, record, column), () => ({
      kind: 'cell',
      table,
      record,
      column,
      link: [],
      records: [],
      weight: this.reliability.cell(table, record, column),
      variables: new Set(),
      own: new Set(),
    }));
  }

  /** The item of counted records. */
  recordsItem(table: Table, link: Item['link'], records: () => readonly number[]): number {
    return this.item(`${table.name}\u0001${JSON.stringify(link)}`, () => ({
      kind: 'records',
      table,
      record: -1,
      link,
      records: records(),
      weight: this.reliability.records(table),
      variables: new Set(),
      own: new Set(),
    }));
  }

  /** A figure calculated from items; a count of records is whole and not negative. */
  derived(key: string, value: Fraction, whole: boolean, items: readonly number[], counts: boolean): number {
    const known = this.variableIds.get(key);
    if (known !== undefined) return known;
    const index = this.add(key, value, whole);
    if (counts) this.bounds.push(notNegative(index));
    for (const id of items) this.link(id, index, counts);
    return index;
  }

  private link(id: number, index: number, own: boolean): void {
    const item = this.items[id];
    item.variables.add(index);
    if (own) item.own.add(index);
    this.owners[index].push(id);
  }

  /**
   * What counts of the same records have to do with each other: who meets more criteria is no more than who meets some
   * of them, and those with and those without something are all.
   */
  nested(item: number, index: number, criteria: readonly string[]): void {
    const known = this.counts.get(item) ?? [];
    if (known.some((other) => other.index === index)) return;
    this.counts.set(item, [...known, { index, criteria }]);
  }

  /** The criteria of a count, each as column, comparison and value: `在岗状态=在岗`. */
  criteriaOf(index: number): readonly string[] {
    const count = [...this.counts.values()].flat().find((candidate) => candidate.index === index);
    return count?.criteria.map(criterionText) ?? [];
  }

  /** The edits that follow from that. */
  nesting(): Row[] {
    return [...this.counts.values()].flatMap(nestingOf);
  }

  private add(key: string, value: Fraction, whole: boolean): number {
    this.variables.push({ value, whole });
    this.owners.push([]);
    this.variableIds.set(key, this.variables.length - 1);
    return this.variables.length - 1;
  }

  private item(key: string, create: () => Item): number {
    let id = this.itemIds.get(key);
    if (id === undefined) {
      id = this.items.push(create()) - 1;
      this.itemIds.set(key, id);
    }
    return id;
  }

  /** By the template; in any other table, where the column holds no fraction. */
  private isWhole(table: Table, column: TableColumn): boolean {
    const spec = specOf(table, column);
    if (spec) return WHOLE.has(spec.type);
    let whole = this.wholeColumns.get(column);
    if (whole === undefined) {
      whole = column.values.every((value) => typeof value !== 'number' || Number.isInteger(value));
      this.wholeColumns.set(column, whole);
    }
    return whole;
  }
}

/** A criterion as it is counted by, without the quotes of a formula. */
function criterionText(criterion: string): string {
  const [column, asked = ''] = criterion.split('\u0002');
  const bare = asked.replace(/^"|"$/g, '');
  return /^[<>=]/.test(bare) ? column + bare : `${column}=${bare}`;
}

const notNegative = (index: number): Row => ({ ...scale(variable(index), negate(ONE)), op: '<=' });

const cellKey = (table: Table, record: number, column: TableColumn): string =>
  `${table.name}\u0001${record}\u0001${column.name}`;

export const specOf = ({ spec }: Table, { name }: TableColumn): ColumnSpec | undefined =>
  spec?.columns.find((column) => column.name === name);

/** Digits kept as text count, as they do in a formula. */
function numberIn(value: Cell, blankIsZero: boolean): number | undefined {
  if (isBlank(value)) return blankIsZero ? 0 : undefined;
  const number = typeof value === 'string' ? textNumber(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}
