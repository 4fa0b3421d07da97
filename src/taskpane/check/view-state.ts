import type { Severity } from '../../rules/rule';
import type { GroupBy } from './regroup';

/** How the list of findings is looked at: filter, folding, and where the user is. */
export interface ViewState {
  readonly text: string;
  readonly severity: Severity | null;
  readonly sheet: string | null;
  readonly rule: string | null;
  readonly unit: string | null;
  /** To be explained (待说明) or explained (已说明); soft findings alone. */
  readonly state: 'open' | 'explained' | null;
  readonly by: GroupBy;
  /** Keys of the groups that are folded. */
  readonly folded: ReadonlySet<string>;
  /** Key of the row with the keyboard's focus. */
  readonly active: string | null;
  /** The finding shown in the card, by id. */
  readonly selected: number | null;
}

export type ViewAction =
  | { readonly type: 'reset'; readonly folded: ReadonlySet<string> }
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'severity'; readonly severity: Severity | null }
  | { readonly type: 'sheet'; readonly sheet: string | null }
  | { readonly type: 'rule'; readonly rule: string | null }
  | { readonly type: 'unit'; readonly unit: string | null }
  | { readonly type: 'state'; readonly state: ViewState['state'] }
  | { readonly type: 'by'; readonly by: GroupBy }
  | { readonly type: 'clear' }
  | { readonly type: 'fold'; readonly key: string; readonly folded: boolean }
  /** The card was closed. */
  | { readonly type: 'close' }
  /** A group row got the focus. */
  | { readonly type: 'focus'; readonly key: string }
  /** A finding was chosen; the groups it lies in open. */
  | {
      readonly type: 'select';
      readonly id: number;
      readonly key: string;
      readonly within: readonly string[];
    };

export const initialView: ViewState = {
  text: '',
  severity: null,
  sheet: null,
  rule: null,
  unit: null,
  state: null,
  by: 'sheet',
  folded: new Set(),
  active: null,
  selected: null,
};

export function viewReducer(state: ViewState, action: ViewAction): ViewState {
  switch (action.type) {
    case 'reset':
      // The filter stays: after a correction the user checks again and goes on where they were.
      return { ...state, folded: action.folded, active: null, selected: null };
    case 'text':
      // Who searches wants to see the matches, not closed groups of them.
      return { ...state, text: action.text, folded: action.text ? new Set() : state.folded };
    case 'severity':
      return { ...state, severity: action.severity };
    case 'sheet':
      // The rule chosen before may not occur on the other sheet.
      return { ...state, sheet: action.sheet, rule: null };
    case 'rule':
      return { ...state, rule: action.rule, folded: action.rule ? new Set() : state.folded };
    case 'unit':
      return { ...state, unit: action.unit };
    case 'state':
      return { ...state, state: action.state };
    case 'by':
      // Other groups have other keys; what was chosen stays chosen.
      return { ...state, by: action.by, folded: new Set() };
    case 'clear':
      return { ...state, text: '', severity: null, sheet: null, rule: null, unit: null, state: null };
    case 'fold':
      return { ...state, folded: withFold(state.folded, [action.key], action.folded), active: action.key };
    case 'close':
      return { ...state, selected: null };
    case 'focus':
      return { ...state, active: action.key };
    case 'select':
      return {
        ...state,
        selected: action.id,
        active: action.key,
        folded: withFold(state.folded, action.within, false),
      };
  }
}

function withFold(folded: ReadonlySet<string>, keys: readonly string[], fold: boolean): ReadonlySet<string> {
  if (keys.every((key) => folded.has(key) === fold)) return folded;
  const next = new Set(folded);
  for (const key of keys) {
    if (fold) next.add(key);
    else next.delete(key);
  }
  return next;
}

export const isFiltered = (state: ViewState): boolean =>
  state.text.trim() !== '' ||
  [state.severity, state.sheet, state.rule, state.unit, state.state].some((part) => part !== null);
