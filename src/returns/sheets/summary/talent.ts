import { employerClass } from '../../codes/employer-class';
import type { ReturnRecord } from '../../content';
import { count, countAny, records, ROSTER, text, type Criterion } from './formulas';
import { figure, H3, WHOLE } from './record';

const HOLDERS = '持证社工登记表';
const SUBJECT = '持证社工';
const ALL = records(HOLDERS, '公民身份号码');
const CLASSES = employerClass.entries.map(({ name }) => name);
const LEVELS = ['初级', '中级', '高级'] as const;

/** Groups of a breakdown: by criteria, or by the beginnings of codes. */
type Groups = readonly (readonly [group: string, value: string])[];

const byCriteria = (...groups: readonly (readonly [string, readonly Criterion[]])[]): Groups =>
  groups.map(([group, criteria]) => [group, count(HOLDERS, ...criteria)]);

const AGES = byCriteria(
  ['35岁及以下', [['年龄', '"<=35"']]],
  [
    '36岁至45岁',
    [
      ['年龄', '">=36"'],
      ['年龄', '"<=45"'],
    ],
  ],
  [
    '46岁至55岁',
    [
      ['年龄', '">=46"'],
      ['年龄', '"<=55"'],
    ],
  ],
  ['56岁及以上', [['年龄', '">=56"']]],
);

const EDUCATION: Groups = (
  [
    ['研究生', ['1']],
    ['大学本科', ['2']],
    ['大学专科', ['3']],
    ['高中及以下', ['4', '5', '6', '7', '8', '9']],
  ] as const
).map(([group, starts]) => [group, countAny(HOLDERS, ['学历', starts])]);

const of = figure(H3);

const breakdown = (indicator: string, groups: Groups): ReturnRecord[] =>
  groups.map(([group, value]) =>
    of({ area: WHOLE, subject: SUBJECT, indicator, group, value, unit: '人', base: [ALL, '持证社工总数'] }),
  );

const level = (n: number): Criterion => ['持证级别', `"${n + 1}*"`];

/** Employer × level: how each kind of unit is staffed. */
const levelsByClass = CLASSES.flatMap((name) => {
  const here: Criterion = ['单位类别', text(name)];
  return LEVELS.map((group, n) =>
    of({
      area: WHOLE,
      subject: `${name}的${SUBJECT}`,
      indicator: '持证级别',
      group,
      value: count(HOLDERS, here, level(n)),
      unit: '人',
      base: [count(HOLDERS, here), `${name}的持证社工`],
    }),
  );
});

const ON_POST: Criterion = ['在岗状态', '"在岗"'];

/** H3 社工人才汇总. */
export const talentFigures: readonly ReturnRecord[] = [
  of({ area: WHOLE, subject: SUBJECT, indicator: '持证社工总数', value: ALL, unit: '人' }),
  ...breakdown('单位类别', byCriteria(...CLASSES.map((name) => [name, [['单位类别', text(name)]]] as const))),
  ...breakdown('持证级别', byCriteria(...LEVELS.map((name, n) => [name, [level(n)]] as const))),
  ...breakdown('年龄', AGES),
  ...breakdown('性别', byCriteria(['男', [['性别', '"1*"']]], ['女', [['性别', '"2*"']]])),
  ...breakdown('学历', EDUCATION),
  ...breakdown(
    '社工及相关专业',
    byCriteria(['是', [['是否社工及相关专业', '"1*"']]], ['否', [['是否社工及相关专业', '"0*"']]]),
  ),
  ...levelsByClass,
  of({
    area: WHOLE,
    subject: '社区工作者',
    indicator: '持证率',
    value: countAny(ROSTER, ['持证级别', ['1', '2', '3']], ON_POST),
    unit: '人',
    base: [count(ROSTER, ON_POST), '在岗社区工作者'],
  }),
];
