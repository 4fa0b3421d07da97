/** Class D: sheets against each other. */
export const d = {
  D01: {
    title: 'Community not on the community sheet',
    message: '{{column}} "{{value}}" is not on the community sheet.',
    todo: 'Correct the code or add the community.',
  },
  D02: {
    title: 'Staff do not add up',
    message:
      'Staff {{实有社区工作者}} ≠ committee members {{其中:两委成员}} + others {{其中:其他专职}} = {{expected}}; difference {{difference}}.',
    todo: 'Check the three numbers.',
  },
  D02b: {
    title: 'Community sheet and roster disagree',
    message:
      'Community sheet: staff {{实有社区工作者}}, members {{其中:两委成员}}, others {{其中:其他专职}}; roster: {{roster}}, {{rosterMembers}}, {{rosterOthers}}.',
    todo: 'Check the community sheet against the roster.',
  },
  D15: {
    title: 'Everybody holds a certificate',
    message: 'Everybody on duty ({{staff}} in all) is entered as a certificate holder.',
    todo: 'Check the levels; if they are right, give the reason.',
  },
  D03: {
    title: 'Township code',
    message: '{{column}} "{{value}}" does not have nine digits.',
    todo: 'Write the first nine digits of the division code.',
  },
  D03b: {
    title: 'Township of another county',
    message: '{{column}} {{value}} does not begin with {{county}}, the code of the reporting unit.',
    todo: 'Check the code; give the reason where the zone crosses the border.',
  },
  D04: {
    title: 'Certified staff of a station',
    message: '{{value}} certified; the register has {{expected}} at this station.',
    todo: 'Compare both sheets; give the reason where the dates differ.',
  },
  D05: {
    title: 'Certificate and register',
    message: 'Certificate level "{{持证级别}}": the person is not on the register, or with another level.',
    todo: 'Complete the register, or correct the level.',
  },
  D05b: {
    title: 'Certified staff of an agency',
    message: '{{column}} {{value}}; the register has {{expected}} at this agency.',
    todo: 'Compare both sheets; give the reason where the dates differ.',
  },
  D05c: {
    title: 'Certified in total',
    message:
      'Certified people: {{certified}} by the register, {{expected}} by the examinations sheet at the end of the latest year.',
    todo: 'Compare both sheets; give the reason where people moved in or out.',
  },
  D06: {
    title: 'Stations run',
    message: 'Stations run: {{value}}; the stations sheet names {{expected}}.',
    todo: 'Compare both sheets; give the reason where it runs stations elsewhere.',
  },
  D06b: {
    title: 'Operator not in the ledger',
    message: 'Operator {{value}} is not in the ledger of agencies.',
    todo: 'Check the code; give the reason where it is an agency of another county.',
  },
  D07: {
    title: 'Residents among the members',
    message: 'Residents: {{value}}; members on duty who live in the community by the roster: {{expected}}.',
    todo: 'Compare both sheets; give the reason where members changed since.',
  },
  D08: {
    title: 'Change and roster',
    message: '{{公民身份号码}} ({{变动类型}}): who came should be on the roster, who left not on duty.',
    todo: 'Check the roster; give the reason where it is right.',
  },
  D08b: {
    title: 'Died, and still on duty',
    message: '{{公民身份号码}} is registered as having died, and is on duty on the roster.',
    todo: 'Check the number and the kind of change; where they are right, take the person off the roster or change the duty status.',
  },
  D09: {
    title: 'Appraised but not on the roster',
    message: '{{公民身份号码}} is not on the roster.',
    todo: 'Check the number; give the reason where the person has left.',
  },
  D09b: {
    title: 'A grade without an appraisal',
    message: 'Grade "{{上年度考核等次}}", but no annual appraisal is registered.',
    todo: 'Complete the appraisals sheet; give the reason where it is right.',
  },
  D10: {
    title: 'More beneficiaries than holders',
    message: '{{column}} {{value}}; the register has {{expected}}.',
    todo: 'Compare both sheets; give the reason where holders have left.',
  },
  D11: {
    title: 'More staff than on the books',
    message: '{{value}} staff; stations and agencies have {{expected}}.',
    todo: 'Check; give the reason where others are counted in.',
  },
  D12: {
    title: 'Unknown unit code',
    message: '{{value}} is neither on the stations sheet nor on the communities sheet.',
    todo: 'Correct the code, or add the station.',
  },
  D13: {
    title: 'Subordinate units do not add up',
    message:
      '{{指标名称}} ({{分组}}): {{数值}} for the unit itself, {{expected}} in all for its subordinate units; difference {{difference}}.',
    todo: 'Check the figures. Nothing may be added up while a unit has not reported.',
  },
  D13b: {
    title: 'Units have not reported, nothing can be added up',
    message: 'Not reported: {{missing}}.',
    todo: 'Have them report first; where a unit was merged, correct 社区基本情况表.',
  },
  D14: {
    title: 'Mean not weighted by people',
    message:
      '{{指标名称}}: {{数值}}; weighted by people it is {{expected}} (the plain mean of the means is {{simpleMean}}).',
    todo: 'Divide the total by the number of people; do not average means.',
  },
};
