import type { CodeList } from '../template';
import { named } from './named';

/** 站点考核等次. */
export const stationAppraisal: CodeList = {
  id: 'stationAppraisal',
  source: '社工站考核办法（季度、年度考核）',
  entries: named('优秀', '合格', '基本合格', '不合格'),
};
