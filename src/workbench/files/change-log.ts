import type { GridChange, GridRect } from '../host/grid';

/** What has changed on the sheets of the file since it was opened. */
export class ChangeLog {
  private readonly rects = new Map<string, GridRect[]>();
  private readonly moved = new Set<string>();

  constructor(private readonly sheets: ReadonlyMap<string, string>) {}

  /** Sheets of the file by id, with their names there. */
  get fileSheets(): ReadonlyMap<string, string> {
    return this.sheets;
  }

  note({ sheet, rect, kind }: GridChange): void {
    if (!this.sheets.has(sheet)) return;
    if (kind !== 'edited') this.moved.add(sheet);
    else this.rects.set(sheet, [...(this.rects.get(sheet) ?? []), rect]);
  }

  /** Rows or columns were inserted or deleted: every cell may stand elsewhere now. */
  isMoved(sheet: string): boolean {
    return this.moved.has(sheet);
  }

  changed(sheet: string): readonly GridRect[] {
    return this.rects.get(sheet) ?? [];
  }
}
