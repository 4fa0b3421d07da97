import { child, childrenOf } from '../../../src/xlsx/xml/tree';
import type { LintedFile } from './file';
import { formulaProblems, placesOf } from './formulas';

const MAX_NAME = 255;

/** A legal name ("Names in formulas", Microsoft): a letter, _ or \ first, and nothing that reads as a cell. */
export const isName = (name: string): boolean =>
  name.length <= MAX_NAME &&
  /^[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*$/u.test(name) &&
  !/^[a-z]{1,3}\d+$/i.test(name) &&
  !/^[rc]$|^r\d*c\d*$/i.test(name);

/** Defined names: legal, of one meaning each (tables among them), and referring to what is there. */
export function* names(file: LintedFile): Generator<string> {
  const places = placesOf(file);
  const all = childrenOf(child(file.workbook(), 'definedNames'), 'definedName');
  const tables = file.tables().map(({ root }) => root.attributes.displayName);
  for (const name of tables) if (!isName(name)) yield `"${name}" is no name of a table`;
  const taken = [
    ...tables.map((name) => name.toLowerCase()),
    ...all.map(({ attributes }) => `${attributes.localSheetId ?? ''}${attributes.name.toLowerCase()}`),
  ];
  if (new Set(taken).size < taken.length) yield 'two names or tables are called the same';
  for (const { attributes, text } of all) {
    if (!isName(attributes.name.replace(/^_xlnm\./, ''))) yield `"${attributes.name}" is no name`;
    if (text === '') yield `name ${attributes.name} stands for nothing`;
    for (const problem of formulaProblems(text, places)) yield `name ${attributes.name}: ${problem}`;
  }
}
