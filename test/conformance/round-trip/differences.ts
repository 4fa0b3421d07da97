import type { Change, Difference } from './compare';

const feature = (...names: string[]): ((change: Change) => boolean) => {
  const all = new Set(names);
  return (change) => all.has(change.feature);
};

const NUMBER = /-?\d+\.\d+(?:E[+-]?\d+)?/gi;
/** The same but for the last bits of numbers: what is left of a binary fraction in 15 digits. */
function sameIn15Digits(before: string, after: string): boolean {
  const [a, b] = [before, after].map((text) => (text.match(NUMBER) ?? []).map(Number));
  return (
    before.replace(NUMBER, '#') === after.replace(NUMBER, '#') &&
    a.every((number, n) => Math.abs(number - b[n]) <= 1e-14 * Math.abs(number))
  );
}

/** A rule's counts without how many records passed and how many were undecided. */
const withoutPassed = (rule: string): string => rule.replace(/"(pass|undecided)":\d+/g, '');

/** How many rows below the last one in use LibreOffice looks for drop-downs and limits when it saves an .xlsx file. */
const ROWS_BELOW = 1000;

/**
 * What LibreOffice Calc 7.4 does not bring back, each with its cause. An entry explains a change only of the kind and
 * to the value that it names; what none explains makes the comparison fail.
 */
export const differences: readonly Difference[] = [
  {
    id: 'drop-downs end 1000 rows below the records',
    why: 'Calc keeps drop-downs and limits cell by cell while a file is open, and on saving .xlsx writes those of the rows in use and of 1000 rows below (XclExpCellTable in sc/source/filter/excel/xetable.cxx goes through the used area). Rows further down have none when the file is opened again; checking needs none.',
    explains: ({ feature, before, after }) =>
      feature === 'last rows of drop-downs and limits' &&
      after !== null &&
      Number(after) > ROWS_BELOW &&
      Number(after) < Number(before),
  },
  {
    id: 'formulas of table columns',
    why: 'Calc 7.4 does not write the formula of a table column. The cells keep theirs; in a row added afterwards the formula has to be filled down, which the limit on these cells allows.',
    explains: ({ feature, after }) => feature === 'formulas of table columns' && after === null,
  },
  {
    id: 'stripes of tables',
    why: 'Calc 7.4 does not write table styles: the table is plain, headers keep their own colours.',
    explains: ({ feature, after }) => feature === 'table styles' && after === 'none',
  },
  {
    id: 'results of SHEQU functions',
    why: 'A formula that is stored without a result is calculated when a file is opened, and where there is no add-in a SHEQU function is #NAME?, in Calc as in Excel. Stored results of a filled-in return stay, and so does every formula.',
    explains: ({ file, feature, before, after }) =>
      file.startsWith('template') &&
      feature === 'results of SHEQU functions' &&
      before === '""' &&
      after === '#NAME?',
  },
  {
    id: 'findings about SHEQU functions',
    why: 'Where there is no add-in, the template’s own SHEQU functions are #NAME? once they are calculated: the check names their cells (S16) and says where to calculate them.',
    explains: ({ file, feature, place, before, after }) =>
      file.startsWith('template') &&
      ((feature === 'findings' && before === null && /^\{"rule":"S16".*"#NAME\?"/.test(after ?? '')) ||
        (feature.startsWith('rules') && place === 'S16')),
  },
  {
    id: '15 digits',
    why: 'Calc writes numbers with 15 significant digits, as many as Excel shows; a binary fraction has up to 17.',
    explains: (change) =>
      feature('values', 'results of SHEQU functions', 'results of formulas', 'findings')(change) &&
      change.before !== null &&
      change.after !== null &&
      sameIn15Digits(change.before, change.after),
  },
  {
    id: 'formulas without result',
    why: 'A formula of the empty template is stored without a result (an empty text) and calculated when the file is opened: counts of nothing are 0.',
    explains: ({ file, feature, before, after }) =>
      file.startsWith('template') && feature === 'results of formulas' && before === '""' && after !== null,
  },
  {
    id: 'records of the empty template',
    why: 'Once the formulas of an empty 汇总表 have results, its records are judged: they pass or are undecided. No rule fails that did not.',
    explains: ({ file, feature, before, after }) =>
      file.startsWith('template') &&
      feature.startsWith('rules') &&
      before !== null &&
      after !== null &&
      withoutPassed(before) === withoutPassed(after),
  },
  {
    id: 'formulas in .ods',
    why: 'Calc writes references to columns of tables as references to cells in .ods files; they read the same cells.',
    explains: ({ route, feature, before, after }) =>
      route === 'by way of .ods' &&
      feature === 'formulas' &&
      after !== null &&
      before?.includes('[') === true &&
      !after.includes('['),
  },
  {
    id: 'column widths in a Chinese environment',
    why: 'In a Chinese environment Calc saves cells with its Chinese font and tells widths in digits of that one instead of Calibri’s: other numbers for columns as wide as before.',
    explains: ({ feature, before, after }) =>
      feature === 'column widths' && after !== null && Math.abs(Number(after) / Number(before) - 1) < 0.2,
  },
  {
    id: 'frozen panes without a window',
    why: 'Converting on the command line (soffice --headless, --convert-to) leaves out all that belongs to a window, frozen panes among it (sc/source/filter/oox/viewsettings.cxx, tdf#142854). Saved by a person, the panes stay.',
    explains: ({ route, feature, after }) =>
      route === 'converted without a window' && feature === 'frozen panes' && after === null,
  },
];
