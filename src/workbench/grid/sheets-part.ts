import { BooleanNumber, type IWorksheetData, mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetFrozenMutation,
  SetTabColorMutation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from '@univerjs/preset-sheets-core';
import type { Grid, GridSheet } from '../host/grid';
import type { GridContext } from './context';

/** Excel's usual font in China. One font for texts and numbers: a borrowed one would stand higher in the row. */
export const USUAL_FONT = { ff: '等线', fs: 11 };

/** Sheets as tabs: order, names, visibility, frozen panes. */
export class SheetsPart {
  /** Excel's protection and "very hidden" have no counterpart in Univer; the object model enforces them. */
  private readonly protectedSheets = new Set<string>();
  private readonly veryHidden = new Set<string>();
  private added = 0;

  constructor(private readonly context: GridContext) {}

  reset(protectedSheets: readonly string[], veryHidden: readonly string[]): void {
    this.protectedSheets.clear();
    this.veryHidden.clear();
    for (const id of protectedSheets) this.protectedSheets.add(id);
    for (const id of veryHidden) this.veryHidden.add(id);
  }

  isProtected = (sheet: string): boolean => this.protectedSheets.has(sheet);

  sheets(): GridSheet[] {
    return this.context.workbook.getSheets().map((sheet, position) => {
      const id = sheet.getSheetId();
      const hidden = sheet.isSheetHidden() === BooleanNumber.TRUE;
      return {
        id,
        name: sheet.getName(),
        visibility: !hidden ? 'Visible' : this.veryHidden.has(id) ? 'VeryHidden' : 'Hidden',
        position,
        tabColor: sheet.getTabColor() ?? '',
        protected: this.protectedSheets.has(id),
      } as const;
    });
  }

  add(name: string): string {
    const id = `added-${Date.now().toString(36)}-${++this.added}`;
    const sheet: Partial<IWorksheetData> = {
      id,
      name,
      rowCount: 1000,
      columnCount: 30,
      cellData: {},
      defaultStyle: USUAL_FONT,
    };
    this.context.runOnWorkbook(InsertSheetMutation.id, {
      index: this.context.workbook.getSheetSize(),
      sheet: mergeWorksheetSnapshotWithDefault(sheet),
    });
    return id;
  }

  remove(sheet: string): void {
    const { workbook } = this.context;
    if (this.active() === sheet) {
      const other = workbook.getUnhiddenWorksheets().find((id) => id !== sheet);
      if (other) this.activate(other);
    }
    this.protectedSheets.delete(sheet);
    this.veryHidden.delete(sheet);
    this.context.run(RemoveSheetMutation.id, sheet, { subUnitName: this.context.sheet(sheet).getName() });
  }

  update(sheet: string, changes: Parameters<Grid['updateSheet']>[1]): void {
    const { context } = this;
    if (changes.name !== undefined) context.run(SetWorksheetNameMutation.id, sheet, { name: changes.name });
    if (changes.tabColor !== undefined) {
      context.run(SetTabColorMutation.id, sheet, { color: changes.tabColor });
    }
    if (changes.position !== undefined) {
      const fromOrder = context.workbook.getSheets().findIndex((each) => each.getSheetId() === sheet);
      context.run(SetWorksheetOrderMutation.id, sheet, { fromOrder, toOrder: changes.position });
    }
    if (changes.protected === true) this.protectedSheets.add(sheet);
    if (changes.protected === false) this.protectedSheets.delete(sheet);
    if (changes.visibility !== undefined) this.show(sheet, changes.visibility);
  }

  private show(sheet: string, visibility: GridSheet['visibility']): void {
    const hidden = visibility !== 'Visible';
    if (hidden && this.active() === sheet) {
      const other = this.context.workbook.getUnhiddenWorksheets().find((id) => id !== sheet);
      if (other) this.activate(other);
    }
    if (visibility === 'VeryHidden') this.veryHidden.add(sheet);
    else this.veryHidden.delete(sheet);
    this.context.run(SetWorksheetHideMutation.id, sheet, {
      hidden: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    });
  }

  active(): string {
    return this.context.workbook.getActiveSheet().getSheetId();
  }

  activate(sheet: string): void {
    if (this.active() !== sheet) this.context.run(SetWorksheetActiveOperation.id, sheet, {});
  }

  freeze(sheet: string, rows: number, columns: number): void {
    this.context.run(SetFrozenMutation.id, sheet, {
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
      ySplit: rows,
      xSplit: columns,
    });
  }

  frozen(sheet: string): { rows: number; columns: number } {
    const { xSplit, ySplit } = this.context.sheet(sheet).getFreeze();
    return { rows: ySplit, columns: xSplit };
  }
}
