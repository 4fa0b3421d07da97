import type { CheckResult } from '../../rules/finding';
import type { Rule } from '../../rules/rule';
import type { ReturnData } from '../../returns/table';
import type { Reason } from '../../rules/reasons/reason';
import type { Undecided } from '../../rules/undecided/undecided';
import type { SheetGroup } from './group';

/** A finished check. */
export interface Checked {
  readonly data: ReturnData;
  /** The same without last period's return beside it. */
  readonly handedIn: ReturnData;
  /** The rules it was checked with. */
  readonly rules: readonly Rule[];
  readonly result: CheckResult;
  /** What could not be judged: where and why is worked out when it is asked for. */
  readonly undecided: Undecided;
  readonly groups: readonly SheetGroup[];
  /** Reasons on the workbook's sheet 上报说明. */
  readonly reasons: readonly Reason[];
  /** A rule that was checked, the workbook's own ones too. */
  readonly ruleOf: (id: string) => Rule | undefined;
}

export interface CheckProgress {
  readonly stage: 'reading' | 'checking' | 'sorting';
  readonly done: number;
  readonly total: number;
}

export interface CheckState {
  /** Progress of the run under way; null when none is. */
  readonly running: CheckProgress | null;
  /** The newest finished check; stays in view while the next one runs. */
  readonly checked: Checked | null;
  /** The workbook has changed since `checked` was read. */
  readonly stale: boolean;
  /** The workbook has changed since the run under way began. */
  readonly changed: boolean;
  /** How the last run ended, where not in results. */
  readonly ending:
    | { readonly kind: 'cancelled' }
    | { readonly kind: 'nothing' }
    | { readonly kind: 'failed'; readonly error: unknown }
    | null;
}

export type CheckAction =
  | { readonly type: 'start' }
  | { readonly type: 'progress'; readonly progress: CheckProgress }
  | { readonly type: 'done'; readonly checked: Checked }
  | { readonly type: 'nothing' }
  | { readonly type: 'cancelled' }
  | { readonly type: 'failed'; readonly error: unknown }
  | { readonly type: 'changed' };

export const initialCheck: CheckState = {
  running: null,
  checked: null,
  stale: false,
  changed: false,
  ending: null,
};

export function checkReducer(state: CheckState, action: CheckAction): CheckState {
  switch (action.type) {
    case 'start':
      return { ...state, running: { stage: 'reading', done: 0, total: 0 }, changed: false, ending: null };
    case 'progress':
      // A late report of a run that has ended must not bring its bar back.
      return state.running ? { ...state, running: action.progress } : state;
    case 'done':
      return { ...state, running: null, checked: action.checked, stale: state.changed };
    case 'nothing':
      return { ...initialCheck, ending: { kind: 'nothing' } };
    case 'cancelled':
      return { ...state, running: null, ending: { kind: 'cancelled' } };
    case 'failed':
      return { ...state, running: null, ending: { kind: 'failed', error: action.error } };
    case 'changed':
      return state.changed && state.stale
        ? state
        : { ...state, changed: true, stale: state.checked !== null };
  }
}
