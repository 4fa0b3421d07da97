import { libraryOf, saveAsModule } from '../calc-macro';
import { type Change, compareFeatures } from './compare';
import { differences } from './differences';
import { inCells } from './in-cells';

const FEATURES = [
  'sheets',
  'tables',
  'table headers',
  'table styles',
  'formulas of table columns',
  'frozen panes',
  'drop-downs',
  'whole-number limits',
  'other limits',
  'last rows of drop-downs and limits',
  'number and text formats',
  'locked cells',
  'column widths',
  'names',
  'texts of 填报说明',
  'formulas',
  'what formulas do with which cells',
  'results of SHEQU functions',
  'results of formulas',
  'values',
  'findings',
  'rules: records passed, failed, undecided',
];
const asSaved = { file: 'sample return', route: 'saved as .xlsx' } as const;
const explanation = (change: Change) => differences.find((one) => one.explains(change))?.id;

test('what is lost, changed or new is told from what is kept', () => {
  const before = new Map([['names', new Map(Object.entries({ a: '1', b: '2', c: '3' }))]]);
  const after = new Map([['names', new Map(Object.entries({ a: '1', b: '7', d: '4' }))]]);
  const { kept, changed } = compareFeatures(asSaved, before, after).get('names')!;
  expect(kept).toBe(1);
  expect(changed.map((change) => [change.place, change.before, change.after])).toEqual([
    ['b', '2', '7'],
    ['c', '3', null],
    ['d', null, '4'],
  ]);
  expect(compareFeatures(asSaved, before, new Map()).get('names')?.changed).toHaveLength(3);
});

test('no difference explains that something in a return has become something else, or is gone from it', () => {
  const change = { ...asSaved, place: '表!A1', before: '"甲"', after: '"乙"' };
  expect(FEATURES.map((feature) => explanation({ ...change, feature }))).toEqual(
    FEATURES.map(() => undefined),
  );
  const gone = FEATURES.filter((feature) => explanation({ ...change, feature, after: null }) !== undefined);
  expect(gone).toEqual(['formulas of table columns']);
  for (const route of ['by way of .ods', 'converted without a window'] as const) {
    const others = FEATURES.filter(
      (feature) => explanation({ ...change, route, feature, after: null }) !== undefined,
    );
    expect(others).toEqual([
      'formulas of table columns',
      ...(route === 'converted without a window' ? ['frozen panes'] : []),
    ]);
  }
});

test('a limit may end 1000 rows below, not sooner; a number may lose its last bits, not its digits', () => {
  const reach = { ...asSaved, feature: 'last rows of drop-downs and limits', place: '表!A2', before: '5000' };
  expect(explanation({ ...reach, after: '1040' })).toBe('drop-downs end 1000 rows below the records');
  expect(explanation({ ...reach, after: '40' })).toBeUndefined();
  expect(explanation({ ...reach, after: null })).toBeUndefined();
  const value = { ...asSaved, feature: 'values', place: '表!A2', before: '41.84931506849315' };
  expect(explanation({ ...value, after: '41.8493150684932' })).toBe('15 digits');
  expect(explanation({ ...value, after: '41.849315068' })).toBeUndefined();
  expect(
    explanation({ ...value, before: '411303199001010011', after: '411303199001010000' }),
  ).toBeUndefined();
});

test('a formula reads the same cells, by column or by cell', () => {
  const range = { sheet: '社区', row: 0, column: 0, rows: 4, columns: 3 };
  const tables = new Map([
    [
      '社区',
      { name: '社区', range, header: true, totals: false, columns: ['户数', '其中:城镇', '街道(乡镇)'] },
    ],
  ]);
  expect(inCells('=IF(社区[[#This Row],[其中:城镇]]>0,SUM(社区[户数]),"[x]")', 2, tables)).toBe(
    '=IF(社区!$B3>0,SUM(社区!$A$2:$A$4),"[x]")',
  );
  expect(inCells('=COUNTIFS(社区[[街道(乡镇)]],"*")+社区!$A3', 2, tables)).toBe(
    '=COUNTIFS(社区!$C$2:$C$4,"*")+社区!$A3',
  );
  expect(inCells('=别处[户数]', 2, tables)).toBe('=别处[户数]');
});

test('the macro names each file, and cannot be broken out of', () => {
  const module = saveAsModule([['file:///a"b.xlsx', 'file:///c&d.xlsx']], 'calc8');
  expect(module).toContain('SaveOne "file:///a""b.xlsx", "file:///c&d.xlsx"');
  expect(libraryOf(module)['Standard/SaveAs.xba']).toContain('c&amp;d.xlsx');
});
