import type { CellStyle } from '../../workbook/port';
import type { GridFormat } from '../host/grid';

/**
 * The meaning behind a look, for sheets that the add-in has made: it writes looks by meaning, the file adapter takes
 * meanings, and the grid in between only knows looks. Undefined for a look that means nothing.
 */
export function cellStyleOf(format: GridFormat, numberFormat: string): CellStyle | undefined {
  const percent = numberFormat.includes('%');
  const decimal = /0\.0/.test(numberFormat);
  switch (format.fill) {
    case '#FFC7CE':
      return 'hard';
    case '#FFEB9C':
      return 'soft';
    case '#D9E1F2':
    case '#D9E2F3':
      return 'header';
    case '#F2F2F2':
      return percent ? 'totalPercent' : decimal ? 'totalDecimal' : 'total';
  }
  if (format.bold && format.fontSize >= 14) return 'title';
  if (format.fontColor === '#595959') return 'note';
  if (numberFormat === '@') return 'text';
  if (percent) return 'percent';
  if (decimal) return 'decimal';
  if (/y/i.test(numberFormat)) return 'date';
  return /^#,##0$|^0$/.test(numberFormat) ? 'integer' : undefined;
}
