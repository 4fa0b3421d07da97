import { CellError } from '../../cell';
import type { Example } from './example';

const column = (...cells: (string | number | CellError)[]) => cells.map((cell) => [cell]);

/** A made-up district's parameters. */
const PAY = [
  ['参数', '数值'],
  ['岗位等级.正职.起', 7],
  ['岗位等级.正职.止', 18],
  ['岗位等级.其他.起', 1],
  ['岗位等级.其他.止', 12],
  ['晋档年数', 3],
  ['学历视同年限.硕士', 5],
  ['持证晋级.中级', 2],
];

export const certificates: readonly Example[] = [
  // 无 and 0 are without; a blank is not counted at all.
  { name: 'CERTRATE', args: [column('初级', '社会工作师', '无', 0, '')], result: 0.5 },
  { name: 'CERTRATE', args: [column('初级', '社会工作师', '无', 0, ''), '中级'], result: 0.25 },
  { name: 'CERTRATE', args: [column('', '')], result: new CellError('#DIV/0!') },
  // The county of the source gives no bonus for the senior level.
  {
    name: 'CERTBONUS',
    args: [column('初级', '中级', '高级', '无', ''), '和县'],
    result: column(1500, 3000, new CellError('#N/A'), 0, ''),
  },
  { name: 'CERTBONUS', args: ['初级', [['一次性奖励.初级', 1200]]], result: 1200 },
  {
    name: 'CERTALLOWANCE',
    args: [column('初级', '中级', '高级'), '和县', 12],
    result: column(1200, 2400, 3600),
  },
  { name: 'CERTALLOWANCE', args: ['中级', '和县'], result: 200 },
  { name: 'CERTALLOWANCE', args: ['中级', '和县', -1], result: new CellError('#NUM!') },
  { name: 'PAYGRADE', args: ['正职', 6], result: new CellError('#N/A') },
  {
    name: 'PAYGRADE',
    args: [column('正职', '其他', '其他'), column(6, 2.9, 3), null, null, PAY],
    result: column(9, 1, 2),
  },
  // 4 years and 5 for the degree are 3 full steps, the certificate gives 2 more.
  { name: 'PAYGRADE', args: ['其他', 4, '硕士', '中级', PAY], result: 6 },
  { name: 'PASSRATE', args: [1085, 4523], result: 0.2399 },
  { name: 'PASSRATE', args: [column(10, 21, ''), 20], result: column(0.5, new CellError('#NUM!'), '') },
  { name: 'PLANRATE', args: [column(20, 107), column(18, 140)], result: column(1.1111, 0.7643) },
  { name: 'PLANRATE', args: [5, 0], result: new CellError('#DIV/0!') },
  {
    name: 'COVERAGE',
    args: [column('甲乡', '甲乡', '丙镇'), column('甲乡', '乙乡', '丙镇')],
    result: 0.6667,
  },
  { name: 'COVERAGE', args: [column('甲乡'), column('')], result: new CellError('#DIV/0!') },
  { name: 'SERVICERATIO', args: [column(335, 120, ''), column(5, 16, 3)], result: column(67, 7.5, '') },
  { name: 'SERVICERATIO', args: [335, 0], result: new CellError('#DIV/0!') },
];
