import type { Rule } from '../rule';
import { cell, EXAMS } from './columns';
import { atMost, filledWhen, num, unique } from './forms';

const REPORTS = 'Reports on the national examination: 512 registered = 409 + 103';

/** A column of the chain 报名 ≥ 资格 ≥ 实考 ≥ 通过 against the next one before it that is filled in. */
const chain: readonly (readonly [string, string])[] = [
  ['资格审查通过', '报名人数'],
  ['实考人数', '资格审查通过'],
  ['实考人数', '报名人数'],
  ['通过人数', '实考人数'],
  ['通过人数', '报名人数'],
];

/** 考试登记表. */
export const examRules: readonly Rule[] = [
  unique(EXAMS, ['单位代码', '考试年度', '级别'], { id: 'C06', source: 'One record a unit, year and level' }),
  {
    id: 'A10',
    table: EXAMS,
    formula: `${num('考试年度')}<=YEAR(统计时点)`,
    severity: 'hard',
    marks: ['考试年度'],
    expected: '"≤"&YEAR(统计时点)',
    source: 'An examination is not registered after the reference date',
  },
  ...chain.map(([part, total]) => atMost(EXAMS, part, total, { id: 'G07', source: REPORTS })),
  filledWhen(EXAMS, '实考人数', `IFERROR(${num('通过人数')}>0,FALSE)`, {
    id: 'S15',
    source: 'Template of the return: filled in once the examination was held',
  }),
  ...(
    [
      ['通过率(按报名)', '报名人数'],
      ['通过率(按实考)', '实考人数'],
    ] as const
  ).map(([rate, base]): Rule => ({
    id: 'G14',
    table: EXAMS,
    // Printed without decimals, a rate may be half a point off: 23.99% is reported as 24%.
    when: `AND(ISNUMBER(${cell(rate)}),${num(base)}>0)`,
    formula: `${cell(rate)}=${num('通过人数')}/${num(base)}`,
    tolerance: 0.005,
    needs: [rate, base, '通过人数'],
    missing: 'outOfScope',
    severity: 'hard',
    marks: [rate, '通过人数', base],
    expected: `ROUND(${num('通过人数')}/${num(base)},4)`,
    source: 'Report on the examination: 1085 of 4523 registered is 23.99%',
  })),
];
