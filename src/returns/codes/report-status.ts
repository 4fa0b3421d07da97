import type { CodeList } from '../template';

/** 上报状态. */
export const reportStatus: CodeList = {
  id: 'reportStatus',
  source: '民政统计系统的状态代码',
  entries: [
    { code: '-1', name: '未填报' },
    { code: '0', name: '未上报' },
    { code: '1', name: '已上报' },
    { code: '2', name: '驳回', aliases: ['已驳回'] },
  ],
};
