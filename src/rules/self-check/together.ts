import type { Row } from '../localise/solve/row';
import type { Said } from './answers';
import { areContrary, connected } from './feasible';
import { calculatedColumns, type Reading, rowsFor, Unknowns } from './linear';
import type { Known } from './pairs';
import type { RuleSetProblem } from './problem';
import { ownCells } from './references';

/**
 * What a rule's linear (in)equalities alone say of it: an order that goes in a circle, a thing that is to be more than
 * itself. Cells are taken as they are, whatever they hold, but for the last answer, which takes what is calculated with
 * for numbers.
 */
export function linearCertainty(
  said: Said,
): 'neverApplies' | 'neverPasses' | 'neverFails' | 'noNumbersPass' | undefined {
  const strict = readingOf(said, new Unknowns(), new Set());
  const scope = said.when ? rowsFor(said.when, true, strict) : [];
  const never = (truth: boolean, reading: Reading): boolean => {
    const rows = rowsFor(said.formula, truth, reading);
    const when = said.when ? rowsFor(said.when, true, reading) : [];
    return rows.length > 0 && areContrary([...rows, ...when, ...reading.unknowns.bounds]);
  };
  if (scope.length > 0 && areContrary([...scope, ...strict.unknowns.bounds])) return 'neverApplies';
  if (never(true, strict)) return 'neverPasses';
  if (never(false, strict)) return 'neverFails';
  const numbers = readingOf(said, new Unknowns(), numericIn([said]));
  return never(true, numbers) ? 'noNumbersPass' : undefined;
}

const readingOf = ({ spelling, needs }: Said, unknowns: Unknowns, numeric: ReadonlySet<string>): Reading => ({
  spelling,
  unknowns,
  numeric,
  filled: needs,
});

/** The columns that some rules calculate with: these mean them to hold numbers, where none asks what they hold. */
function numericIn(rules: readonly Said[]): ReadonlySet<string> {
  const found = rules
    .flatMap(({ formula, when }) => (when ? [formula, when] : [formula]))
    .map((tree) => calculatedColumns(tree, rules[0].rule.table));
  const others = new Set(found.flatMap((one) => one.others));
  return new Set(found.flatMap(({ numbers }) => numbers).filter((column) => !others.has(column)));
}

/** A hard rule with what it and its condition demand. */
interface Demand {
  readonly said: Said;
  readonly rows: readonly Row[];
  readonly when: readonly Row[];
}

/**
 * Hard rules of one table that no numbers pass together, where they all apply: of each such set as few as suffice.
 * (R's validatetools calls these infeasible.)
 *
 * @param told pairs that are known to contradict each other
 */
export function inconsistencies(rules: readonly Known[], told: readonly RuleSetProblem[]): RuleSetProblem[] {
  const tables = new Map<string, Said[]>();
  for (const { said } of rules) {
    const { severity, table } = said.rule;
    if (severity === 'hard') tables.set(table, [...(tables.get(table) ?? []), said]);
  }
  return [...tables.values()].flatMap((of) => new TableRules(of, told).problems());
}

class TableRules {
  private readonly unknowns = new Unknowns();
  private readonly demands: readonly Demand[];
  private readonly found: RuleSetProblem[] = [];

  constructor(
    rules: readonly Said[],
    private readonly told: readonly RuleSetProblem[],
  ) {
    const numeric = numericIn(rules);
    this.demands = rules
      .map((said) => {
        const reading = readingOf(said, this.unknowns, numeric);
        const when = said.when ? rowsFor(said.when, true, reading) : [];
        return { said, rows: rowsFor(said.formula, true, reading), when };
      })
      // What a rule alone never passes is told of that rule.
      .filter(({ rows, when }) => rows.length > 0 && !this.clash([], [...rows, ...when]));
  }

  problems(): RuleSetProblem[] {
    const always = this.consistent(
      this.demands.filter(({ said }) => !said.when),
      [],
      [],
    );
    const conditions = new Map<string, Demand[]>();
    for (const demand of this.demands) {
      const { when, spelling } = demand.said;
      if (!when) continue;
      const key = spelling.of(when);
      conditions.set(key, [...(conditions.get(key) ?? []), demand]);
    }
    for (const some of conditions.values()) {
      const [{ when }] = some;
      // Where the condition itself breaks a rule, what else applies there does not matter.
      if (!this.clash(always, when)) this.consistent(some, always, when);
    }
    return this.found;
  }

  /** As many of some rules as can be met beside others; those that cannot are told. */
  private consistent(
    some: readonly Demand[],
    others: readonly Demand[],
    when: readonly Row[],
  ): readonly Demand[] {
    const all = [...others];
    if (!this.clashes(some, others, when)) return [...all, ...some];
    for (const demand of some) {
      if (all.some((other) => this.areTold(demand, other))) continue;
      if (this.clash(all, [...demand.rows, ...when])) this.tell(demand, all, when);
      else all.push(demand);
    }
    return all;
  }

  /** Whether there is anything to look for. */
  private clashes(some: readonly Demand[], others: readonly Demand[], when: readonly Row[]): boolean {
    let left = some.filter(({ rows }) => rows.length > 0);
    while (left.length > 0) {
      const [first] = left;
      const rows = this.around(
        [...some, ...others].filter((demand) => demand !== first),
        [...first.rows, ...when],
      );
      if (areContrary(rows)) return true;
      const looked = new Set(rows);
      left = left.filter((demand) => demand !== first && !demand.rows.every((row) => looked.has(row)));
    }
    return false;
  }

  private clash(demands: readonly Demand[], rows: readonly Row[]): boolean {
    return areContrary(this.around(demands, rows));
  }

  private around(demands: readonly Demand[], rows: readonly Row[]): Row[] {
    return connected(rows, [...demands.flatMap((demand) => demand.rows), ...this.unknowns.bounds]);
  }

  private areTold({ said: a }: Demand, { said: b }: Demand): boolean {
    return this.told.some(({ rules }) => rules.includes(a.rule.id) && rules.includes(b.rule.id));
  }

  private tell(demand: Demand, others: readonly Demand[], when: readonly Row[]): void {
    let needed = others;
    const own = [...demand.rows, ...when];
    // The first ones that suffice.
    for (const other of [...others].reverse()) {
      const less = needed.filter((one) => one !== other);
      if (this.clash(less, own)) needed = less;
    }
    const inOrder = this.demands.filter((one) => one === demand || needed.includes(one));
    const columns = new Set(inOrder.flatMap(({ said }) => [...ownCells(said.rule.formula, said.rule.table)]));
    this.found.push({
      kind: 'inconsistent',
      rules: inOrder.map(({ said }) => said.rule.id),
      table: demand.said.rule.table,
      column: [...columns].join('、'),
    });
  }
}
