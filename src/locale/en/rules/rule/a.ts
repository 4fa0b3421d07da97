/** Class A: a cell by itself. */
export const a = {
  A01: {
    title: 'Name not well formed',
    message:
      'The name "{{姓名}}" is not well formed[[: it holds "{{odd}}", and a name has Chinese characters and "·" only]][[: its length is {{length}}, and a name has 2 to 25 characters]].',
    todo: 'Enter the name as on the identity card, without spaces; the dot in minority names is "·".',
  },
  A02: {
    title: 'Identity number wrong',
    message: 'Identity number {{公民身份号码}}: {{reason}}',
    todo: 'Enter the 18 characters again from the identity card.',
  },
  A02b: {
    title: 'Identity number stored as a number',
    message: 'The identity number is stored as a number. Excel keeps 15 digits, so the last three are lost.',
    todo: 'Set the cell to text first, then enter the number again.',
  },
  A02c: {
    title: 'Placeholder identity number',
    message: 'The identity number {{公民身份号码}} was typed only to fill the cell.',
    todo: 'Enter the person’s real identity number.',
  },
  A02d: {
    title: 'Identity number to be confirmed',
    message: 'Identity number {{公民身份号码}}: {{reason}}',
    todo: 'Check the identity card; if the number is right, give the reason.',
  },
  A02e: {
    title: '15-digit identity number',
    message: 'The identity number {{公民身份号码}} has the old form of 15 digits.',
    todo: 'Enter the number of 18 digits.',
  },
  A02f: {
    title: 'Number of another document',
    message:
      '{{公民身份号码}} is the number of a passport, travel permit or the like, not an identity number of 18 characters; age and sex cannot be checked by it.',
    todo: 'Enter the 18 characters where the person has an identity card or residence permit with them; otherwise say which document it is.',
  },
  A03: {
    title: 'Community code is not 12 digits',
    message: 'The community code "{{社区代码}}" is not a division code of 12 digits.',
    todo: 'Enter the 12 digits of the statistical division code.',
  },
  A03b: {
    title: 'Community code to be confirmed',
    message:
      'The first six digits of {{社区代码}} differ from the unit’s {{county}}, or the last three are not 001 to 399.',
    todo: 'Check the code; for a development zone or quasi-committee, give the reason.',
  },
  A05: {
    title: 'Sex code wrong',
    message: 'The sex "{{性别}}" should be 1男 (male) or 2女 (female).',
    todo: 'Enter 1男 or 2女.',
  },
  A06: {
    title: 'Telephone number wrong',
    message:
      '{{联系电话}} is neither a mobile number of 11 digits nor a land line or other telephone number.',
    todo: 'Enter a mobile number of 11 digits (13 to 19 in front), or a land line with its area code.',
  },
  A06b: {
    title: 'Not a mobile number',
    message: '{{联系电话}} is not one mobile number of 11 digits, which this column asks for.',
    todo: 'Enter the mobile number; if the person has none, give the reason.',
  },
  A07: {
    title: 'Education not in the code list',
    message:
      'The education "{{学历}}" is not in the code list (GB/T 4658); it may be one of {{items}}: {{expected}} …',
    todo: 'Choose it from the list.',
  },
  A07b: {
    title: 'Studies without a degree',
    message: 'The education "{{学历}}" was not completed with a degree and counts one level lower.',
    todo: 'Check the certificate; if it is right, say so.',
  },
  A07c: {
    title: 'Political status not in the code list',
    message:
      'The political status "{{政治面貌}}" is not in the code list (GB/T 4762); it may be one of {{items}}: {{expected}} …',
    todo: 'Choose it from the list.',
  },
  A09: {
    title: 'Length of the certificate number',
    message: 'The certificate number has a length of {{length}}; 18 characters are usual.',
    todo: 'Compare it with the certificate.',
  },
  A10: {
    title: 'Year impossible',
    message: '{{column}} "{{value}}" should be {{expected}}.',
    todo: 'Check the year.',
  },
  A10b: {
    title: 'Year very early',
    message: '成立年份 "{{成立年份}}" is before 1949.',
    todo: 'Check the year; if it is right, give the reason.',
  },
  A13: {
    title: 'Date not readable',
    message: '{{column}} "{{value}}" cannot be read as a date.',
    todo: 'Enter the date as 2023-12-31.',
  },
  A14: {
    title: 'Numbers only',
    message:
      '{{column}} "{{value}}" is not a plain number: counts are whole and not negative, amounts, areas and rates may have decimals; no unit, separators or full-width digits.',
    todo: 'Enter digits only.',
  },
  A14b: {
    title: 'Number stored as text',
    message: '"{{value}}" in {{column}} is text; sums pass it over.',
    todo: 'Set the cell to General and enter {{expected}} again.',
  },
  A16: {
    title: 'Masked value',
    message: '{{column}} "{{value}}" holds something that was blotted out (某, XX, 〔…〕, * …).',
    todo: 'Enter the real value.',
  },
  A16b: {
    title: 'Perhaps masked',
    message:
      '{{column}} "{{value}}" holds 某, XX, 〔…〕, * or the like; something may have been blotted out.',
    todo: 'Enter the real text; if it is what the original says, say so.',
  },
  A17: {
    title: 'Age out of range',
    message: 'Aged {{age}} on the reference date, outside {{expected}}.',
    todo: 'Check the birth date; if the age is right, give the reason.',
  },
  A04: {
    title: 'Malformed social credit code',
    message:
      '"{{统一社会信用代码}}" does not have 18 characters, or has some that are not allowed (no I, O, Z, S, V; digits in places 3 to 8).',
    todo: 'Copy the code from the certificate again.',
  },
  A04b: {
    title: 'Not registered with civil affairs',
    message:
      '{{统一社会信用代码}} does not begin with 51, 52, 53 or 59, the codes of civil-affairs registration.',
    todo: 'Check the registration authority; give the reason where it is another one.',
  },
  A04c: {
    title: 'Check digit of a social credit code',
    message: '{{统一社会信用代码}}: {{reason}}',
    todo: 'Compare with the certificate; codes of the pilot areas may fail the check, say so.',
  },
  A08: {
    title: 'Out of bounds',
    message: '{{column}} "{{value}}" should be within {{expected}}.',
    todo: 'Correct it.',
  },
  A08b: {
    title: 'Outside the usual bounds',
    message: '{{column}} "{{value}}" is outside {{expected}}.',
    todo: 'Check it; where bonus points, arrears or the like make it right, give the reason.',
  },
  A11: {
    title: 'Form of a document number',
    message: '"{{变动依据文号}}" is not of the form 机关代字〔year〕N号.',
    todo: 'Write the number as on the document; give the reason where it has none.',
  },
  A12: {
    title: 'An exact figure is needed',
    message: '{{column}} "{{value}}" is an approximation.',
    todo: 'Write the exact figure, without 余, 多, 近, 约, 万.',
  },
  A15: {
    title: 'Amount too large',
    message:
      '{{column}} {{value}} (10,000 yuan) is over one hundred million yuan; was it entered in yuan ({{inYuan}})?',
    todo: 'Check the unit; give the reason where it is right.',
  },
};
