import type { Cell } from '../../domain/cell';
import { isHeaderAgain } from '../read-return/header-again';
import { isNoteRow } from '../note-row';
import { sharedTexts } from '../shared-texts';
import type { PlainColumn } from './header';
import { isEmpty } from './lower-row';

const TOTAL = /^(合计|总计|小计|共计|total|subtotal)[::]?$/i;

/** Gathers the records of a table that is not ours, column by column, while blocks of rows come in. */
export class PlainRecords {
  readonly values: Cell[][];
  /** Zero-based sheet row of each record. */
  readonly rows: number[] = [];
  private readonly kept: readonly ((cell: Cell) => Cell)[];

  /** @param loose whether rows that only look like totals, notes or the header again are left out */
  constructor(
    private readonly columns: readonly PlainColumn[],
    private readonly loose: boolean,
    /** The rows of the header as they stand. */
    private readonly header: readonly (readonly Cell[])[] = [],
  ) {
    this.values = columns.map(() => []);
    this.kept = columns.map(sharedTexts);
  }

  add(row: readonly Cell[], sheetRow: number): void {
    const filled = this.columns.map(({ offset }) => row[offset]).filter((cell) => !isEmpty(cell));
    if (filled.length === 0 || (this.loose && this.isNoRecord(row, filled))) return;
    this.rows.push(sheetRow);
    for (let i = 0; i < this.columns.length; i += 1) {
      this.values[i].push(this.kept[i](row[this.columns[i].offset] ?? null));
    }
  }

  private isNoRecord(row: readonly Cell[], filled: readonly (Cell | undefined)[]): boolean {
    const at = this.columns.find(({ offset }) => !isEmpty(row[offset]))?.offset ?? 0;
    return isTotal(filled) || isNoteRow(filled, this.columns.length) || isHeaderAgain(row, at, this.header);
  }
}

/** The first word of a row says that it adds up the others. */
const isTotal = ([first]: readonly (Cell | undefined)[]): boolean =>
  typeof first === 'string' && TOTAL.test(first.replace(/\s/g, ''));
