import type { Finding } from '../rules/finding';
import { ownCells } from '../rules/self-check/references';
import { FormulaProblem } from '../rules/language';
import type { Rule } from '../rules/rule';
import { columnNames } from './ess-keys';
import type { Report } from './report';

/** Which of the rules that share an id made a finding: the one on its sheet that marks just its columns. */
export class RuleFinder {
  private readonly byId = new Map<string, Rule[]>();

  constructor(private readonly report: Report) {
    for (const rule of report.rules) {
      const rules = this.byId.get(rule.id);
      if (rules) rules.push(rule);
      else this.byId.set(rule.id, [rule]);
    }
  }

  all(id: string): readonly Rule[] {
    return this.byId.get(id) ?? [];
  }

  of(finding: Finding): Rule | undefined {
    const rules = this.all(finding.rule);
    if (rules.length < 2) return rules[0];
    const { tables } = this.report.data;
    const onSheet = rules.filter(({ table }) => tables.get(table)?.sheet === finding.sheet);
    if (onSheet.length < 2) return onSheet[0] ?? rules[0];
    const marked = [...new Set(columnNames(finding, this.report.data))].join();
    return onSheet.find((rule) => marksOf(rule).join() === marked) ?? onSheet[0];
  }
}

function marksOf({ marks, formula, table }: Rule): readonly string[] {
  if (marks.length > 0) return marks;
  try {
    return [...ownCells(formula, table)];
  } catch (error) {
    // A broken rule has made no finding of its own.
    if (error instanceof FormulaProblem) return [];
    throw error;
  }
}
