import fc from 'fast-check';
import { calculatePivot } from '../../../src/workbench/host/pivot';
import type { GridValue } from '../../../src/workbench/host/grid';

const LABELS = { rows: '行', columns: '列', total: '总计', blank: '(空白)' };
const HEADER = ['街道', '性别', '年龄'];

test('rows, columns, several values and totals', () => {
  const data: GridValue[][] = [
    HEADER,
    ['乙街', '男', 30],
    ['甲街', '女', 20],
    ['乙街', null, 5],
    ['乙街', '男', null],
  ];
  const values = [
    { field: 2, by: 'Count' as const, caption: '人数' },
    { field: 2, by: 'Sum' as const, caption: '年龄和' },
  ];
  expect(calculatePivot(data, { rows: [0], columns: [1], values }, LABELS)).toEqual(
    [
      [null, '列', null, null, null, null, null, null, null],
      [null, '男', null, '女', null, '(空白)', null, '总计', null],
      ['行', '人数', '年龄和', '人数', '年龄和', '人数', '年龄和', '人数', '年龄和'],
      ['甲街', null, null, 1, 20, null, null, 1, 20],
      ['乙街', 1, 30, null, null, 1, 5, 2, 35],
      ['总计', 1, 30, 1, 20, 1, 5, 3, 55],
    ].map((row) => row) as GridValue[][],
  );
});

test('inner row fields are indented below their group, whose line is its subtotal', () => {
  const data: GridValue[][] = [HEADER, ['甲', '男', 1], ['甲', '女', 2], ['乙', '男', 4]];
  const values = [{ field: 2, by: 'Sum' as const, caption: '和' }];
  const cells = calculatePivot(data, { rows: [0, 1], columns: [], values }, LABELS);
  expect(cells[0]).toEqual(['行', '和']);
  expect(new Map(cells.slice(1).map(([label, value]) => [label, value]))).toEqual(
    new Map<GridValue, GridValue>([
      ['甲', 3],
      ['  男', 4],
      ['  女', 2],
      ['乙', 4],
      ['总计', 7],
    ]),
  );
});

test('an error among the values is the sum', () => {
  const data: GridValue[][] = [HEADER, ['甲', '男', 1], ['甲', '女', { error: '#N/A' }]];
  const values = [{ field: 2, by: 'Sum' as const, caption: '和' }];
  expect(calculatePivot(data, { rows: [0], columns: [], values }, LABELS)[1]).toEqual([
    '甲',
    { error: '#N/A' },
  ]);
});

const item = fc.constantFrom<GridValue>('甲', '乙', '丙', 1, 2, true, null);
const record = fc.tuple(
  item,
  item,
  fc.oneof(fc.integer({ min: -50, max: 50 }), fc.constant(null), fc.constant('字')),
);

test('every cell is what counting the records one by one gives', () => {
  fc.assert(
    fc.property(fc.array(record, { minLength: 1, maxLength: 40 }), (records) => {
      const values = [
        { field: 2, by: 'Count' as const, caption: 'n' },
        { field: 2, by: 'Sum' as const, caption: 's' },
      ];
      const cells = calculatePivot([HEADER, ...records], { rows: [0], columns: [1], values }, LABELS);
      const columnItems = cells[1];
      const label = (value: GridValue): GridValue => value ?? LABELS.blank;
      const rows = new Set(records.map((one) => label(one[0])));
      expect(cells.slice(3).map(([first]) => first)).toHaveLength(rows.size + 1);
      for (const line of cells.slice(3)) {
        for (let column = 1; column < line.length; column += 2) {
          const [r, c] = [line[0], columnItems[column]];
          const own = records.filter(
            (one) =>
              (r === LABELS.total || label(one[0]) === r) && (c === LABELS.total || label(one[1]) === c),
          );
          const filled = own.filter((one) => one[2] !== null);
          expect(line[column] ?? 0).toBe(filled.length);
          const sum = own.reduce((total, one) => total + (typeof one[2] === 'number' ? one[2] : 0), 0);
          expect(line[column + 1] ?? 0).toBe(sum);
        }
      }
    }),
  );
});
