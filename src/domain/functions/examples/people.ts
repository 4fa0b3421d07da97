import { cellError } from '../../cell';
import type { Example } from './example';

const date = '2023-12-31';

export const people: readonly Example[] = [
  { name: 'AGEAT', args: [[['1988-12-31'], ['11010519491231002X'], ['']], date], result: [[35], [74], ['']] },
  { name: 'AGEAT', args: ['2000-02-29', [['2023-02-28', '2023-03-01']]], result: [[22, 23]] },
  { name: 'AGEAT', args: ['2024-01-01', date], result: cellError('#NUM!') },
  {
    name: 'AGEBAND',
    args: [[['1988-12-31'], ['1987-12-31'], ['11010519491231002X']], date],
    result: [['35岁及以下'], ['36–45岁'], ['56岁及以上']],
  },
  {
    name: 'AGEBAND',
    args: [[[30], [31], [41]], date, [[30, 40]]],
    result: [['30岁及以下'], ['31–40岁'], ['41岁及以上']],
  },
  { name: 'AGEBAND', args: ['不详', date], result: cellError('#VALUE!') },
  {
    name: 'EDUBAND',
    args: [[['本科'], ['中专'], ['21大学本科毕业'], ['']]],
    result: [['大专及以上'], ['高中及以下'], ['大专及以上'], ['']],
  },
  {
    name: 'EDUBAND',
    args: [[[14], [31], ['职高'], ['初中']], '五分'],
    result: [['研究生及以上'], ['大学专科'], ['高中及中专'], ['初中及以下']],
  },
  { name: 'EDUBAND', args: [[[72], [90]]], result: [[cellError('#N/A')], [cellError('#N/A')]] },
];
