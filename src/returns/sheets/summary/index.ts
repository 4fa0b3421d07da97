import type { SheetSpec } from '../../template';
import { coded, computed, conditional, must, optional } from '../columns';
import { localityFigures } from './locality';
import { progressFigures } from './progress';
import { SUMMARY } from './formulas';
import { WHOLE } from './record';
import { serviceFigures } from './services';
import { staffingFigures } from './staffing';
import { talentFigures } from './talent';

/**
 * 汇总表: what reports quote, one figure a record, calculated from the other sheets; behind them whatever figure
 * a bureau adds: those of its subordinate units, those that its report prints.
 *
 * A figure is named by 汇总, 区域, 对象, 指标名称 and 分组. Records that differ in 分组 alone are one breakdown,
 * whose shares add up to 100%; 合计 is none of its parts.
 *
 * Source: county, district and city reports (staffing, locality, talent, services), and the progress sheet of a
 * civil-affairs reporting system.
 */
export const summary: SheetSpec = {
  name: SUMMARY,
  layout: 'table',
  required: false,
  columns: [
    coded('汇总', 'summaryKind'),
    must('区域', 'text'),
    must('对象', 'text'),
    must('指标名称', 'text'),
    must('分组', 'text'),
    // Blank where a subordinate unit has not reported yet.
    conditional('数值', 'decimal', { signed: true }),
    conditional('计量单位', 'text'),
    conditional('分母', 'decimal'),
    conditional('分母说明', 'text'),
    computed(
      '占比',
      'percent',
      '=IF(OR([@数值]="",[@分母]="",[@分母]=0,ISNUMBER(FIND("/",[@计量单位]))),"",ROUND([@数值]/[@分母],4))',
    ),
    optional('比较对象', 'text'),
    optional('百分点差', 'decimal', { signed: true, unit: '个百分点' }),
    optional('报告数值', 'text'),
    optional('报告占比', 'text'),
    optional('报告表述', 'text'),
    optional('备注', 'note'),
  ],
  given: [
    ...staffingFigures(WHOLE),
    ...localityFigures,
    ...talentFigures,
    ...serviceFigures,
    ...progressFigures,
  ],
};
