import type { CodeList } from '../template';

/** 性别. 0 and 9 stand in the standard but are not for people who are named. */
export const sex: CodeList = {
  id: 'sex',
  source: 'GB/T 2261.1-2003 个人基本信息分类与代码 第1部分:人的性别代码',
  entries: [
    { code: '0', name: '未知的性别', aliases: ['未知'] },
    { code: '1', name: '男', aliases: ['男性'] },
    { code: '2', name: '女', aliases: ['女性'] },
    { code: '9', name: '未说明的性别', aliases: ['未说明'] },
  ],
};
