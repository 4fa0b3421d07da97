import type { SheetSpec } from '../template';
import { coded, computed, conditional, must, optional } from './columns';

/**
 * 持证社工登记表: one record a certificate holder, in communities, towns, county bodies and agencies alike.
 *
 * Source: county report on social-work talent (holders by employer and level), township and county reports on
 * allowances, and the exam and registration rules of the profession.
 */
export const certificates: SheetSpec = {
  name: '持证社工登记表',
  layout: 'table',
  required: false,
  columns: [
    must('序号', 'integer'),
    must('姓名', 'text'),
    must('公民身份号码', 'identity', { length: 18 }),
    coded('性别', 'sex'),
    computed('年龄', 'integer', '=SHEQU.AGEAT([@公民身份号码],统计时点)', { unit: '岁' }),
    coded('学历', 'education'),
    coded('是否社工及相关专业', 'yesNo'),
    coded('单位类别', 'employerClass'),
    must('工作单位', 'text'),
    must('工作单位代码', 'digits'),
    coded('工作领域', 'workField'),
    coded('持证级别', 'certificateTitle'),
    must('证书管理号', 'digits'),
    must('取证日期', 'date'),
    optional('首次登记日期', 'date'),
    conditional('登记有效期至', 'date'),
    conditional('周期继续教育学时', 'decimal', { unit: '学时' }),
    coded('是否在社工岗位', 'yesNo'),
    optional('一次性奖励', 'decimal', { unit: '元' }),
    optional('月津贴', 'decimal', { unit: '元/月' }),
  ],
};
