/** Class C: records against each other. */
export const c = {
  C01: {
    title: 'Code or name twice',
    message: '{{column}} "{{value}}" occurs {{count}} times.',
    todo: 'Correct or delete the repeated record.',
  },
  C02: {
    title: 'Identity number twice',
    message: 'There are {{count}} records with the identity number {{公民身份号码}}.',
    todo: 'Check them; correct the number or delete the repeated record.',
  },
  C02b: {
    title: 'One person in several communities',
    message: '{{姓名}} ({{公民身份号码}}) is on duty in several communities: {{count}} records.',
    todo: 'Confirm the exchange or second post and give the reason.',
  },
  C02c: {
    title: 'Same name and birthday, different numbers',
    message: 'Several records of {{姓名}}, born {{出生日期}}, have different identity numbers.',
    todo: 'See whether one person was entered twice.',
  },
  C04: {
    title: 'More than one secretary or director',
    message:
      'Community {{所属社区代码}} has {{count}} holders of the post {{职务}}, counting dual posts; there can be 1.',
    todo: 'Check duty and status.',
  },
  C04b: {
    title: 'Secretary or director vacant',
    message:
      'On duty in {{社区名称}}, counting dual posts: secretaries {{secretaries}}, directors {{directors}}.',
    todo: 'Check the roster; if the post is vacant, say so.',
  },
  C05: {
    title: 'Numbering',
    message: 'Number {{序号}} is repeated, or outside 1 to {{rows}}.',
    todo: 'Number the records again.',
  },
  C07: {
    title: 'Too few local workers',
    message:
      'Full-time workers of {{社区名称}} who live in the community: {{ofCommunity}}, in the street: {{ofStreet}}; at least 1 and 2 are asked for.',
    todo: 'Check the level of residence; if it is right, give the reason.',
  },
  C08: {
    title: 'Same value for many people',
    message: '{{count}} people have the same {{column}} "{{value}}"; it may have been copied.',
    todo: 'Check each of them.',
  },
  C03: {
    title: 'Certificate number twice',
    message: 'Certificate number {{证书管理号}} occurs {{count}} times.',
    todo: 'Copy it from the certificate again, or delete the record that is twice.',
  },
  C03b: {
    title: 'Several certificates',
    message: '{{公民身份号码}} has {{count}} records; the person counts once, at the highest level.',
    todo: 'Give the reason where one person holds them; delete what is entered twice.',
  },
  C06: {
    title: 'Record twice',
    message: '{{count}} records agree in these columns: {{found}}.',
    todo: 'Merge the records, or delete one.',
  },
  C06b: {
    title: 'Record perhaps twice',
    message: '{{count}} records agree in these columns: {{found}}.',
    todo: 'Merge what was entered twice; where there are two, give the reason.',
  },
  C09: {
    title: 'Term twice',
    message: 'Community {{社区代码}} has {{count}} records of term {{届次}}.',
    todo: 'Delete one, or correct the term.',
  },
  C10: {
    title: 'Street without a station',
    message: '{{value}} has no station.',
    todo: 'Add it; give the reason where another street serves it.',
  },
};
