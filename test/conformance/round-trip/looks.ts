import { cellAddress, columnLetters, parseRange } from '../../../src/workbook/address';
import { Styles } from '../../../src/xlsx/styles/styles';
import { child, childrenOf } from '../../../src/xlsx/xml/tree';
import type { LintedFile } from '../../xlsx/lint/file';

/** `yyyy\-mm\-dd` is `yyyy-mm-dd`: "-" stands for itself either way. */
const plain = (format: string): string => format.replaceAll('\\-', '-');

export interface Looks {
  readonly formats: Map<string, string>;
  readonly locked: Map<string, string>;
  readonly widths: Map<string, string>;
}

/**
 * Formats and locks as they hold in each cell up to the last one of a sheet, and in each column below: an empty cell
 * left out of a file has its column's.
 */
export function looksOf(file: LintedFile, rowsOf: ReadonlyMap<string, number>): Looks {
  const styles = new Styles(file.text('xl/styles.xml'), 'xl/styles.xml');
  const looks: Looks = { formats: new Map(), locked: new Map(), widths: new Map() };
  for (const { name, root } of file.sheets()) {
    const columns: { style: number; width: string }[] = [];
    for (const { attributes } of childrenOf(child(root, 'cols'), 'col')) {
      for (let n = Number(attributes.min); n <= Math.min(Number(attributes.max), 60); n++)
        columns[n - 1] = {
          style: Number(attributes.style ?? 0),
          width: String(Math.round(Number(attributes.width))),
        };
    }
    const own = new Map<string, number>();
    for (const row of childrenOf(child(root, 'sheetData'), 'row')) {
      for (const { attributes } of childrenOf(row, 'c')) own.set(attributes.r, Number(attributes.s ?? 0));
    }
    const put = (place: string, style: number): void => {
      looks.formats.set(`${name}!${place}`, plain(styles.numberFormat(style)));
      looks.locked.set(`${name}!${place}`, String(styles.isLocked(style)));
    };
    const width = parseRange(child(root, 'dimension')?.attributes.ref ?? 'A1')?.columns ?? 0;
    for (let c = 0; c < Math.max(width, columns.length); c++) {
      const column = columns[c];
      if (column) looks.widths.set(`${name}!${columnLetters(c)}`, column.width);
      put(`${columnLetters(c)}:${columnLetters(c)}`, column?.style ?? 0);
      for (let r = 0; r < (rowsOf.get(name) ?? 0); r++) {
        const address = cellAddress(r, c);
        put(address, own.get(address) ?? column?.style ?? 0);
      }
    }
  }
  return looks;
}
