import type { PolicyParameter } from '../parameter';

/** The levels of the social workers' professional qualification. */
export const LEVELS = ['初级', '中级', '高级'] as const;

const amount = (kind: string, unit: string): readonly PolicyParameter[] =>
  LEVELS.map((level) => ({
    name: `${kind}.${level}`,
    family: 'certificates',
    type: 'number',
    unit,
    zero: true,
  }));

/** What holders of a certificate are paid: once when they pass (一次性奖励), and every month (月津贴). */
export const certificateParameters: readonly PolicyParameter[] = [
  ...amount('一次性奖励', '元'),
  ...amount('月津贴', '元/月'),
];
