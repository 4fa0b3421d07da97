import type { Cell, Matrix } from '../../cell';

/**
 * A worked example of a function, as the function guide prints it and a test recalculates it: what is typed into a
 * cell, and what the cell (or its spill) then shows. Figures of people and places are made up unless `source` names
 * a document.
 */
export interface Example {
  /** Name within the SHEQU namespace, e.g. `STAFFQUOTA.DETAIL`. */
  readonly name: string;
  /** In the order of the parameters; null leaves an optional one out, a matrix stands for a range. */
  readonly args: readonly (Cell | Matrix)[];
  /** One value, or the spilled rows. An error is a `CellError` of the code alone. */
  readonly result: Cell | Matrix;
}
