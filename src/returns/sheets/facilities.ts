import type { SheetSpec } from '../template';
import { coded, conditional, must, optional } from './columns';

/**
 * 阵地设施表: one record a community and kind of facility.
 *
 * Source: township reports on cultural facilities, and the facility form of a civil-affairs reporting system.
 */
export const facilities: SheetSpec = {
  name: '阵地设施表',
  layout: 'table',
  required: false,
  columns: [
    must('社区代码', 'digits', { length: 12 }),
    coded('设施类别', 'facilityKind'),
    must('数量', 'integer', { unit: '个' }),
    conditional('面积', 'decimal', { unit: '㎡' }),
    must('投入使用年份', 'integer', { unit: '年', least: 1949, most: 2099 }),
    optional('投入资金', 'decimal', { unit: '万元' }),
  ],
};
