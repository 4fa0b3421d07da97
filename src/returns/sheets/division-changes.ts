import type { SheetSpec } from '../template';
import { coded, conditional, must, optional } from './columns';

/**
 * 区划变更: which community of last period became which one of this period, a record a pair of codes. Two
 * communities merged into one are two records with one 现社区代码; one that was split has one 原社区代码.
 *
 * Source: change lists of the statistical division codes (new, changed, abolished).
 */
export const divisionChanges: SheetSpec = {
  name: '区划变更',
  layout: 'table',
  required: false,
  columns: [
    conditional('原社区代码', 'digits', { length: 12 }),
    optional('原社区名称', 'text'),
    conditional('现社区代码', 'digits', { length: 12 }),
    optional('现社区名称', 'text'),
    coded('变更类型', 'divisionChange'),
    must('变更日期', 'date'),
    conditional('变更依据', 'text'),
  ],
};
