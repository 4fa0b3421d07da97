import type { CodeList } from '../template';
import { named } from './named';

/** 经费来源. */
export const fundSource: CodeList = {
  id: 'fundSource',
  source: '民政报表系统（经费来源）',
  entries: named('财政拨款', '自筹', '社会捐助', '费随事转', '福彩公益金', '其他'),
};
