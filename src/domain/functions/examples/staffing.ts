import { CellError } from '../../cell';
import type { Example } from './example';

const column = (...cells: (string | number | boolean | CellError)[]) => cells.map((cell) => [cell]);

export const staffing: readonly Example[] = [
  // A column of populations: above the threshold, at it, below it, so small that the floor counts, nobody, blank.
  {
    name: 'STAFFQUOTA',
    args: [column(12000, 10000, 8000, 1500, 0, '')],
    result: column(20, 18, 15, 5, 0, ''),
  },
  // Both bases given: the population counts unless another basis is asked for.
  { name: 'STAFFQUOTA', args: [12000, 4500], result: 20 },
  { name: 'STAFFQUOTA', args: [12000, 4500, '就高'], result: 23 },
  { name: 'STAFFQUOTA', args: [12000, 4500, '严格'], result: new CellError('#N/A') },
  // No population: the households count.
  { name: 'STAFFQUOTA', args: ['', 4500], result: 23 },
  // A bureau's own values; the rest stays as in the default norm.
  {
    name: 'STAFFQUOTA',
    args: [
      column(8000, 1500),
      null,
      null,
      [
        ['参数', '数值'],
        ['下限', 9],
        ['核减取整', '四舍五入'],
      ],
    ],
    result: column(14, 9),
  },
  // A policy by its name (unconfirmed); it has no steps, so its rate goes on above 10,000.
  { name: 'STAFFQUOTA', args: [column(20000, 3000), null, null, '甘肃2023'], result: column(36, 9) },
  { name: 'STAFFQUOTA', args: ['28000余'], result: new CellError('#VALUE!') },
  // The clause (依据) is worded in the display language, here in Chinese.
  {
    name: 'STAFFQUOTA.DETAIL',
    args: [column(12000, 9000, ''), column(4500, 3300, 2400)],
    result: [
      [20, 23, true, 22, 20, '人口超过10000人，在18人之上每1000人增配1人'],
      [
        17,
        19,
        true,
        17,
        17,
        '人口不足10000人，按每10000人18人等比核减；人口、户数两个口径一超一不足，请核实',
      ],
      ['', 15, false, '', 15, '户数不足3000户，按每3000户18人等比核减'],
    ],
  },
  {
    name: 'STAFFQUOTA.DETAIL',
    args: ['许多'],
    result: [Array.from({ length: 6 }, () => new CellError('#VALUE!'))],
  },
  // Short of staff, as many as the norm, more than the norm.
  { name: 'STAFFGAP', args: [column(16, 18, 21), column(20, 18, 18)], result: column(4, 0, -3) },
  { name: 'STAFFGAP', args: [column(16, ''), 20], result: column(4, '') },
  {
    name: 'STAFFPER10K',
    args: [column(18, 9, ''), column(10000, 8000, 5000)],
    result: column(18, 11.25, ''),
  },
  { name: 'STAFFPER10K', args: [5, 0], result: new CellError('#DIV/0!') },
  { name: 'COMMITTEEOK', args: [column(4, 5, 9, 10, '')], result: column(false, true, true, false, '') },
  { name: 'COMMITTEEOK', args: [11, null, 11], result: true },
  // 9064: 35 places by 90, 6 and 4.
  { name: 'APPORTION', args: [35, column(90, 6, 4)], result: column(32, 2, 1) },
  { name: 'APPORTION', args: [100, [['47.8%', '47.8%', '4.4%']]], result: [[48, 48, 4]] },
  // Equal remainders: the earlier gets one more.
  { name: 'APPORTION', args: [2, column(1, 1, 1)], result: column(1, 1, 0) },
  {
    name: 'APPORTION',
    args: [10, column(0, 0)],
    result: column(new CellError('#DIV/0!'), new CellError('#DIV/0!')),
  },
];
