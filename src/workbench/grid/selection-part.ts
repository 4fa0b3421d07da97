import {
  ScrollToRangeOperation,
  SetSelectionsOperation,
  SheetsSelectionsService,
  SelectionMoveType,
} from '@univerjs/preset-sheets-core';
import type { GridRect } from '../host/grid';
import type { GridContext } from './context';
import { toRange, toRect } from './rects';

export interface Selection {
  readonly sheet: string;
  readonly rects: GridRect[];
}

/** What is selected, both ways. */
export class SelectionPart {
  private readonly service: SheetsSelectionsService;

  constructor(private readonly context: GridContext) {
    this.service = context.injector.get(SheetsSelectionsService);
  }

  current(): Selection {
    const sheet = this.context.workbook.getActiveSheet();
    const size = { rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
    const rects = this.service.getCurrentSelections().map(({ range }) => toRect(range, size));
    return {
      sheet: sheet.getSheetId(),
      rects: rects.length > 0 ? rects : [{ row: 0, column: 0, rows: 1, columns: 1 }],
    };
  }

  select(sheet: string, rect: GridRect): void {
    const range = toRange(rect);
    this.context.run(SetSelectionsOperation.id, sheet, {
      type: SelectionMoveType.MOVE_END,
      selections: [
        {
          range,
          primary: {
            ...toRange({ ...rect, rows: 1, columns: 1 }),
            actualRow: rect.row,
            actualColumn: rect.column,
            isMerged: false,
            isMergedMainCell: false,
          },
          style: null,
        },
      ],
    });
    this.context.run(ScrollToRangeOperation.id, sheet, { range });
  }

  onSelect(listener: (selection: Selection) => void): () => void {
    const subscription = this.service.selectionChanged$.subscribe((selections) => {
      // Between two workbooks nothing is selected.
      if (selections && selections.length > 0 && this.context.isOpen) listener(this.current());
    });
    return () => subscription.unsubscribe();
  }
}
