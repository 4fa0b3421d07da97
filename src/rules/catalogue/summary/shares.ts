import type { Rule } from '../../rule';
import { SUMMARY } from '../columns';
import { BREAKDOWN, byBreakdown, IS_PART, same, sameMask } from './breakdown';

const REPORTED = '[@报告占比]<>""';

/** Shares of one base that the report prints: parts of a breakdown, or a share that stands alone. */
const printed = `FILTER([报告占比],${sameMask([...BREAKDOWN, '分母'])}*(([分组]="合计")=(${IS_PART.replace('<>', '=')}))*([报告占比]<>""))`;
/** Bases are looked for as far as the one that is claimed, and not beyond what a search can do. */
const LARGEST = 'MIN(100000,MAX(200,[@分母]))';

/** All shares that the report prints of this breakdown, as fractions, and half of each one's last digit. */
const parts = `FILTER([报告占比],${sameMask(BREAKDOWN)}*([分组]<>"合计")*([报告占比]<>""))`;
const DIGITS = 'IF(ISNUMBER(FIND(".",s)),LEN(SUBSTITUTE(s,"%",""))-FIND(".",s),0)';
const withShares = (formula: string): string =>
  `LET(s,SUBSTITUTE(${parts},"％","%"),v,IF(VALUE(s)>1,VALUE(s)/100,VALUE(s)),half,0.005*10^-(${DIGITS}),${formula})`;

const quoted = `COUNTIFS(${same(BREAKDOWN)},[分组],"<>合计",[报告占比],"?*")`;
const members = `COUNTIFS(${same(BREAKDOWN)},[分组],"<>合计")`;

const SHARE_SUM = `SUMIFS([占比],${same(BREAKDOWN)},[分组],"<>合计")`;
/** Calculated shares have two decimals. */
const CALCULATED_HALF = `0.00005*${members}`;

/** How many parts have a difference to the same other one. Without one of them there is nothing to add up. */
const compared = `COUNTIFS(${same([...BREAKDOWN, '比较对象'])},[百分点差],">-1000")`;
const points = `FILTER([百分点差],${sameMask([...BREAKDOWN, '比较对象'])}*ISNUMBER([百分点差]))`;
/** One of the last digit that the differences have: whole, one decimal; two where they are those of printed shares. */
const POINT_DIGIT = 'IF(SUMPRODUCT(--(ROUND(d,0)<>d))=0,1,IF(SUMPRODUCT(--(ROUND(d,1)<>d))=0,0.1,0.02))';

const TALENT = 'County report on talent: 47.8%, 47.8% and 3.3% of 105';
const LOCALITY = 'District survey of locality; county report on talent: 98.9% in all';

const sumRule = (id: string, severity: Rule['severity'], when: string, test: string): Rule => ({
  id,
  table: SUMMARY,
  when: `AND(${IS_PART},${REPORTED},${when})`,
  formula: withShares(test),
  needs: [...BREAKDOWN],
  by: byBreakdown,
  severity,
  marks: ['报告占比'],
  values: { shares: `TEXTJOIN("、",TRUE,${parts})`, total: withShares('ROUND(100*SUM(v),4)&"%"') },
  source: LOCALITY,
});

const calculatedRule = (id: string, severity: Rule['severity'], test: string): Rule => ({
  id,
  table: SUMMARY,
  when: `AND(${IS_PART},ISNUMBER([@占比]))`,
  formula: test,
  needs: [...BREAKDOWN, '占比'],
  missing: 'outOfScope',
  by: byBreakdown,
  severity,
  marks: ['占比'],
  values: { total: `ROUND(100*${SHARE_SUM},4)&"%"` },
  source: LOCALITY,
});

/** Shares that a report prints, and those that are calculated. */
export const shareRules: readonly Rule[] = [
  {
    id: 'G10',
    table: SUMMARY,
    when: REPORTED,
    formula: `SHEQU.SHARECHECK(${printed},[@分母])`,
    needs: [...BREAKDOWN, '分母'],
    by: byBreakdown,
    // Shares may be those of another base that the report does not name: soft.
    severity: 'soft',
    marks: ['报告占比', '分母'],
    values: { shares: `TEXTJOIN("、",TRUE,${printed})` },
    expected: `IFERROR(INDEX(SHEQU.WHICHN(${printed},,${LARGEST}),1),"")`,
    source: TALENT,
  },
  // Parts of one whole cannot be more than it: hard. Where they are less, a category may have been left out of the
  // report, and every figure in it is true: soft. A report that prints only a few of the parts is not asked.
  sumRule('G11', 'hard', `${quoted}>1`, 'ROUND(SUM(v)-1-SUM(half),9)<=0'),
  sumRule('G11b', 'soft', `${quoted}>1,${quoted}*2>${members}`, 'ROUND(1-SUM(v)-SUM(half),9)<=0'),
  calculatedRule('G11', 'hard', `ROUND(${SHARE_SUM}-1-${CALCULATED_HALF},9)<=0`),
  calculatedRule('G11b', 'soft', `ROUND(1-${SHARE_SUM}-${CALCULATED_HALF},9)<=0`),
  {
    id: 'G11c',
    table: SUMMARY,
    // Differences of two whole breakdowns cancel out; whether both are whole is not known of typed ones: soft.
    when: `AND(${IS_PART},[@比较对象]<>"")`,
    formula: `IF(${compared}=${members},LET(d,${points},ROUND(ABS(SUM(d))-ROWS(d)*${POINT_DIGIT}/2,9)<=0),"")`,
    needs: [...BREAKDOWN],
    by: byBreakdown,
    severity: 'soft',
    marks: ['百分点差'],
    values: { pointTotal: `ROUND(SUM(${points}),2)` },
    expected: '0',
    source: LOCALITY,
  },
  {
    id: 'G17',
    table: SUMMARY,
    // More than was planned may be done; the report has to say so: soft.
    when: 'REGEXTEST([@指标名称],"(完成|配备|执行|到位)率")',
    formula: 'OR([@占比]<=1,REGEXTEST([@报告表述]&"","超"))',
    needs: ['指标名称', '占比'],
    severity: 'soft',
    marks: ['占比', '数值', '分母'],
    values: { said: 'ROUND([@占比]*100,2)&"%"', 指标名称: '[@指标名称]' },
    source: 'City report: 20 of 18 planned is 111.11%',
  },
  {
    id: 'G17b',
    table: SUMMARY,
    // What is printed is not the rate: hard.
    when: `AND(REGEXTEST([@指标名称],"(完成|配备|执行|到位)率"),${REPORTED})`,
    formula: 'OR([@占比]<=1,LET(r,VALUE(SUBSTITUTE([@报告占比],"％","%")),IF(r>2,r/100,r)>1))',
    needs: ['指标名称', '占比'],
    severity: 'hard',
    marks: ['报告占比', '占比'],
    values: { 指标名称: '[@指标名称]' },
    expected: 'ROUND([@占比]*100,2)&"%"',
    source: 'City report: 20 of 18 planned is 111.11%',
  },
  {
    id: 'G18',
    table: SUMMARY,
    when: `OR(ISNUMBER([@占比]),${REPORTED})`,
    formula: 'TRIM([@分母说明])<>""',
    // The blank is the finding here.
    needs: [],
    // A share without its base says nothing that could be checked: it has to be filled in.
    severity: 'hard',
    marks: ['分母说明', '占比'],
    values: { said: `IF(${REPORTED},[@报告占比],ROUND([@占比]*100,2)&"%")` },
    source: 'County report on staffing: 14.08% is 39 of 277 communities and villages',
  },
];
