export { codeList, codeLists } from './codes';
export { columnAliases } from './aliases';
export { matchCode, storedCode } from './match-code';
export { LEAST_REASON, parameterRecords, policyParameters, type PolicyParameter } from './parameters';
export { pickSheets } from './pick-sheets';
export { PARAMETERS } from './sheets/parameters';
export { communityWorkforce } from './template-v1';
