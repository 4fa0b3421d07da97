import type { CodeList } from '../template';

/** 是否. */
export const yesNo: CodeList = {
  id: 'yesNo',
  source: '本报表模板',
  entries: [
    { code: '1', name: '是', aliases: ['有'] },
    { code: '0', name: '否', aliases: ['无'] },
  ],
};
