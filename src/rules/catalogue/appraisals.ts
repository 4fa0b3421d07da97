import type { Rule } from '../rule';
import { APPRAISALS, ROSTER } from './columns';
import { columnOf, num, unique } from './forms';

const REPORTS = 'County and township reports on appraisal';
const YEARLY = `COUNTIFS(${columnOf(APPRAISALS, '考核类型')},"年度")`;

/** 考核登记表. */
export const appraisalRules: readonly Rule[] = [
  unique(APPRAISALS, ['公民身份号码', '考核年度', '考核类型'], {
    id: 'C06',
    // There are four quarters, and any number of regular appraisals.
    when: 'AND([@考核类型]<>"季度",[@考核类型]<>"平时")',
    source: 'One annual appraisal a person and year',
  }),
  {
    id: 'A10',
    table: APPRAISALS,
    formula: `${num('考核年度')}<=YEAR(统计时点)`,
    severity: 'hard',
    marks: ['考核年度'],
    expected: '"≤"&YEAR(统计时点)',
    source: 'Nobody is appraised after the reference date',
  },
  {
    id: 'B16',
    table: APPRAISALS,
    // The limits are a jurisdiction's own, and quotas for 优秀 bind besides: soft.
    formula: `[@等次]=IF(${num('得分')}>=考核优秀分数,"优秀",IF(${num('得分')}>=考核合格分数,"合格",IF(${num('得分')}>=考核基本合格分数,"基本合格","不合格")))`,
    severity: 'soft',
    marks: ['等次', '得分'],
    expected: `IF(${num('得分')}>=考核优秀分数,"优秀",IF(${num('得分')}>=考核合格分数,"合格",IF(${num('得分')}>=考核基本合格分数,"基本合格","不合格")))`,
    source: `${REPORTS}: grades by score, where the jurisdiction has set the limits`,
  },
  {
    id: 'D09',
    table: APPRAISALS,
    // Somebody who has left since is no longer on the roster: soft.
    when: `COUNTA(${columnOf(ROSTER, '公民身份号码')})>0`,
    formula: `COUNTIFS(${columnOf(ROSTER, '公民身份号码')},[@公民身份号码]&"*")>0`,
    needs: ['公民身份号码'],
    severity: 'soft',
    marks: ['公民身份号码'],
    source: `${REPORTS}: those appraised are workers of the communities`,
  },
  {
    id: 'D09b',
    table: ROSTER,
    // Who came within the year, or was ill for long, may not have been appraised: soft.
    when: `IF(${YEARLY}=0,FALSE,AND([@在岗状态]="在岗",[@上年度考核等次]<>"",[@上年度考核等次]<>"未考核"))`,
    formula: `COUNTIFS(${columnOf(APPRAISALS, '公民身份号码')},[@公民身份号码]&"*",${columnOf(APPRAISALS, '考核类型')},"年度")>0`,
    needs: ['公民身份号码', '在岗状态'],
    severity: 'soft',
    marks: ['上年度考核等次'],
    source: `${REPORTS}: who has a grade has been appraised`,
  },
];
