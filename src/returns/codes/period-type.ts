import type { CodeList } from '../template';
import { named } from './named';

/** 报告期别. */
export const periodType: CodeList = {
  id: 'periodType',
  source: '本报表模板',
  entries: named('年度', '半年', '季度', '专项调研'),
};
