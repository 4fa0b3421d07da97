import type { CodeList } from '../template';
import { named } from './named';

/** 经费项目. */
export const fundItem: CodeList = {
  id: 'fundItem',
  source: '县、市、乡镇经费与待遇情况报告',
  entries: named(
    '办公经费',
    '专项经费',
    '社工站建设',
    '购买服务',
    '持证奖励',
    '持证津贴',
    '工资补贴',
    '午餐补助',
    '志愿者补助',
    '培训',
    '其他',
  ),
};
