import type { CodeList } from '../template';
import { named } from './named';

/** 活动类别. */
export const activityKind: CodeList = {
  id: 'activityKind',
  source: '民政报表系统（公共、便民、志愿服务）与社会工作三大方法',
  entries: named('公共服务', '便民利民', '志愿服务', '个案', '小组', '社区活动', '探访'),
};
