import { cellAddress, quoteSheet } from '../../workbook/address';
import type { Place } from './target';

/** A cell as it can be typed: with its sheet where that is not the table's. */
export const placeText = ({ sheet, row, column }: Place, home: string): string =>
  sheet === home ? cellAddress(row, column) : `${quoteSheet(sheet)}!${cellAddress(row, column)}`;
