import type { Rule } from '../rule';
import { cell, COMMUNITIES, ROSTER } from './columns';
import { day } from './forms';

const yes = (name: string): string => `LEFT(${cell(name)},1)="1"`;

const IDENTITY = 'GB 11643-1999 公民身份号码';
const ORDER = 'A life runs in this order';

const identityAgrees: readonly Rule[] = [
  {
    id: 'B01',
    table: ROSTER,
    when: 'IFERROR(SHEQU.IDCHECK([@公民身份号码])=TRUE,FALSE)',
    formula: `TEXT(${day('出生日期')},"yyyymmdd")=MID([@公民身份号码],7,8)`,
    severity: 'hard',
    marks: ['出生日期', '公民身份号码'],
    expected:
      'TEXT(DATE(MID([@公民身份号码],7,4),MID([@公民身份号码],11,2),MID([@公民身份号码],13,2)),"yyyy-mm-dd")',
    source: `${IDENTITY}: digits 7 to 14`,
  },
  {
    id: 'B01',
    table: ROSTER,
    // A sex that is no code at all is A05's finding.
    when: 'AND(IFERROR(SHEQU.IDCHECK([@公民身份号码])=TRUE,FALSE),REGEXTEST([@性别],"^[12男女]"))',
    formula: 'MOD(MID([@公民身份号码],17,1),2)=IF(REGEXTEST([@性别],"^[1男]"),1,0)',
    needs: ['公民身份号码', '性别'],
    severity: 'hard',
    marks: ['性别', '公民身份号码'],
    expected: 'IF(MOD(MID([@公民身份号码],17,1),2)=1,"1男","2女")',
    source: `${IDENTITY}: digit 17, odd for men`,
  },
];

const posts: readonly Rule[] = [
  {
    id: 'B02',
    table: ROSTER,
    when: yes('是否主职'),
    // 主职 is by definition the secretary or the director, paid as 正职.
    formula: 'AND([@岗位类别]="正职",OR([@职务]="党组织书记",[@职务]="居委会主任"))',
    needs: ['是否主职', '岗位类别', '职务'],
    severity: 'hard',
    marks: ['是否主职', '岗位类别', '职务'],
    source: 'Locality survey (主职); 三岗十八级',
  },
  {
    id: 'B03',
    table: ROSTER,
    when: yes('是否一肩挑'),
    formula: `AND(${yes('是否主职')},${yes('是否两委成员')},${yes('是否交叉任职')})`,
    severity: 'hard',
    marks: ['是否一肩挑', '是否主职', '是否两委成员', '是否交叉任职'],
    source: 'Definition: secretary and director in one person sits on both committees',
  },
  {
    id: 'B04',
    table: ROSTER,
    when: yes('是否两委成员'),
    formula: '[@任职届次]<>""',
    needs: ['是否两委成员'],
    severity: 'hard',
    marks: ['任职届次', '是否两委成员'],
    source: 'Template of the return: filled in for members of the committees',
  },
  {
    id: 'B22',
    table: ROSTER,
    // A member may be co-opted, or hired and later elected: soft.
    when: yes('是否两委成员'),
    formula: '[@用工形式]="选任"',
    needs: ['是否两委成员', '用工形式'],
    severity: 'soft',
    marks: ['用工形式', '是否两委成员'],
    expected: '"选任"',
    source: '居民委员会组织法; 甘肃省社区工作者管理办法',
  },
];

const dates: readonly Rule[] = [
  {
    id: 'B05',
    table: ROSTER,
    // Employment below 16 is not legal; between 16 and 18 it is to be confirmed (B05b).
    formula: `EDATE(${day('出生日期')},12*用工最低年龄)<=${day('进入社区工作日期')}`,
    severity: 'hard',
    marks: ['进入社区工作日期', '出生日期'],
    source: '劳动法 第十五条',
  },
  {
    id: 'B05',
    table: ROSTER,
    formula: `${day('进入社区工作日期')}<=${day('现任职务日期')}`,
    severity: 'hard',
    marks: ['现任职务日期', '进入社区工作日期'],
    source: ORDER,
  },
  {
    id: 'B05',
    table: ROSTER,
    when: '[@离岗日期]<>""',
    formula: `${day('现任职务日期')}<=${day('离岗日期')}`,
    severity: 'hard',
    marks: ['离岗日期', '现任职务日期'],
    source: ORDER,
  },
  {
    id: 'B05',
    table: ROSTER,
    // Nothing that happens after the reference date belongs in the return.
    when: '[@离岗日期]<>""',
    formula: `${day('离岗日期')}<=EDATE(统计时点,0)`,
    severity: 'hard',
    marks: ['离岗日期'],
    expected: '"≤"&TEXT(统计时点,"yyyy-mm-dd")',
    source: ORDER,
  },
  {
    id: 'B05',
    table: ROSTER,
    when: '[@离岗日期]=""',
    formula: `${day('现任职务日期')}<=EDATE(统计时点,0)`,
    severity: 'hard',
    marks: ['现任职务日期'],
    expected: '"≤"&TEXT(统计时点,"yyyy-mm-dd")',
    source: ORDER,
  },
  {
    id: 'B05b',
    table: ROSTER,
    when: `IFERROR(EDATE(${day('出生日期')},12*用工最低年龄)<=${day('进入社区工作日期')},FALSE)`,
    formula: `EDATE(${day('出生日期')},12*年龄下限)<=${day('进入社区工作日期')}`,
    needs: ['出生日期', '进入社区工作日期'],
    severity: 'soft',
    marks: ['进入社区工作日期', '出生日期'],
    source: '居民委员会组织法: 年满十八周岁',
  },
];

/** Whoever has a certificate, with the month that B06 asks for. */
const CERTIFIED = 'AND([@取证年月]<>"",LEFT([@持证级别],1)<>"0")';

const certificates: readonly Rule[] = [
  {
    id: 'B06',
    table: ROSTER,
    formula:
      'IF(LEFT([@持证级别],1)="0",AND([@证书管理号]="",[@取证年月]=""),AND([@证书管理号]<>"",[@取证年月]<>""))',
    needs: ['持证级别'],
    severity: 'hard',
    marks: ['持证级别', '证书管理号', '取证年月'],
    source: 'Template of the return: number and month go with a certificate',
  },
  {
    id: 'B06b',
    table: ROSTER,
    // Local certificates are older than the national examination: soft.
    when: CERTIFIED,
    formula: `YEAR(${day('取证年月')})>=全国统考首年`,
    needs: ['持证级别'],
    severity: 'soft',
    marks: ['取证年月'],
    values: { firstYear: '全国统考首年' },
    source: '社会工作人才资源统计指标说明: 2008年以前为地方证书',
  },
  {
    id: 'B06d',
    table: ROSTER,
    // No condition of the examination names an age, but all of them presuppose studies or work before it: soft.
    when: CERTIFIED,
    formula: `EDATE(${day('出生日期')},12*年龄下限)<=EOMONTH(${day('取证年月')},0)`,
    needs: ['持证级别', '出生日期'],
    severity: 'soft',
    marks: ['取证年月', '出生日期'],
    source: '社会工作人才资源统计指标说明: 取证时年满18周岁',
  },
];

/**
 * B08: a level and a division code that contradict each other: by the levels' definition both cannot be true, so
 * it is hard. A code of a street (9 digits) or county (6) decides only what it can; the rest is undecided.
 */
const places: readonly Rule[] = (
  [
    ['户口所在地级别', '户口地社区(街道)代码'],
    ['居住地级别', '居住地社区(街道)代码'],
  ] as const
).map(([level, code]): Rule => {
  const c = cell(code);
  const is = (one: number): string => `LEFT(${cell(level)},1)="${one}"`;
  const same = (digits: number): string => `LEFT(${c},${digits})=LEFT([@所属社区代码],${digits})`;
  return {
    id: 'B08',
    table: ROSTER,
    // An unknown community is D01's finding.
    when: `AND(${c}<>"",REGEXTEST(${cell(level)},"^[1-4]"),COUNTIFS(${COMMUNITIES}[社区代码],[@所属社区代码])>0)`,
    formula: [
      `IF(${same(12)},${is(1)}`,
      `IF(${same(9)},OR(${is(2)},AND(${is(1)},LEN(${c})<12))`,
      `IF(${same(6)},IF(AND(LEN(${c})<9,NOT(${is(4)})),"",${is(3)}),${is(4)})))`,
    ].join(','),
    needs: [level, '所属社区代码'],
    severity: 'hard',
    marks: [level, code, '所属社区代码'],
    expected: `IF(${same(12)},"1本社区",IF(${same(9)},"2本街道非本社区",IF(${same(6)},"3本区非本街道","4区外")))`,
    source: 'Locality survey: four levels; 统计用区划代码',
  };
});

/** F08: pay grades by one scheme among several: soft. */
const grade: Rule = {
  id: 'F08',
  table: ROSTER,
  when: 'OR([@岗位类别]="正职",[@岗位类别]="副职",[@岗位类别]="其他人员")',
  formula: `AND([@岗位等级]+0>=${bound('下限')},[@岗位等级]+0<=${bound('上限')})`,
  needs: ['岗位类别', '岗位等级'],
  severity: 'soft',
  marks: ['岗位等级', '岗位类别'],
  expected: `${bound('下限')}&"–"&${bound('上限')}`,
  source: '三岗十八级: 正职7–18, 副职4–15, 其他人员1–12',
};

function bound(end: string): string {
  return `SWITCH([@岗位类别],"正职",正职等级${end},"副职",副职等级${end},其他人员等级${end})`;
}

export const rosterRecordRules: readonly Rule[] = [
  ...identityAgrees,
  ...posts,
  ...dates,
  ...certificates,
  ...places,
  grade,
  {
    id: 'F09',
    table: ROSTER,
    // Part of a month, or part-time work: soft.
    when: '[@在岗状态]="在岗"',
    formula: '[@月应发报酬]+0>=最低月报酬',
    needs: ['在岗状态', '月应发报酬'],
    missing: 'outOfScope',
    severity: 'soft',
    marks: ['月应发报酬'],
    expected: '最低月报酬',
    source: 'Local minimum wage, where the jurisdiction has set it',
  },
];
