import type { SheetSpec } from '../template';
import { coded, must, optional } from './columns';

/**
 * 考核登记表: one record a person and appraisal.
 *
 * Source: county and township reports on performance appraisal (quarterly and annual, residents' scores, awards).
 */
export const appraisals: SheetSpec = {
  name: '考核登记表',
  layout: 'table',
  required: false,
  columns: [
    must('公民身份号码', 'identity', { length: 18 }),
    must('考核年度', 'integer', { unit: '年', least: 2000, most: 2099 }),
    coded('考核类型', 'appraisalKind'),
    must('得分', 'decimal', { unit: '分', least: 0, most: 100 }),
    optional('群众评议得分', 'decimal', { unit: '分', least: 0, most: 100 }),
    coded('等次', 'appraisalGrade'),
    coded('是否表彰', 'yesNo', 'optional'),
    coded('是否末位', 'yesNo', 'optional'),
  ],
};
