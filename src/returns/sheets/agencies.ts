import type { SheetSpec } from '../template';
import { coded, must, optional } from './columns';

/**
 * 社工服务机构台账: one record an agency.
 *
 * Source: the national ledger of private non-enterprise units (staff by education, certificate and age; income and expense).
 */
export const agencies: SheetSpec = {
  name: '社工服务机构台账',
  layout: 'table',
  required: false,
  columns: [
    must('统一社会信用代码', 'digits', { length: 18 }),
    must('机构名称', 'text'),
    must('登记管理机关', 'text'),
    must('登记日期', 'date'),
    must('法定代表人', 'text'),
    optional('地址', 'note'),
    coded('运行状态', 'agencyStatus'),
    coded('年检(年报)结论', 'annualCheck', 'optional'),
    optional('负责人数', 'integer', { unit: '人' }),
    must('年末从业人数', 'integer', { unit: '人' }),
    must('其中:女', 'integer', { unit: '人' }),
    must('中共党员', 'integer', { unit: '人' }),
    must('大学专科', 'integer', { unit: '人' }),
    must('大学本科及以上', 'integer', { unit: '人' }),
    must('助理社会工作师', 'integer', { unit: '人' }),
    must('社会工作师', 'integer', { unit: '人' }),
    must('高级社会工作师', 'integer', { unit: '人' }),
    must('35岁及以下', 'integer', { unit: '人' }),
    must('36岁至45岁', 'integer', { unit: '人' }),
    must('46岁至55岁', 'integer', { unit: '人' }),
    must('56岁及以上', 'integer', { unit: '人' }),
    must('本年收入合计', 'decimal', { unit: '万元' }),
    must('其中:政府购买服务', 'decimal', { unit: '万元' }),
    optional('其中:捐赠收入', 'decimal', { unit: '万元' }),
    must('本年支出合计', 'decimal', { unit: '万元' }),
    must('承接社工站数', 'integer', { unit: '个' }),
  ],
};
