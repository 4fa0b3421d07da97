import type { CodeList } from '../template';

/** 身份来源. */
export const origin: CodeList = {
  id: 'origin',
  source:
    'Identity codes of a civil-affairs reporting system, with the sources named in the rural and news documents',
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
