import type { SheetSpec } from '../template';
import { coded, must, optional } from './columns';

/**
 * 培训登记表: one record a course.
 *
 * Source: county and township reports on training (sessions, attendances, hours).
 */
export const trainings: SheetSpec = {
  name: '培训登记表',
  layout: 'table',
  required: false,
  columns: [
    must('培训编号', 'text'),
    must('主办单位', 'text'),
    must('培训名称', 'text'),
    coded('培训类别', 'trainingKind'),
    must('开始日期', 'date'),
    must('结束日期', 'date'),
    must('学时', 'decimal', { unit: '学时' }),
    must('场次', 'integer', { unit: '场' }),
    optional('应训人数', 'integer', { unit: '人' }),
    must('参训人数', 'integer', { unit: '人' }),
    must('参训人次', 'integer', { unit: '人次' }),
    optional('经费', 'decimal', { unit: '万元' }),
  ],
};
