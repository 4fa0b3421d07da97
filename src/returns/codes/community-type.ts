import type { CodeList } from '../template';

/** 社区类型. */
export const communityType: CodeList = {
  id: 'communityType',
  source: 'Community types of a civil-affairs reporting system',
  entries: [
    { code: 'C', name: '城市社区' },
    { code: 'N', name: '农村社区' },
  ],
};
