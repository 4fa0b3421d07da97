/** Sheets: their names, and a line on what a record is. */
export const sheets = {
  封面: { name: 'Cover', note: 'Cover: the unit, the reference date and who answers for it' },
  社区基本情况表: { name: 'Communities', note: 'One row a community' },
  社区工作者花名册: { name: 'Roster of community workers', note: 'One row a person' },
  持证社工登记表: {
    name: 'Certificate holders',
    note: 'Holders of a social worker certificate, one row a person, inside and outside communities',
  },
  政策参数表: {
    name: 'Policy parameters',
    note: 'What the jurisdiction has decided, one row a value; without a value, rules that need it stay undecided',
  },
  社工站情况表: { name: 'Social-work stations', note: 'One record a station' },
  社工服务机构台账: { name: 'Social-work service agencies', note: 'One record an agency' },
  培训登记表: { name: 'Training', note: 'One record a course' },
  考试登记表: { name: 'Examinations', note: 'One record a unit, year and level' },
  活动与服务表: { name: 'Activities and services', note: 'One record a unit, month, kind and field' },
  服务对象情况表: { name: 'Clients', note: 'One record a unit and category' },
  经费与待遇表: { name: 'Funds and benefits', note: 'One record a unit, item and source' },
  考核登记表: { name: 'Appraisals', note: 'One record a person and appraisal' },
  换届情况表: { name: 'Elections', note: 'One record a community and term' },
  人员变动登记表: { name: 'Personnel changes', note: 'One record a person and change' },
  志愿服务组织表: { name: 'Volunteer organisations', note: 'One record an organisation' },
  社工岗位与需求表: { name: 'Posts and needs', note: 'One record a unit' },
  阵地设施表: { name: 'Facilities', note: 'One record a community and kind of facility' },
  区划变更: {
    name: 'Community changes',
    note: 'Communities merged, split, renamed, recoded, founded or dissolved since last period, one record a pair of codes',
  },
  上期数据: {
    name: 'Prior period',
    note: 'Values of the last return, one record a figure; carried over from it, as a rule not typed',
  },
  汇总表: {
    name: 'Summary',
    note: 'What reports quote, one record a figure: calculated from the other sheets; figures of subordinate units and of reports may be added below',
  },
};
