import type { AstExpression, CallExpression } from '@borgar/fx';
import { isBlank } from '../../../domain/cell';
import { divide, negate, ONE, sign } from '../../../domain/numbers/fraction';
import type { Table, TableColumn } from '../../../returns/table';
import { parseFormula } from '../../language';
import { matches, parseCriterion } from '../../language/criteria';
import { columnReference } from '../../self-check/references';
import { combine, constant, isConstant, type Linear, scale, variable } from '../solve/row';
import { countOf } from './counts';
import { type Figures, specOf } from './figures';
import { TooLarge } from './limits';
import { type Evaluator, FormulaSource, type Place } from './place';
import { argumentsOf, cellsIn, countIn, nameOf, readsTables } from './references';

/** What a formula is read with. */
export interface Reading {
  readonly figures: Figures;
  readonly evaluator: Evaluator;
  readonly place: Place;
  readonly source: FormulaSource;
  /** Most cells of a column that a sum may add up. */
  readonly most: number;
}

/** A part of a formula as a sum of figures, each times a constant; null where it is none, or a figure is missing. */
export function linearOf(node: AstExpression, reading: Reading): Linear | null {
  const { figures, evaluator, place, source } = reading;
  const of = (part: AstExpression): Linear | null => linearOf(part, reading);
  if (!readsTables(node, place.table.name)) {
    const value = evaluator.number(source.textOf(node), place);
    return value && constant(value);
  }
  if (countIn(node)) return countOf(node, reading);
  switch (node.type) {
    case 'ReferenceIdentifier':
      return cellOf(node, reading);
    case 'UnaryExpression': {
      const inner = of(node.arguments[0] as AstExpression);
      if (!inner || node.operator === '+') return inner;
      if (node.operator === '-') return scale(inner, negate(ONE));
      return node.operator === '%' ? scale(inner, { n: 1n, d: 100n }) : null;
    }
    case 'BinaryExpression': {
      const [left, right] = (node.arguments as readonly AstExpression[]).map(of);
      if (!left || !right) return null;
      switch (node.operator) {
        case '+':
          return combine(left, right);
        case '-':
          return combine(left, right, negate(ONE));
        case '*':
          if (isConstant(left)) return scale(right, left.constant);
          return isConstant(right) ? scale(left, right.constant) : null;
        case '/':
          if (!isConstant(right) || sign(right.constant) === 0) return null;
          return scale(left, divide(ONE, right.constant));
        default:
          return null;
      }
    }
    case 'CallExpression':
      return callOf(node, reading);
    default:
      return null;
  }

  function cellOf(reference: AstExpression, { place: { table, record } }: Reading): Linear | null {
    const found = columnReference(reference, table.name);
    if (!found?.thisRow || found.first !== found.last || record < 0) return null;
    const column = columnOf(evaluator, table, found.first);
    const formula = specOf(table, column)?.formula;
    if (formula !== undefined) return computed(formula, column, reading);
    const index = figures.cell(table, record, column);
    return index === undefined ? null : variable(index);
  }
}

const columnOf = ({ scope }: Evaluator, table: Table, name: string): TableColumn => scope.column(table, name);

/**
 * A computed cell does not change by itself: it is what its formula makes of other cells, written out where that is a
 * sum, and otherwise a figure that follows them.
 */
function computed(formula: string, column: TableColumn, reading: Reading): Linear | null {
  const { place, evaluator } = reading;
  const value = column.values[place.record];
  if (isBlank(value)) return null;
  const tree = parseFormula(formula);
  const source = new FormulaSource(formula);
  const inner = { ...reading, source };
  const sum = linearOf(tree, inner);
  if (sum) return sum;
  const text = evaluator.number(source.textOf(tree), place);
  return text && follow(source.textOf(tree), cellsIn(tree, place.table.name), inner, false);
}

/** A figure that other cells make, but not as a sum: it may be anything once one of them is another one. */
function follow(text: string, cells: readonly string[], reading: Reading, whole: boolean): Linear | null {
  const { figures, evaluator, place } = reading;
  const value = evaluator.number(text, place);
  if (!value || place.record < 0) return null;
  const { table, record } = place;
  const items = cells.map((name) => figures.cellItem(table, record, columnOf(evaluator, table, name)));
  const key = `${table.name}\u0001${record}\u0001=${text}`;
  return variable(figures.derived(key, value, whole && value.d === 1n, items, false));
}

function callOf(node: CallExpression, reading: Reading): Linear | null {
  const args = argumentsOf(node);
  switch (nameOf(node)) {
    case 'N':
    case 'VALUE':
      return linearOf(args[0], reading);
    case 'SUM':
      return sumOf(args, reading);
    case 'SUMIFS':
      return sumWhere(args[0], args.slice(1), reading);
    case 'SUMIF':
      return sumWhere(args[2] ?? args[0], args.slice(0, 2), reading);
    case 'EDATE': {
      if (args.length !== 2) return null;
      if (readsTables(args[1], reading.place.table.name)) {
        // A shift that hangs on the record (whether its date can be one): where it is none, the date is as it stands.
        const shift = reading.evaluator.number(reading.source.textOf(args[1]), reading.place);
        return shift?.n === 0n ? linearOf(args[0], reading) : null;
      }
      const months = linearOf(args[1], reading);
      if (!months) return null;
      return sign(months.constant) === 0
        ? linearOf(args[0], reading)
        : follow(reading.source.textOf(node), cellsIn(node, reading.place.table.name), reading, true);
    }
    default:
      return null;
  }
}

function sumOf(args: readonly AstExpression[], reading: Reading): Linear | null {
  let sum: Linear = constant({ n: 0n, d: 1n });
  for (const arg of args) {
    const part = addend(arg, reading);
    if (!part) return null;
    sum = combine(sum, part);
  }
  return sum;
}

/** An argument of SUM: there a blank cell is 0, and text is passed over. */
function addend(arg: AstExpression, reading: Reading): Linear | null {
  const { figures, evaluator, place } = reading;
  const reference = columnReference(arg, place.table.name);
  if (!reference) return linearOf(arg, reading);
  const table = evaluator.scope.table(reference.table);
  const columns = evaluator.scope.columns(table, [reference.first, reference.last]);
  if (!reference.thisRow) {
    return columns.length === 1 ? sumOfCells(table, columns[0], allOf(table), reading) : null;
  }
  if (place.record < 0) return null;
  let sum: Linear = constant({ n: 0n, d: 1n });
  for (const column of columns) {
    const part = cellAddend(column, reading);
    if (!part) return null;
    sum = combine(sum, part);
  }
  return sum;

  function cellAddend(column: TableColumn, { place: { record } }: Reading): Linear | null {
    const formula = specOf(table, column)?.formula;
    if (formula !== undefined) return computed(formula, column, reading);
    const value = column.values[record];
    if (typeof value === 'string' && !isBlank(value)) return constant({ n: 0n, d: 1n });
    const index = figures.cell(table, record, column, true);
    return index === undefined ? null : variable(index);
  }
}

const allOf = ({ rows }: Table): number[] => Array.from({ length: rows }, (_, record) => record);

/** A sum over the records that meet criteria. */
function sumWhere(range: AstExpression, criteria: readonly AstExpression[], reading: Reading): Linear | null {
  const { evaluator, place, source } = reading;
  const reference = columnReference(range, place.table.name);
  if (!reference || reference.thisRow || reference.first !== reference.last) return null;
  const table = evaluator.scope.table(reference.table);
  let records = allOf(table);
  for (let n = 0; n + 1 < criteria.length; n += 2) {
    const about = columnReference(criteria[n], place.table.name);
    if (!about || about.thisRow || evaluator.scope.table(about.table) !== table) return null;
    const { values } = columnOf(evaluator, table, about.first);
    const criterion = parseCriterion(evaluator.cell(source.textOf(criteria[n + 1]), place));
    records = records.filter((record) => matches(criterion, values[record]));
  }
  return sumOfCells(table, columnOf(evaluator, table, reference.first), records, reading);
}

/** Numbers alone are added up. @throws TooLarge */
function sumOfCells(
  table: Table,
  column: TableColumn,
  records: readonly number[],
  { figures, most }: Reading,
): Linear | null {
  const numbers = records.filter((record) => typeof column.values[record] === 'number');
  if (numbers.length > most) throw new TooLarge();
  if (specOf(table, column)?.formula !== undefined) return null;
  let sum: Linear = constant({ n: 0n, d: 1n });
  for (const record of numbers) {
    const index = figures.cell(table, record, column);
    if (index === undefined) return null;
    sum = combine(sum, variable(index));
  }
  return sum;
}
