import type { CodeList } from '../template';
import { named } from './named';

/** 用工形式. 公益性岗位 and 兼职 do not count towards the quota. */
export const contractForm: CodeList = {
  id: 'contractForm',
  source: '社区工作者员额管理办法',
  entries: named('选任', '劳动合同', '劳务派遣', '公益性岗位', '兼职'),
};
