import type { CodeList } from '../template';
import { named } from './named';

/** 职务. */
export const duty: CodeList = {
  id: 'duty',
  source: '县级社区治理情况报告；民政统计系统',
  entries: named('党组织书记', '居委会主任', '副书记', '副主任', '委员', '其他专职工作人员'),
};
