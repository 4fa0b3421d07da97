import type { Rule } from '../rule';
import { COMMUNITIES, FACILITIES } from './columns';
import { num, standsIn, unique } from './forms';

const FORM = 'Facility form of a civil-affairs reporting system';

/** 阵地设施表. */
export const facilityRules: readonly Rule[] = [
  unique(FACILITIES, ['社区代码', '设施类别'], { id: 'C06', source: 'One record a community and kind' }),
  standsIn(FACILITIES, '社区代码', [COMMUNITIES, '社区代码'], {
    id: 'D01',
    source: 'The communities are those of 社区基本情况表',
  }),
  {
    id: 'A10',
    table: FACILITIES,
    formula: `${num('投入使用年份')}<=YEAR(统计时点)`,
    severity: 'hard',
    marks: ['投入使用年份'],
    expected: '"≤"&YEAR(统计时点)',
    source: 'What is in use was there by the reference date',
  },
  {
    id: 'B20',
    table: FACILITIES,
    // 其他 may be a notice board or a path without an area.
    when: '[@设施类别]<>"其他"',
    formula: `IF(${num('数量')}>0,N([@面积])>0,N([@面积])=0)`,
    needs: ['设施类别', '数量'],
    severity: 'hard',
    marks: ['数量', '面积'],
    source: FORM,
  },
];
