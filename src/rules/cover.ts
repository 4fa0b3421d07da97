import { communityWorkforce } from '../returns';

/** Fields of the cover sheet, which formulas call by their bare names. */
export const coverFields: ReadonlySet<string> = new Set(
  communityWorkforce.sheets
    .filter((sheet) => sheet.layout === 'form')
    .flatMap((sheet) => sheet.columns.map((column) => column.name)),
);
