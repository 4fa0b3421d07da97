import { visibleRows } from '../../../src/taskpane/check/rows';
import { treeMove } from '../../../src/taskpane/check/tree-keys';
import { finding, grouped } from './findings';

// 0 sheet, 1 rule A01, 2 finding, 3 finding, 4 rule A02 (folded)
const groups = grouped([finding(), finding(), finding({ rule: 'A02' })]);
const folded = groups[0]!.rules[1]!.key;
const rows = visibleRows(groups, new Set([folded]));
const press = (key: string, at: number, page = 2) => treeMove(key, rows, at, page);

test('arrows, Home, End and pages move within the list', () => {
  expect(rows).toHaveLength(5);
  expect(press('ArrowDown', -1)).toEqual({ go: 0 });
  expect(press('ArrowDown', 2)).toEqual({ go: 3 });
  expect(press('ArrowDown', 4)).toEqual({ go: 4 });
  expect(press('ArrowUp', 0)).toEqual({ go: 0 });
  expect(press('Home', 3)).toEqual({ go: 0 });
  expect(press('End', 0)).toEqual({ go: 4 });
  expect(press('PageDown', 1)).toEqual({ go: 3 });
  expect(press('PageUp', 3)).toEqual({ go: 1 });
});

test('right opens a group or goes into it, left closes it or goes out', () => {
  expect(press('ArrowRight', 4)).toEqual({ fold: folded, folded: false });
  expect(press('ArrowRight', 1)).toEqual({ go: 2 });
  expect(press('ArrowRight', 2)).toBeNull();
  expect(press('ArrowLeft', 1)).toEqual({ fold: rows[1]!.key, folded: true });
  expect(press('ArrowLeft', 3)).toEqual({ go: 1 });
  expect(press('ArrowLeft', 4)).toEqual({ go: 0 });
});

test('Enter and space fold groups and choose findings', () => {
  expect(press('Enter', 0)).toEqual({ fold: rows[0]!.key, folded: true });
  expect(press(' ', 4)).toEqual({ fold: folded, folded: false });
  expect(press('Enter', 2)).toEqual({ go: 2 });
});

test('other keys are not the tree’s, and an empty tree has none', () => {
  expect(press('a', 1)).toBeNull();
  expect(press('Tab', 1)).toBeNull();
  expect(treeMove('ArrowDown', [], -1, 5)).toBeNull();
});
