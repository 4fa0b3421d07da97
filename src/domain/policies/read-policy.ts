import { type Cell, type CellError, cellError, isBlank, isError, type Matrix } from '../cell';
import { shown } from '../identity/mask';
import { nearest } from './nearest';
import type { PolicyFamily, PolicyValue } from './parameter';
import { parameterNamed, parameterNames, policyParameters } from './parameters';
import type { Policy } from './policy';
import { presetPolicy } from './presets';
import { policyRows } from './rows';
import { readPolicyValue } from './read-value';

const NOTHING: Policy = { preset: undefined, values: new Map() };

/**
 * The policy that the argument of a function gives: a range of parameter and value, a wider range with a header row
 * that names those two columns (the whole 政策参数表 of a return), or one cell with the name of a preset. Left out or
 * blank it gives nothing. A row without a value sets nothing.
 *
 * Only the parameters of `family` are judged: one table may serve other functions and the rules of a return.
 * `#VALUE!` naming the parameter for a name that nobody knows, a value given twice, or one that is not what the
 * parameter takes. A wide table may hold names of a bureau's own for its own rules: there only a plain misspelling
 * of a known name is wrong.
 */
export function readPolicy(range: Matrix | undefined, family: PolicyFamily): Policy | CellError {
  const only = singleCell(range);
  if (only !== undefined) return typeof only === 'string' ? presetPolicy(only) : wrongShape(only);
  const read = policyRows(range ?? []);
  if (isError(read)) return read;
  const values = new Map<string, PolicyValue>();
  for (const { name, value } of read.rows) {
    const parameter = parameterNamed(name);
    if (parameter === undefined) {
      const error = unknownName(name, family, read.wide);
      if (error) return error;
      continue;
    }
    if (parameter.family !== family || isBlank(value)) continue;
    if (values.has(parameter.name)) return cellError('#VALUE!', 'policyTwice', { parameter: name });
    const set = readPolicyValue(parameter, value);
    if (isError(set)) return set;
    values.set(parameter.name, set);
  }
  return values.size === 0 ? NOTHING : { preset: undefined, values };
}

/** The value of an argument of one cell that is not blank. */
function singleCell(range: Matrix | undefined): Cell | undefined {
  if (range?.length !== 1 || range[0]?.length !== 1) return undefined;
  const cell = range[0][0] ?? null;
  return isBlank(cell) || (typeof cell === 'string' && cell.trim() === '') ? undefined : cell;
}

const wrongShape = (cell: Cell): CellError =>
  isError(cell) ? cell : cellError('#VALUE!', 'policyShape', { found: 1 });

function unknownName(name: string, family: PolicyFamily, wide: boolean): CellError | undefined {
  const meant = nearest(name, parameterNames);
  const parameter = shown(name);
  if (meant !== undefined) return cellError('#VALUE!', 'policyMisspelt', { parameter, nearest: meant });
  if (wide) return undefined;
  const own = policyParameters.filter((candidate) => candidate.family === family);
  const known = own.map((candidate) => candidate.name).join('、');
  return cellError('#VALUE!', 'policyUnknown', { parameter, known });
}
