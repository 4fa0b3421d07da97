import { parseRange } from '../../workbook/address';
import type { NameInfo } from '../../workbook/port';
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
