import { cellError } from '../../cell';
import type { Example } from './example';

export const codes: readonly Example[] = [
  {
    name: 'USCCCHECK',
    args: [[['91110000600037341L'], ['91110000600037341N'], ['121200004013590816'], ['']]],
    result: [[true], [false], [true], ['']],
  },
  { name: 'USCCCHECK', args: ['12345'], result: false },
  {
    name: 'USCCCHECK.REASON',
    args: [[['91110000600037341L'], ['91110000600037341N'], ['91110000600O37341L']]],
    result: [
      [''],
      ['第18位校验码应为L，实为N；请核对证照'],
      ['第12位“O”不是代码用字（数字和大写字母，不含I、O、S、V、Z）'],
    ],
  },
  {
    name: 'USCCCHECK.REASON',
    args: ['91350211M00013FA1N'],
    result:
      '校验码不符，但主体标识码以M开头：部分试点地区早期赋予的真实代码不合校验规则，请核对证照，确与证照一致的应予保留',
  },
  {
    name: 'PHONECHECK',
    args: [[['19912345678'], ['12012345678'], ['1991234567'], ['']]],
    result: [[true], [false], [false], ['']],
  },
  { name: 'PHONECHECK', args: [[['１８０１２３４５６７８'], ['180-1234-5678']]], result: [[true], [false]] },
  {
    name: 'REGIONNAME',
    args: [[['110105'], [130100], ['110104'], ['']]],
    result: [['北京市朝阳区'], ['河北省石家庄市'], ['北京市宣武区'], ['']],
  },
  {
    name: 'REGIONNAME',
    args: [[['110199'], ['110105001001']]],
    result: [[cellError('#N/A')], [cellError('#VALUE!')]],
  },
  {
    name: 'REGIONCODE',
    args: [[['北京市朝阳区'], ['北京朝阳'], ['北京市 宣武区'], ['襄樊市'], ['']]],
    result: [['110105'], ['110105'], ['110104'], ['420600'], ['']],
  },
  {
    name: 'REGIONCODE',
    args: [[['朝阳区'], ['河北省桥西区']]],
    result: [[cellError('#N/A')], [cellError('#N/A')]],
  },
];
