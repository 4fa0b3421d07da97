import type { CodeList } from '../template';
import { named } from './named';

/** 办公模式. */
export const officeMode: CodeList = {
  id: 'officeMode',
  source: '县级社区治理情况报告（阵地建设）',
  entries: named('独立办公', '合署办公'),
};
