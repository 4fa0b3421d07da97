import type { SheetSpec } from '../template';
import { coded, must, optional } from './columns';

/**
 * 封面: who reports, for when, as of which day. One record, label beside value. Its fields are workbook names
 * too, so that formulas on the other sheets can say 统计时点.
 *
 * Source: template set of the domain catalogue (fields of a civil-affairs reporting system's submission header).
 */
export const cover: SheetSpec = {
  name: '封面',
  layout: 'form',
  required: true,
  columns: [
    must('填报单位', 'text'),
    must('填报单位代码', 'digits', { length: 12 }),
    coded('单位层级', 'unitLevel'),
    coded('报告期别', 'periodType'),
    must('统计时点', 'date'),
    must('报表批次', 'text'),
    must('模板版本', 'text'),
    must('填表人', 'text'),
    must('审核人', 'text'),
    must('单位负责人', 'text'),
    must('联系电话', 'digits', { personal: true }),
    must('填报日期', 'date'),
    // Set by whoever receives the return, not calculated: a formula column without a formula.
    { name: '上报状态', type: 'code', codes: 'reportStatus', fill: 'formula' },
    // Copied from the report of the check when the return is submitted, so that a later change shows.
    optional('审核指纹', 'text'),
  ],
};
