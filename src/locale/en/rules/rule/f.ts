/** Class F: against policy. */
export const f = {
  F01: {
    title: 'Quota below the norm',
    message: 'The approved quota {{核定员额}} is below the norm of {{expected}}.',
    todo: 'Check the decision, population and households; if they are right, give the reason.',
  },
  F02: {
    title: 'More staff than the norm',
    message: 'Workers: {{实有社区工作者}}; the norm is {{expected}}: {{difference}} more.',
    todo: 'Check staff, population and households; if they are right, give the reason.',
  },
  F02b: {
    title: 'Above the limit for one community',
    message: 'Workers: {{实有社区工作者}}; the limit for one community is {{expected}}.',
    todo: 'Check the number; if it is right, give the reason.',
  },
  F04: {
    title: 'Size of the community',
    message: 'Resident households: {{常住户数}}, outside {{expected}}.',
    todo: 'Check the number; if it is right, give the reason.',
  },
  F08: {
    title: 'Pay grade out of range',
    message: 'Grade {{岗位等级}} of a {{岗位类别}} is outside {{expected}} (three posts, eighteen grades).',
    todo: 'Check the grade; under another scheme, name it.',
  },
  F12: {
    title: 'Too few certificate holders',
    message: 'Certificate holders in {{社区名称}}: {{certified}} of {{staff}}, below the target.',
    todo: 'Check the levels; if they are right, say so.',
  },
  F13: {
    title: 'Too little floor area',
    message: '{{per100}} ㎡ of service premises per 100 households should be {{expected}} ㎡.',
    todo: 'Check area and households; if they are right, give the reason.',
  },
  F14: {
    title: 'People counted who do not count',
    message:
      'Staff of {{实有社区工作者}} seem to include public-welfare posts or part-timers; without them there are {{expected}}.',
    todo: 'Leave them out; where they count by local rule, name it.',
  },
  F03: {
    title: 'Committee size',
    message: 'Members elected: {{value}}; committees have {{expected}}.',
    todo: 'Check; give the reason where seats are vacant or the committees were elected apart.',
  },
  F05: {
    title: 'Award and standard',
    message: 'An award of {{一次性奖励}} yuan; the local standard is {{expected}}.',
    todo: 'Check; give the reason where an older standard applied.',
  },
  F06: {
    title: 'Allowance and standard',
    message: 'An allowance of {{月津贴}} yuan; the local standard is {{expected}}.',
    todo: 'Check; give the reason where an older standard applied.',
  },
  F06b: {
    title: 'Allowance without a post',
    message: 'Not in a social-work post, with an allowance of {{月津贴}} yuan.',
    todo: 'Check; give the reason where local rules pay it.',
  },
  F07: {
    title: 'Hours of continuing education',
    message: 'Hours: {{周期继续教育学时}}; it should be {{expected}}.',
    todo: 'Check the hours; give the reason where they are right.',
  },
  F10: {
    title: 'Below the minimum standard',
    message: '{{月标准}} yuan a month; it should be {{expected}}.',
    todo: 'Check; give the reason where it is right.',
  },
  F11: {
    title: 'Condition of transfer',
    message: 'Certified at the transfer: "{{转岗时是否持证}}"; local rules ask for a certificate.',
    todo: 'Check; give the reason where it was waived.',
  },
  F09: {
    title: 'Pay below the minimum',
    message: '{{月应发报酬}} yuan a month, below {{expected}}.',
    todo: 'Check the pay; give the reason, such as part of a month.',
  },
  F08b: {
    title: 'Grade is not what the terms give',
    message:
      '{{岗位类别}} at grade {{岗位等级}}; the terms give {{expected}} (years of work: {{yearsWorked}}, credited: {{credited}}, steps for the certificate: {{steps}}).',
    todo: 'Check grade, education, certificate and day of joining; name the decision where one says otherwise.',
  },
  F01b: {
    title: 'Fewer workers per 10,000 than the norm',
    message: 'Workers per 10,000 urban residents: {{数值}}, below {{expected}}.',
    todo: 'Check both numbers; if they are right, say what is planned.',
  },
};
