import { isBlank, isError, type Cell } from '../../../domain/cell';
import type { ColumnSpec } from '../../../returns/template';
import type { Correction } from '../fix';
import { correctCode } from './codes';
import { correctDate } from './dates';
import { correctDigits } from './digits';
import { correctIdentity } from './identity';
import { correctNumber } from './numbers';
import { correctName, correctWords } from './words';

/** The certain correction of a cell by itself, by what its column holds; undefined for a cell that needs none. */
export function correctCell(cell: Cell, spec: ColumnSpec, table: string): Correction | undefined {
  // A formula's result is nobody's typing; a percentage typed over one is.
  if (isBlank(cell) || isError(cell) || (spec.fill === 'formula' && spec.type !== 'percent'))
    return undefined;
  const text = typeof cell === 'string' ? cell : undefined;
  switch (spec.type) {
    case 'identity':
      return correctIdentity(cell);
    case 'code':
    case 'codes':
      return correctCode(cell, spec);
    case 'date':
    case 'month':
      return correctDate(cell, spec, table);
    case 'integer':
    case 'decimal':
    case 'percent':
      return text === undefined ? undefined : correctNumber(text, spec);
    case 'digits':
      return text === undefined ? undefined : correctDigits(text, spec);
    case 'text':
      if (text === undefined) return undefined;
      return spec.name === '姓名' ? correctName(text) : correctWords(text);
    case 'note':
      return undefined;
  }
}
