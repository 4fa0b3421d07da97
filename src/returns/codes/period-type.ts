import type { CodeList } from '../template';
import { named } from './named';

/** 报告期别. */
export const periodType: CodeList = {
  id: 'periodType',
  source: 'Template set of the domain catalogue',
  entries: named('年度', '半年', '季度', '专项调研'),
};
