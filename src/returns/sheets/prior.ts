import type { SheetSpec } from '../template';
import { must } from './columns';

/**
 * 上期数据: values of the last return, one record a figure; carried over from it, as a rule not typed.
 *
 * Source: template set of the domain catalogue (figures that the comparison with last period needs).
 */
export const prior: SheetSpec = {
  name: '上期数据',
  layout: 'table',
  required: false,
  columns: [
    must('表名', 'text'),
    must('主键', 'text'),
    must('指标', 'text'),
    must('上期值', 'decimal'),
    must('上期期别', 'text'),
  ],
};
