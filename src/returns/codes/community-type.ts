import type { CodeList } from '../template';

/** 社区类型. */
export const communityType: CodeList = {
  id: 'communityType',
  source: '民政统计系统的社区类型',
  entries: [
    { code: 'C', name: '城市社区' },
    { code: 'N', name: '农村社区' },
  ],
};
