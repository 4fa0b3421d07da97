import type { ICellData, IObjectMatrixPrimitiveType, IRange, Nullable } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
} from '@univerjs/preset-sheets-core';
import type { GridChange } from '../host/grid';
import { changesContent } from './cells';
import type { GridContext } from './context';
import { Bounds, toRect } from './rects';

type Cells = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

interface AnyParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue?: Cells;
  readonly range?: IRange;
  readonly from?: { readonly subUnitId: string; readonly value: Cells };
  readonly to?: { readonly subUnitId: string; readonly value: Cells };
}

const STRUCTURE: Readonly<Record<string, GridChange['kind']>> = {
  [InsertRowMutation.id]: 'rowsInserted',
  [RemoveRowMutation.id]: 'rowsDeleted',
  [InsertColMutation.id]: 'columnsInserted',
  [RemoveColMutation.id]: 'columnsDeleted',
};

/** Turns Univer's mutations into changes of contents; results of formulas and looks are none. */
export class ChangesPart {
  private readonly listeners = new Set<(change: GridChange) => void>();
  private silent = false;

  constructor(context: GridContext) {
    context.onCommand((id, params, options) => {
      if (this.silent || options.fromFormula || this.listeners.size === 0) return;
      if ((params as AnyParams | undefined)?.unitId !== context.unitId) return;
      for (const change of changesOf(id, params as AnyParams)) this.tell(change);
    });
  }

  listen(listener: (change: GridChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Runs something that is no change for listeners, e.g. opening a file. */
  quietly<T>(run: () => T): T {
    this.silent = true;
    try {
      return run();
    } finally {
      this.silent = false;
    }
  }

  private tell(change: GridChange): void {
    for (const listener of [...this.listeners]) listener(change);
  }
}

function changesOf(id: string, params: AnyParams): GridChange[] {
  const kind = STRUCTURE[id];
  if (kind && params.range) return [{ sheet: params.subUnitId, rect: toRect(params.range), kind }];
  switch (id) {
    case SetRangeValuesMutation.id:
      return edited(params.subUnitId, params.cellValue);
    case MoveRangeMutation.id:
      return [params.from, params.to].flatMap((side) => (side ? edited(side.subUnitId, side.value) : []));
    case ReorderRangeMutation.id:
      return params.range ? [{ sheet: params.subUnitId, rect: toRect(params.range), kind: 'edited' }] : [];
    default:
      return [];
  }
}

function edited(sheet: string, cells: Cells | undefined): GridChange[] {
  const bounds = new Bounds();
  for (const row of Object.keys(cells ?? {})) {
    const line = cells?.[Number(row)] ?? {};
    for (const column of Object.keys(line)) {
      if (changesContent(line[Number(column)])) bounds.add(Number(row), Number(column));
    }
  }
  const rect = bounds.rect();
  return rect ? [{ sheet, rect, kind: 'edited' }] : [];
}
