import { MAX_SHEET_NAME } from './limits';
import { WorkbookError } from './port';

/** Sheet names are unique without regard to case. */
const folded = (name: string): string => name.toLocaleLowerCase('en');

/**
 * The wanted sheet name, or with a number when it is taken: `审核报告 (2)`, shortened to keep within 31 characters.
 * @throws WorkbookError `invalid` for a name that Excel refuses.
 */
export function freeSheetName(wanted: string, taken: Iterable<string>): string {
  if (!isSheetName(wanted)) throw new WorkbookError('invalid', { context: 'sheetName', value: wanted });
  const used = new Set([...taken].map(folded));
  let name = wanted;
  for (let n = 2; used.has(folded(name)); n++) {
    const number = ` (${n})`;
    name = wanted.slice(0, MAX_SHEET_NAME - number.length).trimEnd() + number;
  }
  return name;
}

/** 1 to 31 characters, none of `: \ / ? * [ ]`, no apostrophe at either end, not Excel's own "History". */
export const isSheetName = (name: string): boolean =>
  name.trim() !== '' &&
  name.length <= MAX_SHEET_NAME &&
  !/[:\\/?*[\]\p{Cc}]|^'|'$/u.test(name) &&
  folded(name) !== 'history';
