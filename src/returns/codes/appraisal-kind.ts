import type { CodeList } from '../template';
import { named } from './named';

/** 考核类型. */
export const appraisalKind: CodeList = {
  id: 'appraisalKind',
  source: '县、乡镇考核情况报告',
  entries: named('平时', '季度', '年度', '届中', '届满'),
};
