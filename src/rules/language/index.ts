export { compileFormula, type Compiled, type Selection } from './compile';
export type { Steps } from './coded';
export type { Groups } from './groups';
export { FormulaProblem, type Problem } from './problem';
export { formulaText, parseFormula } from './parse';
export { Scope } from './scope';
export { requireVerdict } from './verdict';
export { nodesOf, placeOf } from './walk';
export { at, Grid, PerRecord, single, type Value } from './value';
