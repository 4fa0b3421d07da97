import {
  ArrayValueObject,
  BaseFunction,
  BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from '@univerjs/preset-sheets-core';
import type { Cell } from '../../../domain/cell';
import { isError } from '../../../domain/cell';
import { least, mean, most, total } from '../../../rules/language/functions/aggregate';
import { errorObject, fromCell, matrix } from '../functions/values';
import { Column, toCell } from './column';

/** What becomes of the numbers beside the cells that meet all criteria. */
type Reduce = (numbers: readonly number[]) => Cell;

/**
 * COUNTIFS and its kin, with the criteria of the rules' language. Univer 0.25.1 compares cell by cell and criterion by
 * criterion in each formula anew; without its index of values (value-index.ts) a change in a list of names would keep
 * the page busy for half a minute.
 */
abstract class Conditional extends BaseFunction {
  override needsReferenceObject = true;
  override maxParams = 255;

  /** What the rows that meet all criteria come to. */
  protected abstract result(rows: readonly number[], over: Column | null): Cell;

  /** @param over the cells beside those that are searched; null where there are none. */
  protected select(over: FunctionVariantType | null, pairs: readonly FunctionVariantType[]): BaseValueObject {
    const beside = over && Column.of(over);
    const columns: Column[] = [];
    const criteria: Cell[][][] = [];
    for (let i = 0; i < pairs.length; i += 2) {
      const column = Column.of(pairs[i]);
      if (column) columns.push(column);
      if (i + 1 < pairs.length) criteria.push(cellsOf(pairs[i + 1]));
    }
    const size = beside ?? columns[0];
    const all = over ? [beside, ...columns] : columns;
    const fits = columns.length * 2 === pairs.length && all.every((column) => column?.isAsLargeAs(size));
    if (!fits) return errorObject('#VALUE!');
    return this.forEach(criteria, (asked) =>
      fromCell(this.result(Column.rowsThatMeet(columns, asked), beside)),
    );
  }

  /** Criteria that are ranges or arrays make one result each, as in Excel. */
  private forEach(
    criteria: readonly Cell[][][],
    result: (asked: readonly Cell[]) => BaseValueObject,
  ): BaseValueObject {
    const rows = Math.max(...criteria.map((cells) => cells.length));
    const columns = Math.max(...criteria.map((cells) => cells[0].length));
    const at = (row: number, column: number) => result(criteria.map((cells) => pick(cells, row, column)));
    if (rows === 1 && columns === 1) return at(0, 0);
    return matrix(
      Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (__, column) => at(row, column)),
      ),
    );
  }
}

class Count extends Conditional {
  override minParams = 2;

  override calculate(...pairs: FunctionVariantType[]): BaseValueObject {
    return this.select(null, pairs);
  }

  protected override result(rows: readonly number[]): Cell {
    return rows.length;
  }
}

const over = (reduce: Reduce): typeof BaseFunction =>
  class extends Conditional {
    override minParams = 3;

    override calculate(range: FunctionVariantType, ...pairs: FunctionVariantType[]): BaseValueObject {
      return this.select(range, pairs);
    }

    protected override result(rows: readonly number[], beside: Column): Cell {
      const cells = rows.map((row) => beside.cells[row]);
      return cells.find(isError) ?? reduce(cells.filter((cell) => typeof cell === 'number'));
    }
  };

function cellsOf(value: FunctionVariantType): Cell[][] {
  const array = value instanceof BaseReferenceObject ? value.toArrayValueObject() : value;
  if (array instanceof ArrayValueObject) return array.getArrayValue().map((row) => row.map(toCell));
  return [[toCell(array)]];
}

/** Excel stretches single rows and columns. */
function pick(cells: Cell[][], row: number, column: number): Cell {
  const line = cells.length === 1 ? cells[0] : cells[row];
  return (line?.length === 1 ? line[0] : line?.[column]) ?? null;
}

/** Functions by their names, for Univer's engine. */
export const CONDITIONAL: readonly [typeof BaseFunction, string][] = [
  [Count, 'COUNTIF'],
  [Count, 'COUNTIFS'],
  [over(total), 'SUMIFS'],
  [over(mean), 'AVERAGEIFS'],
  [over(least), 'MINIFS'],
  [over(most), 'MAXIFS'],
];
