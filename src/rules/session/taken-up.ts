import { PARAMETERS } from '../../returns';
import type { Table } from '../../returns/table';
import { CHANGES, COMMUNITIES, DIVISION_CHANGES, PRIOR } from '../catalogue/columns';

/** Sheets that rules look at through names and columns that are derived from them when a check begins. */
const DERIVED_FROM: ReadonlySet<string> = new Set([PARAMETERS, PRIOR, DIVISION_CHANGES, CHANGES]);

/**
 * Whether a session can take up a change of a cell. The cover, the parameters and what comparisons with last period
 * are derived from concern too much: after a change there, everything is checked anew.
 */
export const canTakeUp = ({ name, spec }: Table, column: string): boolean =>
  spec?.layout !== 'form' && !DERIVED_FROM.has(name) && !(name === COMMUNITIES && column === '社区代码');
