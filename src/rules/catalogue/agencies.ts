import type { Rule } from '../rule';
import { AGENCIES, cell, CERTIFICATES, STATIONS } from './columns';
import { addUp, atMost, columnOf, criterion, notLater, num, unique } from './forms';

const STANDARD = 'GB 32100-2015 法人和其他组织统一社会信用代码编码规则';
const LEDGER = 'National ledger of private non-enterprise units';
const CODE = '[@统一社会信用代码]';
const SAME = criterion('统一社会信用代码');
const WELL_FORMED = `REGEXTEST(${CODE},"^[0-9A-HJ-NPQRTUWXY]{2}\\d{6}[0-9A-HJ-NPQRTUWXY]{10}$")`;

const stations = `COUNTIFS(${columnOf(STATIONS, '承接机构代码')},${SAME})`;
/** Holders of a level whom the register has at this agency. */
const registered = (level: string): string =>
  `COUNTIFS(${columnOf(CERTIFICATES, '工作单位代码')},${SAME},${columnOf(CERTIFICATES, '持证级别')},"${level}*")`;

/** 社工服务机构台账. */
export const agencyRules: readonly Rule[] = [
  {
    id: 'A04',
    table: AGENCIES,
    formula: WELL_FORMED,
    severity: 'hard',
    marks: ['统一社会信用代码'],
    source: STANDARD,
  },
  {
    id: 'A04c',
    table: AGENCIES,
    // Codes of the pilot areas that are real fail the check: soft.
    when: WELL_FORMED,
    formula: `SHEQU.USCCCHECK(${CODE})`,
    needs: ['统一社会信用代码'],
    severity: 'soft',
    marks: ['统一社会信用代码'],
    values: { reason: `SHEQU.USCCCHECK.REASON(${CODE})` },
    source: `${STANDARD}; GB 11714-1997`,
  },
  {
    id: 'A04b',
    table: AGENCIES,
    when: WELL_FORMED,
    // Some agencies are registered as enterprises: soft.
    formula: `REGEXTEST(${CODE},"^5[1239]")`,
    needs: ['统一社会信用代码'],
    severity: 'soft',
    marks: ['统一社会信用代码', '登记管理机关'],
    source: `${STANDARD}: 5 is civil affairs; 1 association, 2 private non-enterprise unit, 3 foundation, 9 other`,
  },
  unique(AGENCIES, ['统一社会信用代码'], { id: 'C01', source: `${STANDARD}: one code an organisation` }),
  ...['其中:女', '中共党员', '助理社会工作师', '社会工作师', '高级社会工作师'].map((part) =>
    atMost(AGENCIES, part, '年末从业人数', { id: 'G02', source: LEDGER }),
  ),
  {
    id: 'G02',
    table: AGENCIES,
    formula: `${num('大学专科')}+${num('大学本科及以上')}<=${num('年末从业人数')}`,
    severity: 'hard',
    marks: ['大学专科', '大学本科及以上', '年末从业人数'],
    expected: `"≤"&${cell('年末从业人数')}`,
    source: LEDGER,
  },
  addUp(AGENCIES, '年末从业人数', ['35岁及以下', '36岁至45岁', '46岁至55岁', '56岁及以上'], {
    id: 'G04',
    source: `${LEDGER}; 民法典 第一千二百五十九条: 以上、以下 include the number`,
  }),
  ...['其中:政府购买服务', '其中:捐赠收入'].map((part) =>
    atMost(AGENCIES, part, '本年收入合计', { id: 'G16', source: LEDGER }),
  ),
  {
    id: 'G16',
    table: AGENCIES,
    formula: `${num('其中:政府购买服务')}+${num('其中:捐赠收入')}<=${num('本年收入合计')}+0.005`,
    missing: 'outOfScope',
    severity: 'hard',
    marks: ['本年收入合计', '其中:政府购买服务', '其中:捐赠收入'],
    expected: `"≥"&${num('其中:政府购买服务')}+${num('其中:捐赠收入')}`,
    source: LEDGER,
  },
  {
    id: 'G06',
    table: AGENCIES,
    // Last year's surplus may be spent: soft.
    formula: `${num('本年支出合计')}<=${num('本年收入合计')}`,
    severity: 'soft',
    marks: ['本年支出合计', '本年收入合计'],
    values: { over: `ROUND(${num('本年支出合计')}-${num('本年收入合计')},2)` },
    source: 'City report on funds: 6065.47 of 6289.62',
  },
  ...(
    [
      ['助理社会工作师', '1'],
      ['社会工作师', '2'],
      ['高级社会工作师', '3'],
    ] as const
  ).map(([column, level]): Rule => ({
    id: 'D05b',
    table: AGENCIES,
    // The ledger is of the end of the year, the register of the reference date: soft.
    when: `COUNTIFS(${columnOf(CERTIFICATES, '工作单位代码')},${SAME})>0`,
    formula: `${num(column)}=${registered(level)}`,
    needs: ['统一社会信用代码', column],
    severity: 'soft',
    marks: [column],
    expected: registered(level),
    source: 'The register lists who is certified, with the agency where they work',
  })),
  {
    id: 'D06',
    table: AGENCIES,
    // An agency may run stations of another county: soft.
    when: `COUNTA(${columnOf(STATIONS, '站点代码')})>0`,
    formula: `${num('承接社工站数')}=${stations}`,
    needs: ['统一社会信用代码', '承接社工站数'],
    severity: 'soft',
    marks: ['承接社工站数'],
    expected: stations,
    source: '社工站情况表 names the operator of each station',
  },
  notLater(AGENCIES, '登记日期', { id: 'B09b', source: 'The return is as of the reference date' }),
];
