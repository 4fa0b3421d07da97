import fc from 'fast-check';
import type { Cell } from '../../../src/domain/cell';
import { communityWorkforce } from '../../../src/returns';
import type { ReturnData } from '../../../src/returns/table';
import { MemoryWorkbook } from '../../../src/workbook/memory';
import { readReturn } from '../../../src/workbook/read-return';
import { fold } from '../../../src/workbook/read-return/fold';
import { distance, nearest } from '../../../src/workbook/read-return/similar';
import { communityRow, cover, header, person } from '../workbooks';

const ROSTER = '社区工作者花名册';
const HEAD = header(ROSTER);

const read = (roster: Cell[][]) =>
  readReturn(
    new MemoryWorkbook('r.xlsx', [
      { name: '封面', values: cover },
      { name: '社区基本情况表', values: [header('社区基本情况表'), communityRow('甲')] },
      { name: ROSTER, values: roster },
    ]),
    communityWorkforce,
  );

/** Values by column name, whatever the columns' order and the rows' place. */
const contents = (data: ReturnData): Record<string, readonly Cell[]> =>
  Object.fromEntries(
    data.tables
      .get(ROSTER)!
      .columns.map(({ name, values }) => [name, values] as const)
      .sort(),
  );

const people = fc.array(
  fc.record({
    姓名: fc.constantFrom('张三', '李四', '王五'),
    序号: fc.nat(999),
    性别: fc.constantFrom('男', '2女', 1),
  }),
  { minLength: 1, maxLength: 8 },
);
const order = fc.shuffledSubarray(
  HEAD.map((_, index) => index),
  { minLength: HEAD.length },
);

test('the order of the columns and titles above them change nothing', async () => {
  await fc.assert(
    fc.asyncProperty(people, order, fc.nat(12), async (list, columns, titles) => {
      const rows = [HEAD, ...list.map(({ 姓名, ...more }) => person(姓名, more))];
      const plain = await read(rows);
      const moved = await read([
        ...Array.from({ length: titles }, (_, index) => [`标题${index}`]),
        ...rows.map((row) => columns.map((index) => row[index])),
      ]);
      expect(contents(moved)).toEqual(contents(plain));
      expect(moved.structure).toEqual(plain.structure);
      const table = moved.tables.get(ROSTER)!;
      const at = table.columns.find(({ name }) => name === '姓名')!;
      expect(table.rowOf(list.length - 1, at)).toBe(titles + list.length);
      expect(at.column).toBe(columns.indexOf(HEAD.indexOf('姓名')));
    }),
    { numRuns: 40 },
  );
});

test('blank rows anywhere change nothing but the rows’ places', async () => {
  await fc.assert(
    fc.asyncProperty(people, fc.array(fc.nat(3), { maxLength: 8 }), async (list, gaps) => {
      const rows = list.map(({ 姓名, ...more }) => person(姓名, more));
      const spaced = rows.flatMap((row, index) => [
        ...Array.from({ length: gaps[index] ?? 0 }, () => HEAD.map((): Cell => null)),
        row,
      ]);
      expect(contents(await read([HEAD, ...spaced]))).toEqual(contents(await read([HEAD, ...rows])));
    }),
    { numRuns: 30 },
  );
});

test('the header once more, as pages and pasted blocks have it, is no record', async () => {
  await fc.assert(
    fc.asyncProperty(
      people,
      fc.array(fc.nat(7), { maxLength: 4 }),
      fc.boolean(),
      async (list, pages, split) => {
        // In two rows, as where some of its cells are merged downwards.
        const half = (rest: number) => HEAD.map((cell, n): Cell => (n % 2 === rest ? cell : null));
        const heads = split ? [half(0), half(1)] : [HEAD];
        const rows = list.map(({ 姓名, ...more }) => person(姓名, more));
        const paged = rows.flatMap((row, index) => [
          ...(pages.includes(index) ? [['第二页'], ...heads] : []),
          row,
        ]);
        expect(contents(await read([...heads, ...paged]))).toEqual(contents(await read([HEAD, ...rows])));
      },
    ),
    { numRuns: 40 },
  );
});

test('folding is stable, and forgives width, spaces and marks', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => expect(fold(fold(text))).toBe(fold(text))),
  );
  expect(fold(' 其中：\n两委成员 *')).toBe('其中:两委成员');
  expect(fold('所属街道（乡镇）')).toBe('所属街道(乡镇)');
});

test('the distance of two texts is a metric', () => {
  const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙'), maxLength: 6 });
  fc.assert(
    fc.property(text, text, text, (a, b, c) => {
      expect(distance(a, a)).toBe(0);
      expect(distance(a, b)).toBe(distance(b, a));
      expect(distance(a, c)).toBeLessThanOrEqual(distance(a, b) + distance(b, c));
      if (a !== b) expect(distance(a, b)).toBeGreaterThan(0);
    }),
  );
  expect(nearest('任职届次', ['岗位', '任职界次'])).toBe('任职界次');
  expect(nearest('任职届次', ['岗位'])).toBeUndefined();
});
