/** Words about rules: by id, why a rule could not run, and names of values that are no columns. */
export const rules = {
  rule: {
    A01: {
      title: 'Name not well formed',
      message:
        'The name "{{姓名}}" holds spaces, digits, letters or question marks, or is not 2 to 25 characters long.',
      todo: 'Enter the name as on the identity card, without spaces; the dot in minority names is "·".',
    },
    A02: {
      title: 'Identity number wrong',
      message: 'Identity number {{公民身份号码}}: {{reason}}',
      todo: 'Enter the 18 characters again from the identity card.',
    },
    A02b: {
      title: 'Identity number stored as a number',
      message:
        'The identity number is stored as a number. Excel keeps 15 digits, so the last three are lost.',
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
      message: '{{联系电话}} is neither a mobile number of 11 digits nor a land line.',
      todo: 'Enter a mobile number of 11 digits that starts with 13 to 19.',
    },
    A06b: {
      title: 'Not a mobile number',
      message: '{{联系电话}} is a land line; this column asks for a mobile number.',
      todo: 'Enter the mobile number; if the person has none, give the reason.',
    },
    A07: {
      title: 'Education not in the code list',
      message: 'The education "{{学历}}" is not in the code list (GB/T 4658).',
      todo: 'Choose it from the list.',
    },
    A07b: {
      title: 'Studies without a degree',
      message: 'The education "{{学历}}" was not completed with a degree and counts one level lower.',
      todo: 'Check the certificate; if it is right, say so.',
    },
    A07c: {
      title: 'Political status not in the code list',
      message: 'The political status "{{政治面貌}}" is not in the code list (GB/T 4762).',
      todo: 'Choose it from the list.',
    },
    A09: {
      title: 'Length of the certificate number',
      message: 'The certificate number has {{length}} characters; 18 are usual.',
      todo: 'Compare it with the certificate.',
    },
    A10: {
      title: 'Year of foundation impossible',
      message: 'The year of foundation "{{成立年份}}" should be within {{expected}}.',
      todo: 'Check the year in which the community was founded.',
    },
    A13: {
      title: 'Date not readable',
      message: '{{column}} "{{value}}" cannot be read as a date.',
      todo: 'Enter the date as 2023-12-31.',
    },
    A14: {
      title: 'Numbers only',
      message:
        '{{column}} "{{value}}" is not a plain number: counts are whole and not negative, without unit, separators or full-width digits.',
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
    A17: {
      title: 'Age out of range',
      message: 'Aged {{age}} on the reference date, outside {{expected}}.',
      todo: 'Check the birth date; if the age is right, give the reason.',
    },
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
      title: 'Date of the certificate to be confirmed',
      message:
        'The certificate of {{取证年月}} is older than the national examination (2008), or its holder was not 18.',
      todo: 'See whether it is a local certificate; if so, give the reason.',
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
      message:
        '{{found}}: without premises there is no office of its own; premises have a tenure and an area.',
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
    C01: {
      title: 'Community twice',
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
        '{{社区名称}} has {{secretaries}} secretary and {{directors}} director on duty, counting dual posts.',
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
        'In {{社区名称}}, {{ofCommunity}} full-time workers live in the community and {{ofStreet}} in the street; at least 1 and 2 are asked for.',
      todo: 'Check the level of residence; if it is right, give the reason.',
    },
    C08: {
      title: 'Same value for many people',
      message: '{{count}} people have the same {{column}} "{{value}}"; it may have been copied.',
      todo: 'Check each of them.',
    },
    D01: {
      title: 'Community not on the community sheet',
      message: 'The community code "{{所属社区代码}}" is not on the community sheet.',
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
      message: 'All {{staff}} people on duty are entered as certificate holders.',
      todo: 'Check the levels; if they are right, give the reason.',
    },
    F01: {
      title: 'Quota below the norm',
      message: 'The approved quota {{核定员额}} is below the norm of {{expected}}.',
      todo: 'Check the decision, population and households; if they are right, give the reason.',
    },
    F02: {
      title: 'More staff than the norm',
      message: 'There are {{实有社区工作者}} workers for a norm of {{expected}}: {{difference}} more.',
      todo: 'Check staff, population and households; if they are right, give the reason.',
    },
    F02b: {
      title: 'Above the limit for one community',
      message: 'There are {{实有社区工作者}} workers; the limit for one community is {{expected}}.',
      todo: 'Check the number; if it is right, give the reason.',
    },
    F04: {
      title: 'Size of the community',
      message: '{{常住户数}} resident households are outside {{expected}}.',
      todo: 'Check the number; if it is right, give the reason.',
    },
    F08: {
      title: 'Pay grade out of range',
      message: 'Grade {{岗位等级}} of a {{岗位类别}} is outside {{expected}} (three posts, eighteen grades).',
      todo: 'Check the grade; under another scheme, name it.',
    },
    F12: {
      title: 'Too few certificate holders',
      message: '{{社区名称}} has {{certified}} holders among {{staff}} workers, below the target.',
      todo: 'Check the levels; if they are right, say so.',
    },
    F13: {
      title: 'Too little floor area',
      message: '{{per100}} ㎡ of service premises per 100 households are below {{expected}} ㎡.',
      todo: 'Check area and households; if they are right, give the reason.',
    },
    F14: {
      title: 'People counted who do not count',
      message:
        'Staff of {{实有社区工作者}} seem to include public-welfare posts or part-timers; without them there are {{expected}}.',
      todo: 'Leave them out; where they count by local rule, name it.',
    },
    G15: {
      title: 'Total and parts differ',
      message: '{{column}} {{value}} ≠ sum of its parts {{expected}}; difference {{difference}}.',
      todo: 'Check the numbers; if they follow other definitions or days, say so.',
    },
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
    I03: {
      title: 'Filled in before the reference date',
      message: 'The date of filling {{填报日期}} is before the reference date {{统计时点}}.',
      todo: 'Check both dates.',
    },
    I04: {
      title: 'Other template version',
      message: 'The template version "{{模板版本}}" is not the current {{expected}}.',
      todo: 'Use the current template.',
    },
    I05: {
      title: 'Filled in and reviewed by one person',
      message: '"{{填表人}}" both filled in and reviewed the return.',
      todo: 'Have somebody else review it; if there is nobody, give the reason.',
    },
    S01: {
      title: 'Sheet missing',
      message: 'There is no sheet "{{sheet}}".',
      todo: 'Add the sheet from the template.',
    },
    S02: {
      title: 'Column missing',
      message: 'Sheet "{{sheet}}" has no column "{{expected}}".',
      todo: 'Add the column with the template’s name.',
    },
    S03: {
      title: 'Column renamed',
      message: 'Column "{{found}}" of sheet "{{sheet}}" was read as "{{expected}}".',
      todo: 'Change its name back to "{{expected}}".',
    },
    S04: {
      title: 'Column twice',
      message:
        'Column "{{expected}}" occurs twice on sheet "{{sheet}}", again at {{found}}; only the first was checked.',
      todo: 'Delete one of them.',
    },
    S05: {
      title: 'Header over two rows',
      message: 'The header of sheet "{{sheet}}" lies over {{found}}; it was read all the same.',
      todo: 'Put the header into one row without merged cells.',
    },
    S06: {
      title: 'Header not found',
      message: 'Sheet "{{sheet}}" has no header that can be recognised; it was not checked.',
      todo: 'Restore the header of the template.',
    },
    S07: {
      title: 'No records',
      message: 'Sheet "{{sheet}}" has no records.',
      todo: 'Fill it in and check again.',
    },
    S08: {
      title: 'Sheet protected',
      message: 'Sheet "{{sheet}}" is protected: it was checked, but cells cannot be marked or corrected.',
      todo: 'Unprotect it where marks are wanted.',
    },
    S10: { title: 'Blank cell', message: '{{column}} must not be blank.', todo: 'Fill in {{column}}.' },
    S11: {
      title: 'Not in the code list',
      message: '{{column}} "{{value}}" is not in the code list.',
      todo: 'Choose a value from the list.',
    },
    S13: {
      title: 'Date not readable',
      message: '{{column}} "{{value}}" cannot be read as a date.',
      todo: 'Enter the date as 2023-12-31.',
    },
    S14: {
      title: 'Computed column changed',
      message: '{{column}} is {{value}}; its formula gives {{expected}}.',
      todo: 'Restore the formula and recalculate.',
    },
  },
  skip: {
    syntax: 'syntax error at character {{position}} of the formula',
    unknownFunction: 'there is no function {{function}} (character {{position}} of the formula)',
    argumentCount: '{{function}} does not take {{given}} arguments (character {{position}} of the formula)',
    unknownTable: 'there is no table "{{table}}" (character {{position}} of the formula)',
    tableMissing: 'the return has no table "{{table}}"',
    unknownColumn: 'table "{{table}}" has no column "{{column}}"',
    columnMissing: 'column "{{column}}" of table "{{table}}" is missing',
    otherTableRow: 'a formula cannot refer to this row of another table "{{table}}" (character {{position}})',
    unknownName: 'there is no name "{{name}}" (character {{position}} of the formula)',
    unsupported: '"{{what}}" is not supported (character {{position}} of the formula)',
  },
  value: {
    reason: 'flaw',
    checkDigit: 'right check digit',
    county: 'unit’s county',
    length: 'length',
    age: 'age',
    perHousehold: 'people per household',
    count: 'occurrences',
    secretaries: 'secretaries',
    directors: 'directors',
    rows: 'records',
    ofCommunity: 'living in the community',
    ofStreet: 'living in the street',
    roster: 'on the roster',
    rosterMembers: 'members on the roster',
    rosterOthers: 'others on the roster',
    certified: 'certificate holders',
    staff: 'people on duty',
    rate: 'share',
    per100: 'area per 100 households',
    excluded: 'people who do not count',
    median: 'median of the column',
    standard: 'full name',
    sheet: 'sheet',
    found: 'found',
  },
  blank: 'blank',
  pair: '{{name}}: {{value}}',
  separator: '; ',
  unknownRule: 'Rule {{rule}}',
};
