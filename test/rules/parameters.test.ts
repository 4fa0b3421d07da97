import type { Cell } from '../../src/domain/cell';
import { catalogue } from '../../src/rules/catalogue';
import { parameters, parametersOf } from '../../src/rules/parameters';
import { county, localPolicy, serial } from './support/county';
import { type Fields, plainData, returnData, sheetNamed, tableOf } from './support/return-data';
import { run } from './support/run';

const DAY = serial('2025-12-31');
const given = (rows: readonly Fields[], day: Cell = DAY): ReadonlyMap<string, Cell> =>
  parametersOf(plainData([tableOf(sheetNamed('政策参数表'), rows)], { 统计时点: day }));

test('what a document or the survey itself gives has a default with its source; nothing else has', () => {
  const defaults = parameters.filter(({ value }) => value !== null);
  expect(Object.fromEntries(defaults.map(({ name, value }) => [name, value]))).toEqual({
    现行模板版本: '1.0',
    年龄下限: 18,
    年龄上限: 65,
    用工最低年龄: 16,
    户均人口下限: 2,
    户均人口上限: 5,
    每万人配备下限: 18,
    差异不大上限: 5,
    本社区居民下限: 1,
    本街道居民下限: 2,
    同一电话人数上限: 2,
    总量变动上限: 0.3,
    人口变动上限: 0.1,
    场均人次上限: 500,
    场均人次下限: 5,
    同一生日人数基数: 4,
    上报说明最少字数: 4,
  });
  expect(defaults.filter(({ source }) => source === '')).toEqual([]);
  expect([...parametersOf(plainData([]))]).toEqual(parameters.map(({ name, value }) => [name, value]));
});

test('a return sets them for its reference date, over a default or where there is none', () => {
  const rows: Fields[] = [
    { 参数名: '年龄上限', 值: 60 },
    { 参数名: '每百户面积下限', 值: 30, 生效日期: DAY },
    { 参数名: '持证率目标', 值: 0.5, 生效日期: DAY + 1 },
    { 参数名: '年龄下限', 值: 20, 失效日期: DAY - 1 },
  ];
  const on = (day: Cell) =>
    ['年龄上限', '每百户面积下限', '持证率目标', '年龄下限'].map((name) => given(rows, day).get(name));
  expect(on(DAY)).toEqual([60, 30, null, 18]);
  expect(on(DAY - 1)).toEqual([60, null, null, 20]);
  expect(on(DAY + 1)).toEqual([60, 30, 0.5, 18]);
});

test('names that no rule knows are kept; a cover field cannot be redefined', () => {
  const values = given([
    { 参数名: '属地口径', 值: '户口' },
    { 参数名: '统计时点', 值: 1 },
  ]);
  expect(values.get('属地口径')).toBe('户口');
  expect(values.has('统计时点')).toBe(false);
});

/** Rules that cannot judge a single record. */
const silent = (policy: Fields): string[] =>
  run(returnData({ ...county, parameters: policy }), catalogue)
    .outcomes.filter(({ status, pass, fail, undecided }) => {
      return status === 'ran' && pass === 0 && fail === 0 && undecided > 0;
    })
    .map(({ rule }) => rule);

test('without a policy the rules that need one are undecided, with it they judge', () => {
  const withPolicy = silent({ ...localPolicy, 单社区人数上限: 17, 持证率目标: 0.5 });
  const without = silent({});
  expect(without.filter((rule) => !withPolicy.includes(rule)).sort()).toEqual([
    'B06b',
    'F02b',
    'F04',
    'F08',
    'F12',
    'F13',
  ]);
  expect(withPolicy.filter((rule) => !without.includes(rule))).toEqual([]);
});

test('one parameter that is missing leaves its rule undecided, and no other', () => {
  const { 每百户面积下限: _, ...rest } = localPolicy;
  const { outcomes } = run(returnData({ ...county, parameters: rest }), catalogue);
  const of = (id: string) => outcomes.find(({ rule }) => rule === id);
  expect(of('F13')).toMatchObject({ pass: 0, fail: 0, undecided: 2, wanting: ['每百户面积下限'] });
  expect(of('F08')).toMatchObject({ pass: 4, undecided: 0 });
  expect(of('F08')).not.toHaveProperty('wanting');
});

test('a rule that cannot judge says which parameters it asks for, those of all its posts', () => {
  const { outcomes } = run(returnData({ ...county, parameters: {} }), catalogue);
  const wanting = outcomes.find(({ rule }) => rule === 'F08b')?.wanting;
  expect(wanting).toEqual(expect.arrayContaining(['正职等级下限', '其他人员等级上限']));
  expect(new Set(wanting).size).toBe(wanting?.length);
  // What no one can set there is never asked for: cover fields, and what the check finds out itself.
  const all = new Set(outcomes.flatMap((outcome) => outcome.wanting ?? []));
  for (const name of ['统计时点', '现有数值指纹', '强制性问题数']) expect(all.has(name)).toBe(false);
});
