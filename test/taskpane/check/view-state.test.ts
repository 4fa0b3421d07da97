import {
  initialView,
  isFiltered,
  viewReducer,
  type ViewAction,
} from '../../../src/taskpane/check/view-state';

const after = (...actions: ViewAction[]) => actions.reduce(viewReducer, initialView);

test('each part of the filter is set apart and all are cleared at once', () => {
  const state = after(
    { type: 'text', text: '张' },
    { type: 'severity', severity: 'hard' },
    { type: 'sheet', sheet: '花名册' },
    { type: 'rule', rule: 'A01' },
    { type: 'unit', unit: '甲社区' },
    { type: 'state', state: 'open' },
  );
  expect(state).toMatchObject({
    text: '张',
    severity: 'hard',
    sheet: '花名册',
    rule: 'A01',
    unit: '甲社区',
    state: 'open',
  });
  expect(isFiltered(state)).toBe(true);
  expect(isFiltered(viewReducer(state, { type: 'clear' }))).toBe(false);
  expect(isFiltered(after({ type: 'text', text: '  ' }))).toBe(false);
});

test('another sheet forgets the rule, which it may not have', () => {
  expect(after({ type: 'rule', rule: 'A01' }, { type: 'sheet', sheet: 'b' }).rule).toBeNull();
});

test('folds, unfolds, and opens the groups of a chosen finding', () => {
  const closed = after({ type: 'fold', key: 's', folded: true }, { type: 'fold', key: 'r', folded: true });
  expect([...closed.folded]).toEqual(['s', 'r']);
  const open = viewReducer(closed, { type: 'select', id: 7, key: 'finding:7', within: ['s', 'r'] });
  expect(open).toMatchObject({ selected: 7, active: 'finding:7' });
  expect(open.folded.size).toBe(0);
});

test('a search opens what was folded, so that matches are seen', () => {
  const state = after({ type: 'fold', key: 's', folded: true }, { type: 'text', text: '张' });
  expect(state.folded.size).toBe(0);
});

test('new results keep the filter and forget the place', () => {
  const state = after(
    { type: 'severity', severity: 'soft' },
    { type: 'select', id: 1, key: 'finding:1', within: [] },
    { type: 'reset', folded: new Set(['r']) },
  );
  expect(state).toMatchObject({ severity: 'soft', selected: null, active: null });
  expect([...state.folded]).toEqual(['r']);
});

test('closing the card keeps the place', () => {
  const state = after({ type: 'select', id: 1, key: 'finding:1', within: [] }, { type: 'close' });
  expect(state).toMatchObject({ selected: null, active: 'finding:1' });
});

test('other groups leave the filter and the chosen finding', () => {
  const chosen = after({ type: 'unit', unit: '甲' }, { type: 'select', id: 7, key: 'finding:7', within: [] });
  expect(viewReducer(chosen, { type: 'by', by: 'unit' })).toMatchObject({
    by: 'unit',
    unit: '甲',
    selected: 7,
  });
});
