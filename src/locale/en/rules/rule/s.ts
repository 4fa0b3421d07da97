/** Class S: structure of the return, and of a bureau’s own rules. */
export const s = {
  S01: {
    title: 'Sheet missing',
    message:
      'There is no sheet "{{sheet}}"[[; sheets with its header, which were not checked: {{candidates}}]].',
    todo: 'Add the sheet from the template[[; where its records are on {{candidates}}, rename that to "{{sheet}}", several of them put together]].',
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
  S09: {
    title: 'Records outside the table',
    message:
      'The table of sheet "{{sheet}}" is {{expected}}; the records in {{found}} lie outside it: they were checked, but formulas that name the table do not count them.',
    todo: 'Extend the table to the last record (Excel: drag its lower right corner; LibreOffice: Data, Define Range) and fill the formula columns down.',
  },
  S16: {
    title: 'Error value in a cell',
    message:
      'There is the error value {{value}} in {{column}} instead of data; no rule that reads it can judge.',
    todo: 'Restore or correct the formula, or type the value of {{column}}. #BUSY! or #GETTING_DATA is still being calculated: check again when it is done. #NAME? mostly stands where Shequ functions are unknown: open, calculate and save the workbook in an Excel that has Shequ.',
  },
  S17: {
    title: 'Formulas without a result',
    message:
      'The file does not have the results of the formulas in {{found}} of sheet "{{sheet}}"; no rule that reads these cells can judge.',
    todo: 'Open the file in Excel, save it there when it is calculated, and check again.',
  },
  S18: {
    title: 'Sheet not checked',
    message:
      'Sheet "{{sheet}}" has the header of "{{expected}}" and was not checked: of each kind one sheet is, the one of that name.',
    todo: 'Put records that are to be reported on sheet "{{expected}}" (where there is none, rename this one to "{{expected}}"); delete the sheet otherwise, or give the reason why it stays.',
  },
  S20: {
    title: 'Rule cannot be run',
    message: 'Rule {{rule}} cannot be run: {{why}}.',
    todo: 'Correct the formula, the table or the columns of the rule; until then it has checked nothing.',
  },
  S21: {
    title: 'Row of the rules in error',
    message: '{{why}}.',
    todo: 'Fill it in or correct it where the rules are written down.',
  },
  S10: {
    title: 'Blank cell',
    message: '{{column}} must not be blank.',
    todo: 'Fill in {{column}}; where cells were merged downwards, unmerge them and fill in every row.',
  },
  S11: {
    title: 'Not in the code list',
    message: '{{column}} "{{value}}" is not in the code list; it may be one of {{items}}: {{expected}} …',
    todo: 'Choose a value from the list.',
  },
  S11b: {
    title: 'Ethnicity not in the code list',
    message: '{{column}} "{{value}}" is not in the code list (GB/T 3304).',
    todo: 'Choose a value from the list; where the identity card says so, give the reason.',
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
  S15: {
    title: 'Needed here',
    message: '{{column}} must be filled in, given the rest of the record.',
    todo: 'Fill in {{column}}, or correct the rest.',
  },
};
