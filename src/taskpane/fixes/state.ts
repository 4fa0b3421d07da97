import type { Fixed, FixPlan, RevertPlan, Undone } from '../../workbook/fixes';

export type FixState =
  | { readonly phase: 'idle' }
  | { readonly phase: 'running'; readonly step: 'reading' | 'writing' }
  | { readonly phase: 'preview'; readonly plan: FixPlan }
  | { readonly phase: 'done'; readonly fixed: Fixed; readonly undoError: unknown }
  | { readonly phase: 'undone'; readonly undone: Undone }
  | { readonly phase: 'revert'; readonly plan: RevertPlan }
  | { readonly phase: 'reverted'; readonly corrections: number }
  | { readonly phase: 'cancelled' }
  | { readonly phase: 'failed'; readonly error: unknown };
