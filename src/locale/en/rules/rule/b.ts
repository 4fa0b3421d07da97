/** Class B: cells of one record against each other. */
export const b = {
  B01: {
    title: 'Does not agree with the identity number',
    message: '{{column}} "{{value}}" does not agree with the identity number, which gives {{expected}}.',
    todo: 'Correct {{column}} or the identity number from the identity card.',
  },
  B02: {
    title: 'Post of a principal',
    message:
      'A principal’s post class is 正职 and the duty secretary or director; found "{{岗位类别}}" and "{{职务}}".',
    todo: 'Check the three columns.',
  },
  B03: {
    title: 'One person in both posts',
    message:
      'Who is secretary and director is a principal, a committee member and serves across both; found {{是否主职}}, {{是否两委成员}}, {{是否交叉任职}}.',
    todo: 'Check the four columns.',
  },
  B04: { title: 'Term missing', message: 'A committee member’s term is blank.', todo: 'Enter the term.' },
  B05: {
    title: 'Dates out of order',
    message:
      '{{found}}: a 16th birthday, entry, present duty, leaving and the reference date follow in this order.',
    todo: 'Check these dates.',
  },
  B05b: {
    title: 'Entry before the age of 18',
    message: 'Born {{出生日期}}, entered {{进入社区工作日期}}, before the age of 18.',
    todo: 'Check the dates; if they are right, give the reason.',
  },
  B06: {
    title: 'Certificate and its data disagree',
    message:
      'Level "{{持证级别}}", number "{{证书管理号}}", month "{{取证年月}}": both go with a certificate and neither without.',
    todo: 'Check the level; fill in or clear the certificate’s data.',
  },
  B06b: {
    title: 'Certificate older than the examination',
    message: 'The certificate of {{取证年月}} is older than the first national examination ({{firstYear}}).',
    todo: 'See whether it is a local certificate; if so, give the reason.',
  },
  B06c: {
    title: 'Conditions of the examination',
    message:
      '{{持证级别}} with education {{学历}}: not enough education, or years of work (by the parameters {{yearsNeeded}}, counted from {{since}} to the end of the year of the certificate).',
    todo: 'Check education, month of the certificate and day of joining; tell of work elsewhere before, or of studies since.',
  },
  B06d: {
    title: 'Certified before the age of 18',
    message: 'Born {{出生日期}}, certified {{取证年月}}: not yet 18.',
    todo: 'Check both dates; give the reason where they are right.',
  },
  B08: {
    title: 'Level and division code disagree',
    message: '{{column}} "{{value}}" does not fit the codes, which give {{expected}}.',
    todo: 'Check the level and the code.',
  },
  B12b: {
    title: 'People per household',
    message: 'Residents per household are {{perHousehold}}, outside 2 to 5; this affects the quota.',
    todo: 'Check both numbers; if they are right, give the reason.',
  },
  B21: {
    title: 'Premises contradictory or incomplete',
    message: '{{found}}: without premises there is no office of its own; premises have a tenure and an area.',
    todo: 'Check premises, office mode, tenure and area.',
  },
  B21b: {
    title: 'Own premises but a shared office',
    message: 'There are premises of its own, but the office mode is 合署办公.',
    todo: 'Check the office mode; if it is right, give the reason.',
  },
  B22: {
    title: 'Contract of a committee member',
    message: 'A committee member is usually elected (选任); found "{{用工形式}}".',
    todo: 'Check it; for somebody co-opted or hired before, give the reason.',
  },
  B07: {
    title: 'Term of registration',
    message: '{{found}}: registered later than the rules allow, or valid for another term.',
    todo: 'Check the certificate of registration; give the reason where it is right.',
  },
  B09: {
    title: 'Ends before it begins',
    message: 'It begins on {{开始日期}}, after it ends on {{结束日期}}.',
    todo: 'Check both dates.',
  },
  B09b: {
    title: 'After the reference date',
    message: '{{column}} {{value}} is after the reference date {{expected}}.',
    todo: 'Check the date; what came later belongs to the next return.',
  },
  B10: {
    title: 'Too many hours',
    message: 'Hours: {{学时}}; at eight a day it should be {{expected}}.',
    todo: 'Check the hours and the dates; give the reason where they are right.',
  },
  B11: {
    title: 'Sessions and attendances',
    message: '{{found}}: nobody attends what is not held.',
    todo: 'Check both figures.',
  },
  B11b: {
    title: 'Attendances a session',
    message: 'Attendances a session: {{perSession}}, outside {{expected}}.',
    todo: 'Check both figures; give the reason where they are right.',
  },
  B11c: {
    title: 'Impossible attendances',
    message: 'Attendances: {{参训人次}}; they should be within {{expected}} (people, and people × sessions).',
    todo: 'Check people, sessions and attendances.',
  },
  B11d: {
    title: 'Fewer attendances than sessions',
    message: '{{found}}: less than one attendance a session.',
    todo: 'Check both figures; where nobody came to some, give the reason.',
  },
  B12: {
    title: 'More households than people',
    message: '{{column}} {{value}}: more than the people.',
    todo: 'Check households and people.',
  },
  B12c: {
    title: 'Many people a household',
    message: '{{perHousehold}} people a household, more than 10.',
    todo: 'Check both figures; give the reason where they are right.',
  },
  B13: {
    title: 'Kind of change and units',
    message:
      '{{found}}: who comes needs the unit after, who is transferred two different units, who leaves only the unit before.',
    todo: 'Complete or correct the unit codes.',
  },
  B14: {
    title: 'Amount and standard',
    message: '{{column}} is {{value}} (10,000 yuan); monthly standard × people × months gives {{expected}}.',
    todo: 'Check the three figures; give the reason where there were arrears.',
  },
  B15: {
    title: 'More than four quarters',
    message: '{{value}} quarterly reviews; a year has four quarters.',
    todo: 'Correct it.',
  },
  B16: {
    title: 'Grade and score',
    message: 'A score of {{得分}} should be {{expected}}, not {{等次}}.',
    todo: 'Check both; give the reason where a quota binds.',
  },
  B17: {
    title: 'Not contested',
    message: 'Candidates: {{正式候选人数}}, seats: {{应选职数}}.',
    todo: 'Check; give the reason where the law allows it.',
  },
  B18: {
    title: 'Farther from home',
    message: 'Level of home went from {{调动前居住地级别}} to {{调动后居住地级别}}.',
    todo: 'Check both levels; give the reason where it was no transfer home.',
  },
  B19: {
    title: 'No posts, yet figures',
    message: 'There are no posts: {{found}}.',
    todo: 'Correct whether there are posts, or clear the figures.',
  },
  B19b: {
    title: 'More people than posts',
    message: 'People: {{实际在岗社工}}, posts: {{已设岗位数}}.',
    todo: 'Check; give the reason where a post is shared.',
  },
  B20: {
    title: 'Number and area',
    message: '{{found}}: facilities have an area, and where there are none there is no area.',
    todo: 'Check both figures.',
  },
};
