import { CellError, type Cell, type ErrorCode } from '../../domain/cell';

/** Errors that a cell can hold without a formula; #SPILL! and its like only ever come out of one. */
const LASTING: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
]);

/** What a cell that shows this is to hold: the same, errors as errors. */
export const frozenValue = (shown: Cell): Cell =>
  shown instanceof CellError ? new CellError(LASTING.has(shown.code) ? shown.code : '#VALUE!') : shown;
