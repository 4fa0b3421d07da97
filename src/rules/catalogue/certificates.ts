import type { Rule } from '../rule';
import { CERTIFICATES, EXAMS, ROSTER } from './columns';
import { columnOf, day, num, unique } from './forms';
import { isWhole } from './patterns';

const REGISTRATION = 'Registration of social workers, where the jurisdiction has set its terms';
const ALLOWANCES = 'Township and county reports on awards and allowances';

/** A rule a level, so that one that the jurisdiction leaves open does not keep the others from being judged. */
const LEVELS = [
  ['1', '初级'],
  ['2', '中级'],
  ['3', '高级'],
] as const;

/** What a holder of a level is paid. It may follow an older standard: soft. */
const paid = (id: string, column: string, code: string, level: string): Rule => ({
  id,
  table: CERTIFICATES,
  when: `LEFT([@持证级别],1)="${code}"`,
  formula: `OR(${num(column)}=0,${num(column)}=${column}.${level})`,
  needs: ['持证级别', column],
  missing: 'outOfScope',
  severity: 'soft',
  marks: [column, '持证级别'],
  expected: `${column}.${level}`,
  source: `${ALLOWANCES}, where the jurisdiction has set them`,
});

/** Asked first: without a register there is nothing to look up a hundred thousand times. */
const NOBODY = `COUNTA(${columnOf(CERTIFICATES, '公民身份号码')})=0`;
const registered = `COUNTIFS(${columnOf(CERTIFICATES, '公民身份号码')},[@公民身份号码]&"*")`;
const WHOLE = isWhole('公民身份号码', '[@公民身份号码]');
const sameLevel = `COUNTIFS(${columnOf(CERTIFICATES, '公民身份号码')},[@公民身份号码]&"*",${columnOf(CERTIFICATES, '持证级别')},LEFT([@持证级别],1)&"*")`;
/** Holders of a level on the register, and what 考试登记表 says of its latest year. */
const holders = (level: string): string => `COUNTIFS(${columnOf(CERTIFICATES, '持证级别')},"${level}*")`;
const stock = (level: string): string =>
  `SUMIFS(${columnOf(EXAMS, '年末累计持证')},${columnOf(EXAMS, '级别')},"${level}*",${columnOf(EXAMS, '考试年度')},MAX(${columnOf(EXAMS, '考试年度')}))`;

/** 持证社工登记表. */
export const certificateRules: readonly Rule[] = [
  unique(CERTIFICATES, ['证书管理号'], { id: 'C03', source: 'One number a certificate' }),
  {
    ...unique(CERTIFICATES, ['公民身份号码'], {
      id: 'C03b',
      source: 'County report: 105 holders are people, not certificates',
    }),
    // One person may hold several certificates; the count of people takes the highest: soft.
    severity: 'soft',
  },
  {
    id: 'B07',
    table: CERTIFICATES,
    when: '[@首次登记日期]<>""',
    formula: `AND(${day('首次登记日期')}>=${day('取证日期')},${day('首次登记日期')}<=EDATE(${day('取证日期')},首次登记期限))`,
    needs: ['首次登记日期', '取证日期'],
    missing: 'outOfScope',
    severity: 'soft',
    marks: ['首次登记日期', '取证日期'],
    source: REGISTRATION,
  },
  {
    id: 'B07',
    table: CERTIFICATES,
    // Registered again, a certificate runs on from the end of the last term: a whole number of terms.
    formula: `MOD(DATEDIF(${day('首次登记日期')},${day('登记有效期至')}+1,"m"),登记有效期)<=1`,
    needs: ['首次登记日期', '登记有效期至'],
    missing: 'outOfScope',
    severity: 'soft',
    marks: ['登记有效期至', '首次登记日期'],
    source: REGISTRATION,
  },
  ...LEVELS.flatMap(([code, level]) => [
    paid('F05', '一次性奖励', code, level),
    paid('F06', '月津贴', code, level),
  ]),
  {
    id: 'F06b',
    table: CERTIFICATES,
    // Some places pay every holder: soft.
    when: 'LEFT([@是否在社工岗位],1)="0"',
    formula: 'N([@月津贴])=0',
    needs: ['是否在社工岗位'],
    severity: 'soft',
    marks: ['月津贴', '是否在社工岗位'],
    source: `${ALLOWANCES}: paid to certified workers of the communities`,
  },
  ...LEVELS.map(([code, level]): Rule => ({
    id: 'F07',
    table: CERTIFICATES,
    when: `LEFT([@持证级别],1)="${code}"`,
    formula: `${num('周期继续教育学时')}>=继续教育学时.${level}`,
    needs: ['周期继续教育学时', '持证级别'],
    missing: 'outOfScope',
    severity: 'soft',
    marks: ['周期继续教育学时', '持证级别'],
    expected: `"≥"&继续教育学时.${level}`,
    source: 'Continuing education within a term of registration, where the hours are set',
  })),
  {
    id: 'D05',
    table: ROSTER,
    // The register takes in everybody who is certified; who is missing on it is missing in every count.
    when: `IF(${NOBODY},FALSE,AND([@在岗状态]="在岗",LEFT([@持证级别],1)<>"0",LEFT([@持证级别],1)<>"无",${WHOLE}))`,
    formula: `${registered}>0`,
    needs: ['公民身份号码', '持证级别', '在岗状态'],
    severity: 'hard',
    marks: ['持证级别'],
    source: 'County report: holders by employer add up to all holders',
  },
  {
    id: 'D05',
    table: ROSTER,
    when: `IF(${NOBODY},FALSE,IF(AND([@在岗状态]="在岗",${WHOLE}),${registered}>0,FALSE))`,
    formula: `${sameLevel}>0`,
    needs: ['公民身份号码', '持证级别', '在岗状态'],
    severity: 'hard',
    marks: ['持证级别'],
    source: 'County report: one person has one level on both sheets',
  },
  ...['1', '2', '3'].map((level): Rule => ({
    id: 'D05c',
    table: CERTIFICATES,
    // Holders move in and out after the examination: soft. Judged once.
    when: `COUNTIFS(${columnOf(EXAMS, '级别')},"${level}*")>0`,
    formula: `${holders(level)}=${stock(level)}`,
    severity: 'soft',
    marks: ['持证级别'],
    values: { certified: holders(level) },
    expected: stock(level),
    source: 'County report: 105 holders, shares of 90',
  })),
];
