import { parseRange } from '../../workbook/address';
import type { NameFormula, NameInfo } from '../../workbook/port';
import { formulaFromFile } from '../sheet/formula-text';
import { child, childrenOf } from '../xml/tree';
import type { WorkbookPart } from './workbook-part';

/** The defined names that mean one rectangle on one of the sheets: `封面!$B$3`, `'A ''b'''!$A$1:$C$9`. */
export function rectangleNames(workbook: WorkbookPart): NameInfo[] {
  return workbook.names.flatMap(({ name, refersTo }) => {
    if (name.startsWith('_xlnm.')) return [];
    const match = /^(?:'((?:[^']|'')+)'|([^'!(),]+))!([^!]+)$/.exec(refersTo.trim());
    const range = match && parseRange(match[3]);
    if (!match || !range) return [];
    const sheet = match[1]?.replace(/''/g, "'") ?? match[2];
    const found = workbook.sheets.find((one) => one.name.toLowerCase() === sheet.toLowerCase());
    return found ? [{ name, range: { ...range, sheet: found.name } }] : [];
  });
}

/** All defined names but those of Excel's own use (print areas, filters), hidden ones and those of sheets included. */
export function nameFormulas({ root, sheets }: WorkbookPart): NameFormula[] {
  return childrenOf(child(root, 'definedNames'), 'definedName').flatMap(({ attributes, text }) => {
    if (attributes.name.startsWith('_xlnm.')) return [];
    const tab = attributes.localSheetId === undefined ? null : Number(attributes.localSheetId);
    const sheet = tab === null ? null : (sheets.find((one) => one.tab === tab)?.name ?? null);
    return [{ name: attributes.name, formula: formulaFromFile(text.trim()), sheet }];
  });
}
