import { type CellError, isError, type Matrix } from '../cell';
import { roundedShare } from '../shares/round';
import { type CertificateLevel, readCertificate } from './level';

/** Decimals of the percentage in which rates are given: 0.2222 is 22.22%. */
const DECIMALS = 2;

/**
 * 持证率: the share of those with a certificate (of one level, where it is given) among all whose level is filled
 * in, 无 included. `#DIV/0!` when none is. The first error or unknown word is the result: no base could be trusted.
 */
export function certificateRate(levels: Matrix, asked: CertificateLevel | undefined): number | CellError {
  let base = 0;
  let part = 0;
  for (const row of levels) {
    for (const cell of row) {
      const level = readCertificate(cell);
      if (isError(level)) return level;
      if (level === undefined) continue;
      base++;
      if (asked === undefined ? level > 0 : level === asked) part++;
    }
  }
  return roundedShare(part, base, DECIMALS);
}
