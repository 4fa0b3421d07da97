import fc from 'fast-check';
import { payGrade } from '../../../src/domain/certificates/pay-grade';
import { paySchemeOf } from '../../../src/domain/certificates/pay-scheme';
import { isError } from '../../../src/domain/cell';
import { presetPolicy } from '../../../src/domain/policies/presets';
import { catalogue } from '../../../src/rules/catalogue';
import { testCases } from '../support/cases';
import { careerCases, EXAM_CONDITIONS, GRADE_STEPS } from '../support/career-cases';
import { county, identity, serial, withWorker } from '../support/county';
import { type Fields, returnData } from '../support/return-data';
import { run } from '../support/run';

testCases('社区工作者花名册', careerCases, {
  ...county,
  parameters: { ...county.parameters, ...EXAM_CONDITIONS, ...GRADE_STEPS },
});

const only = (id: string, fields: Fields, parameters: Fields) =>
  run(
    returnData({ ...withWorker(fields, 0), parameters: { ...county.parameters, ...parameters } }),
    catalogue.filter((rule) => rule.id === id),
  );

/** The certificate of a woman of 1981 who joined on 2015-03-01. */
const certified = (level: string, education: string, month: string, more: Fields = {}) => {
  const { findings } = only(
    'B06c',
    { 持证级别: level, 学历: education, 取证年月: serial(month), ...more },
    EXAM_CONDITIONS,
  );
  return findings.length === 0;
};

test('the conditions of each level by education and major, counted to the end of the year', () => {
  // Junior: secondary school four years, college two, bachelor none; two more with another major.
  expect(certified('1初级', '41中等专科毕业', '2018-06-01')).toBe(false);
  expect(certified('1初级', '41中等专科毕业', '2019-06-01')).toBe(true);
  expect(certified('1初级', '31大学专科毕业', '2016-06-01')).toBe(false);
  expect(certified('1初级', '31大学专科毕业', '2017-06-01')).toBe(true);
  expect(certified('1初级', '31大学专科毕业', '2018-06-01', { 是否社工及相关专业: '0否' })).toBe(false);
  expect(certified('1初级', '21大学本科毕业', '2015-06-01')).toBe(true);
  expect(certified('1初级', '71初中毕业', '2024-06-01')).toBe(false);
  // Intermediate.
  expect(certified('2中级', '21大学本科毕业', '2017-06-01')).toBe(false);
  expect(certified('2中级', '21大学本科毕业', '2018-06-01')).toBe(true);
  expect(certified('2中级', '14硕士研究生毕业', '2016-06-01')).toBe(true);
  expect(certified('2中级', '11博士研究生毕业', '2015-06-01')).toBe(true);
  // Senior: no college graduate, and five years after the intermediate level.
  expect(certified('3高级', '31大学专科毕业', '2025-06-01')).toBe(false);
  expect(certified('3高级', '21大学本科毕业', '2022-06-01')).toBe(false);
  expect(certified('3高级', '21大学本科毕业', '2023-06-01')).toBe(true);
});

test('who came with a certificate had worked elsewhere, at the earliest at 16', () => {
  expect(certified('2中级', '21大学本科毕业', '2010-06-01')).toBe(true);
  const young = {
    公民身份号码: identity('1990-05-05', 1),
    出生日期: serial('1990-05-05'),
    进入社区工作日期: serial('2015-03-01'),
  };
  expect(certified('2中级', '21大学本科毕业', '2008-06-01', young)).toBe(false);
  expect(certified('2中级', '21大学本科毕业', '2009-06-01', young)).toBe(true);
});

test('without the conditions, or with 其他 as education, nothing is said', () => {
  const { outcomes, findings } = only('B06c', { 持证级别: '2中级', 取证年月: serial('2015-06-01') }, {});
  expect(findings).toEqual([]);
  expect(outcomes.find(({ rule }) => rule === 'B06c')).toMatchObject({ pass: 0, fail: 0 });
  expect(certified('2中级', '90其他', '2015-06-01')).toBe(true);
});

test('the grade is that of the pay-grade function of the domain', () => {
  const scheme = paySchemeOf(presetPolicyValues());
  if (isError(scheme)) throw new Error('no scheme');
  const person = fc.record({
    post: fc.constantFrom('正职', '副职', '其他人员'),
    education: fc.constantFrom(
      '14硕士研究生毕业',
      '11博士研究生毕业',
      '21大学本科毕业',
      '31大学专科毕业',
      '61普通高中毕业',
    ),
    level: fc.constantFrom('0无', '1初级', '2中级', '3高级'),
    joined: fc.integer({ min: 1990, max: 2025 }),
  });
  fc.assert(
    fc.property(person, ({ post, education, level, joined }) => {
      const years = 2025 - joined;
      const grade = payGrade(post, years, education, level, scheme);
      const fields = {
        岗位类别: post,
        学历: education,
        持证级别: level,
        岗位等级: Number(grade),
        进入社区工作日期: serial(`${joined}-06-01`),
      };
      expect(only('F08b', fields, GRADE_STEPS).findings).toEqual([]);
      const [finding] = only('F08b', { ...fields, 岗位等级: Number(grade) - 1 }, GRADE_STEPS).findings;
      // One below the lowest grade is out of the post's range, which is F08's.
      if (finding) expect(finding.expected).toBe(grade);
    }),
    { numRuns: 40 },
  );
});

function presetPolicyValues() {
  const policy = presetPolicy('三岗十八级+学历视同年限+温州等持证晋级');
  if (isError(policy)) throw new Error('no preset');
  return policy;
}
