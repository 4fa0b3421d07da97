import fc from 'fast-check';
import { hideNames, showNames } from '../../../src/workbench/grid/formulas/names-in-brackets';

/** What Univer sees of a formula: everything but what is hidden from it. */
const seen = (formula: string): string => hideNames(formula).replace(/[\ufdd0-\ufddf]/g, '·');

test.each([
  ['=SUM(表[[所属街道(乡镇)]],1)', '=SUM(表[[所属街道·乡镇·]],1)'],
  ['=表[[#This Row],[其中:{a}]]+(1)', '=表[[#This Row],[其中:·a·]]+(1)'],
  ["=表[a'[b']c(d)]", '=表[a··b··c·d·]'],
  ["=表[it''s]", '=表[it··s]'],
])('signs in the name of a column: %s', (formula, expected) => {
  expect(seen(formula)).toBe(expected);
});

test.each([
  '=SUM((A1:B2),{1,2;3,4})',
  '="a[b(c)"&"[("',
  "='Sheet (1) [x]'!A1",
  '=表[甲]*COUNTIFS(表[乙],"(*)")',
])('signs outside of names stay: %s', (formula) => {
  expect(hideNames(formula)).toBe(formula);
});

test.each([
  ['=SUM(表[', '=SUM(表·'],
  ['=SUM(表[[甲],1)', '=SUM(表·[甲],1)'],
  ['=甲]+1', '=甲·+1'],
])('a bracket without its other one: %s', (formula, expected) => {
  expect(seen(formula)).toBe(expected);
});

test('every formula comes back as it was, and each sign stays in its place', () => {
  const formulas = fc.string({ unit: fc.constantFrom(...'=表ab1,:#(){}[]\'"') });
  fc.assert(
    fc.property(formulas, (formula) => {
      const hidden = hideNames(formula);
      expect(showNames(hidden)).toBe(formula);
      expect(hidden).toHaveLength(formula.length);
    }),
  );
});
