import type { SheetSpec } from '../template';
import { coded, computed, conditional, must, optional } from './columns';

/**
 * 服务对象情况表: one record a unit and category.
 *
 * Source: survey outline on the social-work workforce (question 2: clients and their ratio to staff), and minimum standards for orphans.
 */
export const clients: SheetSpec = {
  name: '服务对象情况表',
  layout: 'table',
  required: false,
  columns: [
    must('单位代码', 'digits'),
    coded('对象类别', 'clientKind'),
    must('户数', 'integer', { unit: '户' }),
    must('人数', 'integer', { unit: '人' }),
    must('服务人员数', 'integer', { unit: '人' }),
    computed('每名工作人员服务对象数', 'decimal', '=SHEQU.SERVICERATIO([@人数],[@服务人员数])', {
      unit: '人',
    }),
    conditional('月标准', 'decimal', { unit: '元' }),
    optional('年度支出', 'decimal', { unit: '万元' }),
  ],
};
