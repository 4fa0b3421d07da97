import type { Cell } from '../../../domain/cell';
import { maskIdentity } from '../../../domain/identity/mask';
import { staffGap } from '../../../domain/staffing/gap';
import type { ReturnContent } from '../../content';
import { communityWorkforce } from '../../template-v1';
import { dayOf, REFERENCE_DATE } from '../dates';

export const COVER = '封面';
export const COMMUNITIES = '社区基本情况表';
export const ROSTER = '社区工作者花名册';

/** A cell of the file, zero-based. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A finding that a defect must give: its rule, and its cells as the file has them, in the rule's order. */
export interface ExpectedFinding {
  readonly rule: string;
  readonly sheet: string;
  readonly cells: readonly Position[];
}

/** One defect: what was changed, and what must be found because of it. Identity numbers are masked. */
export interface Defect {
  readonly findings: readonly ExpectedFinding[];
  readonly changes: readonly Change[];
}

export interface Change {
  readonly sheet: string;
  readonly cell: Position;
  readonly from: Cell;
  readonly to: Cell;
}

type Editable = Record<string, Cell>;

/** A copy of a return to damage, which keeps a record of what was done and never damages one record twice. */
export class Draft {
  readonly defects: Defect[] = [];
  private readonly sheets: Map<string, Editable[]>;
  private readonly overwritten = new Set<string>();
  private readonly used = new Set<string>();
  private changes: Change[] = [];

  constructor(private readonly clean: ReturnContent) {
    this.sheets = new Map(
      [...clean.sheets].map(([name, records]) => [name, records.map((each) => ({ ...each }))]),
    );
  }

  content(): ReturnContent {
    return { ...this.clean, sheets: this.sheets, overwritten: this.overwritten };
  }

  records(sheet: string): readonly Readonly<Editable>[] {
    return this.sheets.get(sheet) ?? [];
  }

  get(sheet: string, record: number, column: string): Cell {
    return this.sheets.get(sheet)?.[record]?.[column] ?? null;
  }

  /** Takes the first record that fits and has not been damaged yet. */
  take(sheet: string, fits: (record: Readonly<Editable>, index: number) => boolean): number {
    const index = this.records(sheet).findIndex(
      (record, at) => !this.used.has(`${sheet}/${at}`) && fits(record, at),
    );
    if (index < 0) throw new Error(`No record of ${sheet} is left for this defect`);
    this.keep(sheet, index);
    return index;
  }

  /** Sets a record aside: no later defect may touch it. */
  keep(sheet: string, record: number): void {
    this.used.add(`${sheet}/${record}`);
  }

  isFree(sheet: string, record: number): boolean {
    return !this.used.has(`${sheet}/${record}`);
  }

  set(sheet: string, record: number, column: string, to: Cell): void {
    const row = this.sheets.get(sheet)?.[record];
    if (!row) throw new Error(`${sheet} has no record ${record}`);
    const cell = this.at(sheet, record, column);
    this.changes.push({ sheet, cell, from: maskIdentity(row[column] ?? null), to: maskIdentity(to) });
    row[column] = to;
    this.recalculate(sheet, row);
  }

  /** Types a number over a formula. */
  overwrite(sheet: string, record: number, column: string, to: Cell): void {
    this.set(sheet, record, column, to);
    const row = this.sheets.get(sheet)?.[record];
    if (row) row[column] = to;
    this.overwritten.add(`${sheet}/${record}/${column}`);
  }

  append(sheet: string, record: Readonly<Editable>): number {
    const records = this.sheets.get(sheet);
    if (!records) throw new Error(sheet);
    records.push({ ...record });
    this.keep(sheet, records.length - 1);
    this.changes.push({
      sheet,
      cell: this.at(sheet, records.length - 1, Object.keys(record)[0]),
      from: null,
      to: Object.values(record)[0],
    });
    return records.length - 1;
  }

  /** Where a record's cell is in the file: records start in row 2, the cover's fields in B3. */
  at(sheet: string, record: number, column: string): Position {
    const columns = communityWorkforce.sheets.find((spec) => spec.name === sheet)?.columns ?? [];
    const index = columns.findIndex((each) => each.name === column);
    if (index < 0) throw new Error(`${sheet} has no column ${column}`);
    return sheet === COVER ? { row: index + 2, column: 1 } : { row: record + 1, column: index };
  }

  /** A finding about some columns of a record, or of several records one after the other. */
  finding(
    rule: string,
    sheet: string,
    records: number | readonly number[],
    columns: readonly string[],
  ): ExpectedFinding {
    const all = typeof records === 'number' ? [records] : records;
    return {
      rule,
      sheet,
      cells: all.flatMap((record) => columns.map((column) => this.at(sheet, record, column))),
    };
  }

  /** Closes a defect: everything changed since the last one belongs to it. */
  expect(...findings: ExpectedFinding[]): void {
    this.defects.push({ findings, changes: this.changes });
    this.changes = [];
  }

  /** Formula columns follow what they are calculated from, as they would in Excel. */
  private recalculate(sheet: string, row: Editable): void {
    if (sheet === ROSTER && typeof row['出生日期'] === 'number') {
      row['年龄'] = Math.trunc((dayOf(REFERENCE_DATE) - dayOf(row['出生日期'])) / 10000);
    }
    if (sheet !== COMMUNITIES) return;
    const { 实有社区工作者: actual, 应配人数: quota, 综合服务设施面积: area, 常住户数: households } = row;
    if (typeof actual === 'number' && typeof quota === 'number') row['缺口'] = staffGap(actual, quota);
    if (typeof area === 'number' && typeof households === 'number')
      row['每百户面积'] = (area / households) * 100;
  }
}
