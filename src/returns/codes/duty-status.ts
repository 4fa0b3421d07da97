import type { CodeList } from '../template';
import { named } from './named';

/** 在岗状态. */
export const dutyStatus: CodeList = {
  id: 'dutyStatus',
  source: '本报表模板',
  entries: named('在岗', '借调', '长期病假', '离岗'),
};
