import fc from 'fast-check';
import { readFormula, sameEverywhere } from '../../src/workbook/formula-tokens';

test.each([
  ['=SHEQU.AGEAT(A1,B1)', ['AGEAT']],
  ['=@SHEQU.STAFFQUOTA.DETAIL(A1)', ['STAFFQUOTA.DETAIL']],
  ['=_xldudf_SHEQU_STAFFQUOTA_DETAIL(A1)', ['STAFFQUOTA.DETAIL']],
  ['=_xlfn._xldudf_SHEQU_IDCHECK(A1)', ['IDCHECK']],
  ['=IF(shequ.idcheck(A1)="","",SUM(SHEQU.STAFFQUOTA(B1:B9),1))', ['IDCHECK', 'STAFFQUOTA']],
  ['=_xlfn.LET(x,SHEQU.AGEAT(A1,B1),x+1)', ['AGEAT']],
  ['="SHEQU.AGEAT(A1)"', []],
  ['=IF(A1="_xldudf_SHEQU_AGEAT(",1,2)', []],
  ['=SUM(SHEQU.AGEAT)', []],
  ["='SHEQU.AGEAT(1)'!A1", []],
  ['=NOTSHEQU.AGEAT(A1)', []],
  ['=[@[SHEQU.AGEAT(]]+1', []],
])('%s calls %j', (formula, calls) => {
  expect(readFormula(formula).calls).toEqual(calls);
});

test('references to spills and names are told apart from other references', () => {
  expect(readFormula("=SUM(B2#)+'我 的''表'!$C$3#+名称+D4:D9")).toEqual({
    calls: [],
    names: ['名称'],
    spills: [
      { sheet: null, row: 1, column: 1 },
      { sheet: "我 的'表", row: 2, column: 2 },
    ],
  });
  expect(readFormula('=SUM(_xlfn.ANCHORARRAY(Sheet1!B2))').spills).toEqual([
    { sheet: 'Sheet1', row: 1, column: 1 },
  ]);
  expect(readFormula('="B2#"&B2').spills).toEqual([]);
});

test('text in quotes is never a call', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const quoted = `"${text.replace(/"/g, '""')} SHEQU.AGEAT(1)"`;
      expect(readFormula(`=LEN(${quoted})`).calls).toEqual([]);
      expect(readFormula(`=SHEQU.IDCHECK(${quoted})`).calls).toEqual(['IDCHECK']);
    }),
  );
});

test.each([
  ['=A1:A3*2', true],
  ['=SUM($A$1:$A$3)', true],
  ['=[@人口]*2', false],
  ['=@A1:A3', false],
  ['=A1*ROW()', false],
  ['=名称+1', false],
])('%s shows the same in every cell: %s', (formula, same) => {
  expect(sameEverywhere(formula)).toBe(same);
});
