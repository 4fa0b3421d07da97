import type { CodeList } from '../template';
import { named } from './named';

/** 机构运行状态. */
export const agencyStatus: CodeList = {
  id: 'agencyStatus',
  source: '县级社会工作人才队伍报告（正在运行、未备案）',
  entries: named('正常', '停运', '注销', '未备案'),
};
