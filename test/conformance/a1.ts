import { columnLetters } from '../../src/workbook/address';

/** Where a table stands on its sheet: header in row 1, records from row 2, columns from A. */
export interface Place {
  readonly sheet: string;
  readonly columns: readonly string[];
  readonly rows: number;
}

/** Functions younger than the file format, which a file names with a prefix. */
const YOUNG = /\b(IFS|SWITCH|IFNA|XOR|MINIFS|MAXIFS|CONCAT|TEXTJOIN|UNICHAR|UNICODE|DAYS)(?=\()/g;

/** A formula with structured references as one in A1 references for a record (zero-based) of the main table. */
export function toA1(formula: string, record: number, main: Place, others: readonly Place[]): string {
  const range = (place: Place, first: string, last: string): string => {
    const [from, to] = [first, last].map((name) => columnLetters(place.columns.indexOf(name)));
    return `${place === main ? '' : `${place.sheet}!`}$${from}$2:$${to}$${place.rows + 1}`;
  };
  let text = formula;
  for (const place of others) {
    const names = place.columns.join('|');
    text = text
      .replace(
        new RegExp(`${place.sheet}\\[\\[(${names})\\]:\\[(${names})\\]\\]`, 'g'),
        (_, first: string, last: string) => range(place, first, last),
      )
      .replace(new RegExp(`${place.sheet}\\[(${names})\\]`, 'g'), (_, name: string) =>
        range(place, name, name),
      );
  }
  const names = main.columns.join('|');
  return text
    .replace(
      new RegExp(`\\[@(${names})\\]`, 'g'),
      (_, name: string) => `$${columnLetters(main.columns.indexOf(name))}${record + 2}`,
    )
    .replace(new RegExp(`\\[(${names})\\]`, 'g'), (_, name: string) => range(main, name, name))
    .replace(YOUNG, '_xlfn.$1')
    .replace(/\bREGEX\(/g, '_xlfn.ORG.LIBREOFFICE.REGEX(');
}
