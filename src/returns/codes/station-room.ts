import type { CodeList } from '../template';
import { named } from './named';

/** 功能室. */
export const stationRoom: CodeList = {
  id: 'stationRoom',
  source: '社工站建设情况报道（功能室）',
  entries: named('社工办公室', '多功能活动室', '来访接待区', '其他'),
};
