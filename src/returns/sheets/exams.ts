import type { SheetSpec } from '../template';
import { coded, computed, conditional, must, optional } from './columns';

/**
 * 考试登记表: one record a unit, year and level.
 *
 * Source: reports on the national examination of social workers (registered, sat, passed).
 */
export const exams: SheetSpec = {
  name: '考试登记表',
  layout: 'table',
  required: false,
  columns: [
    must('单位代码', 'digits'),
    must('考试年度', 'integer', { unit: '年', least: 2000, most: 2099 }),
    coded('级别', 'certificateTitle'),
    must('报名人数', 'integer', { unit: '人' }),
    optional('资格审查通过', 'integer', { unit: '人' }),
    conditional('实考人数', 'integer', { unit: '人' }),
    must('通过人数', 'integer', { unit: '人' }),
    computed('通过率(按报名)', 'percent', '=SHEQU.PASSRATE([@通过人数],[@报名人数])'),
    computed('通过率(按实考)', 'percent', '=SHEQU.PASSRATE([@通过人数],[@实考人数])'),
    must('年末累计持证', 'integer', { unit: '人' }),
    // As a report prints them. A growth that does not say of what may be either's: hence two columns.
    optional('报名同比增长', 'percent'),
    optional('通过同比增长', 'percent'),
  ],
};
