import { testCases } from '../support/cases';
import { county, serial, withCover } from '../support/county';

testCases('封面', [
  {
    rule: 'A13',
    fail: withCover({ 统计时点: '年底' }),
    cells: [[0, '统计时点']],
    pass: county,
    undecided: withCover({ 统计时点: null }),
  },
  {
    rule: 'A13',
    about: '填报日期',
    fail: withCover({ 填报日期: '元月' }),
    cells: [[0, '填报日期']],
    pass: county,
    undecided: withCover({ 填报日期: null }),
  },
  {
    rule: 'A06',
    fail: withCover({ 联系电话: '1380000' + '000' }),
    cells: [[0, '联系电话']],
    pass: withCover({ 联系电话: '13800000000' }),
    undecided: withCover({ 联系电话: null }),
  },
  {
    rule: 'I03',
    fail: withCover({ 填报日期: serial('2025-12-30') }),
    cells: [
      [0, '填报日期'],
      [0, '统计时点'],
    ],
    pass: withCover({ 填报日期: serial('2025-12-31') }),
    undecided: withCover({ 填报日期: null }),
  },
  {
    rule: 'I04',
    fail: withCover({ 模板版本: '0.9' }),
    cells: [[0, '模板版本']],
    pass: withCover({ 模板版本: 1 }),
    undecided: withCover({ 模板版本: null }),
  },
  {
    rule: 'I05',
    fail: withCover({ 审核人: '张三' }),
    cells: [
      [0, '填表人'],
      [0, '审核人'],
    ],
    pass: county,
    undecided: withCover({ 审核人: null }),
  },
]);
