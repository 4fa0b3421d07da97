import { type Cell, isBlank, isError } from '../../domain/cell';

/**
 * A name or number by which a record is known, however it is typed: full-width or not, with spaces or without, as
 * text or as a number. A clerk who cleans a cell does not make another record of it.
 */
export function plainText(cell: Cell): string {
  if (isBlank(cell)) return '';
  if (isError(cell)) return cell.code;
  return String(cell).normalize('NFKC').replace(/\s/g, '').toUpperCase();
}
