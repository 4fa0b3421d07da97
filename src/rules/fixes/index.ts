/** Corrections: what is certain becomes a proposal, what is likely a hint with its ground. */
export { FIX_KINDS, type Fix, type FixKind } from './fix';
export { HINT_KINDS, type Hint, type HintKind } from './hint';
export { chooseFixes, fixKey, type FixChoice } from './choose';
export { proposeFixes } from './propose';
export { hintsFor } from './hints';
export { FaultIndex } from './cell-index';
export { shownIn } from './shown';
