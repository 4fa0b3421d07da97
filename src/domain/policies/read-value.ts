import { type Cell, type CellError, cellError, isError } from '../cell';
import { shown } from '../identity/mask';
import { readNumber } from '../numbers/read-number';
import { foldText } from '../text/fold';
import type { PolicyParameter, PolicyValue } from './parameter';

const NONE = new Set(['无', '空', '不设']);

/**
 * The value of a parameter in a cell that is not blank. `#VALUE!` naming the parameter for what is not of its type
 * or out of its bounds: one code for all, since Excel shows messages for it and not for `#NUM!`.
 */
export function readPolicyValue(parameter: PolicyParameter, cell: Cell): PolicyValue | CellError {
  if (isError(cell)) return cell;
  const { name, words } = parameter;
  if (words !== undefined) {
    const word = words.find((candidate) => candidate === foldText(String(cell)));
    return (
      word ??
      cellError('#VALUE!', 'policyWord', { parameter: name, found: shown(cell), allowed: words.join('、') })
    );
  }
  if (parameter.none && typeof cell === 'string' && NONE.has(foldText(cell))) return null;
  const number = readNumber(cell);
  if (isError(number)) return cellError('#VALUE!', 'policyNumber', { parameter: name, found: shown(cell) });
  // Fractions (18.5 per 10,000) are kept exact to six decimals; anything finer is no norm.
  const fine = Number.isSafeInteger(Math.round(number * 1e6));
  if (number < 0 || !fine || (number === 0 && !parameter.zero)) {
    return cellError('#VALUE!', parameter.zero ? 'policyNegative' : 'policyRange', {
      parameter: name,
      found: number,
    });
  }
  return parameter.whole && !Number.isInteger(number)
    ? cellError('#VALUE!', 'policyWhole', { parameter: name, found: number })
    : number;
}
