import { type Cell, type CellError, cellError, isBlank } from '../cell';
import { shown } from '../identity/mask';
import { LEVELS } from '../policies/parameters/certificates';
import { foldText } from '../text/fold';

/** The certificate that somebody holds; 0 is none, which is an answer. */
export type CertificateLevel = 0 | 1 | 2 | 3;

/** The words of the levels by their codes. */
export const LEVEL_NAMES = ['无', ...LEVELS] as const;

/** Codes, names, official titles, and the titles that people write instead. */
const NAMES: readonly (readonly [RegExp, CertificateLevel])[] = [
  [/^(?:0|无|没有|无证|未持证)$/, 0],
  [/^(?:1|初级|(?:初级)?\(?助理社会工作师\)?|初级社会工作[师者])$/, 1],
  [/^(?:2|中级|社会工作师|中级\(社会工作师\)|中级社会工作[师者])$/, 2],
  [/^(?:3|高级|高级社会工作[师者]|高级\(高级社会工作师\))$/, 3],
];

const known = new Map<string, CertificateLevel | undefined>();

/**
 * The level in a cell: a code 0–3 or one of the names (中级, 社会工作师, 中级(社会工作师)). Undefined for a blank
 * cell; `#N/A` for anything else; errors are handed on.
 */
export function readCertificate(cell: Cell): CertificateLevel | undefined | CellError {
  if (isBlank(cell)) return undefined;
  if (typeof cell === 'object') return cell;
  if (cell === 0 || cell === 1 || cell === 2 || cell === 3) return cell;
  if (typeof cell !== 'string') return unknown(cell);
  let level = known.get(cell);
  if (level === undefined && !known.has(cell)) {
    const word = foldText(cell).replace(/\s+/g, '');
    if (word === '') return undefined;
    level = NAMES.find(([pattern]) => pattern.test(word))?.[1];
    if (known.size < 1000) known.set(cell, level);
  }
  return level ?? unknown(cell);
}

const unknown = (cell: Cell): CellError => cellError('#N/A', 'unknownCertificate', { found: shown(cell) });
