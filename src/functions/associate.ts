import * as wrappers from './functions';

/** Every custom function with the id that its documentation gives it (`@customfunction`). */
export const associated: ReadonlyMap<string, (...args: never[]) => unknown> = new Map<
  string,
  (...args: never[]) => unknown
>([
  ['STAFFQUOTA', wrappers.staffQuota],
  ['STAFFQUOTA.DETAIL', wrappers.staffQuotaDetail],
  ['STAFFGAP', wrappers.staffGap],
  ['LOCALRATE', wrappers.localRate],
  ['LOCALTABLE', wrappers.localTable],
  ['LOCALRULE', wrappers.localRule],
  ['AGEAT', wrappers.ageAt],
  ['AGEBAND', wrappers.ageBand],
  ['IDCHECK', wrappers.idCheck],
  ['IDCHECK.REASON', wrappers.idCheckReason],
  ['IDMASK', wrappers.idMask],
  ['SHARE', wrappers.share],
  ['SHARES', wrappers.shares],
  ['WHICHN', wrappers.whichN],
]);
