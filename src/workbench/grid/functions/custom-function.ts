import {
  BaseFunction,
  type BaseValueObject,
  ErrorType,
  ErrorValueObject,
} from '@univerjs/preset-sheets-core';
import type { Invocations } from './invocations';
import type { FunctionMetadata } from './metadata';
import { errorObject, fromOutcome, matrix, toWire } from './values';
import { isWireError, type WireCell, type WireValue } from './wire';

/** Univer gives up on functions with more; Excel's own limit. */
const MOST_ARGUMENTS = 255;

/**
 * One of the add-in's functions in Univer's engine. Univer's own asynchronous functions run one after the other, so
 * this one answers `#GETTING_DATA` at once and is calculated again when its result is there. It never throws: an
 * exception would stop the engine for good.
 */
export class CustomFunction extends BaseFunction {
  override minParams: number;
  override maxParams: number;

  constructor(
    name: string,
    private readonly metadata: FunctionMetadata,
    private readonly invocations: Invocations,
  ) {
    super(name);
    const { parameters } = metadata;
    const required = parameters.filter(({ optional, repeating }) => !optional && !repeating).length;
    this.minParams = required;
    this.maxParams = parameters.some(({ repeating }) => repeating) ? MOST_ARGUMENTS : parameters.length;
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    try {
      return this.lift(variants.map(toWire));
    } catch (error) {
      // Univer shows the reason with the cell's error.
      return ErrorValueObject.create(ErrorType.VALUE, String(error));
    }
  }

  /** As in Excel, a range where one value is expected makes one call a cell, and the results spill. */
  private lift(args: readonly WireValue[]): BaseValueObject {
    const spread = args.map((arg, i) => Array.isArray(arg) && !this.takesMatrix(i));
    const rows = Math.max(1, ...args.map((arg, i) => (spread[i] ? (arg as WireCell[][]).length : 1)));
    const columns = Math.max(1, ...args.map((arg, i) => (spread[i] ? (arg as WireCell[][])[0].length : 1)));
    const call = (row: number, column: number): BaseValueObject =>
      this.call(args.map((arg, i) => (spread[i] ? pick(arg as WireCell[][], row, column) : arg)));
    if (rows === 1 && columns === 1) return call(0, 0);
    const results = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => call(row, column)),
    );
    // Excel has no arrays of arrays; while anything is on its way the whole is.
    const waiting = results
      .flat()
      .find((result) => result.isError() && result.getValue() === ErrorType.CONNECT);
    if (waiting) return waiting;
    return matrix(
      results.map((row) => row.map((result) => (result.isArray() ? errorObject('#CALC!') : result))),
    );
  }

  private takesMatrix(index: number): boolean {
    const { parameters } = this.metadata;
    const parameter = parameters[Math.min(index, parameters.length - 1)];
    return parameter?.dimensionality === 'matrix';
  }

  private call(args: readonly WireValue[]): BaseValueObject {
    const allowErrors = this.metadata.options?.allowErrorForDataTypeAny === true;
    if (!allowErrors) {
      const broken = args.flat(2).find(isWireError);
      if (broken) return errorObject(broken.code);
    }
    const outcome = this.invocations.ask(this.metadata.id, this.complete(args), allowErrors, {
      sheet: this.subUnitId ?? '',
      row: this.row,
      column: this.column,
    });
    return outcome ? fromOutcome(outcome) : ErrorValueObject.create(ErrorType.CONNECT);
  }

  /** Omitted arguments are null; a single cell where a range is expected is a range of one cell. */
  private complete(args: readonly WireValue[]): WireValue[] {
    const length = Math.max(
      args.length,
      this.metadata.parameters.filter(({ repeating }) => !repeating).length,
    );
    const all = Array.from({ length }, (_, i): WireValue => {
      const arg = args[i];
      if (arg === undefined) return null;
      return this.takesMatrix(i) && !Array.isArray(arg) && arg !== null ? [[arg]] : arg;
    });
    const repeating = this.metadata.parameters.findIndex((parameter) => parameter.repeating);
    // Office.js takes all values of a repeating parameter as one list.
    // The wire's types know matrices of cells; a repeating parameter is a list of matrices, as Office sends it.
    return repeating < 0 ? all : [...all.slice(0, repeating), all.slice(repeating) as unknown as WireValue];
  }
}

/** Excel stretches single rows and columns; a missing cell is #N/A. */
function pick(values: WireCell[][], row: number, column: number): WireCell {
  const line = values.length === 1 ? values[0] : values[row];
  const cell = line?.length === 1 ? line[0] : line?.[column];
  return cell === undefined ? { type: 'CustomFunctionError', code: '#N/A' } : cell;
}
