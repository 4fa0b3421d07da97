import type { Case } from './cases';
import { county, serial, withWorker } from './county';
import type { Fields, Parts } from './return-data';

/** The conditions of the examination as three pages quote them. */
export const EXAM_CONDITIONS: Fields = {
  '报考年限.初级.高中': 4,
  '报考年限.初级.大专': 2,
  '报考年限.初级.本科': 0,
  '报考年限.中级.高中': 6,
  '报考年限.中级.大专': 4,
  '报考年限.中级.本科': 3,
  '报考年限.中级.硕士': 1,
  '报考年限.中级.博士': 0,
  '报考年限.高级.本科': 5,
  '报考年限.其他专业增加': 2,
};

/** Steps of pay grades as the pages have them. */
export const GRADE_STEPS: Fields = {
  晋档年数: 3,
  '学历视同年限.大专': 0,
  '学历视同年限.本科': 3,
  '学历视同年限.硕士': 5,
  '学历视同年限.博士': 7,
  '持证晋级.初级': 1,
  '持证晋级.中级': 2,
  '持证晋级.高级': 3,
};

/** The secretary, who joined on 2015-03-01, with other cells. */
const head = (more: Fields): Parts => ({
  ...withWorker(more, 0),
  parameters: { ...county.parameters, ...EXAM_CONDITIONS },
});
const certified = (level: string, education: string, month: string): Parts =>
  head({ 持证级别: level, 学历: education, 取证年月: serial(month) });

const condition = (about: string, fail: Parts, pass: Parts): Case => ({
  rule: 'B06c',
  about,
  fail,
  cells: [
    [0, '持证级别'],
    [0, '学历'],
    [0, '取证年月'],
  ],
  pass,
  undecided: head({ 持证级别: null }),
});

const GRADE_CELLS = ['岗位等级', '岗位类别', '进入社区工作日期', '学历', '持证级别'];
/** The other worker of the first community: ten full years and three credited are four steps. */
const staff = (more: Fields): Parts => ({
  ...withWorker(more, 1),
  parameters: { ...county.parameters, ...GRADE_STEPS },
});
const grade = (post: string, right: number): Case => ({
  rule: 'F08b',
  about: post,
  fail: staff({ 岗位类别: post, 岗位等级: right - 1 }),
  cells: GRADE_CELLS.map((column) => [1, column] as const),
  pass: staff({ 岗位类别: post, 岗位等级: right }),
  undecided: staff({ 岗位类别: post, 岗位等级: right, 学历: null }),
});

export const careerCases: readonly Case[] = [
  condition(
    '初级',
    certified('1初级', '31大学专科毕业', '2016-06-01'),
    certified('1初级', '31大学专科毕业', '2017-06-01'),
  ),
  condition(
    '中级',
    certified('2中级', '21大学本科毕业', '2017-06-01'),
    certified('2中级', '21大学本科毕业', '2018-06-01'),
  ),
  condition(
    '高级',
    certified('3高级', '21大学本科毕业', '2022-06-01'),
    certified('3高级', '21大学本科毕业', '2023-06-01'),
  ),
  grade('正职', 11),
  grade('副职', 8),
  grade('其他人员', 5),
];
