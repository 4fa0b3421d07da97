import type { SheetSpec } from '../template';
import { coded, computed, conditional, must, optional } from './columns';

const people = { unit: '人' } as const;
const households = { unit: '户' } as const;

/**
 * 社区基本情况表: one record a community.
 *
 * Source: county reports on staffing (quota, committee members, premises), locality survey (inner and outer
 * city), and the population and facility forms of a civil-affairs reporting system.
 */
export const communities: SheetSpec = {
  name: '社区基本情况表',
  layout: 'table',
  required: true,
  columns: [
    must('社区代码', 'digits', { length: 12 }),
    must('社区名称', 'text'),
    must('所属街道(乡镇)', 'text'),
    coded('社区类型', 'communityType'),
    coded('城区类别', 'cityArea'),
    must('成立年份', 'integer', { unit: '年' }),
    must('总户数', 'integer', households),
    must('常住户数', 'integer', households),
    must('总人口', 'integer', people),
    must('常住人口', 'integer', people),
    must('其中:城镇常住人口', 'integer', people),
    optional('户籍人口', 'integer', people),
    optional('流动人口', 'integer', people),
    optional('人在户在', 'integer', people),
    optional('人在户不在', 'integer', people),
    optional('户在人不在', 'integer', people),
    optional('网格数', 'integer', { unit: '个' }),
    must('核定员额', 'integer', people),
    computed('应配人数', 'integer', '=SHEQU.STAFFQUOTA([@[其中:城镇常住人口]],[@常住户数])', people),
    must('实有社区工作者', 'integer', people),
    must('其中:两委成员', 'integer', people),
    must('其中:其他专职', 'integer', people),
    must('兼职人员', 'integer', people),
    computed('缺口', 'integer', '=SHEQU.STAFFGAP([@实有社区工作者],[@应配人数])', people),
    optional('党组织届次', 'integer', { unit: '届' }),
    optional('居委会届次', 'integer', { unit: '届' }),
    coded('有无独立阵地', 'hasPremises'),
    coded('办公模式', 'officeMode'),
    coded('阵地权属', 'tenure', 'conditional'),
    conditional('综合服务设施面积', 'decimal', { unit: '㎡' }),
    computed(
      '每百户面积',
      'decimal',
      '=IF(OR([@综合服务设施面积]="",[@常住户数]=0),"",[@综合服务设施面积]/[@常住户数]*100)',
      { unit: '㎡' },
    ),
    optional('备注', 'note'),
  ],
};
