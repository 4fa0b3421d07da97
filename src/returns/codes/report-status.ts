import type { CodeList } from '../template';

/** 上报状态. */
export const reportStatus: CodeList = {
  id: 'reportStatus',
  source: 'Status codes of a civil-affairs reporting system',
  entries: [
    { code: '-1', name: '未填报' },
    { code: '0', name: '未上报' },
    { code: '1', name: '已上报' },
    { code: '2', name: '驳回', aliases: ['已驳回'] },
  ],
};
