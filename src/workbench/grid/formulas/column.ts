import type { Nullable } from '@univerjs/core';
import {
  type ArrayValueObject,
  BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from '@univerjs/preset-sheets-core';
import { type Cell, cellError, ERROR_CODES, type ErrorCode, isError } from '../../../domain/cell';
import { matches, parseCriterion } from '../../../rules/language/criteria';

/** Univer makes one array of a range for all formulas of a calculation, and a new one for the next. */
const known = new WeakMap<ArrayValueObject, Column>();

/** The cells of a range, row by row, and which of them meet a criterion, for all formulas of one calculation. */
export class Column {
  readonly cells: readonly Cell[];
  private readonly meeting = new Map<string, Uint8Array>();

  private constructor(private readonly array: ArrayValueObject) {
    this.cells = array.getArrayValue().flatMap((row) => row.map(toCell));
  }

  /** @returns null where no range is given. */
  static of(range: FunctionVariantType): Column | null {
    if (!(range instanceof BaseReferenceObject)) return null;
    const array = range.toArrayValueObject();
    let column = known.get(array);
    if (!column) known.set(array, (column = new Column(array)));
    return column;
  }

  isAsLargeAs({ array }: Column): boolean {
    return (
      this.array.getRowCount() === array.getRowCount() &&
      this.array.getColumnCount() === array.getColumnCount()
    );
  }

  /** Places whose cells meet the criteria of all columns, one each. */
  static rowsThatMeet(columns: readonly Column[], criteria: readonly Cell[]): number[] {
    const meeting = columns.map((column, i) => column.meets(criteria[i]));
    const rows: number[] = [];
    for (let row = 0; row < columns[0].cells.length; row += 1) {
      if (meeting.every((meets) => meets[row] === 1)) rows.push(row);
    }
    return rows;
  }

  /** 1 where a cell meets the criterion. */
  private meets(asked: Cell): Uint8Array {
    const key = isError(asked) ? `error ${asked.code}` : `${typeof asked} ${asked}`;
    let meets = this.meeting.get(key);
    if (!meets) {
      const criterion = parseCriterion(asked);
      meets = Uint8Array.from(this.cells, (cell) => (matches(criterion, cell) ? 1 : 0));
      this.meeting.set(key, meets);
    }
    return meets;
  }
}

const CODES: ReadonlySet<string> = new Set(ERROR_CODES);

/** A value of Univer's engine → the core's; errors that Excel does not know are #VALUE!. */
export function toCell(value: Nullable<BaseValueObject>): Cell {
  if (!value || value.isNull()) return null;
  const held = value.getValue();
  if (value.isError()) return cellError(CODES.has(String(held)) ? (held as ErrorCode) : '#VALUE!');
  if (value.isBoolean()) return held === true || held === 1;
  return value.isNumber() ? Number(held) : String(held);
}
