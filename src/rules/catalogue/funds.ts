import type { Rule } from '../rule';
import { CERTIFICATES, FUNDS } from './columns';
import { columnOf, filledWhen, num, unique } from './forms';

const DUE = `${num('月标准')}*${num('受益人数')}*${num('发放月数')}`;
const PEOPLE =
  'OR([@项目]="持证奖励",[@项目]="持证津贴",[@项目]="工资补贴",[@项目]="午餐补助",[@项目]="志愿者补助")';
const HOLDERS = `COUNTA(${columnOf(CERTIFICATES, '公民身份号码')})`;

/** 经费与待遇表. */
export const fundRules: readonly Rule[] = [
  unique(FUNDS, ['单位代码', '项目', '来源'], {
    id: 'C06b',
    // Two grants may have one source: soft.
    severity: 'soft',
    source: 'One record a unit, item and source',
  }),
  {
    id: 'A15',
    table: FUNDS,
    // A large county may spend it: soft.
    formula: `${num('实际金额')}<=10000`,
    severity: 'soft',
    marks: ['实际金额'],
    values: { inYuan: `ROUND(${num('实际金额')}/10000,4)` },
    source: 'Amounts are in 万元; more than one hundred million yuan is more likely yuan by mistake',
  },
  {
    id: 'B14',
    table: FUNDS,
    when: `${DUE}>0`,
    // Arrears and people who left within the year: soft.
    formula: `${num('实际金额')}*10000=${DUE}`,
    tolerance: `0.01*${DUE}`,
    needs: ['月标准', '受益人数', '发放月数', '实际金额'],
    missing: 'outOfScope',
    severity: 'soft',
    marks: ['实际金额', '月标准', '受益人数', '发放月数'],
    expected: `ROUND(${DUE}/10000,2)`,
    source: 'Township report: (300 + 150) × 12 = 5400 a person and year',
  },
  filledWhen(FUNDS, '受益人数', PEOPLE, {
    id: 'S15',
    source: 'Template of the return: filled in for awards, allowances and subsidies',
  }),
  {
    id: 'D10',
    table: FUNDS,
    // Somebody who left within the year was paid and is not on the register: soft.
    when: `AND(OR([@项目]="持证奖励",[@项目]="持证津贴"),${HOLDERS}>0)`,
    formula: `${num('受益人数')}<=${HOLDERS}`,
    needs: ['项目', '受益人数'],
    severity: 'soft',
    marks: ['受益人数'],
    expected: `"≤"&${HOLDERS}`,
    source: 'Allowances are paid to those on 持证社工登记表',
  },
];
