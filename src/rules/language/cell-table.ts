import type { Cell } from '../../domain/cell';
import { NumberTable } from './number-table';
import { TextTable } from './text-table';

/**
 * Codes of values, counted up in the order in which the values come. They are told apart by type and exactly: 1 and
 * "1", a blank and "", "a" and "A" are different.
 */
export class CellTable {
  size = 0;
  /** All values while they are few, for which nothing is as fast as a Map; later those that the tables do not hold. */
  private readonly map = new Map<Cell, number>();
  private texts?: TextTable;
  private numbers?: NumberTable;

  /** The code of a value, a new one for a new value. */
  add(cell: Cell): number {
    let code: number | undefined;
    if (this.texts && typeof cell === 'string') code = this.texts.add(cell, this.size);
    else if (this.numbers && typeof cell === 'number') code = this.numbers.add(cell, this.size);
    else code = this.map.get(cell);
    if (code === undefined) {
      this.map.set(cell, (code = this.size));
      if (this.map.size > FEW && !this.texts) this.intoTables();
    }
    if (code === this.size) this.size += 1;
    return code;
  }

  /** The code of a value, or -1. */
  find(cell: Cell): number {
    if (this.texts && typeof cell === 'string') return this.texts.get(cell);
    if (this.numbers && typeof cell === 'number') return this.numbers.get(cell);
    return this.map.get(cell) ?? -1;
  }

  private intoTables(): void {
    this.texts = new TextTable();
    this.numbers = new NumberTable();
    for (const [cell, code] of this.map) {
      if (typeof cell === 'string') this.texts.add(cell, code);
      else if (typeof cell === 'number') this.numbers.add(cell, code);
      else continue;
      this.map.delete(cell);
    }
  }
}

/** So many values a Map holds as well as anything. */
const FEW = 1024;
