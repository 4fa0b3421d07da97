import type { CodeList } from '../template';

/** 选举完成情况. */
export const electionResult: CodeList = {
  id: 'electionResult',
  source: '民政报表系统（换届选举）',
  entries: [
    { code: '1', name: '一次成功' },
    { code: '2', name: '另行选举' },
    { code: '3', name: '重新选举' },
    { code: '0', name: '未完成' },
  ],
};
