import type { CodeList } from '../template';
import { named } from './named';

/** 职务. */
export const duty: CodeList = {
  id: 'duty',
  source: 'County report on community governance; civil-affairs reporting system',
  entries: named('党组织书记', '居委会主任', '副书记', '副主任', '委员', '其他专职工作人员'),
};
