import { cellError } from '../../cell';
import type { Example } from './example';

// The standard's own sample, and numbers under codes that were abolished before any number was issued.
const sample = '11010519491231002X';
const man = '412421198503070157';
const woman = '412426199211302485';

export const identity: readonly Example[] = [
  {
    name: 'IDCHECK',
    args: [[[sample], ['110105194912310021'], ['110105194902310021'], ['']]],
    result: [[true], [false], [false], ['']],
  },
  {
    name: 'IDCHECK',
    args: [[['１１０１０５１９４９１２３１００２ｘ'], [110105194912310000]]],
    result: [[true], [false]],
  },
  {
    name: 'IDCHECK.REASON',
    args: [[[sample], ['110105194912310021'], ['412423850307152'], [110105194912310000]]],
    result: [
      [''],
      ['校验码应为X，实为1'],
      ['15位旧号已停用，18位号码应为 412423198503071523'],
      ['身份证号以数字保存，末几位已丢失；请将单元格设为文本后重新填写'],
    ],
  },
  {
    name: 'IDCHECK.REASON',
    args: [man, '1985-01-01'],
    result: '出生日期 1985-03-07 晚于统计时点 1985-01-01',
  },
  { name: 'IDBIRTH', args: [[[sample], [man], ['']]], result: [[18263], [31113], ['']] },
  {
    name: 'IDBIRTH',
    args: [[['412423850307152'], ['110105194912310021']]],
    result: [[31113], [cellError('#VALUE!')]],
  },
  { name: 'IDSEX', args: [[[sample], [man], [woman]]], result: [['女'], ['男'], ['女']] },
  { name: 'IDSEX', args: ['110105********002X'], result: cellError('#VALUE!') },
  {
    name: 'IDREGION',
    args: [[[sample], [man], ['830000199201300022']]],
    result: [['北京市朝阳区'], ['河南省开封地区杞县'], ['台湾省']],
  },
  { name: 'IDREGION', args: ['110105194912310021'], result: cellError('#VALUE!') },
  {
    name: 'IDUPGRADE',
    args: [[['412423850307152'], [sample], ['']]],
    result: [['412423198503071523'], [sample], ['']],
  },
  { name: 'IDUPGRADE', args: ['412423851307152'], result: cellError('#VALUE!') },
  {
    name: 'IDMASK',
    args: [[[sample], ['412423850307152'], ['']]],
    result: [['110105********002X'], ['412423******152'], ['']],
  },
  {
    name: 'IDMASK',
    args: ['身份证号11010519491231002X，已核'],
    result: '身份证号110105********002X，已核',
  },
];
