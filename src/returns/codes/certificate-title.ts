import type { CodeList } from '../template';

/** 持证级别 on the register of holders. */
export const certificateTitle: CodeList = {
  id: 'certificateTitle',
  source: '全国社会工作者职业资格 (初级、中级、高级)',
  entries: [
    { code: '1', name: '初级', aliases: ['助理社会工作师', '初级(助理社会工作师)'] },
    { code: '2', name: '中级', aliases: ['社会工作师', '中级(社会工作师)'] },
    { code: '3', name: '高级', aliases: ['高级社会工作师', '高级(高级社会工作师)'] },
  ],
};
