import {
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetDefinedNameMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetRangeValuesMutation,
  SetSuperTableMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/preset-sheets-core';
import type { GridRect } from '../host/grid';
import { STYLE_ONLY } from './cells-part';
import type { GridContext } from './context';
import { toRange } from './rects';

/** A calculation that never reports back must not hang the add-in. */
const PATIENCE_MS = 30_000;

/** Knows whether Univer's formula engine has caught up with the contents, and asks it to calculate again. */
export class Calculation {
  /** Contents changed since the engine last began. */
  private pending = false;
  private running = false;
  private waiting: (() => void)[] = [];
  private readonly dirty: IActiveDirtyManagerService;

  constructor(
    private readonly context: GridContext,
    private readonly hasFormulas: () => boolean,
  ) {
    this.dirty = context.injector.get(IActiveDirtyManagerService);
    context.onCommand((id, params, options) => this.follow(id, params, options));
  }

  /** Resolves when nothing is left to calculate. Values of custom functions may still be on their way. */
  settle(): Promise<void> {
    if (!this.busy()) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(done, PATIENCE_MS);
      function done(): void {
        clearTimeout(timer);
        resolve();
      }
      this.waiting.push(done);
    });
  }

  /** Calculates the formulas in these cells, and whatever depends on them, again. */
  recalculate(cells: readonly { sheet: string; rect: GridRect }[]): void {
    const { unitId } = this.context;
    this.start(
      false,
      cells.map(({ sheet, rect }) => ({ unitId, sheetId: sheet, range: toRange(rect) })),
    );
  }

  /** Calculates every formula again. */
  recalculateAll(): void {
    this.start(true, []);
  }

  private start(forceCalculation: boolean, dirtyRanges: object[]): void {
    // Univer begins in a turn of its own; until then this is work that waits.
    this.pending = true;
    this.context.runOnWorkbook(SetTriggerFormulaCalculationStartMutation.id, {
      forceCalculation,
      dirtyRanges,
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    });
  }

  /**
   * Gives a workbook that is being opened its names and tables. To Univer they are new, and all formulas over them to be
   * calculated again, which keeps the page busy for seconds; but what stands in the file was calculated with them.
   */
  asSaved(define: () => void): void {
    const known = [SetDefinedNameMutation.id, SetSuperTableMutation.id].flatMap(
      (id) => this.dirty.get(id) ?? [],
    );
    for (const { commandId } of known) this.dirty.remove(commandId);
    define();
    // Univer looks at a command once it has been carried out, at the end of this turn.
    setTimeout(() => known.forEach((conversion) => this.dirty.register(conversion.commandId, conversion)));
  }

  /** Whether anything is being or waits to be calculated. */
  busy(): boolean {
    return (this.pending || this.running) && this.hasFormulas();
  }

  private follow(id: string, params: unknown, options: { onlyLocal?: boolean }): void {
    switch (id) {
      case SetFormulaCalculationStartMutation.id:
        this.pending = false;
        this.running = true;
        break;
      case SetFormulaCalculationNotificationMutation.id:
        this.finished(
          (params as { functionsExecutedState?: FormulaExecutedStateType }).functionsExecutedState,
        );
        break;
      default:
        if (this.triggers(id, params, options)) this.pending = true;
    }
  }

  /** Univer's own condition for calculating after a change. */
  private triggers(id: string, params: unknown, options: { onlyLocal?: boolean }): boolean {
    if (!this.dirty.get(id)) return false;
    if (id !== SetRangeValuesMutation.id) return true;
    return options.onlyLocal !== true && (params as { trigger?: string }).trigger !== STYLE_ONLY;
  }

  private finished(state: FormulaExecutedStateType | undefined): void {
    // Stopped: Univer has more to do and starts again by itself.
    if (state === undefined || state === FormulaExecutedStateType.STOP_EXECUTION) return;
    this.running = false;
    // The results are written to the cells by listeners of the same turn.
    setTimeout(() => {
      if (this.busy()) return;
      for (const resolve of this.waiting.splice(0)) resolve();
    });
  }
}
