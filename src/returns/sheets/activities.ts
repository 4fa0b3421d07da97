import type { SheetSpec } from '../template';
import { coded, must, optional } from './columns';

/**
 * 活动与服务表: one record a unit, month, kind and field.
 *
 * Source: township and city reports on services, and the service form of a civil-affairs reporting system.
 */
export const activities: SheetSpec = {
  name: '活动与服务表',
  layout: 'table',
  required: false,
  columns: [
    must('单位(站点)代码', 'digits'),
    must('月份', 'integer', { unit: '月', least: 1, most: 12 }),
    coded('活动类别', 'activityKind'),
    coded('服务领域', 'serviceField'),
    must('场次', 'integer', { unit: '场' }),
    must('服务人次', 'integer', { unit: '人次' }),
    optional('其中:志愿者人次', 'integer', { unit: '人次' }),
    optional('服务时长', 'decimal', { unit: '小时' }),
    optional('调处纠纷件数', 'integer', { unit: '件' }),
    optional('帮助就业人数', 'integer', { unit: '人' }),
    optional('诊疗人次', 'integer', { unit: '人次' }),
    optional('救助困难群众人次', 'integer', { unit: '人次' }),
  ],
};
