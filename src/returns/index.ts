export { codeList, codeLists } from './codes';
export { columnAliases } from './aliases';
export { matchCode, storedCode } from './match-code';
export { communityWorkforce } from './template-v1';
