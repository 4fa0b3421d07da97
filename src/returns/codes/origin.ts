import type { CodeList } from '../template';

/** 身份来源. */
export const origin: CodeList = {
  id: 'origin',
  source: '民政统计系统的身份代码；农村社工与网格员转岗的来源类别',
  entries: [
    { code: '1', name: '公务员' },
    { code: '2', name: '事业编', aliases: ['事业编制'] },
    { code: '3', name: '公开招聘' },
    { code: '4', name: '企业职工' },
    { code: '5', name: '社区居民' },
    { code: '6', name: '其他' },
    { code: '7', name: '网格员转岗' },
    { code: '8', name: '机关下派' },
    { code: '9', name: '高校毕业生' },
    { code: '10', name: '退役军人' },
  ],
};
