import { type AstExpression } from '@borgar/fx';
import { formulaText, nodesOf, parseFormula } from '../../../src/rules/language';
import type { Rule } from '../../../src/rules/rule';

/** A rule with one thing wrong in it. */
export interface Mutant {
  readonly what: string;
  readonly rule: Rule;
}

/** What a slip makes of an operator: the bound itself taken in or left out, the direction, the opposite. */
const SLIPS: Readonly<Record<string, readonly string[]>> = {
  '<=': ['<', '>='],
  '<': ['<=', '>'],
  '>=': ['>', '<='],
  '>': ['>=', '<'],
  '=': ['<>'],
  '<>': ['='],
  '+': ['-'],
  '-': ['+'],
};
const SWAPPED: Readonly<Record<string, string>> = { AND: 'OR', OR: 'AND' };

/** Every rule that differs from one by a slip in its formula, and by its scope where it has one. */
export function mutantsOf(rule: Rule): readonly Mutant[] {
  const mutants: Mutant[] = [
    { what: 'negated', rule: { ...rule, formula: `NOT(${formulaText(rule.formula)})` } },
  ];
  for (const { what, text } of slips(rule.formula)) mutants.push({ what, rule: { ...rule, formula: text } });
  if (rule.when !== undefined) {
    mutants.push({ what: 'scope negated', rule: { ...rule, when: `NOT(${formulaText(rule.when)})` } });
    for (const { what, text } of slips(rule.when)) {
      mutants.push({ what: `scope: ${what}`, rule: { ...rule, when: text } });
    }
  }
  return mutants;
}

function slips(formula: string): { what: string; text: string }[] {
  const text = formulaText(formula);
  return [...nodesOf(parseFormula(formula))].flatMap((node) =>
    slipsAt(node, text).map(({ from, to, put }) => ({
      what: `${text.slice(from, to)} → ${put} at ${from}`,
      text: text.slice(0, from) + put + text.slice(to),
    })),
  );
}

function slipsAt(node: AstExpression, text: string): { from: number; to: number; put: string }[] {
  if (node.type === 'BinaryExpression') {
    const [left, right] = node.arguments as readonly AstExpression[];
    const gap = [left!.loc![1]!, right!.loc![0]!] as const;
    // Brackets belong to neither side.
    const from = text.indexOf(node.operator, gap[0]);
    if (from < 0 || from >= gap[1]) return [];
    // Adding 0 only makes a number of digits kept as text.
    if (right!.type === 'Literal' && right!.value === 0) return [];
    return (SLIPS[node.operator] ?? []).map((put) => ({ from, to: from + node.operator.length, put }));
  }
  if (node.type === 'CallExpression') {
    const put = SWAPPED[node.callee.name.toUpperCase()];
    const from = node.loc![0]!;
    return put && (node.arguments?.length ?? 0) > 1
      ? [{ from, to: from + node.callee.name.length, put }]
      : [];
  }
  return [];
}
