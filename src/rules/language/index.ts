export { compileFormula, type Compiled, type Selection } from './compile';
export { FormulaProblem, type Problem } from './problem';
export { Scope } from './scope';
export { at, Grid, PerRecord, single, type Value } from './value';
