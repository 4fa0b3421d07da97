import type { AppliedEdit } from '../../workbook/port';
import type { FreezePlan, RestorePlan } from '../../workbook/freeze';

/** Which of the two is asked for. */
export type FreezeTask = 'freeze' | 'restore';

/** A preview, before anything is changed. */
export type Preview =
  | { readonly task: 'freeze'; readonly plan: FreezePlan }
  | { readonly task: 'restore'; readonly plan: RestorePlan };

/** What was done, for the list and for taking it back. */
export interface Done {
  readonly preview: Preview;
  /** Sheet and batch of the log, where something was frozen. */
  readonly log: { readonly sheet: string; readonly batch: number } | null;
  readonly applied: readonly AppliedEdit[];
}

export type FreezeState =
  | { readonly phase: 'idle' }
  | {
      readonly phase: 'running';
      readonly step: 'reading' | 'writing';
      readonly done: number;
      readonly total: number;
    }
  | { readonly phase: 'preview'; readonly preview: Preview }
  | { readonly phase: 'done'; readonly done: Done; readonly undoError: unknown }
  | { readonly phase: 'undone'; readonly task: FreezeTask; readonly formulas: number }
  | { readonly phase: 'cancelled' }
  | { readonly phase: 'failed'; readonly error: unknown };

/** How many formulas a preview would change. */
export const countOf = ({ plan }: Preview): number => plan.items.length;
