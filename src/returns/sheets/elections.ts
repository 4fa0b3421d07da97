import type { SheetSpec } from '../template';
import { coded, must } from './columns';

/**
 * 换届情况表: one record a community and term.
 *
 * Source: election forms of a civil-affairs reporting system, and the locality survey (residents among those elected).
 */
export const elections: SheetSpec = {
  name: '换届情况表',
  layout: 'table',
  required: false,
  columns: [
    must('社区代码', 'digits', { length: 12 }),
    must('届次', 'integer', { unit: '届' }),
    must('选举日期', 'date'),
    coded('完成情况', 'electionResult'),
    must('选民总数', 'integer', { unit: '人' }),
    must('登记选民数', 'integer', { unit: '人' }),
    must('发出选票', 'integer', { unit: '张' }),
    must('收回选票', 'integer', { unit: '张' }),
    must('有效票', 'integer', { unit: '张' }),
    must('委托投票', 'integer', { unit: '张' }),
    must('应选职数', 'integer', { unit: '名' }),
    must('正式候选人数', 'integer', { unit: '人' }),
    must('当选总人数', 'integer', { unit: '人' }),
    must('其中:女', 'integer', { unit: '人' }),
    must('其中:党员', 'integer', { unit: '人' }),
    must('连选连任', 'integer', { unit: '人' }),
    must('新当选', 'integer', { unit: '人' }),
    must('30岁及以下', 'integer', { unit: '人' }),
    must('31岁至40岁', 'integer', { unit: '人' }),
    must('41岁及以上', 'integer', { unit: '人' }),
    must('大专及以上', 'integer', { unit: '人' }),
    must('高中及以下', 'integer', { unit: '人' }),
    must('交叉任职', 'integer', { unit: '人' }),
    coded('书记主任一肩挑', 'yesNo'),
    must('属地化人数(本社区居民)', 'integer', { unit: '人' }),
  ],
};
