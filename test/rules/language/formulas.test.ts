import { CellError, type Cell } from '../../../src/domain/cell';
import { functions } from '../../../src/domain/functions/registry';
import type { FormulaProblem } from '../../../src/rules/language';
import { at, compileFormula, Scope, single } from '../../../src/rules/language';
import { serial } from '../support/county';
import { plainData, plainTable } from '../support/return-data';

const table = plainTable('T', {
  a: [1, 2, 'x', null, '3'],
  b: ['Apple', 'apple', 'b*', '', true],
  '其中:c': [10, 20, 30, 40, 50],
});
const other = plainTable('U', { k: ['p', 'q', 'p'], v: [1, 2, 3] });
const scope = (): Scope =>
  new Scope(
    plainData([table, other], { 统计时点: serial('2025-12-31') }),
    new Map<string, Cell>([['上限', 65]]),
    new Set(['填报日期']),
    functions,
  );

/** A formula's value for every record; errors by their code. */
const values = (formula: string): unknown[] => {
  const records = [0, 1, 2, 3, 4];
  const value = compileFormula(formula, table, scope()).evaluate(records);
  return records.map((n) => {
    const cell = single(at(value, n));
    return cell instanceof CellError ? cell.code : cell;
  });
};
const value = (formula: string): unknown => values(formula)[0];
const problem = (formula: string): unknown => {
  try {
    compileFormula(formula, table, scope());
  } catch (error) {
    return (error as FormulaProblem).problem;
  }
  throw new Error('compiled');
};

test.each<[string, unknown]>([
  ['=1+2*3^2', 19],
  ['=-2^2', 4],
  ['=2^3^2', 64],
  ['=50%', 0.5],
  ['=1/0', '#DIV/0!'],
  ['="a"&1&TRUE', 'a1TRUE'],
  ['="10"*2', 20],
  ['="2025-12-31"+0', serial('2025-12-31')],
  ['="2025年12月31日"+0', serial('2025-12-31')],
  ['="28000余"+0', '#VALUE!'],
  ['=TRUE+1', 2],
  ['="abc"="ABC"', true],
  ['="a">1', true],
  ['=TRUE>"z"', true],
  ['=0.1+0.2=0.3', true],
  ['=0.1+0.2-0.3', 0],
  ['=IF(1,2)', 2],
  ['=IF(0,2)', false],
  ['=IF("x",1,2)', '#VALUE!'],
  ['=IFERROR(1/0,"e")', 'e'],
  ['=IFS(FALSE,1,TRUE,2)', 2],
  ['=SWITCH("b","a",1,"B",2,3)', 2],
  ['=CHOOSE("2","a","b")', 'b'],
  ['=OR({FALSE,TRUE})', true],
  ['=AND(TRUE,1/0)', '#DIV/0!'],
  ['=XOR(TRUE,TRUE,TRUE)', true],
  ['=LET(x,2,x*x)', 4],
  ['=SUM({1,2;3,4})', 10],
  ['=MEDIAN(1,2,10)', 2],
  ['=ROUND(2.675,2)', 2.68],
  ['=ROUND(-0.5,0)', -1],
  ['=ROUNDUP(1.01,0)', 2],
  ['=MOD(-3,2)', 1],
  ['=INT(-1.5)', -2],
  ['=LEN("社区")', 2],
  ['=MID("410122",3,2)', '01'],
  ['=SUBSTITUTE("a-b-c","-","+",2)', 'a-b+c'],
  ['=FIND("c","abc")', 3],
  ['=SEARCH("B?","abc")', 2],
  ['=TEXT(0.1408,"0.00%")', '14.08%'],
  ['=TEXT(7,"000")', '007'],
  ['=TEXT(1234567.5,"#,##0.0")', '1,234,567.5'],
  ['=TEXT(统计时点,"yyyy年m月d日")', '2025年12月31日'],
  ['=TEXT(统计时点,"mmm")', 'Dec'],
  ['=TEXT(统计时点,"mmmm d")', 'December 31'],
  ['=TEXT(统计时点,"ddd/dddd")', 'Wed/Wednesday'],
  ['=TEXT(统计时点,"aaaa(aaa)")', '星期三(三)'],
  ['=TEXT(DATE(2026,1,3),"aaa")', '六'],
  ['=TEXT(统计时点+0.5625,"yyyy-mm-dd hh:mm")', '2025-12-31 13:30'],
  ['=TEXT(0,"yyyy/m/d")', '1900/1/0'],
  ['=TEXT(-1,"yyyy")', '#VALUE!'],
  ['=TEXT(5,"0人")', '5人'],
  ['=TEXT(1.005,"0.00元")', '1.01元'],
  ['=TEXT(-5,"0;(0)")', '(5)'],
  ['=TEXT(0,"0;-0;""无""")', '无'],
  ['=TEXT(TRUE,"0")', 'TRUE'],
  ['=TEXT("abc","0")', 'abc'],
  ['=TEXT(0.1,"G/通用格式")', '0.1'],
  ['=TEXT(5,"")', ''],
  ['=TEXT(1,"[DBNum1]"&"0")', '#VALUE!'],
  ['="12:00"+0', 0.5],
  ['="6:00 PM"+0', 0.75],
  ['="25:00"+0', '#VALUE!'],
  ['="(5)"+0', -5],
  ['="(1,234.5)"+0', -1234.5],
  ['=DATEVALUE("2025-1-1 12:00")=DATE(2025,1,1)', true],
  ['="2025年1月1日 12:00"-DATE(2025,1,1)', 0.5],
  ['=EXACT("a","A")', false],
  ['=YEAR(统计时点)', 2025],
  ['=DATE(2024,14,0)=DATE(2025,1,31)', true],
  ['=EDATE(DATE(2024,1,31),1)=DATE(2024,2,29)', true],
  ['=DATEDIF(DATE(2000,2,29),DATE(2001,2,28),"y")', 0],
  ['=DATEVALUE("2025/1/1")=DATE(2025,1,1)', true],
  ['=REGEXTEST("13800000000","^1[3-9]\\d{9}$")', true],
  ['=REGEXTEST("孟","^\\p{Han}$")', true],
  ['=REGEXTEST("a","("&"")', '#VALUE!'],
  ['=REGEXTEST("Abc","^[[:alpha:]]+$")', true],
  ['=REGEXTEST("a1","^[[:alpha:]]+$")', false],
  ['=REGEXTEST("a1_","^[[:alnum:]_]+$")', true],
  ['=REGEXTEST("a1","[^[:alpha:][:digit:]]")', false],
  ['=REGEXTEST("ABC","(?i)^abc$")', true],
  ['=REGEXTEST("ABC","^abc$")', false],
  ['=REGEXTEST("010-12345678","^\\d{3,4}\\-\\d{7,8}$")', true],
  ['=REGEXTEST("a.b-c@x.cn","^[\\w-.]+@[\\w-]+\\.cn$")', true],
  ['=REGEXTEST("{a}]","^{a}]$")', true],
  ['=REGEXTEST("ab","\\Aab\\z")', true],
  ['=REGEXTEST("a.b","^\\Qa.b\\E$")', true],
  ['=REGEXTEST("孟a","^\\p{Han}\\pL$")', true],
  ['=REGEXTEST("a"&UNICHAR(8203),"\\x{200B}")', true],
  ['=REGEXTEST("[]","^[][]+$")', true],
  ['=REGEXTEST("-","[\\x{200B}-\\x{200F}]")', false],
  ['=REGEXTEST(UNICHAR(8204),"[\\x{200B}-\\x{200F}]")', true],
  ['=MATCH("Q",U[k],0)', 2],
  ['=MATCH("z",U[k],0)', '#N/A'],
  ['=XLOOKUP("q",U[k],U[v])', 2],
  ['=XLOOKUP("z",U[k],U[v],"none")', 'none'],
  ['=VLOOKUP("q",U[[k]:[v]],2,FALSE)', 2],
  ['=INDEX(U[v],MATCH("q",U[k],0))', 2],
  ['=COUNTIFS(U[k],"p",U[v],">1")', 1],
  ['=VLOOKUP("q",U,2,0)', 2],
  ['=VLOOKUP("q",u[],2,0)', 2],
  ['=ROWS(U[#Data])', 3],
  ['=ROWS(U[#All])', 4],
  ['=COUNTA(U[[#All],[k]])', 4],
  ['=COUNTA(U[[#Headers],[#Data],[k]:[v]])', 8],
  ['=INDEX(U[#Headers],1,2)', 'v'],
  ['=MATCH("v",U[#Headers],0)', 2],
  ['=COUNTIFS(U[[k]:[v]],">1")', 2],
  ['=XLOOKUP("p",U[k],U[v],,0,1)', 1],
  ['=XLOOKUP("p",U[k],U[v],,0,-1)', 3],
  ['=XLOOKUP("p*",U[k],U[v],,2,-1)', 3],
  ['=XLOOKUP(2.5,U[v],U[k],,-1,-1)', 'q'],
  ['=XLOOKUP("q",U[k],U[v],0,0,2)', 2],
  ['=XLOOKUP("q",U[k],U[v],0,0,0)', '#VALUE!'],
  ['=XMATCH("p",U[k],0,-1)', 3],
  ['=SUM(COUNTIFS(U[k],{"p","q"}))', 3],
  ['=SUMIFS(U[v],U[k],"p")', 4],
  ['=AVERAGEIFS(U[v],U[k],"p")', 2],
  ['=MINIFS(U[v],U[k],"<>q")', 1],
  ['=MAXIFS(U[v],U[k],"p*")', 3],
  ['=COUNTA(UNIQUE(U[k]))', 2],
  ['=SUMPRODUCT(U[v],U[v])', 14],
  ['=上限', 65],
  ['=填报日期=""', true],
  ['=shequ.idcheck("11010519491231002X")', true],
])('%s is %p', (formula, expected) => {
  expect(value(formula)).toEqual(expected);
});

test.each<[string, unknown[]]>([
  ['=[@a]+1', [2, 3, '#VALUE!', 1, 4]],
  ['=[@a]=""', [false, false, false, true, false]],
  ['=ISBLANK([@a])', [false, false, false, true, false]],
  ['=IF([@a]="x",1/0,"ok")', ['ok', 'ok', '#DIV/0!', 'ok', 'ok']],
  ['=COUNTIFS([b],[@b])', [2, 2, 1, 1, 1]],
  ['=COUNTIF([a],[@a])', [1, 1, 1, 0, 1]],
  ['=[@[其中:c]]=MAX([其中:c])', [false, false, false, false, true]],
  ['=OR([@a]={1,2})', [true, true, false, false, false]],
  ['=ROW()', [2, 3, 4, 5, 6]],
  ['=SUM([@[a]:[其中:c]])', [11, 22, 30, 40, 50]],
  ['=SUM(T[@[a]:[b]])', [1, 2, 0, 0, 0]],
  ['=COUNTA(T[[#This Row],[a]:[其中:c]])', [3, 3, 3, 2, 3]],
  ['=COUNTA([@])', [3, 3, 3, 2, 3]],
  ['=COUNTIF([@[a]:[其中:c]],">1")', [1, 2, 1, 1, 1]],
  ['=SUMIFS([@[a]:[其中:c]],[@[a]:[其中:c]],">5")', [10, 20, 30, 40, 50]],
  ['=MATCH(20,[@[a]:[其中:c]],0)', ['#N/A', 3, '#N/A', '#N/A', '#N/A']],
  ['=XLOOKUP("其中:c",T[#Headers],[@])', [10, 20, 30, 40, 50]],
  ['=SUMPRODUCT(([@[a]:[其中:c]]>=10)*1)', [2, 2, 3, 2, 3]],
  ['=INDEX([@],1,3)', [10, 20, 30, 40, 50]],
  // Text in a cell that is referred to is passed over, also where it is a number.
  ['=SUM([@a],[@[其中:c]])', [11, 22, 30, 40, 50]],
  ['=SUM([@a]+0,[@[其中:c]])', [11, 22, '#VALUE!', 40, 53]],
])('%s by record', (formula, expected) => {
  expect(values(formula)).toEqual(expected);
});

test('an 18-digit text as criterion is a number of 15 digits, as in Excel; with "*" it is a text', () => {
  const ids = plainTable('T', { id: ['410122198202120021', '410122198202120047'] });
  const counts = (formula: string): unknown =>
    single(
      at(
        compileFormula(formula, ids, new Scope(plainData([ids]), new Map(), new Set(), functions)).evaluate([
          0,
        ]),
        0,
      ),
    );
  expect(counts('=COUNTIFS([id],[@id])')).toBe(2);
  expect(counts('=COUNTIFS([id],[@id]&"*")')).toBe(1);
});

test.each<[string, unknown]>([
  ['=1+', { key: 'syntax', params: { formula: '=1+', position: 4 } }],
  ['＝[@a]＞18', { key: 'fullWidth', params: { found: '＝', half: '=', position: 1 } }],
  ['=IF([@a]>18，TRUE，FALSE)', { key: 'fullWidth', params: { found: '，', half: ',', position: 12 } }],
  ['=LEN（[@a])', { key: 'fullWidth', params: { found: '（', half: '(', position: 5 } }],
  ['=LEN([@b])&"，"=“2”', { key: 'fullWidth', params: { found: '“', half: '"', position: 16 } }],
  ['=[@[其中：c]]＞1', { key: 'fullWidth', params: { found: '＞', half: '>', position: 11 } }],
  ['=[@a]≥18', { key: 'otherSign', params: { found: '≥', half: '>=', position: 6 } }],
  ['=[@a]=>0', { key: 'otherSign', params: { found: '=>', half: '>=', position: 6 } }],
  ['=[@a] =< 0', { key: 'otherSign', params: { found: '=<', half: '<=', position: 7 } }],
  ['=[@a]==1', { key: 'otherSign', params: { found: '==', half: '=', position: 6 } }],
  ['=[@a]!=1', { key: 'otherSign', params: { found: '!=', half: '<>', position: 6 } }],
  ['=[@a]>0&&[@b]=1', { key: 'otherSign', params: { found: '&&', half: 'AND()', position: 8 } }],
  ['=[@b]="||" || [@a]>0', { key: 'otherSign', params: { found: '||', half: 'OR()', position: 12 } }],
  ['=TODAY()>1', { key: 'clock', params: { function: 'TODAY', position: 2 } }],
  ['=[@a]+[@z]', { key: 'unknownColumn', params: { table: 'T', column: 'z', position: 7 } }],
  ['=SUM(V[x])', { key: 'unknownTable', params: { table: 'V', position: 6 } }],
  ['=1+NOPE(1)', { key: 'unknownFunction', params: { function: 'NOPE', position: 4 } }],
  ['=LEN()', { key: 'argumentCount', params: { function: 'LEN', given: 0, position: 2 } }],
  [
    '=1+SUMIFS(U[v],U[k],"p",U[k])',
    { key: 'argumentCount', params: { function: 'SUMIFS', given: 4, position: 4 } },
  ],
  [
    '=COUNTIFS(U[k],"p",U[k])',
    { key: 'argumentCount', params: { function: 'COUNTIFS', given: 3, position: 2 } },
  ],
  [
    '=AVERAGEIFS(U[v],U[k])',
    { key: 'argumentCount', params: { function: 'AVERAGEIFS', given: 2, position: 2 } },
  ],
  [
    '=MAXIFS(U[v],U[k],"p",U[k])',
    { key: 'argumentCount', params: { function: 'MAXIFS', given: 4, position: 2 } },
  ],
  ['=IFS([@a]>1,1,TRUE)', { key: 'argumentCount', params: { function: 'IFS', given: 3, position: 2 } }],
  [
    '=VLOOKUP([@a],U,9,FALSE)',
    { key: 'columnBeyond', params: { function: 'VLOOKUP', place: 9, width: 2, position: 17 } },
  ],
  [
    '=VLOOKUP([@a],U,0,FALSE)',
    { key: 'placeBelow', params: { function: 'VLOOKUP', place: 0, position: 17 } },
  ],
  [
    '=HLOOKUP([@a],U,0,FALSE)',
    { key: 'placeBelow', params: { function: 'HLOOKUP', place: 0, position: 17 } },
  ],
  ['=INDEX(U,1,7)', { key: 'columnBeyond', params: { function: 'INDEX', place: 7, width: 2, position: 12 } }],
  [
    '=DATEDIF(1,2,"Q")',
    {
      key: 'badOption',
      params: { function: 'DATEDIF', option: 'Q', options: 'Y / M / YM / MD / YD / D', position: 14 },
    },
  ],
  [
    '=WEEKDAY(1,5)',
    {
      key: 'badOption',
      params: { function: 'WEEKDAY', option: '5', options: '1 / 2 / 3 / 11–17', position: 12 },
    },
  ],
  ['=下限', { key: 'unknownName', params: { name: '下限', position: 2 } }],
  ['=A1+1', { key: 'unsupported', params: { what: 'A1', position: 2 } }],
  ['=SUM(U[@[k]:[v]])', { key: 'otherTableRow', params: { table: 'U', position: 6 } }],
  ['=SUM(U[#Totals])', { key: 'unsupported', params: { what: 'U[#Totals]', position: 6 } }],
  ['=SUM([@[a]:[z]])', { key: 'unknownColumn', params: { table: 'T', column: 'z', position: 6 } }],
  ['=U[@v]', { key: 'otherTableRow', params: { table: 'U', position: 2 } }],
])('%s cannot run, and says where', (formula, expected) => {
  expect(problem(formula)).toEqual(expected);
});

test.each([
  '=SUMIF(U[v],1)',
  '=SUMIF(U[k],"p",U[v])',
  '=SUMIFS(U[v],U[k],"p")',
  '=SWITCH([@a],1,TRUE,2,FALSE,TRUE)',
  '=SWITCH([@a],1,TRUE)',
  // What it holds may be another number as soon as there are more records, and 0 is a whole row.
  '=INDEX(U[v],9)',
  '=SUM(INDEX(U,1,0))',
  '=DATEDIF([@a],[@a],"md")',
  '=WEEKDAY([@a])',
])('%s can run', (formula) => {
  expect(() => values(formula)).not.toThrow();
});

test.each([
  ['=[@a]>0)', 8],
  ['=[@a]>0))', 8],
  ['=[@a] 0', 7],
  ['=[@其中:c] 0', 10],
  ['=[@a]>>0', 7],
  ['=[@a]<=>0', 8],
  ['=[@a]<>>0', 8],
  ['=([@a]>0', 9],
  ['=[@a]>', 7],
  ['=AND([@a]>0,[@b]', 17],
  ['=AND([@a]>0}', 12],
  ['=[@a]>0;[@b]>0', 8],
  ['=[@a]>0,[@b]>0', 8],
  ['=[@a]>0 AND [@b]>0', 9],
  ['=1=[@b', 4],
  ['=LEFT([@b],,)>', 15],
  ['=[@b]="x', 7],
  ["=[@b]='x'", 7],
  ['={1,;2}=1', 5],
  ['={1,[@a]}=1', 5],
  ['=*[@a]', 2],
  ['=', 2],
])('%s has its syntax error at character %i', (formula, position) => {
  expect(problem(formula)).toEqual({ key: 'syntax', params: { formula, position } });
});
