import type { Cell } from '../../domain/cell';
import { type Fraction, fraction, toNumber } from '../../domain/numbers/fraction';
import type { ColumnSpec } from '../../returns/template';
import type { Table } from '../../returns/table';
import { recordLabel } from '../describe-record';
import type { FindingCell } from '../finding';
import { maskValue } from '../mask';
import { shownValue } from '../shown-value';
import type { Component } from './component';
import { type Figures, type Item, specOf } from './edits/figures';
import type { LocalisedChange } from './localisation';
import type { Effort } from './solve/effort';
import { eliminate, rangeOf } from './solve/eliminate';
import { holds, type Row, type Values } from './solve/row';
import { choicesOf, hasWhole, withFixed, withValue } from './solve/whole';

/** The changes of one answer, with the values that would repair each, where the edits leave it few. */
export function changesOf(
  answer: readonly number[],
  component: Component,
  figures: Figures,
  effort: Effort,
): LocalisedChange[] {
  const { system, items } = component;
  const values: Values = (index) => system.values[index];
  const free = new Set(answer.flatMap((item) => system.items[item].variables));
  const touched = system.rows
    .filter(({ terms }) => [...terms.keys()].some((index) => free.has(index)))
    .map((row) => withFixed(row, free, values));
  return answer.map((place) => {
    const item = figures.items[items[place]];
    const index = judgedFigure(item, touched, free, values, effort);
    const spec = item.column && specOf(item.table, item.column);
    const say = (value: Fraction): Cell => shownValue(toNumber(value), spec);
    const bounds = index === undefined ? {} : bound(index, touched, free, system.whole, values, effort);
    const { least, most } = bounds;
    const isOnly = least !== undefined && most !== undefined && sameAs(least, most);
    return {
      ...whereOf(item, index === undefined ? [] : figures.criteriaOf(index)),
      value: valueOf(item, index, values, spec),
      ...(isOnly ? { expected: say(least) } : {}),
      ...(!isOnly && least !== undefined ? { least: say(least) } : {}),
      ...(!isOnly && most !== undefined ? { most: say(most) } : {}),
      ground: groundOf(item, component),
    };
  });
}

const sameAs = (a: Fraction, b: Fraction): boolean => a.n === b.n && a.d === b.d;

/** A cell's own figure; of several counts of the same records the first one that cannot stay as it is. */
function judgedFigure(
  { own }: Item,
  rows: readonly Row[],
  free: ReadonlySet<number>,
  values: Values,
  effort: Effort,
): number | undefined {
  const [first, ...more] = own;
  if (more.length === 0) return first;
  const others = (index: number): number[] => [...free].filter((other) => other !== index);
  return (
    [...own].find((index) => {
      const kept = rows.map((row) => withValue(row, index, values(index)));
      return !eliminate(kept, others(index), values, effort).every((row) => holds(row, values));
    }) ?? first
  );
}

interface Bounds {
  readonly least?: Fraction;
  readonly most?: Fraction;
}

/** So many whole numbers at either end are looked at, whether they would really do. */
const ENDS = 20;

function bound(
  index: number,
  rows: readonly Row[],
  free: ReadonlySet<number>,
  whole: readonly boolean[],
  values: Values,
  effort: Effort,
): Bounds {
  const open = [...free];
  if (!whole[index]) {
    const { least, most } = rangeOf(rows, index, open, values, effort);
    return { ...(least ? { least: least.value } : {}), ...(most ? { most: most.value } : {}) };
  }
  let { least, most } = choicesOf(rows, index, open, values, effort);
  const others = open.filter((other) => other !== index);
  const does = (value: bigint): boolean =>
    hasWhole(
      rows.map((row) => withValue(row, index, fraction(value))),
      others,
      (other) => whole[other],
      values,
      effort,
    );
  for (let n = 0; n < ENDS && least !== undefined && least !== most && !does(least); n += 1) least += 1n;
  for (let n = 0; n < ENDS && most !== undefined && least !== most && !does(most); n += 1) most -= 1n;
  return {
    ...(least === undefined ? {} : { least: fraction(least) }),
    ...(most === undefined ? {} : { most: fraction(most) }),
  };
}

type Where = Pick<LocalisedChange, 'kind' | 'sheet' | 'cell' | 'column' | 'criteria' | 'record'>;

function whereOf(item: Item, criteria: readonly string[]): Where {
  const { kind, table, column } = item;
  const cell = cellOf(item);
  const label = kind === 'cell' ? recordLabel(table, item.record) : undefined;
  return {
    kind,
    sheet: table.sheet,
    ...(cell ? { cell } : {}),
    column: column?.name ?? '',
    criteria: kind === 'cell' ? [] : criteria.map((text) => String(maskValue(text, undefined))),
    ...(label === undefined ? {} : { record: label }),
  };
}

function cellOf({ kind, table, record, column, link, records }: Item): FindingCell | undefined {
  const [first] = records;
  const shown = kind === 'cell' ? column : columnOf(table, link[0]?.[0]);
  const row = kind === 'cell' ? record : first;
  return shown && row !== undefined ? { row: table.rowOf(row, shown), column: shown.column } : undefined;
}

const columnOf = (table: Table, name: string | undefined) =>
  table.columns.find((column) => column.name === name);

function valueOf(
  { kind, column, record }: Item,
  index: number | undefined,
  values: Values,
  spec: ColumnSpec | undefined,
): Cell {
  if (kind === 'cell' && column) return shownValue(column.values[record], spec);
  return index === undefined ? null : toNumber(values(index));
}

const groundOf = ({ variables }: Item, { broken }: Component): string[] => [
  ...new Set(
    broken
      .filter(({ rows }) => rows.some(({ terms }) => [...terms.keys()].some((index) => variables.has(index))))
      .map(({ rule }) => rule.id),
  ),
];
