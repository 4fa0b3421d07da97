import { isBlank, type Cell } from '../../domain/cell';
import { isIdentity } from '../../domain/identity/parse';
import { parseRange } from '../address';
import { sameValue } from '../edits';
import { readLog, stateEdit, type Log, type LogLine, type WorkOptions } from '../log';
import type { AppliedEdit, CellPlace, CellState, Edit, WorkbookPort } from '../port';
import { NOT_KEPT } from './apply';
import { changeLog, type LogColumn, type LogState } from './log-kind';
import { loggedValue } from './private';
import { applyRecipe } from './recipe';

type Line = LogLine<LogColumn, LogState>;

/** Why a logged correction is left as it is. */
export type RevertLeft =
  'unreadable' | 'sheetMissing' | 'formula' | 'locked' | 'changed' | 'newer' | 'notKept';

export interface RevertItem {
  readonly line: Line;
  readonly edit: Edit;
}

/** What reverting by the log would do; nothing is changed by making it. */
export interface RevertPlan {
  /** Null for a workbook without a log. */
  readonly log: Log<LogColumn, LogState> | null;
  readonly items: readonly RevertItem[];
  readonly left: readonly { readonly line: Line; readonly why: RevertLeft }[];
}

/** Compares the log with the cells, newest first: also in a workbook that was closed since. @throws WorkbookError */
export async function planRevert(port: WorkbookPort, options: WorkOptions = {}): Promise<RevertPlan> {
  const log = await readLog(port, changeLog, options);
  if (!log) return { log, items: [], left: [] };
  const sheets = new Set((await port.sheets()).map(({ name }) => name));
  const lines = log.lines.filter(({ state }) => state === 'done').sort((a, b) => b.batch - a.batch);
  const places = lines.map(placeOf);
  const there = places.filter((place): place is CellPlace => place !== null && sheets.has(place.sheet));
  const states = new Map((await port.inspect(there)).map((state, i) => [keyOf(there[i]), state]));
  const items: RevertItem[] = [];
  const left: { line: Line; why: RevertLeft }[] = [];
  const claimed = new Set<string>();
  lines.forEach((line, i) => {
    const place = places[i];
    const state = place && states.get(keyOf(place));
    const found: Edit | RevertLeft = !place
      ? 'unreadable'
      : !state
        ? 'sheetMissing'
        : claimed.has(keyOf(place))
          ? 'newer'
          : editBack(line, place, state);
    if (place) claimed.add(keyOf(place));
    if (typeof found === 'string') left.push({ line, why: found });
    else items.push({ line, edit: found });
  });
  const inOrder = (a: { line: Line }, b: { line: Line }): number => a.line.stateAt.row - b.line.stateAt.row;
  return { log, items: items.sort(inOrder), left: left.sort(inOrder) };
}

/** Puts the old contents back in one step, all or none, and says so in the log. @returns for `WorkbookPort.undo` */
export async function revertFixes(port: WorkbookPort, { log, items }: RevertPlan): Promise<AppliedEdit[]> {
  if (!log || items.length === 0) return [];
  const states = items.map(({ line }) => stateEdit(changeLog, log.sheet, line, 'undone'));
  return port.apply([...items.map(({ edit }) => edit), ...states]);
}

const keyOf = ({ sheet, row, column }: CellPlace): string => `${row}:${column}:${sheet}`;

function placeOf(line: Line): CellPlace | null {
  const rect = parseRange(line.text('cell'));
  const sheet = line.text('sheet');
  return rect && sheet !== '' ? { sheet, row: rect.row, column: rect.column } : null;
}

function editBack(line: Line, place: CellPlace, state: CellState): Edit | RevertLeft {
  if (state.formula !== null || state.spilled) return 'formula';
  if (state.locked) return 'locked';
  const recipe = line.text('recipe');
  if (recipe === NOT_KEPT) return 'notKept';
  if (!holdsStill(state.value, line.cell('after'), recipe)) return 'changed';
  const before = recipe === '' ? line.cell('before') : applyRecipe(recipe, String(state.value));
  if (before === undefined) return 'unreadable';
  const { sheet, row, column } = place;
  return {
    sheet,
    row,
    column,
    before: { value: state.value },
    after: { value: before },
    // As it was typed then: digits as text only under the text format.
    ...(isBlank(before) ? {} : { numberFormat: typeof before === 'string' ? '@' : 'General' }),
  };
}

/** A private cell is known by what the log shows of it, and an identity number by its check digit besides. */
function holdsStill(now: Cell, logged: Cell, recipe: string): boolean {
  if (recipe === '') return sameValue(now, logged);
  if (typeof now !== 'string' || typeof logged !== 'string') return false;
  const isPhone = /^.{3}\*+.{4}$/.test(logged);
  if (isPhone && loggedValue(now, { type: 'digits', personal: true }) === logged) return true;
  // Without a check digit in the log the number was not valid, and must not have become so.
  const valid = /^.{6}\*{11}.$/.test(logged);
  return isIdentity(now) === valid && loggedValue(now, { type: 'identity' }) === logged;
}
