import fc from 'fast-check';
import { cellError, isError, type Matrix } from '../../../src/domain/cell';
import type { PolicyFamily } from '../../../src/domain/policies/parameter';
import { policyParameters } from '../../../src/domain/policies/parameters';
import { readPolicy } from '../../../src/domain/policies/read-policy';

const values = (rows: Matrix, family: PolicyFamily = 'staffing') => {
  const policy = readPolicy(rows, family);
  return isError(policy)
    ? [policy.code, policy.reason?.key, policy.reason?.params?.parameter]
    : Object.fromEntries(policy.values);
};

test('two columns, with or without a header row', () => {
  expect(values([['基数', 20]])).toEqual({ 基数: 20 });
  for (const header of [
    ['参数', '数值'],
    ['参数名', '值'],
    ['参数', '备注'],
  ]) {
    expect(values([header, ['基数', 20]])).toEqual({ 基数: 20 });
  }
  expect(values([['值', '参数名'], [20, '基数']])).toEqual({ 基数: 20 }); // prettier-ignore
  expect(
    values([
      ['基数', 20],
      ['参数', '数值'],
    ]),
  ).toEqual(['#VALUE!', 'policyUnknown', '参数']);
});

test('a range that is neither two columns nor has a header row is refused', () => {
  expect(values([['基数', 18, '来源']])).toEqual(['#VALUE!', 'policyShape', undefined]);
  expect(values([['基数'], ['下限']])).toEqual(['#VALUE!', 'policyShape', undefined]);
  expect(values([[18]])).toEqual(['#VALUE!', 'policyShape', undefined]);
});

const HEADER = ['参数名', '值', '单位', '适用地区', '生效日期', '失效日期', '依据'];
const record = (name: string | null, value: Matrix[0][0]) => [name, value, '人', '', '', '', '某文件'];

test('the whole 政策参数表 serves every function and the rules', () => {
  const table: Matrix = [
    HEADER,
    record('年龄下限', 18),
    record('年龄下限', '不是数字'),
    record('基数', 20),
    record('月津贴.初级', 150),
    record('本区自定参数', '任意'),
    record(null, null),
    record('下限', null),
    record('下限', 7),
    record('岗位等级.网格长.起', 2),
  ];
  expect(values(table)).toEqual({ 基数: 20, 下限: 7 });
  expect(values(table, 'certificates')).toEqual({ '月津贴.初级': 150 });
  expect(values(table, 'payGrade')).toEqual({ '岗位等级.网格长.起': 2 });
  expect(values([HEADER, record('增配取正', '进一')])).toEqual(['#VALUE!', 'policyMisspelt', '增配取正']);
});

test('mistakes name their parameter', () => {
  expect(values([['最低人数', 18]])).toEqual(['#VALUE!', 'policyUnknown', '最低人数']);
  expect(values([['人口步长', -1000]])).toEqual(['#VALUE!', 'policyRange', '人口步长']);
  expect(values([['户数步长', 0]])).toEqual(['#VALUE!', 'policyRange', '户数步长']);
  expect(values([['下限', -1]])).toEqual(['#VALUE!', 'policyNegative', '下限']);
  expect(values([['基数', '十八']])).toEqual(['#VALUE!', 'policyNumber', '基数']);
  expect(values([['基数', true]])).toEqual(['#VALUE!', 'policyNumber', '基数']);
  expect(values([['核减取整', '随便']])).toEqual(['#VALUE!', 'policyWord', '核减取整']);
  expect(values([['基数', 18], ['基数', 20]])).toEqual(['#VALUE!', 'policyTwice', '基数']); // prettier-ignore
  expect(values([['户步长', 250], ['户数步长', 300]])).toEqual(['#VALUE!', 'policyTwice', '户数步长']); // prettier-ignore
  expect(values([['持证晋级.初级', 1.5]], 'payGrade')).toEqual(['#VALUE!', 'policyWhole', '持证晋级.初级']);
  expect(values([['月津贴.中级', -200]], 'certificates')).toEqual([
    '#VALUE!',
    'policyNegative',
    '月津贴.中级',
  ]);
});

test('a plain misspelling is told what is meant', () => {
  for (const [wrong, right] of [
    ['基准', '基数'],
    ['人口步数', '人口步长'],
    ['月津贴初级', '月津贴.初级'],
    ['岗位等级正职.起', '岗位等级.正职.起'],
    ['晋级年数', '晋档年数'],
  ]) {
    const policy = readPolicy([[wrong, 1]] as Matrix, 'staffing');
    expect(policy).toMatchObject({
      reason: { key: 'policyMisspelt', params: { parameter: wrong, nearest: right } },
    });
  }
});

test('what another calculation reads is not judged', () =>
  expect(
    values([
      ['一次性奖励.初级', '面议'],
      ['持证率目标', cellError('#REF!')],
    ]),
  ).toEqual({}));

test('the rules of a return and PAYGRADE know the bounds of a post under two names', () =>
  expect(values([['正职等级下限', 7], ['其他人员等级上限', 12]], 'payGrade')).toEqual({
    '岗位等级.正职.起': 7,
    '岗位等级.其他.止': 12,
  })); // prettier-ignore

test('one cell is the name of a preset, or of several joined', () => {
  expect(values([['宁波']])).toMatchObject({ 户数阈值: 250 });
  expect(values([[' 三岗十八级＋学历视同年限 ']], 'payGrade')).toMatchObject({
    晋档年数: 3,
    '学历视同年限.硕士': 5,
  });
  expect(values([['某地1999']])).toEqual(['#VALUE!', 'policyNoPreset', undefined]);
  expect(values([['三岗十八级+宁夏2025']])).toEqual(['#VALUE!', 'policyTwice', '晋档年数']);
  expect(values([['']])).toEqual({});
});

test('whatever stands in a table, the answer is a policy or an error of one kind', () => {
  const cell = fc.oneof(
    fc.string(),
    fc.double(),
    fc.constantFrom(...policyParameters.map(({ name }) => name), '参数名', '值', null, true),
  );
  const row = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 5 }));
  fc.assert(
    fc.property(row, fc.constantFrom<PolicyFamily>('staffing', 'payGrade'), (rows, family) => {
      const policy = readPolicy(rows, family);
      if (isError(policy)) expect(policy.code).toBe('#VALUE!');
      else for (const value of policy.values.values()) expect(value).not.toBeUndefined();
    }),
  );
});
