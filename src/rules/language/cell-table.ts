import type { Cell } from '../../domain/cell';
import { NumberTable } from './number-table';
import type { Room } from './room';
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

  /** `expected`: how many values there will be; more may come. `spare`: tables that are used again. */
  constructor(
    private expected = 0,
    private readonly spare: SpareTables = {},
  ) {}

  /** Gives its tables back, and must not be asked any more. */
  release(): void {
    this.texts?.clear();
    this.numbers?.clear();
    this.spare.texts = this.texts ?? this.spare.texts;
    this.spare.numbers = this.numbers ?? this.spare.numbers;
  }

  /** Makes room for so many at once. */
  expect(values: number): void {
    this.expected = values;
    this.texts?.reserve(values);
    this.numbers?.reserve(values);
  }

  /** The code of a value, a new one for a new value. */
  add(cell: Cell): number {
    let code: number | undefined;
    if (this.texts && typeof cell === 'string') code = this.texts.add(cell, this.size);
    else if (this.numbers && typeof cell === 'number') code = this.numbers.add(cell, this.size);
    else code = this.map.get(cell);
    if (code === undefined) {
      this.map.set(cell, (code = this.size));
      if (this.map.size > FEW) this.intoTable(typeof cell);
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

  /** Values of a type that has become too many go into its table. */
  private intoTable(type: string): void {
    const { spare, expected } = this;
    const { room } = spare;
    if (type === 'string') {
      this.move(type, (this.texts ??= spare.texts ?? new TextTable(expected, room)));
      spare.texts = undefined;
    }
    if (type === 'number') {
      this.move(type, (this.numbers ??= spare.numbers ?? new NumberTable(expected, room)));
      spare.numbers = undefined;
    }
  }

  private move(type: string, table: { add(cell: Cell, code: number): number }): void {
    for (const [cell, code] of this.map) {
      if (typeof cell !== type) continue;
      table.add(cell, code);
      this.map.delete(cell);
    }
  }
}

/** Empty tables, with the room that they have grown to, and where new ones lie. */
export interface SpareTables {
  readonly room?: Room;
  texts?: TextTable;
  numbers?: NumberTable;
}

/** So many values a Map holds as well as anything. */
const FEW = 1024;
