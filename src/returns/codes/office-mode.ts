import type { CodeList } from '../template';
import { named } from './named';

/** 办公模式. */
export const officeMode: CodeList = {
  id: 'officeMode',
  source: 'County report on community governance (阵地建设)',
  entries: named('独立办公', '合署办公'),
};
