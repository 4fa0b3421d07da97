import type { AstExpression } from '@borgar/fx';
import { type Cell, isError } from '../../../domain/cell';
import { type Fraction, fractionOf } from '../../../domain/numbers/fraction';
import type { Table } from '../../../returns/table';
import {
  at,
  type Compiled,
  compileFormula,
  formulaText,
  FormulaProblem,
  type Scope,
  single,
} from '../../language';

/** What a part of a formula gives for a record; compiled once for all records. */
export class Evaluator {
  private readonly compiled = new Map<string, Compiled | null>();

  constructor(readonly scope: Scope) {}

  /** Null where it cannot be told. */
  cell(text: string, { table, record }: Place): Cell {
    const key = `${table.name}\u0001${text}`;
    let formula = this.compiled.get(key);
    if (formula === undefined) this.compiled.set(key, (formula = this.compile(text, table)));
    if (!formula || (formula.perRecord && record < 0)) return null;
    return single(at(formula.evaluate([record]), 0));
  }

  number(text: string, place: Place): Fraction | null {
    const value = this.cell(text, place);
    // A sum of binary fractions is what Excel shows of it.
    return typeof value === 'number' && !isError(value) ? fractionOf(Number(value.toPrecision(15))) : null;
  }

  private compile(text: string, table: Table): Compiled | null {
    try {
      return compileFormula(text, table, this.scope);
    } catch (error) {
      if (error instanceof FormulaProblem) return null;
      throw error;
    }
  }
}

/** Where a formula is looked at: a record of a table, or -1 for the table as a whole. */
export interface Place {
  readonly table: Table;
  readonly record: number;
}

/** A formula with the text that its nodes were parsed from. */
export class FormulaSource {
  private readonly whole: string;

  constructor(formula: string) {
    this.whole = formulaText(formula);
  }

  textOf(node: AstExpression): string {
    return this.whole.slice(...(node.loc as [number, number]));
  }
}
