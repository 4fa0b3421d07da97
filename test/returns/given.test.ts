import { communityWorkforce, pickSheets } from '../../src/returns';
import { contentOf, formulasOf, givenRecords } from '../../src/returns/given';
import { specOf } from './workbooks';

const spec = specOf('汇总表');
const kinds = (sheets: readonly string[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { 汇总 } of givenRecords(spec, pickSheets(communityWorkforce, sheets).template)) {
    counts[String(汇总)] = (counts[String(汇总)] ?? 0) + 1;
  }
  return counts;
};

test('a figure is given where the sheets that it is calculated from are there', () => {
  const all = givenRecords(spec, communityWorkforce);
  expect(all).toEqual(spec.given);
  const few = kinds(['汇总表']);
  expect(few['H1员额配备汇总']).toBeGreaterThan(10);
  expect(few['H4服务与经费汇总']).toBeUndefined();
  // Only the certification rate is taken from the roster.
  expect(few['H3社工人才汇总']).toBe(1);
  expect(kinds(['汇总表', '社工站情况表'])['H4服务与经费汇总']).toBeGreaterThan(5);
});

test('no two given figures have one name, and each has its unit', () => {
  const names = spec.given!.map((record) =>
    ['汇总', '区域', '对象', '指标名称', '分组'].map((name) => record[name]).join('/'),
  );
  expect(new Set(names).size).toBe(names.length);
  expect(
    spec.given!.filter((record) => !record['计量单位'] || (record['分母'] && !record['分母说明'])),
  ).toEqual([]);
});

test('figures of one name have one unit: that is what a clerk’s own are held against', () => {
  const units = new Map<unknown, Set<unknown>>();
  for (const record of spec.given!) {
    const known = units.get(record['指标名称']) ?? new Set();
    units.set(record['指标名称'], known.add(record['计量单位']));
  }
  expect([...units].filter(([, each]) => each.size > 1)).toEqual([]);
});

test('texts that begin with "=" become formulas of their cells, and the cells are blank', () => {
  const { records, formulas } = contentOf([{ 区域: '本级', 数值: '=1+1' }, { 数值: 5 }]);
  expect(records).toEqual([{ 区域: '本级', 数值: null }, { 数值: 5 }]);
  expect([...formulas]).toEqual([['0/数值', '=1+1']]);
  const content = {
    sheets: new Map(),
    fictitious: false,
    formulas: new Map([
      ['汇总表/0/数值', '=1'],
      ['别的/0/数值', '=2'],
    ]),
  };
  expect([...formulasOf(content, '汇总表')]).toEqual([['0/数值', '=1']]);
});
