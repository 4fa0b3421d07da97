/** Corrections: what is certain, what is likely, the change log, the pane, the command line. */
export const fixes = {
  log: {
    sheet: 'Change log',
    title: 'Change log',
    note: 'Cells that Shequ has corrected. Of an identity number only the first six digits and the check digit are shown, and the middle of a phone number is hidden; the recipe tells how a number was written, not the number. Please leave this sheet as it is: corrections can be undone by it.',
    columns: {
      batch: 'Batch',
      time: 'Time',
      sheet: 'Sheet',
      cell: 'Cell',
      record: 'Record',
      column: 'Column',
      before: 'Before',
      after: 'After',
      kind: 'Correction',
      rules: 'Rules',
      state: 'State',
      recipe: 'Recipe',
    },
    states: { done: 'Corrected', undone: 'Undone' },
  },
  kind: {
    width: 'Full-width characters made half-width',
    space: 'Stray spaces, invisible signs and separators removed',
    number: 'Text made a number',
    percent: 'Text percentage made a number',
    date: 'Date made a proper date',
    fifteen: '15-digit identity number made 18 digits',
    checkX: 'Lower-case check digit x made X',
    fromIdentity: 'Sex or birth date by the identity number',
    code: 'Standard code',
    dot: 'Dot of the name made “·”',
  },
  blank: '(blank)',
  asText: '“{{text}}” (text)',
  invisible: '[invisible]',
  hint: {
    idTransposed:
      'With digits {{at}} and {{next}} of the identity number exchanged its check digit is right; the two may have changed places.',
    idDoubled:
      'The identity number has 19 digits; without one of the equal digits {{at}} and {{next}} its check digit is right. One may have been typed twice.',
    idDropped:
      'The identity number has 17 digits; with digit {{at}} twice its check digit is right. One may have been left out.',
    idBirthDate:
      'With the birth date of this row, {{birth}}, as digits 7 to 14 the check digit of the identity number is right; these digits may be wrong.',
    idLetters:
      'The identity number holds letters; with O, I and the like as digits its check digit is right. Letters may have been typed for digits.',
    idDisagrees:
      'The identity number could be put right, but it contradicts the sex or birth date of this row. Make sure first that it is this person’s.',
    idTaken:
      'Put right, the identity number would be that of another row. Make sure first whether they are one person.',
    fromIdentity:
      'By the identity number, “{{column}}” would be {{wanted}}; but something else in this row contradicts the number, and which of them is wrong is not certain.',
    unit: 'The unit of “{{column}}” is {{unit}} already; without it the cell reads {{wanted}}.',
    sign: 'Without its sign “{{column}}” is {{wanted}}, which is like the other rows; the minus may be a slip.',
    factor:
      '“{{column}}” is {{found}}, far from the other rows (median {{median}}); by a factor of {{factor}} it would be {{wanted}} and like them. The unit may be wrong (yuan or 10,000 yuan), or a zero too many or too few.',
    factorPrior:
      '“{{column}}” was {{prior}} last period and is {{found}} now; by a factor of {{factor}} it would be {{wanted}} and like last period. The unit may be wrong (yuan or 10,000 yuan), or a zero too many or too few.',
    swapped:
      '“{{people}}” is less than “{{households}}”; exchanged, they give {{ratio}} {{ratio, plural(one: person; other: people)}} a household. The two columns may have changed places.',
    sumTransposed:
      'With digits {{at}} and {{next}} of “{{column}}” exchanged, {{wanted}} for {{found}}, the total is right.',
    sumSign: 'With {{wanted}} for {{found}} in “{{column}}” the total is right; the sign may be wrong.',
    sumFactor:
      'With {{wanted}} for {{found}} in “{{column}}” (a factor of {{factor}}) the total is right; the unit may be wrong, or a zero too many or too few.',
    sumDoubled:
      '“{{column}}” is {{found}}, more than the sum of the parts, {{wanted}}, by exactly one “{{part}}”, which may have been added twice.',
    sumLeftOut:
      '“{{column}}” is {{found}}, less than the sum of the parts, {{wanted}}, by exactly one “{{part}}”, which may have been left out.',
    sumDigit:
      'With {{wanted}} for {{found}} in “{{column}}” the total is right; a digit may have been typed twice or left out.',
  },
  left: {
    title: '{{n}} not corrected:',
    formula: 'the cell holds a formula',
    locked: 'the cell is protected; take the sheet’s protection off first',
    changed: 'the cell has changed since the check',
  },
  revertLeft: {
    title: '{{n}} not undone:',
    unreadable: 'the log row is incomplete',
    sheetMissing: 'the sheet is not found; it may have been renamed or deleted',
    formula: 'the cell holds a formula now',
    locked: 'the cell is protected; take the sheet’s protection off first',
    changed: 'the cell has changed since the correction',
    newer: 'there is a newer row about the same cell',
    notKept: 'the old spelling is not in the log, to protect personal data',
  },
  title: 'Automatic corrections',
  found: 'Can be corrected automatically: {{n}}.',
  none: 'There is nothing to correct automatically.',
  show: 'Show the list…',
  preview: {
    head: 'Cells to be corrected: {{n}} of {{all}}. Nothing has been changed yet.',
    kind: '{{kind}} ({{n}})',
    list: 'Cells of “{{kind}}”',
    change: '{{place}}, {{column}}: {{before}} becomes {{after}}',
    select: 'Select {{place}}',
    expand: 'Show “{{kind}}”',
    collapse: 'Hide “{{kind}}”',
    more: 'Not listed: {{n}} more, corrected with their kind and written to the change log as well.',
    confirm: 'Correct ({{n}})',
    cancel: 'Do not correct',
    nothing: 'No cell can be corrected, for these reasons.',
    close: 'Close',
    certain: 'Only what is certain: a cell means the same afterwards, or follows from the identity number.',
    single: 'This cell will be corrected. Nothing has been changed yet.',
  },
  reading: 'Looking at the cells…',
  writing: 'Writing…',
  cancelled: 'Cancelled; the workbook is unchanged.',
  done: {
    fixed: '{{n}} cell{{n, s}} corrected, logged on the sheet “{{sheet}}” as batch {{batch}}.',
    recheck: 'The check is being repeated with the corrected cells.',
    undo: 'Undo the corrections',
    undone: '{{n}} correction{{n, s}} undone, contents and formats.',
    undoneLeft: 'Changed after the correction and left as found, {{n}} cell{{n, s}}: {{places}}',
    undoFailed: 'Not undone: {{why}}',
    close: 'Done',
  },
  revert: {
    show: 'Undo by the change log…',
    head: '{{n}} correction{{n, s}} of the change log will be undone. Nothing has been changed yet.',
    none: 'The change log has no correction that can be undone.',
    noLog: 'The workbook has no “Change log” sheet.',
    confirm: 'Undo {{n}} correction{{n, s}}',
    cancel: 'Do not undo',
    done: '{{n}} correction{{n, s}} of the change log undone.',
  },
  card: {
    fix: 'Can be corrected automatically',
    change: '{{cell}}: {{before}} → {{after}} ({{kind}})',
    button: 'Correct…',
    hints: 'Likely cause',
    hintsNote: 'For you to check; nothing is changed by itself.',
  },
  cli: {
    list: '{{n}} cell{{n, s}} can be corrected:',
    line: '  {{place}}  {{column}}  {{before}}  →  {{after}}  {{kind}}{{rules}}',
    rules: ' ({{rules}})',
    leftLine: '  {{place}}  {{column}}  {{why}}',
    hints: 'Likely causes, for you to check (nothing is changed), {{n}}:',
    hintLine: '  {{place}}  {{rule}}  {{text}}',
    dryRun: 'This was a dry run; no file was written.',
    undo: '{{n}} correction{{n, s}} can be undone:',
    undoLine: '  {{place}}  {{column}}  {{after}}  →  {{before}}',
    unknownKind: 'There is no kind of correction “{{kind}}”. There are: {{kinds}}',
    noRecord:
      'The workbook has none of the return’s sheets; there is nothing to correct. Rules of your own for it can be given with --rules, or on its sheet 审核规则.',
  },
};
