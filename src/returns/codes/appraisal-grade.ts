import type { CodeList } from '../template';
import { named } from './named';

/** 考核登记等次. */
export const appraisalGrade: CodeList = {
  id: 'appraisalGrade',
  source: '县、乡镇考核情况报告',
  entries: named('优秀', '合格', '基本合格', '不合格'),
};
