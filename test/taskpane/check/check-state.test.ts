import { Undecided } from '../../../src/rules/undecided/undecided';
import {
  checkReducer,
  initialCheck,
  type CheckAction,
  type Checked,
} from '../../../src/taskpane/check/check-state';

const data = { tables: new Map(), cover: new Map(), structure: [] };
const checked: Checked = {
  data,
  handedIn: data,
  result: { findings: [], outcomes: [] },
  undecided: new Undecided([]),
  groups: [],
  reasons: [],
  ruleOf: () => undefined,
  rules: [],
};
const after = (...actions: CheckAction[]) => actions.reduce(checkReducer, initialCheck);
const progress: CheckAction = { type: 'progress', progress: { stage: 'checking', done: 1, total: 2 } };

test('runs, reports and ends with results', () => {
  expect(after({ type: 'start' }, progress).running).toEqual({ stage: 'checking', done: 1, total: 2 });
  expect(after({ type: 'start' }, progress, { type: 'done', checked })).toEqual({
    ...initialCheck,
    checked,
  });
});

test('a change makes results out of date, and they stay in view', () => {
  const state = after({ type: 'start' }, { type: 'done', checked }, { type: 'changed' });
  expect(state).toMatchObject({ stale: true, checked });
  expect(checkReducer(checkReducer(state, { type: 'start' }), { type: 'done', checked }).stale).toBe(false);
});

test('a change during the run makes its results out of date from the start', () => {
  expect(after({ type: 'start' }, { type: 'changed' }, { type: 'done', checked }).stale).toBe(true);
});

test('a change before the first check is none', () => {
  expect(after({ type: 'changed' }).stale).toBe(false);
  expect(after({ type: 'changed' }, { type: 'start' }, { type: 'done', checked }).stale).toBe(false);
});

test('a cancelled or failed run keeps the results before it, out of date as they were', () => {
  const before = after({ type: 'start' }, { type: 'done', checked }, { type: 'changed' }, { type: 'start' });
  expect(checkReducer(before, { type: 'cancelled' })).toMatchObject({
    running: null,
    checked,
    stale: true,
    ending: { kind: 'cancelled' },
  });
  const error = new Error('host');
  expect(checkReducer(before, { type: 'failed', error }).ending).toEqual({ kind: 'failed', error });
});

test('a workbook without our sheets leaves no results', () => {
  expect(after({ type: 'start' }, { type: 'done', checked }, { type: 'nothing' })).toMatchObject({
    checked: null,
    ending: { kind: 'nothing' },
  });
});

test('late progress does not bring the bar back', () => {
  expect(after({ type: 'start' }, { type: 'cancelled' }, progress).running).toBeNull();
});
