import type { CodeList } from '../template';
import { named } from './named';

/** 站点运行状态. */
export const stationStatus: CodeList = {
  id: 'stationStatus',
  source: '乡镇社区建设情况报告（已建、运行）',
  entries: named('正式运行', '试运行', '在建', '停运'),
};
