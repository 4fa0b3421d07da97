import type { CodeList } from '../template';

/** 阵地权属. */
export const tenure: CodeList = {
  id: 'tenure',
  source: '民政统计系统的权属代码',
  entries: [
    { code: '1', name: '自有' },
    { code: '2', name: '租赁' },
    { code: '3', name: '借用' },
    { code: '4', name: '其他' },
  ],
};
