import { type Cell, isBlank, isError, type Matrix } from '../domain/cell';
import type { FunctionDefinition, Parameter } from '../domain/functions/definition';
import type { Example } from '../domain/functions/examples';
import { argumentFormat, DATE, formatOf } from '../domain/functions/formats';
import { addressOf, arrayLiteral, formulaOf, literal } from './formula';
import { isMatrix } from './run-example';
import { type Shown, shown } from './value';

/** A block of the little sheet that pictures an example: what stands over it, and its cells from row 2 on. */
export interface Block {
  /** Name of the parameter; undefined over the result. */
  readonly parameter: string | undefined;
  readonly cells: readonly (readonly Shown[])[];
  readonly width: number;
}

/** A worked example as a sheet shows it: arguments side by side, the result to their right. */
export interface Sheet {
  readonly blocks: readonly Block[];
  /** Rows below the one of headings. */
  readonly height: number;
  /** The cell that holds the formula, from which the result spills. */
  readonly at: string;
  readonly formula: string;
  /** The same call with its values typed into it; undefined where that is not possible or not readable. */
  readonly typed: string | undefined;
}

/** Optional arguments that are data of a record rather than a choice of the person who writes the formula. */
const DATA = new Set(['households', 'education', 'certificate', 'date']);
/** Its name does for a policy, so that it is typed as well. */
const POLICY = 'policy';
/** Longer array constants nobody types. */
const TYPED_AT_MOST = 8;
export const FIRST_ROW = 2;

/** Whether an argument stands in cells; choices, and policies by their name, are typed into the formula. */
function standsInCells({ name, optional }: Parameter, value: Cell | Matrix): boolean {
  if (isMatrix(value) || isError(value)) return true;
  if (isBlank(value)) return !optional;
  return name !== POLICY && (!optional || DATA.has(name));
}

export function sheetOf({ parameters }: FunctionDefinition, { name, args }: Example, result: Matrix): Sheet {
  const blocks: Block[] = [];
  const words: string[] = [];
  let column = 0;
  for (const [i, value] of args.entries()) {
    const parameter = parameters[i]!;
    if (!standsInCells(parameter, value)) {
      words.push(literal(value as Cell));
      continue;
    }
    const matrix = isMatrix(value) ? value : [[value]];
    const width = matrix[0]!.length;
    blocks.push({
      parameter: parameter.name,
      width,
      cells: matrix.map((row) => row.map((cell) => shown(cell, argumentFormat(parameter.name, cell)))),
    });
    words.push(rangeAt(column, width, matrix.length));
    column += width;
  }
  const width = result[0]!.length;
  blocks.push({
    parameter: undefined,
    width,
    cells: result.map((row) => row.map((cell, i) => shown(cell, formatOf(name, i, width)))),
  });
  return {
    blocks,
    height: Math.max(...blocks.map(({ cells }) => cells.length)),
    at: addressOf(column, FIRST_ROW),
    formula: formulaOf(name, words),
    typed: typedOf(name, parameters, args),
  };
}

function rangeAt(column: number, width: number, height: number): string {
  const first = addressOf(column, FIRST_ROW);
  return width * height === 1 ? first : `${first}:${addressOf(column + width - 1, FIRST_ROW + height - 1)}`;
}

function typedOf(name: string, parameters: readonly Parameter[], args: Example['args']): string | undefined {
  const words = args.map((value, i) => {
    const { name: parameter, optional } = parameters[i]!;
    if (!isMatrix(value)) {
      return isError(value) || (isBlank(value) && !optional)
        ? undefined
        : literal(value, argumentFormat(parameter, value));
    }
    const cells = value.flat();
    const writable = cells.every(
      (cell) => !isBlank(cell) && !isError(cell) && argumentFormat(parameter, cell) !== DATE,
    );
    return writable && cells.length <= TYPED_AT_MOST ? arrayLiteral(value) : undefined;
  });
  return words.every((text) => text !== undefined) ? formulaOf(name, words) : undefined;
}
