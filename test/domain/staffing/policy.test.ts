import { cellError, isError, type Matrix } from '../../../src/domain/cell';
import { DEFAULT_POLICY, readStaffingPolicy } from '../../../src/domain/staffing/policy';

const read = (...rows: Matrix) => readStaffingPolicy(rows);
const problem = (...rows: Matrix) => {
  const policy = readStaffingPolicy(rows);
  return isError(policy) ? [policy.code, policy.reason?.key, policy.reason?.params?.parameter] : policy;
};

test('the default is the norm of the source documents', () =>
  expect(DEFAULT_POLICY).toEqual({
    base: 18,
    populationThreshold: 10000,
    householdThreshold: 3000,
    populationStep: 1000,
    householdStep: 300,
    reduction: 'up',
    increase: 'down',
    min: 5,
    max: undefined,
  }));

test('nothing given is the default; so are blank rows and blank values', () => {
  expect(readStaffingPolicy(undefined)).toEqual(DEFAULT_POLICY);
  expect(read([null])).toEqual(DEFAULT_POLICY);
  expect(read(['', null], [' ', ''], ['基数', ''])).toEqual(DEFAULT_POLICY);
});

test('every parameter can be set, as number or text number', () =>
  expect(
    read(
      ['基数', 25],
      ['人口阈值', '１２，０００'],
      ['户数阈值', 4000],
      ['', ''],
      ['人口步长', 500],
      [' 户数步长 ', 250],
      ['核减取整', '四舍五入'],
      ['增配取整', '进一'],
      ['下限', 0],
      ['上限', 60],
    ),
  ).toEqual({
    base: 25,
    populationThreshold: 12000,
    householdThreshold: 4000,
    populationStep: 500,
    householdStep: 250,
    reduction: 'half-up',
    increase: 'up',
    min: 0,
    max: 60,
  }));

test('a base, a step or a limit may be declared not to exist', () => {
  expect(read(['上限', '无'], ['下限', '不设'])).toMatchObject({ max: undefined, min: 0 });
  expect(read(['人口步长', '不设'], ['户数阈值', '不设'])).toMatchObject({
    populationStep: undefined,
    householdThreshold: undefined,
    householdStep: 300,
  });
  expect(problem(['基数', '不设'])).toEqual(['#VALUE!', 'policyNumber', '基数']);
});

test('limits that cross are named', () => {
  expect(problem(['下限', 9], ['上限', 7])).toEqual(['#VALUE!', 'policyLimits', '上限']);
  expect(problem(['上限', 4])).toEqual(['#VALUE!', 'policyLimits', '上限']);
});

test('a preset stands by itself: what its text does not give is not taken from the default', () => {
  expect(read(['甘肃2023'])).toEqual({
    base: 18,
    populationThreshold: 10000,
    householdThreshold: undefined,
    populationStep: undefined,
    householdStep: undefined,
    reduction: 'up',
    increase: 'down',
    min: 9,
    max: undefined,
  });
  expect(problem(['和县'])).toEqual(['#N/A', 'policyLacks', '基数']);
});

test('an error in the table is the result', () => {
  const error = cellError('#REF!');
  expect(read(['基数', error])).toBe(error);
  expect(read([error, 18])).toBe(error);
});
