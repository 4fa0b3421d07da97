import type { CodeList } from '../template';
import { named } from './named';

/** 变更类型 of communities. */
export const divisionChange: CodeList = {
  id: 'divisionChange',
  source: '统计用区划代码变更（新建、变更、撤销）与社区撤并实务',
  entries: named('合并', '拆分', '更名', '代码变更', '新设', '撤销'),
};
