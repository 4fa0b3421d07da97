import { text } from '../args';
import { HostError } from '../host-error';
import type { Model } from '../model';
import { HostObject } from '../object-type';
import type { HostType } from '../object-type';
import { area } from '../ranges';
import { application } from './application';
import { namesOf } from './names';
import { pivotTablesOf } from './pivot-tables';
import { rangeOf } from './range';
import { rangeAreas } from './range-areas';
import { settings } from './settings';
import { tablesOf } from './tables';
import { worksheets } from './worksheets';

/** `Excel.Workbook`, the root of all paths. */
export const workbook: HostType<Model> = {
  name: 'Workbook',
  properties: { Name: { get: (model) => model.grid.workbookName() } },
  links: {
    Application: (model) => HostObject.of(application, model),
    Worksheets: (model) => HostObject.of(worksheets, model),
    Tables: (model) => tablesOf(model, null),
    PivotTables: (model) => pivotTablesOf(model, null),
    Names: (model) => namesOf(model, null),
    Settings: (model) => HostObject.of(settings, model),
  },
  methods: {
    // What `Excel.createWorkbook` asks of Excel on the web.
    CreateAndOpenWorkbook: (model, [base64]) => model.openWorkbook(text(base64)),
    GetSelectedRange: async (model) => {
      const { sheet, rects } = await model.grid.selection();
      if (rects.length !== 1) {
        throw new HostError('InvalidSelection', 'The current selection is invalid for this operation.');
      }
      return rangeOf(area(model, sheet, rects[0]));
    },
    GetSelectedRanges: async (model) => {
      const { sheet, rects } = await model.grid.selection();
      return HostObject.of(rangeAreas, area(model, sheet, ...rects));
    },
    GetActiveCell: async (model) => {
      const { sheet, rects } = await model.grid.selection();
      return rangeOf(area(model, sheet, { ...rects[0], rows: 1, columns: 1 }));
    },
  },
};
