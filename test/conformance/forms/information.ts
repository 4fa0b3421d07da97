import type { Forms } from './form';

export const information: Forms = {
  ISBLANK: ['ISBLANK({column})', 'ISBLANK({any}&"")'],
  ISNUMBER: ['ISNUMBER({column})', 'ISNUMBER({any}+0)', 'ISNUMBER(FIND({text},{text}))'],
  ISTEXT: ['ISTEXT({column})', 'ISTEXT({any}&"")'],
  ISNONTEXT: ['ISNONTEXT({column})', 'ISNONTEXT({any}+0)'],
  ISLOGICAL: ['ISLOGICAL({column})', 'ISLOGICAL({any}=1)'],
  ISERROR: ['ISERROR({column})', 'ISERROR({any}+0)', 'ISERROR(1/{num})'],
  ISNA: ['ISNA({column})', 'ISNA(MATCH({plain},码表[键],0))'],
  ISERR: ['ISERR({column})', 'ISERR(1/{num})'],
  ISEVEN: ['ISEVEN({number})', 'ISEVEN({num})'],
  ISODD: ['ISODD({number})', 'ISODD({num})'],
  N: ['N({column})', 'N({truth})'],
  T: ['T({column})', 'T({any}&"")'],
  ROW: ['ROW()', 'ROW()*{number}'],
};
