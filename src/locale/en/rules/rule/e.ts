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
      '{{常住人口}} residents, last period {{prior}}, a change of {{change}}; the quota depends on it.',
    todo: 'Check the population; give the reason where it is right.',
  },
  E08: {
    title: 'Community of last period is gone',
    message: 'Community {{主键}} of last period is not on the communities sheet.',
    todo: 'Add it; give the reason where it was merged or renamed.',
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
