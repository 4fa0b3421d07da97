import type { CodeList } from '../template';
import { named } from './named';

/** 对象类别. */
export const clientKind: CodeList = {
  id: 'clientKind',
  source: '社会工作人才队伍建设调研提纲（第2题）与孤儿养育标准',
  entries: named(
    '低保',
    '特困(五保)',
    '孤儿-机构养育',
    '孤儿-社会散居',
    '残疾人',
    '老年人',
    '困境儿童',
    '流浪乞讨',
    '社区矫正',
    '其他',
  ),
};
