import { codes } from './codes';
import { columns } from './columns';
import { fill } from './fill';
import { notes } from './notes';
import { parameters } from './parameters';
import { sheets } from './sheets';
import { template } from './template';
import { types } from './types';
import { workbook } from './workbook';

/** Words for the templates: sheets, columns (a note where one helps) and code lists, keyed by what stands in the workbook. */
export const returns = {
  template,
  sheets,
  columns,
  notes,
  parameters,
  codes,
  fill,
  types,
  workbook,
};
