import type { IResources, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { quoteSheet, rangeAddress } from '../../workbook/address';
import type { CellRange } from '../../workbook/port';
import type { ListValidation, XlsxWorkbook } from '../../xlsx';
import type { OpenExtras } from '../grid/univer-grid';
import { toRange } from '../grid/rects';
import { styleOf } from './looks';
import { formatsOf } from './marks';
import { styleId, toWorksheet } from './open-sheet';

export interface Opened {
  readonly data: Partial<IWorkbookData>;
  readonly extras: OpenExtras;
  /** Sheet ids of the grid → names in the file. */
  readonly sheets: ReadonlyMap<string, string>;
}

/** Univer's name for the drop-downs in a workbook's resources. */
const VALIDATIONS = 'SHEET_DATA_VALIDATION_PLUGIN';

/** A file's workbook → Univer's. What Univer cannot show stays in the file. */
export async function toWorkbookData(workbook: XlsxWorkbook): Promise<Opened> {
  const name = await workbook.name();
  const infos = await workbook.sheets();
  const ids = new Map(infos.map((info, index) => [info.name, `sheet-${index + 1}`]));
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  const validations: Record<string, object[]> = {};
  const protectedSheets: string[] = [];
  const formats: Record<string, ReturnType<typeof formatsOf>> = {};
  const styles: Record<string, IStyleData> = {};
  for (const info of infos) {
    const id = ids.get(info.name) as string;
    const details = await workbook.sheetDetails(info.name);
    sheets[id] = await toWorksheet(id, workbook, details, info.used);
    validations[id] = details.validations.map((list, index) => validationOf(`${id}-list-${index}`, list));
    formats[id] = formatsOf(details.marks);
    if (info.protected) protectedSheets.push(id);
    details.looks.forEach((look, index) => (styles[styleId(index)] ??= styleOf(look)));
  }
  const idOf = (range: CellRange): string => ids.get(range.sheet) as string;
  return {
    data: {
      id: `workbook-${crypto.randomUUID()}`,
      name,
      sheetOrder: [...ids.values()],
      sheets,
      styles,
      resources: resources({ [VALIDATIONS]: validations }),
    },
    extras: {
      calculate: workbook.asksForCalculation(),
      protectedSheets,
      formats,
      tables: (await workbook.tables()).map(({ name: table, range, header, totals }) => ({
        sheet: idOf(range),
        name: table,
        rect: range,
        header,
        totals,
        style: '',
      })),
      names: (await workbook.names()).map(({ name: defined, range }) => ({
        name: defined,
        formula: `=${quoteSheet(range.sheet)}!${absolute(rangeAddress(range))}`,
        sheet: null,
        visible: true,
      })),
    },
    sheets: new Map([...ids].map(([sheet, id]) => [id, sheet])),
  };
}

const resources = (parts: Record<string, object>): IResources =>
  Object.entries(parts).map(([name, data]) => ({ name, data: JSON.stringify(data) }));

const absolute = (address: string): string => address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');

/** Drop-downs are shown as a plain arrow: Univer's chips wrap in narrow columns and enlarge the rows. */
const validationOf = (uid: string, list: ListValidation): object => ({
  uid,
  type: 'list',
  ranges: list.ranges.map(toRange),
  formula1: list.choices ? list.choices.join(',') : (list.source ?? ''),
  formula2: '',
  renderMode: 1,
  allowBlank: true,
  showErrorMessage: list.strict,
  errorStyle: list.strict ? 1 : 2,
});
