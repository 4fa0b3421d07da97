/** Class H: damaged text and numbers. */
export const h = {
  H01: {
    title: 'Number perhaps damaged by a replaced year',
    message:
      '{{column}} "{{value}}" contains a year and is out of proportion; a "replace all" may have damaged it.',
    todo: 'Compare with the original; if it is right, give the reason.',
  },
  H02: {
    title: 'Range the wrong way round',
    message: 'The lower bound of "{{value}}" in {{column}} is above the upper one.',
    todo: 'Enter one number.',
  },
  H05: {
    title: 'Damaged text',
    message: '{{column}} "{{value}}" holds residue of pinyin or broken characters.',
    todo: 'Enter the text again from the original.',
  },
  H05b: {
    title: 'Perhaps damaged text',
    message:
      'The question mark, or the letters in brackets, of {{column}} "{{value}}" may be a lost character or residue of pinyin.',
    todo: 'Correct it from the original; if it is what that says, say so.',
  },
  H06: {
    title: 'Invisible characters',
    message:
      '{{column}} "{{value}}" holds line breaks, stray spaces, invisible signs or full-width letters or digits.',
    todo: 'Remove them.',
  },
  H08: {
    title: 'Name of the street or township',
    message:
      '"{{所属街道(乡镇)}}" is not a full name, or differs from that of other communities with the same code {{standard}}.',
    todo: 'Enter the full name; if it is right, give the reason.',
  },
  H07: {
    title: 'Text that looks damaged',
    message: '{{column}}: {{reason}}',
    todo: 'Correct it from the original; give the reason where it is right.',
  },
  H03: {
    title: 'Misread sign',
    message: '{{column}} "{{value}}" holds a sign that was probably a digit or %.',
    todo: 'Fill in the number of the original.',
  },
  H04: {
    title: 'Word of a paraphrasing tool',
    message: '{{column}} may have words in place of others: {{words}}.',
    todo: 'Put right what was meant; say so where just this word is meant.',
  },
  H09: {
    title: 'Unit of measure to be checked',
    message: 'Unit “{{unit}}” is missing or not that of {{指标名称}}, “{{expected}}”.',
    todo: 'Correct the unit; where it is changed, convert the value.',
  },
  H10: {
    title: 'Term differs from the figure',
    message: 'The term “{{term}}” does not fit {{指标名称}}.',
    todo: 'Use the proper name: 社区工作者, 持证社会工作者, 助理社会工作师, 社会工作师, 志愿者; if others are meant, say so.',
  },
  H11: {
    title: 'Title and text differ in subject',
    message: 'The title is “{{heading}}”, the text “{{body}}”.',
    todo: 'Check that the sentence is about this unit and figure; if it is, say why.',
  },
};
