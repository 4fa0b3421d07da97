import { type Cell, CellError, isError } from '../../src/domain/cell';
import { agree, type Answered, type Difference } from './compare';

const code = (cell: Cell): string => (cell instanceof CellError ? cell.code : '');
const among = (...names: string[]): ((answered: Answered) => boolean) => {
  const all = new Set(names);
  return ({ about }) => all.has(about);
};

/** Texts that a formula works on: those of its record and those that it quotes. */
const texts = ({ read, formula }: Answered): string[] => [
  ...read.filter((cell): cell is string => typeof cell === 'string'),
  ...[...formula.matchAll(/"([^"]*)"/g)].map((match) => match[1]),
];
/** Numbers that a formula works on, with those in its texts. */
const numbers = (answered: Answered): number[] => [
  ...answered.read.filter((cell): cell is number => typeof cell === 'number'),
  ...(answered.formula.replace(/"[^"]*"/g, '').match(/-?\d+(\.\d+)?/g) ?? []).map(Number),
  ...texts(answered)
    .map((text) => text.normalize('NFKC'))
    .filter((text) => /^\s*[+-]?[\d.]+(E-?\d+)?%?\s*$/i.test(text))
    .map((text) => parseFloat(text)),
];
const blankRead = ({ read }: Answered): boolean => read.includes(null);
const truthRead = ({ read, formula }: Answered): boolean =>
  read.some((cell) => typeof cell === 'boolean') || /\b(TRUE|FALSE)\b/.test(formula);
const anyText = (pattern: RegExp) => (answered: Answered) =>
  texts(answered).some((text) => pattern.test(text));

const compares = among('<', '<=', '>', '>=');
const conditional = among(
  'COUNTIF',
  'COUNTIFS',
  'SUMIF',
  'SUMIFS',
  'AVERAGEIF',
  'AVERAGEIFS',
  'MINIFS',
  'MAXIFS',
);
const logical = among('IF', 'IFS', 'AND', 'OR', 'XOR', 'NOT', 'TEXTJOIN');
const summary = among('SUM', 'AVERAGE', 'MEDIAN', 'MIN', 'MAX', 'PRODUCT', 'COUNT');
const calendar = among(
  'DATE',
  'YEAR',
  'MONTH',
  'DAY',
  'WEEKDAY',
  'EDATE',
  'EOMONTH',
  'DATEDIF',
  'DATEVALUE',
  'TEXT',
);

/**
 * Where ours follows Excel and Calc does not, each with what Microsoft's function reference (support.microsoft.com)
 * says. An entry explains an answer only in the function and for the values that it names. The first that does counts.
 */
export const differences: readonly Difference[] = [
  {
    id: 'truth values',
    excel:
      'Excel has a type of its own for TRUE and FALSE: they sort after text (comparison operators), join as "TRUE", are skipped in ranges by SUM, AVERAGE, COUNT (their pages), and 1=TRUE is FALSE. In Calc they are the numbers 1 and 0.',
    explains: ({ calc, oursWithNumbers }) => agree(oursWithNumbers(), calc),
  },
  {
    id: 'error codes',
    excel:
      'Excel: #NUM!, #DIV/0!, #REF! or #N/A, as the page of each function says (SQRT: a negative number is #NUM!; QUOTIENT: #DIV/0!; INDEX and VLOOKUP: #REF!; DATEDIF, LARGE: #NUM!). Calc has numbered errors of its own, which a file can only hold as #VALUE! or #NUM!.',
    explains: ({ ours, calc }) =>
      isError(ours) && code(ours) !== '#VALUE!' && (code(calc) === '#VALUE!' || code(calc) === '#NUM!'),
  },
  {
    id: 'first error',
    excel:
      'Where several cells of a range hold errors, the first one in the range is the result; Calc adds blocks up first.',
    explains: ({ formula, ours, calc }) => isError(ours) && isError(calc) && /\[误\]/.test(formula),
  },
  {
    id: 'text minus',
    excel:
      'Excel reads a trailing minus only in Text to Columns; "5-" in a formula is #VALUE!. Calc reads -5.',
    explains: anyText(/^\d+-$/),
  },
  {
    id: 'text TRUE',
    excel:
      'The text "TRUE" is a condition (AND, OR, IF pages), no number: "TRUE"+1 and VALUE("TRUE") are #VALUE!; as a criterion or value to look up it is told apart from TRUE. Calc makes no difference, or reads it as 1.',
    explains: anyText(/^(true|false)$/i),
  },
  {
    id: 'text months',
    excel:
      'Excel reads "1982-7" and "2024年5月" as the first of the month (DATEVALUE: a missing day is 1). Calc: #VALUE!.',
    explains: anyText(/^\d{4}(-\d{1,2}|年\d{1,2}月)$/),
  },
  {
    id: 'dots in dates',
    excel:
      'In Chinese Excel the separators of a date are - and / (and 年月日); "2024.5.1" is text. Calc reads a date.',
    explains: anyText(/^\d{4}\.\d{1,2}\.\d{1,2}$/),
  },
  {
    id: 'text format',
    excel: 'TEXT with @, the text placeholder, gives a text as it is. Calc reads a number from it first.',
    explains: ({ about, ours, read, formula }) =>
      about === 'TEXT' && formula.includes('"@"') && read.includes(ours),
  },
  {
    id: 'dates after 9999',
    excel:
      'The last date of Excel is 9999-12-31, serial 2958465 (specifications and limits); beyond it is #NUM!. Calc goes on.',
    explains: (answered) =>
      calendar(answered) && code(answered.ours) === '#NUM!' && numbers(answered).some((n) => n > 90_000),
  },
  {
    id: 'DATEDIF unit',
    excel:
      'An unknown unit is #NUM! (DATEDIF lists six); a formula that names one is refused before it is judged. Calc gives 0 between equal days without looking at the unit.',
    explains: ({ about, formula, ours }) =>
      about === 'DATEDIF' && formula.endsWith('"x")') && code(ours) === '#NAME?',
  },
  {
    id: 'power of zero',
    excel:
      '0^0 is #NUM! in Excel (POWER, known since Lotus); in Calc 1. A result too small for a number is 0 in Excel, an error in Calc.',
    explains: ({ about, ours, calc }) =>
      (about === '^' || about === 'POWER') &&
      ((code(ours) === '#NUM!' && calc === 1) || (ours === 0 && isError(calc))),
  },
  {
    id: 'small numbers as text',
    excel:
      'General keeps 15 significant digits (specifications and limits: number precision); Calc stops at 20 decimals.',
    explains: (answered) =>
      typeof answered.ours === 'string' && numbers(answered).some((n) => n !== 0 && Math.abs(n) < 1e-6),
  },
  {
    id: 'text as condition',
    excel:
      'A text other than TRUE and FALSE as a condition is #VALUE! (IF: "logical_test: any value or expression that can be evaluated to TRUE or FALSE"). Calc reads text numbers and dates as conditions.',
    explains: (answered) => logical(answered) && code(answered.ours) === '#VALUE!' && anyText(/\d/)(answered),
  },
  {
    id: 'SWITCH types',
    excel:
      'SWITCH compares as = does: "1" is not 1, and an error among the values compared is the result. Calc takes "1" for 1 and passes errors over.',
    explains: ({ about, read, formula }) =>
      about === 'SWITCH' &&
      (read.some((cell) => isError(cell) || typeof cell === 'string') || /1\/0|"1"/.test(formula)),
  },
  {
    id: 'rounding of large numbers',
    excel:
      'Excel rounds in 15 digits (number precision). Calc 7 rounds numbers above 1E+12 to 12 digits in ROUNDUP and ROUNDDOWN.',
    explains: (answered) =>
      among('ROUNDUP', 'ROUNDDOWN')(answered) &&
      typeof answered.ours === 'number' &&
      Math.abs(answered.ours) > 1e12,
  },
  {
    id: 'MROUND signs',
    excel:
      'MROUND: "number and multiple must have the same sign; otherwise #NUM!". Calc rounds all the same.',
    explains: ({ about, ours }) => about === 'MROUND' && code(ours) === '#NUM!',
  },
  {
    id: 'text given directly',
    excel:
      'SUM, AVERAGE, COUNT and their kin: "text representations of numbers that you type directly into the list of arguments are counted". Calc: #VALUE!, or reads plain ones only.',
    explains: (answered) =>
      summary(answered) && /[(,]"[^"]+"/.test(answered.formula) && code(answered.calc) === '#VALUE!',
  },
  {
    id: 'text numbers in ISEVEN, ISODD',
    excel:
      'ISEVEN and ISODD test any value that can be read as a number; only what is nonnumeric is #VALUE!. Calc takes no text.',
    explains: (answered) =>
      among('ISEVEN', 'ISODD')(answered) &&
      code(answered.calc) === '#VALUE!' &&
      (anyText(/[\d０-９]/)(answered) || blankRead(answered)),
  },
  {
    id: 'star as criterion',
    excel:
      'In criteria * and ? stand for characters of text (COUNTIF: "matches any sequence of characters"); numbers and blanks have none. Calc takes numbers for text there, and "*" alone for anything.',
    explains: (answered) => conditional(answered) && anyText(/^(<>|=)?[*?]$/)(answered),
  },
  {
    id: 'error as criterion',
    excel:
      'An error as criterion finds cells with that error (COUNTIF counts "#N/A"). In Calc the result is the error.',
    explains: (answered) => conditional(answered) && answered.read.some(isError),
  },
  {
    id: 'text numbers as criterion',
    excel:
      'COUNTIF and its kin read a criterion as if it were typed into a cell, and cells with text numbers match numbers: 1, "1", " 1 " and "1,000" are numbers. Calc reads the plain ones alone.',
    explains: (answered) =>
      conditional(answered) &&
      /\[(文数|长|空|混)\]/.test(answered.formula) &&
      (anyText(/[\d.%０-９]/)(answered) || blankRead(answered) || numbers(answered).length > 0),
  },
  {
    id: 'order of text',
    excel:
      'Excel orders text by the language of Windows, ours by character (upper case), Calc by the Chinese rules of its own library; they differ in signs before letters and digits only.',
    explains: (answered) =>
      (compares(answered) || (conditional(answered) && anyText(/^[<>]=?[^\d=>-]/)(answered))) &&
      (anyText(/[^\p{L}\d.]|[\uff00-\uffef]/u)(answered) || conditional(answered)),
  },
  {
    id: 'lookup of text numbers and blanks',
    excel:
      'Lookups tell "1" and 1 apart (VLOOKUP: "ensure that the data is the right type"); a blank is looked up as 0. Calc finds 1 for "1" and an empty text for a blank.',
    explains: (answered) =>
      among('MATCH', 'VLOOKUP', 'INDEX', 'ISNA')(answered) &&
      (anyText(/^\s*\d+\s*$/)(answered) || blankRead(answered)),
  },
  {
    id: 'characters beyond 16 bits',
    excel:
      'LEN counts UTF-16 units: a rare character such as U+20BB7 counts 2 (compatibility version 1). Calc counts 1.',
    explains: (answered) => anyText(/[\ud800-\udfff]/)(answered),
  },
  {
    id: 'length',
    excel:
      'LEFT: a num_chars beyond the text gives all of it, however large. REPT: more than 32,767 characters are #VALUE!. Calc: the reverse.',
    explains: (answered) =>
      among('LEFT', 'RIGHT', 'MID', 'REPT', 'REPLACE')(answered) &&
      numbers(answered).some((n) => n > 10_000) &&
      (isError(answered.ours) || isError(answered.calc)),
  },
  {
    id: 'finding nothing',
    excel: 'FIND: "if find_text is empty, FIND matches the first character". Calc: #VALUE!.',
    explains: (answered) =>
      /\b(FIND|SEARCH)\(/.test(answered.formula) && (texts(answered).includes('') || blankRead(answered)),
  },
  {
    id: 'characters by number',
    excel:
      'UNICHAR: 0 is #VALUE!. CHAR beyond 127 depends on the code page of Windows. Calc gives the character 0 and one that no file can hold.',
    explains: among('UNICHAR', 'CHAR'),
  },
  {
    id: 'dates before March 1900',
    excel:
      'Serial 1 is 1900-01-01, 60 is 1900-02-29 (the 1900 date system treats 1900 as a leap year), 0 shows as 1900-01-00, and negative numbers are no dates. Calc counts from 1899-12-30 and goes below.',
    explains: (answered) =>
      calendar(answered) &&
      (blankRead(answered) || truthRead(answered) || numbers(answered).some((n) => n < 61)),
  },
];
