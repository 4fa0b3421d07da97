/** Corrections in a workbook: planned, made in one step, logged on 修改记录, taken back. */
export { applyFixes, type Fixed } from './apply';
export { planFixes, type FixItem, type FixPlan, type LeftFix, type LeftWhy } from './plan';
export { planRevert, revertFixes, type RevertItem, type RevertLeft, type RevertPlan } from './revert';
export { undoFixes, type Undone } from './undo';
export { afterText, beforeText, fixPlace, hintText, loggedText } from './describe';
