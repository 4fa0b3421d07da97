import type { CodeList } from '../template';
import { named } from './named';

/** 评估等级. */
export const stationGrade: CodeList = {
  id: 'stationGrade',
  source: '社工站评估情况报道（入围、达标）',
  entries: named('未评', '入围', '达标'),
};
