import type { CodeList } from '../template';
import { named } from './named';

/** 上年度考核等次. */
export const appraisal: CodeList = {
  id: 'appraisal',
  source: '本报表模板（年度考核）',
  entries: named('优秀', '合格', '基本合格', '不合格', '未考核'),
};
