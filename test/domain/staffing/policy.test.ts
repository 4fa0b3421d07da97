import fc from 'fast-check';
import { cellError, isError, type Matrix } from '../../../src/domain/cell';
import { DEFAULT_POLICY } from '../../../src/domain/staffing/policy';
import { readPolicy } from '../../../src/domain/staffing/read-policy';

const problem = (...rows: Matrix) => {
  const policy = readPolicy(rows);
  return isError(policy) ? [policy.code, policy.reason?.key, policy.reason?.params?.parameter] : policy;
};

test('a policy names its source', () => expect(DEFAULT_POLICY.source).toContain('社区工作者'));

test('nothing given is the default; so are blank rows and blank values', () => {
  expect(readPolicy(undefined)).toBe(DEFAULT_POLICY);
  expect(
    readPolicy([
      ['', null],
      [' ', ''],
      ['基数', ''],
    ]),
  ).toEqual(DEFAULT_POLICY);
});

test('every parameter can be set, as number or text number', () => {
  const rows: Matrix = [
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
  ];
  expect(readPolicy(rows)).toMatchObject({
    base: 25,
    populationThreshold: 12000,
    householdThreshold: 4000,
    populationStep: 500,
    householdStep: 250,
    reduction: 'half-up',
    increase: 'up',
    min: 0,
    max: 60,
  });
});

test('the lower limit may be lifted by a word', () =>
  expect(readPolicy([['上限', '无']])).toMatchObject({ max: undefined }));

test('parameters of other functions in the same table are left alone', () =>
  expect(
    readPolicy([
      ['一次性奖励.初级', 1500],
      ['月津贴.中级', 200],
    ]),
  ).toEqual(DEFAULT_POLICY));

test('the header row of the table may be selected with it', () => {
  expect(
    readPolicy([
      ['参数', '数值'],
      ['基数', 20],
    ]),
  ).toEqual({ ...DEFAULT_POLICY, base: 20 });
  expect(problem(['基数', 20], ['参数', '数值'])).toEqual(['#VALUE!', 'policyUnknown', '参数']);
});

test('mistakes name their parameter', () => {
  expect(problem(['基准', 18])).toEqual(['#VALUE!', 'policyUnknown', '基准']);
  expect(problem(['人口步长', -1000])).toEqual(['#VALUE!', 'policyRange', '人口步长']);
  expect(problem(['户数步长', 0])).toEqual(['#VALUE!', 'policyRange', '户数步长']);
  expect(problem(['下限', -1])).toEqual(['#VALUE!', 'policyRange', '下限']);
  expect(problem(['基数', '十八'])).toEqual(['#VALUE!', 'policyNumber', '基数']);
  expect(problem(['基数', 18], ['基数', 20])).toEqual(['#VALUE!', 'policyTwice', '基数']);
  expect(problem(['核减取整', '随便'])).toEqual(['#VALUE!', 'policyWord', '核减取整']);
  expect(problem(['下限', 9], ['上限', 7])).toEqual(['#VALUE!', 'policyLimits', '上限']);
  expect(problem(['上限', 4])).toEqual(['#VALUE!', 'policyLimits', '上限']);
  expect(problem(['基数', 18, '来源'])).toEqual(['#VALUE!', 'policyShape', undefined]);
});

test('an error in the table is the result', () => {
  const error = cellError('#REF!');
  expect(readPolicy([['基数', error]])).toBe(error);
  expect(readPolicy([[error, 18]])).toBe(error);
});

test('whatever stands in a table, the answer is a policy or an error of one kind', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.double(),
    fc.constantFrom('基数', '下限', '上限', '核减取整', null, true),
  );
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { maxLength: 5 }), (rows) => {
      const policy = readPolicy(rows);
      if (isError(policy)) expect(policy.code).toBe('#VALUE!');
      else expect(policy.min).toBeLessThanOrEqual(policy.max ?? Infinity);
    }),
  );
});
