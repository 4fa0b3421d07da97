import type { CodeList } from '../template';
import { named } from './named';

/** 组织层级. */
export const volunteerLevel: CodeList = {
  id: 'volunteerLevel',
  source: '市志愿服务情况报告',
  entries: named('市', '县', '乡镇街道', '社区'),
};
