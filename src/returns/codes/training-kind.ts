import type { CodeList } from '../template';
import { named } from './named';

/** 培训类别. */
export const trainingKind: CodeList = {
  id: 'trainingKind',
  source: '县、乡镇培训情况报告',
  entries: named('考前培训', '继续教育', '业务培训', '外出考察', '挂职锻炼', '线上课程'),
};
