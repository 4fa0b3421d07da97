/**
 * The columns that tell the records of a sheet apart, as the template means them; a record without any of them is
 * known by its values. Identity numbers are always joined by the name, where the sheet has one.
 */
export const RECORD_KEYS: Readonly<Record<string, readonly string[]>> = {
  社区基本情况表: ['社区代码'],
  社区工作者花名册: ['公民身份号码'],
  持证社工登记表: ['公民身份号码'],
  考试登记表: ['单位代码', '考试年度', '级别'],
  社工站情况表: ['站点代码'],
  社工服务机构台账: ['统一社会信用代码'],
  社工岗位与需求表: ['单位代码'],
  换届情况表: ['社区代码', '届次'],
  经费与待遇表: ['单位代码', '项目', '来源'],
  阵地设施表: ['社区代码', '设施类别'],
  活动与服务表: ['单位(站点)代码', '月份', '活动类别', '服务领域'],
  服务对象情况表: ['单位代码', '对象类别'],
  志愿服务组织表: ['组织代码'],
  培训登记表: ['培训编号'],
  考核登记表: ['公民身份号码', '考核年度', '考核类型'],
  人员变动登记表: ['公民身份号码', '变动类型', '变动日期'],
  上期数据: ['表名', '主键', '指标'],
  区划变更: ['原社区代码', '现社区代码'],
  政策参数表: ['参数名', '适用地区', '生效日期'],
  汇总表: ['汇总', '区域', '对象', '指标名称', '分组'],
};
