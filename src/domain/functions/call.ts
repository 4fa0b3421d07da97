import { cellError, isBlank, type Matrix } from '../cell';
import { withoutSpaces } from './blanks';
import { lift } from './lift';
import { functions } from './registry';

/** A blank cell stands for an optional range that is left out, as it does for an optional value. */
const isOneBlank = (range: Matrix | undefined): boolean =>
  range?.length === 1 && range[0]?.length === 1 && isBlank(range[0][0]);

/**
 * Calls a SHEQU function by its name, as a cell would: arguments are matrices (one value is 1×1), undefined
 * where left out; a cell of spaces alone counts as blank. Never throws for what is in the cells: an unknown name is `#NAME?`, a wrong number of
 * arguments or ranges that do not fit together `#VALUE!`, each with its reason, in one cell.
 */
export function callFunction(name: string, args: readonly (Matrix | undefined)[]): Matrix {
  const definition = functions.get(name);
  if (definition === undefined) return [[cellError('#NAME?', 'unknownFunction', { name })]];
  const { parameters } = definition;
  const given = args.map((argument) => (argument?.[0]?.length ? withoutSpaces(argument) : undefined));
  parameters.forEach(({ takes, optional }, i) => {
    if (takes === 'range' && optional && isOneBlank(given[i])) given[i] = undefined;
  });
  const missing = parameters.find((parameter, i) => !parameter.optional && given[i] === undefined);
  if (missing !== undefined || given.length > parameters.length) {
    const least = parameters.filter((parameter) => !parameter.optional).length;
    const found = given.filter((argument) => argument !== undefined).length;
    const most = parameters.length;
    const key = least === most ? 'argumentCountFixed' : 'argumentCount';
    return [[cellError('#VALUE!', key, { name, least, most, found })]];
  }
  return definition.shape === 'each' ? lift(definition, given) : definition.call(given);
}
