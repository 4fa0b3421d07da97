import type { SheetSpec } from '../template';
import { coded, computed, conditional, must, optional } from './columns';

/**
 * 社区工作者花名册: one record a person.
 *
 * Source: template set of the domain catalogue; codes by the national standards named in the code lists; the
 * two locality dimensions (household registration, residence) from the locality survey.
 */
export const roster: SheetSpec = {
  name: '社区工作者花名册',
  layout: 'table',
  required: true,
  columns: [
    must('序号', 'integer'),
    must('姓名', 'text'),
    must('公民身份号码', 'identity', { length: 18 }),
    coded('性别', 'sex'),
    must('出生日期', 'date'),
    computed('年龄', 'integer', '=SHEQU.AGEAT([@出生日期],统计时点)', { unit: '岁' }),
    coded('民族', 'ethnicity', 'optional'),
    coded('政治面貌', 'political'),
    coded('学历', 'education'),
    optional('所学专业', 'text'),
    coded('是否社工及相关专业', 'yesNo'),
    must('所属社区代码', 'digits', { length: 12 }),
    coded('岗位类别', 'postClass'),
    coded('职务', 'duty'),
    coded('是否主职', 'yesNo'),
    coded('是否两委成员', 'yesNo'),
    coded('是否一肩挑', 'yesNo', 'optional'),
    coded('是否交叉任职', 'yesNo'),
    coded('身份来源', 'origin'),
    coded('用工形式', 'contractForm'),
    must('进入社区工作日期', 'date'),
    must('现任职务日期', 'date'),
    conditional('任职届次', 'integer', { unit: '届' }),
    coded('是否连选连任', 'yesNo', 'conditional'),
    coded('户口所在地级别', 'localityLevel'),
    conditional('户口地社区(街道)代码', 'digits'),
    coded('居住地级别', 'localityLevel'),
    conditional('居住地社区(街道)代码', 'digits'),
    coded('持证级别', 'certificateLevel'),
    conditional('证书管理号', 'digits'),
    conditional('取证年月', 'month'),
    conditional('岗位等级', 'integer', { unit: '级' }),
    must('月应发报酬', 'decimal', { unit: '元' }),
    conditional('持证津贴', 'decimal', { unit: '元/月' }),
    coded('养老保险', 'yesNo'),
    coded('医疗保险', 'yesNo'),
    coded('失业保险', 'yesNo'),
    coded('工伤保险', 'yesNo'),
    coded('生育保险', 'yesNo'),
    coded('住房公积金', 'yesNo'),
    coded('上年度考核等次', 'appraisal'),
    coded('是否在物业企业兼职', 'yesNo', 'optional'),
    must('联系电话', 'digits', { length: 11, personal: true }),
    coded('在岗状态', 'dutyStatus'),
    conditional('离岗日期', 'date'),
    optional('备注', 'note'),
  ],
};
