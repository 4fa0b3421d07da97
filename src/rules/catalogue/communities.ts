import type { Rule } from '../rule';
import { COMMUNITIES, ROSTER } from './columns';

const NORM = 'Staffing norm: 每万名城镇常住人口不少于18人, 超过3000户或10000人增配, 不足等比核减';
const LAW = '城市居民委员会组织法';

/** A: a cell by itself. */
const cells: readonly Rule[] = [
  {
    id: 'A03',
    table: COMMUNITIES,
    formula: 'REGEXTEST([@社区代码],"^\\d{12}$")',
    severity: 'hard',
    marks: ['社区代码'],
    source: '统计用区划代码: 12 digits',
  },
  {
    id: 'A03b',
    table: COMMUNITIES,
    when: 'REGEXTEST([@社区代码],"^\\d{12}$")',
    // Development zones and quasi-communities (400 and above) exist, so this is only to be confirmed.
    formula:
      'AND(LEFT([@社区代码],6)=LEFT(填报单位代码,6),VALUE(RIGHT([@社区代码],3))>=1,VALUE(RIGHT([@社区代码],3))<=399)',
    severity: 'soft',
    marks: ['社区代码'],
    values: { county: 'LEFT(填报单位代码,6)' },
    source: '统计用区划代码: 001–199 residents’, 200–399 villagers’ committees, others to be confirmed',
  },
  {
    id: 'A10',
    table: COMMUNITIES,
    formula:
      'IF(REGEXTEST([@成立年份],"^\\d{4}$"),AND([@成立年份]+0>=1900,[@成立年份]+0<=YEAR(统计时点)),FALSE)',
    severity: 'hard',
    marks: ['成立年份'],
    expected: '"1900–"&YEAR(统计时点)',
    source: 'A community cannot be founded after the reference date',
  },
  {
    id: 'A10b',
    table: COMMUNITIES,
    // Residents' committees are of the People's Republic, but a village may count from before: soft.
    when: 'REGEXTEST([@成立年份],"^19\\d{2}$")',
    formula: '[@成立年份]+0>=1949',
    needs: ['成立年份'],
    severity: 'soft',
    marks: ['成立年份'],
    expected: '"≥1949"',
    source: 'Residents’ committees have been founded since 1949',
  },
];

/** B: cells of one record against each other. */
const records: readonly Rule[] = [
  {
    id: 'B12b',
    table: COMMUNITIES,
    // A number with a year fused into it is H01's finding.
    when: 'AND([@常住户数]>0,NOT(REGEXTEST([@常住户数],"^(?=\\d{5,}$)\\d*20(1[4-9]|2[0-6])\\d*$")),NOT(REGEXTEST([@常住人口],"^(?=\\d{5,}$)\\d*20(1[4-9]|2[0-6])\\d*$")))',
    formula: 'AND([@常住人口]/[@常住户数]>=户均人口下限,[@常住人口]/[@常住户数]<=户均人口上限)',
    severity: 'soft',
    marks: ['常住户数', '常住人口'],
    values: { perHousehold: 'ROUND([@常住人口]/[@常住户数],2)' },
    source: 'Rule set of the survey; the staffing norm implies 3.33 people a household',
  },
  {
    id: 'B21',
    table: COMMUNITIES,
    // No premises and yet an office of its own: one of the two is wrong. Hard.
    formula: 'NOT(AND(LEFT([@有无独立阵地],1)="0",[@办公模式]="独立办公"))',
    severity: 'hard',
    marks: ['有无独立阵地', '办公模式'],
    source: 'County report on premises: 合署办公 where there are none',
  },
  {
    id: 'B21',
    table: COMMUNITIES,
    // Premises have an owner and an area.
    when: 'LEFT([@有无独立阵地],1)="1"',
    formula: 'AND([@阵地权属]<>"",[@综合服务设施面积]<>"")',
    needs: ['有无独立阵地'],
    severity: 'hard',
    marks: ['阵地权属', '综合服务设施面积', '有无独立阵地'],
    source: 'Template of the return: filled in where there are premises',
  },
  {
    id: 'B21b',
    table: COMMUNITIES,
    // Premises of its own and an office shared with a guest can both be true: soft.
    when: 'LEFT([@有无独立阵地],1)="1"',
    formula: '[@办公模式]<>"合署办公"',
    severity: 'soft',
    marks: ['办公模式', '有无独立阵地'],
    source: 'County report on premises: 合署办公 where there are none',
  },
];

/** C: records against each other. */
const across: readonly Rule[] = [
  {
    id: 'C01',
    table: COMMUNITIES,
    formula: 'COUNTIFS([社区代码],[@社区代码])=1',
    by: '[@社区代码]&""',
    severity: 'hard',
    marks: ['社区代码'],
    values: { count: 'COUNTIFS([社区代码],[@社区代码])' },
    source: '统计用区划代码: one code a community',
  },
  {
    id: 'C01',
    table: COMMUNITIES,
    formula: 'COUNTIFS([所属街道(乡镇)],[@[所属街道(乡镇)]],[社区名称],[@社区名称])=1',
    by: '[@[所属街道(乡镇)]]&"/"&[@社区名称]',
    severity: 'hard',
    marks: ['社区名称'],
    values: { count: 'COUNTIFS([所属街道(乡镇)],[@[所属街道(乡镇)]],[社区名称],[@社区名称])' },
    source: 'Two communities of one street do not bear the same name',
  },
  {
    id: 'C04b',
    table: COMMUNITIES,
    // A post may be vacant: soft. Two holders of it are C04, on the roster.
    when: `COUNTIFS(${ROSTER}[所属社区代码],[@社区代码])>0`,
    formula: `AND(${holders('党组织书记')}>0,${holders('居委会主任')}+${dual()}>0)`,
    needs: ['社区代码'],
    severity: 'soft',
    marks: ['社区名称'],
    values: { secretaries: holders('党组织书记'), directors: `${holders('居委会主任')}+${dual()}` },
    source: `${LAW}; locality survey (主职)`,
  },
  {
    id: 'C07',
    table: COMMUNITIES,
    // 以上 includes the number; a resident of the community is one of the street (民法典 第一千二百五十九条).
    when: `COUNTIFS(${ROSTER}[所属社区代码],[@社区代码],${ROSTER}[居住地级别],"<>")>0`,
    formula: `AND(${residents('{"1*"}')}>=本社区居民下限,${residents('{"1*","2*"}')}>=本街道居民下限)`,
    needs: ['社区代码'],
    severity: 'soft',
    marks: ['社区名称'],
    values: { ofCommunity: residents('{"1*"}'), ofStreet: residents('{"1*","2*"}') },
    source: 'Locality survey: 1名以上本社区居民、2名以上本街道居民; by residence, inclusive',
  },
];

/** People of a post who are on duty in this community. */
function holders(post: string): string {
  return `COUNTIFS(${ROSTER}[所属社区代码],[@社区代码],${ROSTER}[职务],"${post}",${ROSTER}[在岗状态],"在岗")`;
}

/** Secretaries who are director as well (一肩挑). */
function dual(): string {
  return `COUNTIFS(${ROSTER}[所属社区代码],[@社区代码],${ROSTER}[职务],"党组织书记",${ROSTER}[是否一肩挑],"1*",${ROSTER}[在岗状态],"在岗")`;
}

/** Full-time workers of this community who have not left, by level of residence. */
function residents(levels: string): string {
  return `SUM(COUNTIFS(${ROSTER}[所属社区代码],[@社区代码],${ROSTER}[在岗状态],"<>离岗",${ROSTER}[用工形式],"<>兼职",${ROSTER}[居住地级别],${levels}))`;
}

/** F: against policy. All soft: a decision may differ from the norm for a reason. */
const policy: readonly Rule[] = [
  {
    id: 'F01',
    table: COMMUNITIES,
    // A number plus 0 is itself, digits kept as text count, and any other text leaves it undecided (A14 has it).
    formula: '[@核定员额]+0>=SHEQU.STAFFQUOTA([@[其中:城镇常住人口]],[@常住户数])',
    severity: 'soft',
    marks: ['核定员额'],
    expected: 'SHEQU.STAFFQUOTA([@[其中:城镇常住人口]],[@常住户数])',
    source: NORM,
  },
  {
    id: 'F02',
    table: COMMUNITIES,
    formula: '[@实有社区工作者]+0<=SHEQU.STAFFQUOTA([@[其中:城镇常住人口]],[@常住户数])',
    severity: 'soft',
    marks: ['实有社区工作者'],
    expected: 'SHEQU.STAFFQUOTA([@[其中:城镇常住人口]],[@常住户数])',
    source: NORM,
  },
  {
    id: 'F02b',
    table: COMMUNITIES,
    formula: '[@实有社区工作者]+0<=单社区人数上限',
    severity: 'soft',
    marks: ['实有社区工作者'],
    expected: '单社区人数上限',
    source: 'Upper bound for one community, where the jurisdiction has set one',
  },
  {
    id: 'F04',
    table: COMMUNITIES,
    // Only for reference dates on which the revised law is in force.
    when: '统计时点+0>=社区规模施行日',
    formula: 'AND([@常住户数]+0>=社区规模下限,[@常住户数]+0<=社区规模上限)',
    severity: 'soft',
    marks: ['常住户数'],
    expected: '社区规模下限&"–"&社区规模上限',
    source: `${LAW} (2025 revision) 第三条`,
  },
  {
    id: 'F12',
    table: COMMUNITIES,
    when: `${onDuty()}>0`,
    formula: `${certified()}/${onDuty()}>=持证率目标`,
    needs: ['社区代码'],
    severity: 'soft',
    marks: ['社区名称'],
    values: { certified: certified(), staff: onDuty(), rate: `ROUND(${certified()}/${onDuty()},4)` },
    expected: '持证率目标',
    source: 'Target share of certificate holders, where the jurisdiction has set one',
  },
  {
    id: 'F13',
    table: COMMUNITIES,
    when: 'AND(LEFT([@有无独立阵地],1)="1",[@常住户数]>0)',
    formula: '[@综合服务设施面积]/[@常住户数]*100>=每百户面积下限',
    severity: 'soft',
    marks: ['每百户面积', '综合服务设施面积', '常住户数'],
    values: { per100: 'ROUND([@综合服务设施面积]/[@常住户数]*100,2)' },
    expected: '"≥"&每百户面积下限',
    source: '城乡社区服务体系建设“十四五”规划: 每百户居民拥有综合服务设施面积不低于30平方米',
  },
];

function onDuty(): string {
  return `COUNTIFS(${ROSTER}[所属社区代码],[@社区代码],${ROSTER}[在岗状态],"<>离岗")`;
}

function certified(): string {
  return `SUM(COUNTIFS(${ROSTER}[所属社区代码],[@社区代码],${ROSTER}[在岗状态],"<>离岗",${ROSTER}[持证级别],{"1*","2*","3*"}))`;
}

/** G: a total and its parts. The two counts may come from different offices and days: soft. */
const totals: readonly Rule[] = [
  {
    id: 'G15',
    table: COMMUNITIES,
    formula: '[@常住人口]+0=[@人在户在]+[@人在户不在]',
    severity: 'soft',
    marks: ['常住人口', '人在户在', '人在户不在'],
    expected: '[@人在户在]+[@人在户不在]',
    source: 'Definition: residents are those present, registered here or not',
  },
  {
    id: 'G15',
    table: COMMUNITIES,
    formula: '[@户籍人口]+0=[@人在户在]+[@户在人不在]',
    severity: 'soft',
    marks: ['户籍人口', '人在户在', '户在人不在'],
    expected: '[@人在户在]+[@户在人不在]',
    source: 'Definition: the registered are those registered here, present or not',
  },
];

/** What the name of a street, township or office at that level ends in. */
const LEVEL_NAMES =
  '(街道|街道办事处|办事处|镇|乡|苏木|地区|片区|园区|区|中心|管委会|委员会|农场|林场|牧场|渔场|团场|[\\d一二三四五六七八九十]+团)$';

/** H: damage by importing. */
const damage: readonly Rule[] = [
  {
    id: 'H08',
    table: COMMUNITIES,
    // Without a national table of names: the same nine digits must bear the same name, and a name must say what
    // it is the name of. A new or unusual name may be right: soft.
    formula: `AND(REGEXTEST([@[所属街道(乡镇)]],"${LEVEL_NAMES}"),2*COUNTIFS([社区代码],LEFT([@社区代码],9)&"*",[所属街道(乡镇)],[@[所属街道(乡镇)]])>=COUNTIFS([社区代码],LEFT([@社区代码],9)&"*"))`,
    severity: 'soft',
    marks: ['所属街道(乡镇)', '社区代码'],
    values: {
      standard:
        'IFERROR(IF(INDEX([所属街道(乡镇)],MATCH(LEFT([@社区代码],9)&"*",[社区代码],0))=[@[所属街道(乡镇)]],"",INDEX([所属街道(乡镇)],MATCH(LEFT([@社区代码],9)&"*",[社区代码],0))),"")',
    },
    source: 'Damage log of the source documents: short and former names of townships',
  },
];

export const communityRules: readonly Rule[] = [
  ...cells,
  ...records,
  ...across,
  ...policy,
  ...totals,
  ...damage,
];
