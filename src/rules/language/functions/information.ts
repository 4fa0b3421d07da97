import { cellError, isError } from '../../../domain/cell';
import { eachWithErrors, type Functions } from '../function';

export const information: Functions = {
  ISBLANK: eachWithErrors(1, 1, ([cell]) => cell === null),
  ISNUMBER: eachWithErrors(1, 1, ([cell]) => typeof cell === 'number'),
  ISTEXT: eachWithErrors(1, 1, ([cell]) => typeof cell === 'string'),
  ISNONTEXT: eachWithErrors(1, 1, ([cell]) => typeof cell !== 'string'),
  ISLOGICAL: eachWithErrors(1, 1, ([cell]) => typeof cell === 'boolean'),
  ISERROR: eachWithErrors(1, 1, ([cell]) => isError(cell)),
  ISNA: eachWithErrors(1, 1, ([cell]) => isError(cell) && cell.code === '#N/A'),
  NA: eachWithErrors(0, 0, () => cellError('#N/A')),
  ISERR: eachWithErrors(1, 1, ([cell]) => isError(cell) && cell.code !== '#N/A'),
  N: eachWithErrors(1, 1, ([cell]) =>
    typeof cell === 'number' || isError(cell) ? cell : typeof cell === 'boolean' ? Number(cell) : 0,
  ),
  T: eachWithErrors(1, 1, ([cell]) => (typeof cell === 'string' || isError(cell) ? cell : '')),
  ROW: {
    min: 0,
    max: 1,
    perRecord: true,
    scalar: 'always',
    bind: (_args, context) => (record) => context.sheetRow(record),
  },
};
