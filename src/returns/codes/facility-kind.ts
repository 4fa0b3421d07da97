import type { CodeList } from '../template';
import { named } from './named';

/** 设施类别. */
export const facilityKind: CodeList = {
  id: 'facilityKind',
  source: '乡镇文化设施情况报告与民政报表系统',
  entries: named(
    '服务大厅',
    '警务室',
    '卫生室',
    '图书(阅览)室',
    '文娱活动室',
    '老年活动室',
    '残疾人活动室',
    '文体广场',
    '其他',
  ),
};
