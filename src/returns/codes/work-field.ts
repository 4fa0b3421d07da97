import type { CodeList } from '../template';
import { named } from './named';

/** 工作领域. */
export const workField: CodeList = {
  id: 'workField',
  source: '县级社会工作人才报告；社会工作领域',
  entries: named(
    '城市社区治理',
    '民政事务',
    '司法矫正',
    '人社',
    '残联',
    '工会',
    '老年',
    '儿童',
    '学校',
    '医务',
    '企业',
    '其他',
  ),
};
