/**
 * Freezing: the formulas that need the add-in become their values before a workbook goes to somebody without it, and
 * come back from the log that was written then.
 */
export { freeze, type Frozen } from './freeze';
export { isPossible, planFreeze, sheetsOf, type FreezeItem, type FreezePlan } from './plan';
export { planRestore, type LeftItem, type LeftWhy, type RestoreItem, type RestorePlan } from './plan-restore';
export { restore } from './restore';
export { entryPlace, formulaText, leftText, nameText, placesText, placeText, valueText } from './describe';
export { timeText } from '../log/time-text';
export type { WorkOptions } from '../log/options';
