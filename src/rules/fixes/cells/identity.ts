import type { Cell } from '../../../domain/cell';
import { identityFlaw, isIdentity } from '../../../domain/identity/parse';
import { upgradeIdentity } from '../../../domain/identity/upgrade';
import { foldText } from '../../../domain/text/fold';
import type { Correction } from '../fix';
import { isMaskedText, isPlaceholder } from '../patterns';
import { compact } from './digits';

const SEPARATORS = /[-－—–]/g;
/** Sequences that the 15-digit form gave to people past a hundred: born in 18xx. */
const CENTENARIAN = 996;

/** An identity number as it is written today; undefined for what is no number, or none that can be read for certain. */
export function plainIdentity(cell: Cell): string | undefined {
  const text = textOf(cell);
  if (text === undefined || isMaskedText(text)) return undefined;
  const plain = compact(text).replace(/x$/, 'X');
  const joined = plain.replace(SEPARATORS, '');
  const today = isIdentity(joined) ? joined : upgraded(joined);
  if (today !== undefined || typeof cell !== 'string') return today;
  // What a space divides may be two numbers, or a number and a remark: only one that is right was one number before.
  const apart = foldText(text);
  return /\s/.test(apart) ? apart.replace(/x$/, 'X') : plain;
}

/** A number keeps 15 digits; of a longer one the last are lost. */
const textOf = (cell: Cell): string | undefined => {
  if (typeof cell === 'string') return cell;
  return typeof cell === 'number' && /^\d{15}$/.test(String(cell)) ? String(cell) : undefined;
};

function upgraded(fifteen: string): string | undefined {
  if (!/^\d{15}$/.test(fifteen) || isPlaceholder(fifteen)) return undefined;
  const eighteen = upgradeIdentity(fifteen);
  return Number(fifteen.slice(12)) < CENTENARIAN && identityFlaw(eighteen) === undefined
    ? eighteen
    : undefined;
}

/** Full width, spaces (within a number that is right without them, or around any), lower-case x, 15 digits. */
export function correctIdentity(cell: Cell): Correction | undefined {
  const after = plainIdentity(cell);
  if (after === undefined || after === '' || after === cell) return undefined;
  const text = String(textOf(cell));
  const plain = compact(text);
  if (isIdentity(after) && plain.replace(SEPARATORS, '').length === 15)
    return { kind: 'fifteen', after, obeys: ['H06', 'A02', 'A02b', 'A02e'] };
  const obeys = isIdentity(after) ? ['H06', 'A02'] : ['H06'];
  if (/[！-～]/.test(text)) return { kind: 'width', after, obeys };
  return { kind: plain === text && plain.replace(/x$/, 'X') === after ? 'checkX' : 'space', after, obeys };
}
