import { communityWorkforce } from '../../../returns';

/** Columns, keyed by what stands in the header: that is Chinese already. */
export const columns = Object.fromEntries(
  communityWorkforce.sheets.flatMap((sheet) => sheet.columns.map(({ name }) => [name, name])),
);
