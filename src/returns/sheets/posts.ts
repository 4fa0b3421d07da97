import type { SheetSpec } from '../template';
import { coded, conditional, must, optional } from './columns';

/**
 * 社工岗位与需求表: one record a unit.
 *
 * Source: survey outline on the social-work workforce (questions 3, 6, 7 and 10).
 */
export const posts: SheetSpec = {
  name: '社工岗位与需求表',
  layout: 'table',
  required: false,
  columns: [
    must('单位代码', 'digits'),
    coded('单位类别', 'surveyClass'),
    coded('是否设立社工岗位', 'yesNo'),
    conditional('已设岗位数', 'integer', { unit: '个' }),
    conditional('实际在岗社工', 'integer', { unit: '人' }),
    must('规划期需设专职岗位', 'integer', { unit: '个' }),
    must('需配社会工作者', 'integer', { unit: '人' }),
    must('其中:高级', 'integer', { unit: '人' }),
    must('其中:中级', 'integer', { unit: '人' }),
    must('其中:初级', 'integer', { unit: '人' }),
    optional('可购买服务事项数', 'integer', { unit: '项' }),
    optional('因缺社工未开展事项', 'note'),
  ],
};
