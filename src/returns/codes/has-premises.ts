import type { CodeList } from '../template';

/** 有无独立阵地. */
export const hasPremises: CodeList = {
  id: 'hasPremises',
  source: '县级社区治理情况报告（阵地建设）',
  entries: [
    { code: '1', name: '有', aliases: ['是'] },
    { code: '0', name: '无', aliases: ['否'] },
  ],
};
