import type { CodeList } from '../template';
import { named } from './named';

/** 单位类别. */
export const employerClass: CodeList = {
  id: 'employerClass',
  source: '县级社会工作人才报告（持证人员分布）',
  entries: named('县直单位', '社工机构', '乡镇', '街道、中心', '社区', '其他'),
};
