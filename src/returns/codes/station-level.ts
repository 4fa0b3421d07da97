import type { CodeList } from '../template';
import { named } from './named';

/** 站点层级. */
export const stationLevel: CodeList = {
  id: 'stationLevel',
  source: '城市社工站体系介绍（站、总站、中心）',
  entries: named('乡镇(街道)社工站', '县级总站', '市级中心', '村(社区)社工点'),
};
