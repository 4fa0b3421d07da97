import type { Cell } from '../../cell';
import { toHalfWidth } from '../fold';
import { brokenCharacters } from './broken-character';
import { brokenLines } from './broken-line';
import type { Damage, Detector } from './damage';
import { emptyLists } from './empty-list';
import { fusedYears } from './fused-year';
import { maskedDigits } from './masked-digits';
import { ocrSigns } from './ocr-sign';
import { pageNumbers } from './page-number';
import { pinyin } from './pinyin';
import { quotes } from './quotes';
import { respelled } from './respelled';
import { reversedRanges } from './reversed-range';
import { doubtfulUnits, strayUnits } from './units';
import { webResidue } from './web-residue';

export type { Damage, DamageKind } from './damage';

const OF_NUMBERS: readonly Detector[] = [fusedYears, reversedRanges, maskedDigits];
const OF_TEXT: readonly Detector[] = [
  pinyin,
  brokenCharacters,
  pageNumbers,
  ocrSigns,
  doubtfulUnits,
  strayUnits,
  quotes,
  emptyLists,
  webResidue,
  brokenLines,
  respelled,
];

const found = (text: string, detectors: readonly Detector[]): Damage[] =>
  detectors.flatMap((detect) => detect(text));

/** What looks damaged in a number, or in the numbers of a text; kind by kind, in the order of the text. */
export function numberDamage(cell: Cell): Damage[] {
  if (typeof cell === 'number')
    return Number.isSafeInteger(cell) ? found(String(Math.abs(cell)), OF_NUMBERS) : [];
  return typeof cell === 'string' ? found(toHalfWidth(cell), OF_NUMBERS) : [];
}

/** What looks damaged in the words of a text; kind by kind, in the order of the text. */
export const textDamage = (cell: Cell): Damage[] => (typeof cell === 'string' ? found(cell, OF_TEXT) : []);
