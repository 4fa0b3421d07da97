import { integer } from '../args';
import { HostError } from '../host-error';
import type { HostType } from '../object-type';
import { area } from '../ranges';
import { rangeOf } from './range';
import type { Sheet } from './worksheet';

/** `Excel.WorksheetFreezePanes`. */
export const freezePanes: HostType<Sheet> = {
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeRows: ({ model, sheet }, [count]) => model.grid.freeze(sheet, atLeastOne(count), 0),
    FreezeColumns: ({ model, sheet }, [count]) => model.grid.freeze(sheet, 0, atLeastOne(count)),
    Unfreeze: ({ model, sheet }) => model.grid.freeze(sheet, 0, 0),
    GetLocationOrNullObject: async ({ model, sheet }) => {
      const { rows, columns } = await model.grid.frozen(sheet);
      if (rows === 0 && columns === 0) return null;
      const rect = { row: 0, column: 0, rows: rows || 1_048_576, columns: columns || 16_384 };
      return rangeOf(area(model, sheet, rect));
    },
  },
};

function atLeastOne(count: unknown): number {
  const given = integer(count, 1);
  if (given < 1) throw new HostError('InvalidArgument', 'At least one row or column can be frozen.');
  return given;
}
