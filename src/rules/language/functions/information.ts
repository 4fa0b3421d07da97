import { cellError, isError } from '../../../domain/cell';
import { eachOneWithErrors, eachWithErrors, type Functions } from '../function';

export const information: Functions = {
  ISBLANK: eachOneWithErrors((cell) => cell === null),
  ISNUMBER: eachOneWithErrors((cell) => typeof cell === 'number'),
  ISTEXT: eachOneWithErrors((cell) => typeof cell === 'string'),
  ISNONTEXT: eachOneWithErrors((cell) => typeof cell !== 'string'),
  ISLOGICAL: eachOneWithErrors((cell) => typeof cell === 'boolean'),
  ISERROR: eachOneWithErrors((cell) => isError(cell)),
  ISNA: eachOneWithErrors((cell) => isError(cell) && cell.code === '#N/A'),
  NA: eachWithErrors(0, 0, () => cellError('#N/A')),
  ISERR: eachOneWithErrors((cell) => isError(cell) && cell.code !== '#N/A'),
  N: eachOneWithErrors((cell) =>
    typeof cell === 'number' || isError(cell) ? cell : typeof cell === 'boolean' ? Number(cell) : 0,
  ),
  T: eachOneWithErrors((cell) => (typeof cell === 'string' || isError(cell) ? cell : '')),
  ROW: {
    min: 0,
    max: 1,
    perRecord: true,
    scalar: 'always',
    bind: (_args, context) => (record) => context.sheetRow(record),
  },
};
