import type { Nullable } from '@univerjs/core';
import {
  ArrayValueObject,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/preset-sheets-core';
import { errorCode, type Outcome, type WireCell, type WireValue } from './wire';

/** A value of Univer's engine → an argument. Blanks stay null and errors stay errors. */
export function toWire(value: BaseValueObject): WireValue {
  if (!value.isArray()) return toWireCell(value);
  return (value as ArrayValueObject).getArrayValue().map((row) => row.map(toWireCell));
}

function toWireCell(value: Nullable<BaseValueObject>): WireCell {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { type: 'CustomFunctionError', code: String(value.getValue()) };
  if (value.isBoolean()) return value.getValue() === true || value.getValue() === 1;
  if (value.isNumber()) return Number(value.getValue());
  return String(value.getValue());
}

/** What a call came to → a value that spills when it is a matrix. */
export function fromOutcome(outcome: Outcome): BaseValueObject {
  if ('error' in outcome) return errorObject(outcome.error);
  const { value } = outcome;
  if (!Array.isArray(value)) return fromCell(value);
  const rows = value.map((row: unknown) => (Array.isArray(row) ? row : [row]).map(fromCell));
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (rows.length === 0 || columns === 0) return errorObject('#CALC!');
  if (rows.length === 1 && columns === 1) return rows[0][0];
  const even = rows.map((row) =>
    Array.from({ length: columns }, (_, i) => row[i] ?? ErrorValueObject.create(ErrorType.NA)),
  );
  return matrix(even);
}

/** A rectangle of values as Univer's engine takes it. */
export const matrix = (rows: BaseValueObject[][]): ArrayValueObject =>
  ArrayValueObject.create({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: rows[0].length,
    unitId: '',
    sheetId: '',
    row: -1,
    column: -1,
  });

/** One value; an error as the add-in or the core has it. */
export function fromCell(cell: unknown): BaseValueObject {
  if (cell === null || cell === undefined) return NullValueObject.create();
  if (typeof cell === 'number')
    return Number.isFinite(cell) ? NumberValueObject.create(cell) : errorObject('#NUM!');
  if (typeof cell === 'boolean') return BooleanValueObject.create(cell);
  if (typeof cell === 'string') return StringValueObject.create(cell);
  return errorObject(errorCode(cell) ?? '#VALUE!');
}

const KNOWN: ReadonlySet<string> = new Set(Object.values(ErrorType));

export const errorObject = (code: string): ErrorValueObject =>
  ErrorValueObject.create((KNOWN.has(code) ? code : ErrorType.VALUE) as ErrorType);
