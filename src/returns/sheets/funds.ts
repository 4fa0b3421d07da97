import type { SheetSpec } from '../template';
import { coded, conditional, must, optional } from './columns';

/**
 * 经费与待遇表: one record a unit, item and source.
 *
 * Source: township, county and city reports on funds and allowances, and the fund form of a civil-affairs reporting system.
 */
export const funds: SheetSpec = {
  name: '经费与待遇表',
  layout: 'table',
  required: false,
  columns: [
    must('单位代码', 'digits'),
    coded('项目', 'fundItem'),
    coded('来源', 'fundSource'),
    optional('计划金额', 'decimal', { unit: '万元' }),
    must('实际金额', 'decimal', { unit: '万元' }),
    conditional('受益人数', 'integer', { unit: '人' }),
    conditional('月标准', 'decimal', { unit: '元' }),
    conditional('发放月数', 'integer', { unit: '月', least: 1, most: 12 }),
  ],
};
