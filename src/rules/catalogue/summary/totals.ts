import type { Rule } from '../../rule';
import { COMMUNITIES, COVER, SUMMARY } from '../columns';
import { columnOf } from '../forms';
import { ADDITIVE, FIGURE, IS_MEAN, OWN, same, sameMask, SUBORDINATE, subordinates } from './breakdown';

const ROLL_UP = 'Civil-affairs reporting system: 有未上报单位，不能汇总';

const STREETS = `UNIQUE(${columnOf(COMMUNITIES, '所属街道(乡镇)')})`;
/** How many records each street has of this figure: none, where the street has not reported. */
const ofStreets = `COUNTIFS(${same(FIGURE)},[区域],${STREETS})`;
const silentStreets = `IF(LEFT([@汇总],2)="H1",SUMPRODUCT(--(${ofStreets}=0)),0)`;
const blanks = subordinates('[数值],""');
const allReported = `AND(${blanks}=0,${silentStreets}=0)`;
const below = `${sameMask(FIGURE)}*([区域]<>"本级")`;

const parts = `SUMIFS([数值],${same(FIGURE)},${SUBORDINATE})`;

/** Means of subordinate units with their weights, where both are there. */
const weighted = (formula: string): string => {
  const both = `${below}*ISNUMBER([数值])*ISNUMBER([分母])`;
  return `LET(v,FILTER([数值],${both}),w,FILTER([分母],${both}),${formula})`;
};
const MEAN = 'SUMPRODUCT(v,w)/SUM(w)';
/** One of the last digit that the means are given with. */
const LAST_DIGIT =
  'IF(SUMPRODUCT(--(ROUND(v,0)<>v))+([@数值]<>ROUND([@数值],0))=0,1,IF(SUMPRODUCT(--(ROUND(v,1)<>v))+([@数值]<>ROUND([@数值],1))=0,0.1,0.01))';

/** The reporting unit against its subordinate units, and against the norm; who has not reported. */
export const totalRules: readonly Rule[] = [
  {
    id: 'D13',
    table: SUMMARY,
    when: `AND(${OWN},${ADDITIVE},${subordinates()}>0,${allReported})`,
    // Amounts are given with two decimals, each of them rounded.
    formula: `ABS([@数值]-${parts})<=MIN(0.49,0.005*(${subordinates()}+1))`,
    needs: [...FIGURE, '区域', '数值'],
    severity: 'hard',
    marks: ['数值'],
    expected: parts,
    source: ROLL_UP,
  },
  {
    id: 'D13b',
    table: SUMMARY,
    when: `AND(${OWN},${ADDITIVE},${subordinates()}>0)`,
    formula: allReported,
    needs: [...FIGURE, '区域'],
    by: '[@汇总]',
    // A sum without some of its parts is not the sum: hard.
    severity: 'hard',
    marks: ['数值'],
    values: {
      missing: `TEXTJOIN("、",TRUE,UNIQUE(IFERROR(IF(LEFT([@汇总],2)="H1",FILTER(${STREETS},${ofStreets}=0),""),"")),IFERROR(FILTER([区域],${below}*([数值]="")),""))`,
    },
    source: ROLL_UP,
  },
  {
    id: 'D14',
    table: SUMMARY,
    // Only where the weights are those of the whole, so that nothing else can make the difference: hard.
    when: `AND(${OWN},${IS_MEAN},${subordinates()}>0,SUMIFS([分母],${same(FIGURE)},${SUBORDINATE},[数值],">=0")=[@分母])`,
    formula: weighted(`ROUND(ABS([@数值]-${MEAN})-${LAST_DIGIT},9)<=0`),
    needs: [...FIGURE, '区域', '数值'],
    severity: 'hard',
    marks: ['数值'],
    values: { simpleMean: weighted('ROUND(AVERAGE(v),2)') },
    expected: weighted(`ROUND(${MEAN},2)`),
    source: 'Civil-affairs reporting system: a roll-up that took the mean of means',
  },
  {
    id: 'F01b',
    table: SUMMARY,
    // The norm is one of counties: communities over 10,000 people are entitled to fewer.
    when: `AND([@指标名称]="每万名城镇常住人口社区工作者",${OWN},OR(LEFT(单位层级,1)="X",LEFT(单位层级,1)="S"))`,
    formula: '[@数值]>=每万人配备下限',
    needs: ['指标名称', '区域', '数值'],
    severity: 'soft',
    marks: ['数值'],
    expected: '每万人配备下限',
    source: 'County report on staffing: 每万名城镇常住人口不少于18人',
  },
  {
    id: 'I01',
    table: SUMMARY,
    when: 'AND(LEFT([@汇总],2)="H5",[@指标名称]="已填报社区数")',
    formula: '[@数值]=[@分母]',
    needs: ['汇总', '指标名称', '数值', '分母'],
    by: '[@汇总]&"/"&[@区域]',
    severity: 'hard',
    marks: ['数值', '分母'],
    values: {
      对象: '[@对象]',
      missing: `IFERROR(TEXTJOIN("、",TRUE,FILTER(${columnOf(COMMUNITIES, '社区名称')},${columnOf(COMMUNITIES, '实有社区工作者')}="")),"")`,
    },
    expected: '[@分母]',
    source: 'Civil-affairs reporting system: 应填报, 已填报',
  },
  {
    id: 'I06',
    table: COVER,
    // Judged after all other rules: 强制性问题数 is how many hard findings they have.
    formula: 'IF(LEFT([@上报状态],1)="1",强制性问题数=0,TRUE)',
    needs: ['上报状态'],
    severity: 'hard',
    marks: ['上报状态'],
    values: { hardFindings: '强制性问题数' },
    source: 'Direct reporting to the statistics office: no hard finding at submission',
  },
];
