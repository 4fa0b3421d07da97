import type { PolicyParameter } from '../parameter';

/** How a reduced or increased quota becomes whole, as policies write it. */
export const ROUNDING_WORDS = ['进一', '每满', '舍去', '四舍五入', '按比例'] as const;
export type RoundingWord = (typeof ROUNDING_WORDS)[number];

const number = (name: string, unit: string, more: Partial<PolicyParameter> = {}): PolicyParameter => ({
  name,
  family: 'staffing',
  type: 'number',
  unit,
  ...more,
});
const rounding = (name: string): PolicyParameter => ({
  name,
  family: 'staffing',
  type: 'word',
  unit: '',
  words: ROUNDING_WORDS,
});

/** The staffing norm (员额). Without a threshold it has no such base; without a step its rate goes on above it. */
export const staffingParameters: readonly PolicyParameter[] = [
  number('基数', '人'),
  number('人口阈值', '人', { none: true }),
  number('户数阈值', '户', { none: true }),
  number('人口步长', '人', { none: true }),
  number('户数步长', '户', { none: true, aliases: ['户步长'] }),
  rounding('核减取整'),
  rounding('增配取整'),
  number('下限', '人', { zero: true, none: true }),
  number('上限', '人', { zero: true, none: true }),
];
