import type { CodeList } from '../template';
import { named } from './named';

/** 岗位类别: the three posts of the pay scale. */
export const postClass: CodeList = {
  id: 'postClass',
  source: 'Three-post pay scale (三岗十八级)',
  entries: named('正职', '副职', '其他人员'),
};
