import type { CodeList } from '../template';
import { named } from './named';

/** 岗位类别: the three posts of the pay scale. */
export const postClass: CodeList = {
  id: 'postClass',
  source: '三岗十八级薪酬体系',
  entries: named('正职', '副职', '其他人员'),
};
