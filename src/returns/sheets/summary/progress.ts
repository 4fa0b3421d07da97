import type { ReturnRecord } from '../../content';
import { COMMUNITIES, count, type Criterion } from './formulas';
import { figure, H5, WHOLE } from './record';

/** A community has reported once its number of workers is there, also where it is 0. */
const REPORTED: Criterion = ['实有社区工作者', '">=0"'];

/**
 * H5 填报进度: of the communities listed on 社区基本情况表, how many are filled in. A bureau that knows of more
 * communities types their number over the formula of 分母.
 */
export const progressFigures: readonly ReturnRecord[] = (
  [
    ['社区', '?*'],
    ['城市社区', 'C*'],
    ['农村社区', 'N*'],
  ] as const
).map(([subject, type]) => {
  const ofType: Criterion = ['社区类型', `"${type}"`];
  return figure(H5)({
    area: WHOLE,
    subject,
    indicator: '已填报社区数',
    value: count(COMMUNITIES, ofType, REPORTED),
    unit: '个',
    base: [count(COMMUNITIES, ofType), `应填报${subject}数`],
  });
});
