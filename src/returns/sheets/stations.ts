import type { SheetSpec } from '../template';
import { coded, conditional, must, optional } from './columns';

/**
 * 社工站情况表: one record a station.
 *
 * Source: reports of townships and cities on social-work stations (levels, duties, rooms, reviews, funds).
 */
export const stations: SheetSpec = {
  name: '社工站情况表',
  layout: 'table',
  required: false,
  columns: [
    must('站点代码', 'digits', { length: 14 }),
    must('站点名称', 'text'),
    coded('站点层级', 'stationLevel'),
    must('所属乡镇(街道)代码', 'digits', { length: 9 }),
    must('挂牌日期', 'date'),
    coded('运行状态', 'stationStatus'),
    must('站长职务', 'text'),
    optional('常务副站长', 'text'),
    optional('联络员人数', 'integer', { unit: '人' }),
    must('驻站社工人数', 'integer', { unit: '人' }),
    must('其中:持证', 'integer', { unit: '人' }),
    conditional('承接机构代码', 'digits', { length: 18 }),
    coded('服务方式', 'serviceMode'),
    optional('场地面积', 'decimal', { unit: '㎡' }),
    optional('功能室', 'codes', { codes: 'stationRoom' }),
    must('服务对象户数', 'integer', { unit: '户' }),
    must('服务对象人数', 'integer', { unit: '人' }),
    must('年度经费', 'decimal', { unit: '万元' }),
    must('季度考核次数', 'integer', { unit: '次', least: 0, most: 4 }),
    coded('年度考核等次', 'stationAppraisal', 'conditional'),
    coded('评估等级', 'stationGrade', 'optional'),
  ],
};
