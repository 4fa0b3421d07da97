import {
  type BaseFunction,
  BaseReferenceObject,
  type ErrorValueObject,
  functionLookup,
} from '@univerjs/preset-sheets-core';
import type { IRange } from '@univerjs/core';

/**
 * A function of Univer's that takes cells out of a range. In 0.25.1 those out of a table are looked for on the sheet of
 * the formula, for the table's reference has its sheet by id alone, and Univer finds it by name once more.
 */
function fromTables(theirs: typeof BaseFunction): typeof BaseFunction {
  return class extends theirs {
    override needsSheetsInfo = true;

    override createReferenceObject(
      reference: BaseReferenceObject,
      range: IRange,
    ): ErrorValueObject | BaseReferenceObject {
      const made = super.createReferenceObject(reference, range);
      if (reference.isTable() && made instanceof BaseReferenceObject) {
        made.setForcedSheetName(this.getSheetsInfo().sheetNameMap[reference.getSheetId()] ?? '');
      }
      return made;
    }
  };
}

const univers = (name: string): typeof BaseFunction =>
  functionLookup.find(([, each]) => each === name)?.[0] as typeof BaseFunction;

/** Functions by their names, for Univer's engine. */
export const FROM_TABLES: readonly [typeof BaseFunction, string][] = ['INDEX', 'OFFSET'].map((name) => [
  fromTables(univers(name)),
  name,
]);
