import type { SheetSpec } from '../template';
import { coded, must, optional } from './columns';

/**
 * 志愿服务组织表: one record an organisation.
 *
 * Source: city reports on volunteering (organisations, registered volunteers, activities, attendances).
 */
export const volunteers: SheetSpec = {
  name: '志愿服务组织表',
  layout: 'table',
  required: false,
  columns: [
    must('组织代码', 'text'),
    must('组织名称', 'text'),
    coded('层级', 'volunteerLevel'),
    must('注册志愿者数', 'integer', { unit: '人' }),
    optional('固定工作人员', 'integer', { unit: '人' }),
    must('年度活动次数', 'integer', { unit: '次' }),
    must('年度参加人次', 'integer', { unit: '人次' }),
  ],
};
