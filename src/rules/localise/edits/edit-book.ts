import type { AstExpression } from '@borgar/fx';
import { type Fraction, ZERO } from '../../../domain/numbers/fraction';
import type { Table } from '../../../returns/table';
import { parseFormula, type Scope } from '../../language';
import { judge, judgeTable, Verdict } from '../../judge';
import type { Rule } from '../../rule';
import { allowanceOf } from '../../tolerance/allowance';
import { keyOf, type Row } from '../solve/row';
import { comparisonsIn, isComparison, rowsIn } from './conjuncts';
import type { EditRule } from './edit-rules';
import { Figures, type Item } from './figures';
import { TooLarge } from './limits';
import type { Reading } from './linear-of';
import { Evaluator, FormulaSource } from './place';
import type { Reliability } from './reliability';

/** What a rule says of one record (or of its table as a whole, record -1), as linear edits. */
export interface Edit {
  readonly rule: Rule;
  readonly table: Table;
  readonly record: number;
  readonly rows: readonly Row[];
}

/** The linear edits of a return, written out record by record as they are asked for. */
export class EditBook {
  readonly figures: Figures;
  private readonly evaluator: Evaluator;
  private readonly known = new Map<EditRule, Map<number, Edit | null>>();
  private readonly prepared = new Set<EditRule>();
  /** Rules that say something of every record, by what reads a cell of it. */
  private readonly readers = new Map<string, EditRule[]>();
  private readonly adders = new Map<string, EditRule[]>();

  constructor(
    private readonly scope: Scope,
    readonly rules: readonly EditRule[],
    reliability: Reliability,
    private readonly most: number,
  ) {
    this.figures = new Figures(reliability);
    this.evaluator = new Evaluator(scope);
    for (const rule of this.rules) {
      for (const column of rule.reads) put(this.readers, `${rule.ready.table.name}\u0001${column}`, rule);
      for (const [table, column] of rule.sums) put(this.adders, `${table}\u0001${column}`, rule);
    }
  }

  /** Builds, in steps, what the rules need that read a record's cells: indexes of whole columns, once a rule. */
  *prepare(rules: readonly EditRule[], record: number): Generator<void, void> {
    for (const rule of rules) {
      if (this.prepared.has(rule)) continue;
      this.prepared.add(rule);
      const { formula, when } = rule.ready;
      if (formula.perRecord && record < 0) continue;
      if (when) yield* when.prepare(record);
      yield* formula.prepare(record);
      yield;
    }
  }

  /** The rules that an item's edits are of. */
  rulesOf({ kind, table, column }: Item): readonly EditRule[] {
    if (kind === 'records' || !column) return [];
    return this.readers.get(`${table.name}\u0001${column.name}`) ?? [];
  }

  /** Edits that an item is in: of its own record's rules, and of those that add its column up. @throws TooLarge */
  editsOf(item: Item): Edit[] {
    const { kind, table, record, column } = item;
    if (kind === 'records' || !column) return [];
    const own = this.rulesOf(item).flatMap((rule) => this.edit(rule, record) ?? []);
    const adding = (this.adders.get(`${table.name}\u0001${column.name}`) ?? []).flatMap((rule) =>
      this.allOf(rule),
    );
    return [...own, ...adding];
  }

  /** What a rule says of a record; null where that is nothing linear, or the record is not judged by it. */
  edit(rule: EditRule, record: number): Edit | null {
    let records = this.known.get(rule);
    if (!records) this.known.set(rule, (records = new Map<number, Edit | null>()));
    let found = records.get(record);
    if (found === undefined) {
      // A rule whose scope asks for another rule's edit must not come back here.
      records.set(record, null);
      found = this.read(rule, record);
      records.set(record, found);
    }
    return found;
  }

  private allOf(rule: EditRule): Edit[] {
    if (!rule.ready.formula.perRecord) return [this.edit(rule, -1)].filter((edit) => edit !== null);
    if (rule.ready.table.rows > this.most) throw new TooLarge();
    return Array.from({ length: rule.ready.table.rows }, (_, record) => this.edit(rule, record)).filter(
      (edit) => edit !== null,
    );
  }

  private read(rule: EditRule, record: number): Edit | null {
    const { ready } = rule;
    if (!this.applies(rule, record)) return null;
    const reading = this.readingOf(rule.rule.formula, ready.table, record);
    const allowed = this.allowed(rule, reading);
    if (!allowed) return null;
    const tree = parseFormula(rule.rule.formula);
    const rows = comparisonsIn(tree).flatMap((node) => rowsIn(node, reading, allowed));
    const about = rows.filter((row) => this.isAboutCells(row));
    return about.length === 0 ? null : { rule: rule.rule, table: ready.table, record, rows: about };
  }

  /** Counts alone are no cell's business: that records are there once, say. */
  private isAboutCells({ terms }: Row): boolean {
    const { owners, items } = this.figures;
    return [...terms.keys()].some((index) => owners[index].some((id) => items[id].kind === 'cell'));
  }

  private readingOf(formula: string, table: Table, record: number): Reading {
    const { figures, evaluator, most } = this;
    return { figures, evaluator, most, place: { table, record }, source: new FormulaSource(formula) };
  }

  private allowed({ rule }: EditRule, { evaluator, place }: Reading): Fraction | null {
    const allowance = allowanceOf(rule);
    if (!allowance) return ZERO;
    const bounds = [allowance.tolerance, allowance.rounding].filter((text) => text !== undefined);
    return evaluator.number(`MAX(${bounds.join(',')})`, place);
  }

  /**
   * Whether a rule judges the record. A condition that another edit demands anyway (the total is judged against the
   * roster only where it is the sum of its parts) will be met by whatever is changed, and is passed over.
   */
  private applies(rule: EditRule, record: number): boolean {
    const { ready } = rule;
    const perRecord = ready.formula.perRecord;
    if (perRecord !== record >= 0) return false;
    const bare = { ...ready, when: undefined, scopeNeeds: [] };
    const isJudged = (verdict: Verdict): boolean => verdict === Verdict.pass || verdict === Verdict.fail;
    const verdict = perRecord ? judge(bare, [record], this.scope)[0] : judgeTable(bare, this.scope);
    if (!isJudged(verdict)) return false;
    const { when } = rule.rule;
    if (when === undefined) return true;
    const reading = this.readingOf(when, ready.table, record);
    return comparisonsIn(parseFormula(when)).every((node) => {
      const value = this.evaluator.cell(reading.source.textOf(node), reading.place);
      return (
        value === true || (typeof value === 'number' && value !== 0) || this.isDemanded(node, reading, rule)
      );
    });
  }

  private isDemanded(node: AstExpression, reading: Reading, asking: EditRule): boolean {
    if (!isComparison(node)) return false;
    const keys = rowsIn(node, reading).map(keyOf);
    if (keys.length === 0) return false;
    const { table, record } = reading.place;
    const demanded = new Set<string>();
    for (const rule of this.rules) {
      if (rule === asking || rule.ready.table !== table || rule.rule.severity !== 'hard') continue;
      for (const row of this.edit(rule, record)?.rows ?? []) demanded.add(keyOf(row));
    }
    return keys.every((key) => demanded.has(key));
  }
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}
