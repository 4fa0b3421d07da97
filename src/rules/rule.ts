/**
 * One check, as data. Its words (title, message, what to do) live in `src/locale` under its id, so that a rule
 * reads the same in every shell; a bureau's own rule carries its words in `words`.
 */
export interface Rule {
  /**
   * Stable id, e.g. `A02`, `D02b`. Several rules may share one, where the same check is made of several columns
   * or tables; they are counted as one.
   */
  readonly id: string;
  /** Table whose records it judges. */
  readonly table: string;
  /**
   * Excel formula with structured references; TRUE passes, FALSE fails, blank (`""`) or an unanswerable one is
   * undecided. A formula without `[@…]` is judged once for the table.
   */
  readonly formula: string;
  /** Records it applies to; without it, all. A record that is not in scope neither passes nor fails. */
  readonly when?: string;
  readonly severity: Severity;
  /** Columns whose cells a finding marks, first one first; without any, those that the formula reads with `[@…]`. */
  readonly marks: readonly string[];
  /** Formula of the value that was expected, where it can be said. */
  readonly expected?: string;
  /** Further named values for the message, each a formula. */
  readonly values?: Readonly<Record<string, string>>;
  /**
   * Formula of a key: records that fail and share it make one finding that names the cells of all of them
   * (duplicates, a community's two secretaries). Without it, each record is a finding of its own.
   */
  readonly by?: string;
  /**
   * Columns whose blank makes the rule undecided; default: all that the formula reads with `[@…]`.
   * `[a]:[c]` stands for the columns from one to another. A column named here that `when` reads makes it undecided even where the rest would be out of scope.
   */
  readonly needs?: readonly string[];
  /** `needs` was worked out from the formula and nobody has named it: then it says nothing of the scope. */
  readonly needsAssumed?: true;
  /**
   * What a blank in `needs` means: the record cannot be judged (`undecided`, the default), or there is nothing to
   * judge (`outOfScope`: a cell that need not be filled).
   */
  readonly missing?: 'undecided' | 'outOfScope';
  /**
   * Tolerance (容差): by how much the two sides of the formula's comparison (`=`, `<=` or `>=`, at its top) may differ,
   * the bound included, in the columns' own unit. A number or a formula.
   */
  readonly tolerance?: number | string;
  /**
   * Rounding unit (舍位平衡): the figures were each rounded to multiples of it (0.01, 1, 10000 …), so that a total of n
   * of them may differ from their sum by (n + 1) halves of it. A number or a formula. With a tolerance as well, the
   * larger of the two holds.
   */
  readonly rounding?: number | string;
  /**
   * How it sees the cells of code columns: `asTyped` as they stand, as Excel does (男, 1 and 1男 are three values);
   * otherwise in their stored form (1男), however they are written. The rules of a bureau see what Excel sees.
   */
  readonly codes?: 'asTyped';
  /** Document or standard it comes from. */
  readonly source: string;
  readonly words?: RuleWords;
  /** Where it was written down, for a rule of an 审核规则 sheet. */
  readonly origin?: RuleOrigin;
}

/** The part of a rule that a problem is about. */
export type RulePart = 'table' | 'formula' | 'when' | 'marks' | 'expected' | 'by' | 'tolerance' | 'rounding';

export interface RuleOrigin {
  /** Worksheet; one of another workbook as Excel writes it, `[rules.xlsx]审核规则`. */
  readonly sheet: string;
  /** Zero-based row, and the column of each part that the sheet has a column for. */
  readonly row: number;
  readonly columns: Readonly<Partial<Record<RulePart | keyof RuleWords, number>>>;
}

/** hard (强制性) blocks submission; soft (核实性) needs a written reason. */
export type Severity = 'hard' | 'soft';

export interface RuleWords {
  readonly title: string;
  readonly message: string;
  readonly todo: string;
}
