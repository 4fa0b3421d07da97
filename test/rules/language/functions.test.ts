import { CellError } from '../../../src/domain/cell';
import { functions } from '../../../src/domain/functions/registry';
import { at, compileFormula, Scope, single } from '../../../src/rules/language';
import { plainData, plainTable } from '../support/return-data';

const table = plainTable('T', {
  n: [3, 1, 2, 5, 4],
  t: ['x', '7', null, 'y', true],
  g: ['a', 'b', 'a', 'b', 'a'],
  limit: [0, 10, 20, 30, 40],
});
const newScope = (): Scope => new Scope(plainData([table]), new Map(), new Set(), functions);

/** A formula's value for every record; errors by their code. */
function values(formula: string, scope = newScope()): unknown[] {
  const records = [0, 1, 2, 3, 4];
  const value = compileFormula(formula, table, scope).evaluate(records);
  return records.map((n) => {
    const cell = single(at(value, n));
    return cell instanceof CellError ? cell.code : cell;
  });
}

test('conditions on the same columns do not answer for one another within a check', () => {
  const scope = newScope();
  const sums = ['=SUMIF([n],">3")', '=SUMIF([n],"<2")', '=SUMIF([n],">3")'].map((f) => values(f, scope)[0]);
  expect(sums).toEqual([9, 1, 9]);
  // One criterion is tried row by row, the other looked up; then the column looked up is asked for alone.
  expect(values('=COUNTIFS([n],">="&[@n],[g],[@g])', scope)).toEqual([2, 2, 3, 1, 1]);
  expect(values('=COUNTIFS([g],[@g])', scope)).toEqual([3, 2, 3, 2, 3]);
  expect(values('=COUNTIFS([g],[@g],[n],">="&[@n])', scope)).toEqual([2, 2, 3, 1, 1]);
});

test.each<[string, unknown[]]>([
  ['=SUM([@n],[@t])', [3, 1, 2, 5, 4]],
  ['=SUM([@n],[@t]+0)', ['#VALUE!', 8, 2, '#VALUE!', 5]],
  ['=COUNT([@n],[@t])', [1, 1, 1, 1, 1]],
  ['=AND([@n]>1,[@t])', [true, false, true, true, true]],
  ['=OR([@t])', ['#VALUE!', '#VALUE!', '#VALUE!', '#VALUE!', true]],
])('%s: text and truth values in a cell that is referred to are read as Excel does', (formula, expected) => {
  expect(values(formula)).toEqual(expected);
});

test.each<[string, unknown]>([
  ['=COUNT("7",TRUE,"x")', 2],
  ['=SUM("7",TRUE)', 8],
  ['=PRODUCT([n])', 120],
  ['=LARGE([n],2)', 4],
  ['=SMALL([n],2)', 2],
  ['=SMALL([n],6)', '#NUM!'],
  ['=MATCH(25,[limit])', 3],
  ['=MATCH(-1,[limit],1)', '#N/A'],
  ['=MATCH(25,{40,30,20},-1)', 2],
  ['=VLOOKUP(39,T[limit],1)', 30],
  ['=VLOOKUP(1,T[limit],1-1)', '#VALUE!'],
  ['=HLOOKUP("B",{"a","b";1,2},2,FALSE)', 2],
  ['=LOOKUP(15,[limit],[g])', 'b'],
  ['=XLOOKUP(2.5,[n],[g],"none",-1)', 'a'],
  ['=XLOOKUP(4.5,[n],[limit],"none",1)', 30],
  ['=XLOOKUP(9,[n],[g],"none",1)', 'none'],
  ['=SUM(INDEX([n],0))', 15],
  ['=INDEX([n],6)', '#REF!'],
  ['=INDEX([n],-1)', '#VALUE!'],
  ['=SUM(FILTER([n],[g]="a"))', 9],
  ['=FILTER([n],[g]="z","none")', 'none'],
  ['=FILTER([n],[g]="z")', '#CALC!'],
  ['=ROWS(1/0)', '#DIV/0!'],
  ['=0.0000001&""', '0.0000001'],
  ['=-0.00000015&""', '-0.00000015'],
  ['=POWER(0,0)', '#NUM!'],
  ['=CEILING(2.1,0.5)', 2.5],
  ['=CEILING(-2.1,-1)', -3],
  ['=CEILING(2,-1)', '#NUM!'],
  ['=FLOOR(0.3,0.1)', 0.3],
  ['=FLOOR(1,0)', '#DIV/0!'],
  ['=MROUND(7,3)', 6],
  ['=MROUND(7,-3)', '#NUM!'],
  ['=EVEN(-1.5)', -2],
  ['=ODD(0)', 1],
  ['=ISEVEN(-2.9)', true],
  ['=ISODD(3)', true],
  ['=ISNONTEXT(1)', true],
  ['=REPLACE("410122",3,2,"**")', '41**22'],
  ['=PROPER("o\'neil mary-ann")', "O'Neil Mary-Ann"],
  ['=UNICODE("社")', 31038],
  ['=REPT("ab",20000)', '#VALUE!'],
  ['=FIND("","abc",10)', '#VALUE!'],
  ['=LEFT("abc",-0.5)', '#VALUE!'],
  ['=CHAR(1000)', '#VALUE!'],
  ['=TEXTJOIN(",","x",1)', '#VALUE!'],
  ['=TEXT(3,"0.##")', '3.'],
  ['=TEXT(0.456,"#.##")', '.46'],
  ['=TEXT(1234.5,"#,##0.0#")', '1,234.5'],
  ['=TEXT(0.0000001,"000")', '000'],
  ['=TEXT(2.675,"0.00")', '2.68'],
  ['=TEXT(,"yyyy-mm-dd")', '1900-01-00'],
  ['=YEAR(0)', 1900],
  ['=DAY(0)', 0],
  ['=YEAR(-1)', '#NUM!'],
  ['=DATE(-1,1,1)', '#NUM!'],
  ['=DATE(1900,1,0)', 0],
  ['=WEEKDAY(DATE(2025,12,31),2)', 3],
  ['=WEEKDAY(DATE(2025,12,31))', 4],
  ['=DATEDIF(DATE(2023,11,30),DATE(2024,3,1),"yd")', 92],
  ['=IFNA(NA(),1)', 1],
  ['=NA()', '#N/A'],
  ['=MOD(0.3,0.1)', 0],
  ['=MOD(-3,2)', 1],
])('%s is %p', (formula, expected) => {
  expect(values(formula)[0]).toEqual(expected);
});
