import type { CodeList } from '../template';
import { named } from './named';

/** 调查单位类别. */
export const surveyClass: CodeList = {
  id: 'surveyClass',
  source: '社会工作人才队伍建设调研提纲（第1题）',
  entries: named('民政企事业单位', '城乡自治组织', '社区社工站', '公益服务类社会组织'),
};
