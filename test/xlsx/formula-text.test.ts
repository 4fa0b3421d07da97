import { formulaFromFile, formulaToFile } from '../../src/xlsx/sheet/formula-text';

test.each([
  ['=SUM(B2#)', 'SUM(_xlfn.ANCHORARRAY(B2))'],
  ["=SUM('我 的'!$B$2#)+A1", "SUM(_xlfn.ANCHORARRAY('我 的'!$B$2))+A1"],
  ['=SHEQU.STAFFQUOTA(A1#)&"B2#"', '_xldudf_SHEQU_STAFFQUOTA(_xlfn.ANCHORARRAY(A1))&"B2#"'],
  ['=SUM(A1:B2)', 'SUM(A1:B2)'],
])('%s is stored as %s', (formula, stored) => {
  expect(formulaToFile(formula)).toBe(stored);
  expect(formulaFromFile(stored)).toBe(formula);
});
