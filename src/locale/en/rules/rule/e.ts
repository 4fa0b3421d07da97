/** Class E: against last period. */
export const e = {
  E01: {
    title: 'Changed much since last period',
    message: '{{column}} {{value}}, last period {{prior}}, a change of {{change}}.',
    todo: 'Compare both periods; give the reason where it is right.',
  },
  E03: {
    title: 'Stock of certificates',
    message: '{{年末累计持证}} at year-end; last period {{prior}} and {{通过人数}} passed make {{expected}}.',
    todo: 'Compare both periods; give the reason where people moved or certificates were cancelled.',
  },
  E05: {
    title: 'Terms do not follow',
    message: 'Term {{届次}}, last period {{prior}}: it should be the same or the next.',
    todo: 'Check the term; give the reason where a merged community counts anew.',
  },
  E06: {
    title: 'Population changed much',
    message:
      'Residents: {{常住人口}}, last period {{prior}}, a change of {{change}}; the quota depends on it.',
    todo: 'Check the population; give the reason where it is right.',
  },
  E08: {
    title: 'Community of last period is gone',
    message:
      'Community {{主键}} of last period is not on the communities sheet, and 区划变更 does not say why[[; it may be {{likely}} {{likelyName}} of this period now]].',
    todo: 'Add it; where it was merged, split, renamed or recoded, write one line on 区划变更: all comparisons go by it.',
  },
  E02: {
    title: 'Joined without a registered change',
    message:
      '{{姓名}} ({{公民身份号码}}) was not on the last roster and is in {{所属社区代码}} now; the register has no recruitment, election or transfer since.',
    todo: 'Register the change; give the reason where last period left the person out.',
  },
  E02b: {
    title: 'Left without a registered change',
    message:
      '{{姓名}} ({{公民身份号码}}) was in {{所属社区代码}} last period and is not on duty now; the register has no departure or transfer since.',
    todo: 'Register the change, or put the person on the roster; give the reason where last period was wrong.',
  },
  E02c: {
    title: 'Moved without a registered change',
    message:
      '{{姓名}} ({{公民身份号码}}) was in {{before}} last period and is in {{所属社区代码}} now; the register has no transfer since.',
    todo: 'Register the change; where communities were merged or recoded, write it on 区划变更.',
  },
  E02d: {
    title: 'Register and rosters disagree',
    message: '{{变动类型}} is registered ({{公民身份号码}}), but the two rosters show no such change.',
    todo: 'Check the kind, the date, the units and both rosters.',
  },
  E02e: {
    title: 'Staff changed, nothing is registered',
    message:
      'Since last period {{joined}} joined, {{left}} left, {{moved}} moved; the return registers no change.',
    todo: 'Fill in the register of changes, or explain the change.',
  },
  E08b: {
    title: 'Community was not there last period',
    message: 'Community {{社区代码}} {{社区名称}} is new, and 区划变更 does not say why.',
    todo: 'Write on 区划变更 that it was founded, split off or recoded; give the reason where last period left it out.',
  },
  E09: {
    title: 'Differs from last period',
    message: '{{column}} {{value}}, last period {{prior}}, with the same identity number.',
    todo: 'Compare both periods; give the reason where it has changed.',
  },
  E10: {
    title: 'Lower than last period',
    message: '{{column}} {{value}}, last period {{prior}}.',
    todo: 'Compare both periods; give the reason where last period was wrong.',
  },
  E11: {
    title: 'Date of entry differs from last period',
    message: 'Entered {{进入社区工作日期}}, last period {{prior}}.',
    todo: 'Compare both periods; give the reason where it is right.',
  },
  E12: {
    title: 'Probably somebody of last period',
    message:
      '{{姓名}} has name, birth date and community of {{prior}} of last period, but another number, and one of the two is damaged; whether they are one is for you to say.',
    todo: 'Check the document and correct the number; give the reason where they are two.',
  },
  E13: {
    title: 'Community after the change is not there',
    message: '{{现社区代码}} is not on the communities sheet.',
    todo: 'Check the code.',
  },
  E13b: {
    title: 'Community before the change was not there',
    message: '{{原社区代码}} is not among the figures of last period.',
    todo: 'Check the code; give the reason where last period left it out.',
  },
  E14: {
    title: 'Kind of change and codes',
    message:
      '{{变更类型}}: a new community has only a code now, a dissolved one a code before, all others both.',
    todo: 'Check the kind and the codes.',
  },
  E04: {
    title: 'Growth as printed does not fit',
    message: '{{column}} {{value}}: last period {{prior}}, which makes {{expected}} ({{found}}).',
    todo: 'Check both figures and the growth; move a growth that is of the other figure; give the reason where last period was corrected.',
  },
  E07: {
    title: 'Not more than three years before',
    message: '{{报名人数}} registered; the three years before had {{priorThree}} together.',
    todo: 'Check the figures; where nobody claims that they were exceeded, say so.',
  },
};
