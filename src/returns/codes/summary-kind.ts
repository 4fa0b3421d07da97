import type { CodeList } from '../template';

/** 汇总: the five summaries that reports quote. */
export const summaryKind: CodeList = {
  id: 'summaryKind',
  source: '本报表：报告所用的五张汇总表',
  entries: [
    { code: 'H1', name: '员额配备汇总' },
    { code: 'H2', name: '属地化汇总' },
    { code: 'H3', name: '社工人才汇总' },
    { code: 'H4', name: '服务与经费汇总' },
    { code: 'H5', name: '填报进度' },
  ],
};
