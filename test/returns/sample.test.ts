import type { Cell } from '../../src/domain/cell';
import { checkIdentity } from '../../src/domain/identity/check';
import { loadRegions, regions } from '../../src/domain/regions/load';
import { sampleCounty } from '../../src/returns/sample';
import type { ReturnRecord } from '../../src/returns/content';
import { STREETS, OTHER_TOWNS } from '../../src/returns/sample/places';
import { RETIRED_REGIONS } from '../../src/returns/sample/identity';
import { Random } from '../../src/returns/sample/random';
import { matchCode, codeList, communityWorkforce, policyParameters } from '../../src/returns';

const county = sampleCounty();
const records = (sheet: string): readonly ReturnRecord[] => county.sheets.get(sheet) ?? [];
const communities = records('社区基本情况表');
const roster = records('社区工作者花名册');
const holders = records('持证社工登记表');
const where = (all: readonly ReturnRecord[], column: string, value: Cell): readonly ReturnRecord[] =>
  all.filter((record) => record[column] === value);
const sum = (all: readonly ReturnRecord[], column: string): number =>
  all.reduce((total, record) => total + Number(record[column]), 0);

test('39 urban communities in the seven streets and towns of county 410122', () => {
  expect(communities).toHaveLength(39);
  expect(new Set(communities.map((record) => record['所属街道(乡镇)']))).toEqual(
    new Set(['大孟街道', '青年路街道', '东风路街道', '广惠街街道', '万洪路区域发展中心', '刘集镇', '官渡镇']),
  );
  expect(communities.every((record) => /^410122\d{6}$/.test(String(record['社区代码'])))).toBe(true);
  expect(new Set(communities.map((record) => record['社区代码'])).size).toBe(39);
});

test('556 workers, 240 of them on committees of five to nine, as both sheets say', () => {
  expect(roster).toHaveLength(556);
  expect(where(roster, '是否两委成员', '1是')).toHaveLength(240);
  expect(sum(communities, '实有社区工作者')).toBe(556);
  expect(sum(communities, '其中:两委成员')).toBe(240);
  for (const community of communities) {
    const staff = where(roster, '所属社区代码', community['社区代码']);
    expect(staff).toHaveLength(Number(community['实有社区工作者']));
    const committee = where(staff, '是否两委成员', '1是').length;
    expect(committee).toBe(community['其中:两委成员']);
    expect(committee).toBeGreaterThanOrEqual(5);
    expect(committee).toBeLessThanOrEqual(9);
  }
});

test('communities founded in 2023 have no premises of their own', () => {
  const young = where(communities, '成立年份', 2023);
  expect(young.length).toBeGreaterThanOrEqual(3);
  expect(where(communities, '有无独立阵地', '0无')).toEqual(young);
  expect(
    young.every((record) => record['办公模式'] === '合署办公' && record['综合服务设施面积'] === null),
  ).toBe(true);
});

test('105 certificate holders, 94 初级 and 11 中级, by place as the report has them', () => {
  expect(holders).toHaveLength(105);
  expect(where(holders, '持证级别', '1初级')).toHaveLength(94);
  expect(where(holders, '持证级别', '2中级')).toHaveLength(11);
  const at = (code: string): number =>
    holders.filter((record) => String(record['工作单位代码']).startsWith(code)).length;
  const places = [...STREETS, ...OTHER_TOWNS].map(({ name, code }) => [name, at(code)]);
  expect(Object.fromEntries(places)).toEqual({
    大孟街道: 5,
    青年路街道: 12,
    东风路街道: 27,
    广惠街街道: 32,
    万洪路区域发展中心: 2,
    刘集镇: 13,
    官渡镇: 2,
    雁鸣湖镇: 1,
    狼城岗镇: 1,
    刁家乡: 1,
  });
  expect(where(holders, '单位类别', '县直单位')).toHaveLength(5);
  expect(where(holders, '单位类别', '社工机构')).toHaveLength(4);
});

test('93 of the holders are on the roster, with the same certificate', () => {
  const onRoster = new Map(roster.map((record) => [record['公民身份号码'], record]));
  const both = holders.filter((record) => onRoster.has(record['公民身份号码']));
  expect(both).toHaveLength(93);
  expect(roster.filter((record) => record['持证级别'] !== '0无')).toHaveLength(93);
  for (const holder of both) {
    const worker = onRoster.get(holder['公民身份号码']);
    expect(worker).toMatchObject({
      姓名: holder['姓名'],
      性别: holder['性别'],
      学历: holder['学历'],
      持证级别: holder['持证级别'],
      证书管理号: holder['证书管理号'],
      所属社区代码: holder['工作单位代码'],
    });
  }
});

test('identity numbers are valid, unique, and begin with codes that were abolished before any was issued', async () => {
  await loadRegions();
  const numbers = [...new Set([...roster, ...holders].map((record) => String(record['公民身份号码'])))];
  expect(numbers).toHaveLength(556 + 105 - 93);
  for (const number of numbers) {
    expect(checkIdentity(number)).toBe(true);
    expect(RETIRED_REGIONS).toContain(number.slice(0, 6));
  }
  expect(RETIRED_REGIONS.map((code) => regions().get(code)?.retired)).toEqual(
    RETIRED_REGIONS.map(() => true),
  );
  // The codes in force for the county and its neighbours are others.
  expect(RETIRED_REGIONS.some((code) => /^410/.test(code))).toBe(false);
});

test('every coded cell is of its list, in its stored form; every number is whole where people are counted', () => {
  for (const spec of communityWorkforce.sheets) {
    for (const record of records(spec.name)) {
      for (const { name, codes, type, fill } of spec.columns) {
        const value = record[name] ?? null;
        if (fill === 'must') expect([name, value]).not.toEqual([name, null]);
        if (value === null) continue;
        if (codes !== undefined)
          expect([name, matchCode(codeList(codes), value)]).not.toEqual([name, undefined]);
        if (type === 'integer' && fill !== 'formula') expect(Number.isInteger(value)).toBe(true);
      }
    }
  }
});

test('the county has decided what has no default, says that it is fictitious, and leaves the others open', () => {
  const settings = records('政策参数表');
  expect(settings.map((record) => record['参数名'])).toEqual(policyParameters.map(({ name }) => name));
  const open = settings.filter((record) => record['值'] === null);
  expect(open.map((record) => record['参数名'])).toEqual([
    '单社区人数上限',
    '最低月报酬',
    '持证率目标',
    '一次性奖励.高级',
    '月津贴.高级',
    '继续教育学时.高级',
    ...policyParameters
      .map(({ name }) => name)
      .filter((name) => /^((报考年限|学历视同年限|持证晋级)\.|晋档年数)/.test(name)),
    '转岗须持证',
    '考核优秀分数',
    '考核合格分数',
    '考核基本合格分数',
    '孤儿机构养育标准',
    '孤儿散居养育标准',
  ]);
  policyParameters.forEach(({ value, basis }, index) => {
    const record = settings[index];
    if (value !== null) expect(record).toMatchObject({ 值: value, 依据: basis });
    else if (record['值'] !== null) expect(record['依据']).toMatch(/^示例县参数，仅供演示/);
  });
});

test('serials run from 1, phones are each somebody’s own', () => {
  expect(roster.map((record) => record['序号'])).toEqual(roster.map((_, index) => index + 1));
  expect(new Set(roster.map((record) => record['联系电话'])).size).toBe(556);
});

test('the same seed gives the same county', () => {
  expect([...sampleCounty().sheets]).toEqual([...county.sheets]);
  const [a, b] = [new Random(7), new Random(7)];
  expect(Array.from({ length: 50 }, () => a.int(0, 9))).toEqual(
    Array.from({ length: 50 }, () => b.int(0, 9)),
  );
});
