import { CellError, cellError } from '../../src/domain/cell';
import { functionNames } from '../../src/rules/language/functions';
import { toA1 } from './a1';
import { agree, type Answered, compareAll } from './compare';
import { differences } from './differences';
import { forms } from './forms';
import { questions } from './generate';
import { asTable, ourAnswers, scopeOf } from './ours';
import { Random } from './random';
import { LOOKUP, lookupTable, MAIN, mainTable } from './records';

const answered = (
  about: string,
  formula: string,
  ours: Answered['ours'],
  calc: Answered['calc'],
): Answered => ({
  about,
  formula,
  read: [],
  ours,
  calc,
  oursWithNumbers: () => ours,
});

test('answers agree in 13 digits, and in nothing else that a cell shows', () => {
  expect(agree(1 / 3, 0.333333333333333)).toBe(true);
  expect(agree(0.1, 0.1000000001)).toBe(false);
  expect(agree(null, 0)).toBe(true);
  expect(agree(true, 1)).toBe(true);
  expect(agree('1', 1)).toBe(false);
  expect(agree('', 0)).toBe(false);
  expect(agree('a', 'A')).toBe(false);
  expect(agree(cellError('#N/A'), cellError('#VALUE!'))).toBe(false);
  expect(agree(cellError('#N/A', 'key'), cellError('#N/A'))).toBe(true);
});

test('a wrong answer is noticed, an explained one is told apart from it', () => {
  const all = [
    answered('LEN', 'LEN("ab")', 2, 2),
    answered('LEN', 'LEN("ab")', 3, 2),
    answered('^', '0^0', cellError('#NUM!'), 1),
  ];
  const { byFunction, byDifference, unexplained } = compareAll(all, differences);
  expect(byFunction.get('LEN')).toEqual({ agreed: 1, explained: 0, unexplained: 1 });
  expect(byFunction.get('^')).toEqual({ agreed: 0, explained: 1, unexplained: 0 });
  expect(byDifference.get('power of zero')).toBe(1);
  expect(unexplained).toEqual([all[1]]);
});

test('no difference explains a wrong number that nothing special is about', () => {
  const wrong = Object.keys(forms).map((about) => answered(about, `${about}(100)`, 7, 8));
  const left = compareAll(wrong, differences).unexplained.map(({ about }) => about);
  // What these give beyond 7-bit characters is not compared at all.
  expect(Object.keys(forms).filter((about) => !left.includes(about))).toEqual(['CHAR', 'UNICHAR']);
});

test('the same seed asks the same, in thousands of formulas', () => {
  const asked = questions(1, 8);
  expect(questions(1, 8)).toEqual(asked);
  expect(questions(2, 8)).not.toEqual(asked);
  expect(asked.length).toBeGreaterThan(1000);
  for (const { ours, calc } of asked) expect(`${ours}${calc}`).not.toMatch(/(?<!\\p)\{[a-z]+(#\d+)?\}/i);
});

test('every function of the rule language is asked about', () => {
  expect(functionNames.filter((name) => !Object.hasOwn(forms, name))).toEqual([]);
});

test('every question can be answered by the rule language', () => {
  const tables = [asTable(MAIN, mainTable(new Random(3), 5)), asTable(LOOKUP, lookupTable())];
  const scope = scopeOf(tables);
  for (const { ours } of questions(3, 4)) {
    const [first] = ourAnswers(ours, tables[0], scope);
    const isRefused = first instanceof CellError && first.code === '#NAME?';
    // But for a constant that no data could make right: column 0, or an unknown unit.
    expect([
      ours,
      isRefused && !/^(columnBeyond|placeBelow|badOption)\b/.test(first.reason?.key ?? ''),
    ]).toEqual([ours, false]);
  }
});

test('structured references become A1 references of the record', () => {
  const main = { sheet: '数据', columns: ['数', '文'], rows: 3 };
  const codes = { sheet: '码表', columns: ['键', '值'], rows: 2 };
  expect(toA1('IFS([@文]="a",SUM([数],码表[值]))', 1, main, [codes])).toBe(
    '_xlfn.IFS($B3="a",SUM($A$2:$A$4,码表!$B$2:$B$3))',
  );
  expect(toA1('VLOOKUP([@数],码表[[键]:[值]],2,0)', 0, main, [codes])).toBe(
    'VLOOKUP($A2,码表!$A$2:$B$3,2,0)',
  );
});
