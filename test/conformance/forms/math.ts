import type { Forms } from './form';

const rounding = (name: string): readonly string[] => [
  `${name}({num},{digits})`,
  `${name}({number},{digits})`,
  `${name}([@数]/{whole},{digits})`,
  `${name}([@数]*[@小]/7,2)`,
];

export const math: Forms = {
  ROUND: [...rounding('ROUND'), 'ROUND({any},0)'],
  ROUNDUP: rounding('ROUNDUP'),
  ROUNDDOWN: rounding('ROUNDDOWN'),
  TRUNC: ['TRUNC({num})', 'TRUNC({number},{digits})'],
  INT: ['INT({any})', 'INT([@数]/{whole})', 'INT(-[@数]*{number})'],
  MOD: ['MOD({num},{whole})', 'MOD({number},{number})', 'MOD({any},3)'],
  QUOTIENT: ['QUOTIENT({num},{whole})', 'QUOTIENT({number},{number})'],
  ABS: ['ABS({any})', 'ABS(-{number})'],
  SIGN: ['SIGN({any})'],
  SQRT: ['SQRT({num})'],
  POWER: ['POWER({number},{whole})', 'POWER({num},{number})'],
  MROUND: ['MROUND({number},{whole})', 'MROUND([@数],[@小])'],
  CEILING: ['CEILING({number},{whole})', 'CEILING([@数],[@小])', 'CEILING({number},{number})'],
  FLOOR: ['FLOOR({number},{whole})', 'FLOOR([@数],[@小])', 'FLOOR({number},{number})'],
  EVEN: ['EVEN({num})'],
  ODD: ['ODD({num})'],
};
