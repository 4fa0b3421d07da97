import type { CodeList } from '../template';

/** 单位层级. */
export const unitLevel: CodeList = {
  id: 'unitLevel',
  source: '本报表模板',
  entries: [
    { code: 'JD', name: '乡镇/街道', aliases: ['乡镇', '街道'] },
    { code: 'SQ', name: '村/居', aliases: ['村', '居', '社区'] },
    { code: 'X', name: '县(区)直', aliases: ['县直', '区直', '县'] },
    { code: 'S', name: '市', aliases: ['市直'] },
  ],
};
