import { parseRange } from '../../workbook/address';
import type { CellRange, Mark } from '../../workbook/port';
import { severityOf } from '../save/marks';
import { childrenOf, type XmlNode } from '../xml/tree';

/** Areas of a sheet that carry our marks, with how grave the finding is. */
export type SheetMark = Pick<Mark, 'severity'> & { readonly area: Omit<CellRange, 'sheet'> };

/** Our marks among a worksheet's conditional formats. */
export const readMarks = (worksheet: XmlNode): SheetMark[] =>
  childrenOf(worksheet, 'conditionalFormatting').flatMap((format) => {
    const areas = (format.attributes.sqref ?? '').split(/\s+/).flatMap((one) => parseRange(one) ?? []);
    return childrenOf(format, 'cfRule').flatMap((rule) => {
      const severity = severityOf(rule);
      return severity ? areas.map((area) => ({ severity, area })) : [];
    });
  });
