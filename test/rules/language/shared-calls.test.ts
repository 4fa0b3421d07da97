import { catalogue } from '../../../src/rules/catalogue';
import { formulaText, nodesOf, parseFormula } from '../../../src/rules/language';
import { sharedCalls } from '../../../src/rules/language/shared-calls';

const shared = (...formulas: string[]): string[] => [...sharedCalls(formulas)].sort();

test('calls that are written the same in several formulas, or twice in one, outer and inner ones', () => {
  expect(shared('=SUM(a)>1', '=IF(SUM(a),1)', '=LEN(a)')).toEqual(['SUM(a)']);
  expect(shared('=IF(LEN(a),1)+IF(LEN(a),1)')).toEqual(['IF(LEN(a),1)', 'LEN(a)']);
  expect(shared('=(LEN(a)+1)*2', '=((LEN(a)))')).toEqual(['LEN(a)']);
  expect(shared('=SHEQU.IDCHECK([@a])', '=NOT(SHEQU.IDCHECK([@a]))')).toEqual(['SHEQU.IDCHECK([@a])']);
  expect(shared('=LEN(a)', '=LEN(b)')).toEqual([]);
  // A longer name that ends with it is another function.
  expect(shared('=COUNTIF(a,1)', '=IF(a,1)')).toEqual([]);
  expect(shared()).toEqual([]);
});

test('brackets and quotes within texts, columns and sheet names are none of calls', () => {
  const formulas = [
    `LEN([@[街道(乡镇]])&")"`,
    `LEN("(""")`,
    `SUM(T[[a(]:[b]])`,
    `SUM(T[a'](])`,
    `SUM('一(''二'!A1)`,
  ];
  for (const formula of formulas) {
    const call = formula.replace(/&.*/, '');
    expect(shared(`=${formula}`, `=1+${formula}`)).toEqual([call]);
  }
  // What does not end is none.
  expect(shared('=LEN(a', '=LEN(a', '=)', '="', '=[')).toEqual([]);
});

test('of the catalogue: those calls whose text comes again', () => {
  const formulas = catalogue.flatMap(({ formula, when }) =>
    when === undefined ? [formula] : [when, formula],
  );
  const text = formulas.join('\n');
  const calls = formulas.flatMap((formula) =>
    [...nodesOf(parseFormula(formula))]
      .filter(({ type }) => type === 'CallExpression')
      .map(({ loc }) => formulaText(formula).slice(...(loc as [number, number]))),
  );
  const again = [...new Set(calls)].filter((call) => {
    const first = text.indexOf(call);
    return text.includes(call, first + call.length);
  });
  expect(again.length).toBeGreaterThan(300);
  const found = sharedCalls(formulas);
  expect(again.filter((call) => !found.has(call))).toEqual([]);
});
