import { functions } from '../../domain/functions/registry';
import type { ReturnData } from '../../returns/table';
import { withAbsentSheets } from '../absent';
import { asTyped } from '../as-typed';
import { coverFields } from '../cover';
import type { Finding } from '../finding';
import { Scope } from '../language';
import { parametersOf } from '../parameters';
import type { Rule } from '../rule';
import { type Component, componentOf } from './component';
import { changesOf } from './describe-change';
import { type Edit, EditBook } from './edits/edit-book';
import { editRules } from './edits/edit-rules';
import { TooLarge } from './edits/limits';
import { reliabilityOf, type Weights, WEIGHTS } from './edits/reliability';
import { Asked } from './findings';
import type { Localisation, LocaliseProgress, LocalisedAnswer, LocalisedChange } from './localisation';
import { partsOf } from './parts';
import { Effort, EffortSpent } from './solve/effort';
import { MOST_ANSWERS, search } from './solve/search';

export interface LocaliseOptions {
  /** How far figures are trusted. */
  readonly weights?: Weights;
  /** Answers told of one group of findings. */
  readonly answers?: number;
  /** Work for one group, in rows combined; the same on every machine. */
  readonly effort?: number;
  /** Most cells that one sum may add up, and most records of a table that sums are made for. */
  readonly cells?: number;
}

const USUAL = { weights: WEIGHTS, answers: 10, effort: 50_000, cells: 400 };

/**
 * Which cells are most likely wrong, for findings about figures that belong together: totals and their parts, parts
 * and wholes, sheets that must agree. After Fellegi & Holt (1976), as R's errorlocate has it: the smallest set of
 * cells, weighted by how far they are trusted, that would have to change so that all linear edits of hard rules hold.
 * A finding of a soft rule is looked at where it is about a total; then that rule must hold as well, and so must all
 * soft totals. Several answers of one weight
 * are several: nobody knows more from the figures alone. A finding about anything else is in none of the groups.
 *
 * A generator: whoever stops asking for steps cancels.
 */
export function* localise(
  given: ReturnData,
  rules: readonly Rule[],
  findings: readonly Finding[],
  options: LocaliseOptions = {},
): Generator<LocaliseProgress, Localisation[]> {
  const limits = { ...USUAL, ...options };
  const data = withAbsentSheets(given);
  const scope = new Scope(data, parametersOf(data), coverFields, functions);
  let done = 0;
  const step = (): LocaliseProgress => ({ done, total: findings.length });
  // Figures are counted in codes as they are stored; a rule that sees others cannot be held against them.
  const typed = asTyped(data) === data ? [] : rules.filter(({ codes }) => codes === 'asTyped');
  const linear = yield* mapped(editRules(without(rules, typed), scope), step);
  const book = new EditBook(scope, linear, reliabilityOf(limits.weights), limits.cells);
  const asked = new Asked(book, findings);
  const groups: Localisation[] = [];
  const told = new Set<Finding>();
  for (const finding of findings) {
    if (!told.has(finding)) {
      for (const group of yield* mapped(groupsOf(finding, book, asked, limits), step)) {
        groups.push(group);
        for (const other of group.findings) told.add(other);
      }
    }
    done += 1;
    yield step();
  }
  return groups;
}

const without = (rules: readonly Rule[], some: readonly Rule[]): readonly Rule[] =>
  some.length === 0 ? rules : rules.filter((rule) => !some.includes(rule));

/** The same work, with something else said at each step. */
function* mapped<P, R>(work: Generator<unknown, R>, say: () => P): Generator<P, R> {
  for (let next = work.next(); ; next = work.next()) {
    if (next.done) return next.value;
    yield say();
  }
}

/** What is said of a finding, and of those that hang together with it; none where it is not about linear edits. */
function* groupsOf(
  finding: Finding,
  book: EditBook,
  asked: Asked,
  limits: typeof USUAL,
): Generator<void, Localisation[]> {
  const nothing = { answers: [], more: false, rules: [finding.rule], findings: [finding] };
  try {
    yield* asked.prepare(finding);
    const start = asked.editsOf(finding);
    if (!start.some((edit) => finding.severity === 'hard' || isTotal(edit, book))) return [];
    const component = yield* componentOf(book, start, bindingFor(finding, book));
    // It may be broken in what is no linear edit; and where each is about one cell, the finding has said which.
    if (!start.some((edit) => component.broken.includes(edit))) return [];
    if (component.broken.every((edit) => itemsIn(edit, book) < 2)) return [];
    const findings = asked.among(component.broken, finding);
    const about = { findings, rules: [...new Set(component.broken.map(({ rule }) => rule.id))] };
    const solution = yield* search(component.system, { ...limits, answers: MOST_ANSWERS });
    if (solution.status !== 'found') return [{ ...about, status: solution.status, answers: [], more: false }];
    const parts = partsOf(solution, component, (one) => asked.editsOf(one), findings);
    const groups: Localisation[] = [];
    for (const part of parts) {
      const answers: LocalisedAnswer[] = [];
      for (const choice of part.choices.slice(0, limits.answers)) {
        answers.push(describe(choice, part.rest, component, book, limits.effort));
        yield;
      }
      const more = solution.more || part.choices.length > limits.answers;
      const { findings: of, rules } = part;
      groups.push({ findings: of, rules, status: 'found', answers: inOrder(answers), more });
    }
    return groups;
  } catch (error) {
    if (error instanceof TooLarge) return [{ ...nothing, status: 'tooLarge' }];
    throw error;
  }
}

/** Fewest changes first, then by sheet and cell; counted records behind cells. */
function inOrder(answers: readonly LocalisedAnswer[]): LocalisedAnswer[] {
  const compare = (a: LocalisedChange, b: LocalisedChange): number =>
    Number(a.kind === 'records') - Number(b.kind === 'records') ||
    Number(a.sheet > b.sheet) - Number(a.sheet < b.sheet) ||
    (a.cell?.row ?? 0) - (b.cell?.row ?? 0) ||
    (a.cell?.column ?? 0) - (b.cell?.column ?? 0);
  return answers
    .map(({ changes }) => ({ changes: [...changes].sort(compare) }))
    .sort((a, b) => {
      const order = a.changes.map((change, n) => (b.changes[n] ? compare(change, b.changes[n]) : 0));
      return a.changes.length - b.changes.length || (order.find((one) => one !== 0) ?? 0);
    });
}

/** Hard edits; for a soft finding soft totals too, and its own rule. */
function bindingFor(finding: Finding, { rules }: EditBook): (edit: Edit) => boolean {
  if (finding.severity === 'hard') return ({ rule }) => rule.severity === 'hard';
  const balances = new Set(rules.filter(({ balance }) => balance).map(({ rule }) => rule));
  return ({ rule }) => rule.severity === 'hard' || balances.has(rule) || rule.id === finding.rule;
}

/**
 * Whether an edit is about a total and its parts, or a part and its whole: every figure once, and nothing else. A soft
 * rule about anything else is a threshold, and what is beyond it is no less likely right for that.
 */
const isTotal = ({ rule, rows }: Edit, { rules }: EditBook): boolean =>
  rules.some((candidate) => candidate.rule === rule && candidate.balance) ||
  rows.some(
    ({ terms, constant }) =>
      terms.size > 1 && constant.n === 0n && [...terms.values()].every(({ n, d }) => n * n === d),
  );

const itemsIn = ({ rows }: Edit, { figures }: EditBook): number =>
  new Set(rows.flatMap(({ terms }) => [...terms.keys()].flatMap((index) => figures.owners[index]))).size;

/** @param rest what else has to be changed, which is told elsewhere */
function describe(
  choice: readonly number[],
  rest: readonly number[],
  component: Component,
  { figures }: EditBook,
  effort: number,
): LocalisedAnswer {
  const of = (part: Component): LocalisedAnswer => ({
    changes: changesOf([...choice, ...rest], part, figures, new Effort(effort)).slice(0, choice.length),
  });
  try {
    return of(component);
  } catch (error) {
    if (!(error instanceof EffortSpent)) throw error;
    // The cells are certain all the same; what they would have to be is not looked into.
    return of({ ...component, system: { ...component.system, rows: [] } });
  }
}
