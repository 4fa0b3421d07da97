import { functions } from '../../domain/functions/registry';
import type { ReturnData } from '../../returns/table';
import { withAbsentSheets } from '../absent';
import { coverFields } from '../cover';
import type { Finding } from '../finding';
import { Scope } from '../language';
import { parametersOf } from '../parameters';
import type { Rule } from '../rule';
import { type Component, componentOf } from './component';
import { changesOf } from './describe-change';
import { type Edit, EditBook } from './edits/edit-book';
import { TooLarge } from './edits/limits';
import { reliabilityOf, type Weights, WEIGHTS } from './edits/reliability';
import { Asked } from './findings';
import type { Localisation, LocaliseProgress, LocalisedAnswer } from './localisation';
import { Effort, EffortSpent } from './solve/effort';
import { search } from './solve/search';

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
 * For a finding of a soft rule that rule must hold as well, and so must all soft totals. Several answers of one weight
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
  const book = new EditBook(scope, rules, reliabilityOf(limits.weights), limits.cells);
  const asked = new Asked(book, findings);
  const groups: Localisation[] = [];
  const told = new Set<Finding>();
  let done = 0;
  for (const finding of findings) {
    const step = (): LocaliseProgress => ({ done, total: findings.length });
    if (!told.has(finding)) {
      const group = groupOf(finding, book, asked, limits);
      for (let next = group.next(); ; next = group.next()) {
        if (next.done) {
          if (next.value) groups.push(next.value);
          for (const other of next.value?.findings ?? []) told.add(other);
          break;
        }
        yield step();
      }
    }
    done += 1;
    yield step();
  }
  return groups;
}

/** What is said of a finding, and of those that hang together with it; null where it is not about linear edits. */
function* groupOf(
  finding: Finding,
  book: EditBook,
  asked: Asked,
  limits: typeof USUAL,
): Generator<void, Localisation | null> {
  const nothing = { answers: [], more: false, rules: [finding.rule], findings: [finding] };
  try {
    const start = asked.editsOf(finding);
    if (start.length === 0) return null;
    const component = yield* componentOf(book, start, bindingFor(finding, book));
    // It may be broken in what is no linear edit; and where each is about one cell, the finding has said which.
    if (!start.some((edit) => component.broken.includes(edit))) return null;
    if (component.broken.every((edit) => itemsIn(edit, book) < 2)) return null;
    const about = {
      findings: asked.among(component.broken, finding),
      rules: [...new Set(component.broken.map(({ rule }) => rule.id))],
    };
    const solution = yield* search(component.system, limits);
    if (solution.status !== 'found') return { ...about, status: solution.status, answers: [], more: false };
    const answers: LocalisedAnswer[] = [];
    for (const answer of solution.answers) {
      answers.push(describe(answer, component, book, limits.effort));
      yield;
    }
    return { ...about, status: 'found', answers, more: solution.more };
  } catch (error) {
    if (error instanceof TooLarge) return { ...nothing, status: 'tooLarge' };
    throw error;
  }
}

/** Hard edits; for a soft finding soft totals too, and its own rule. */
function bindingFor(finding: Finding, { rules }: EditBook): (edit: Edit) => boolean {
  if (finding.severity === 'hard') return ({ rule }) => rule.severity === 'hard';
  const balances = new Set(rules.filter(({ balance }) => balance).map(({ rule }) => rule));
  return ({ rule }) => rule.severity === 'hard' || balances.has(rule) || rule.id === finding.rule;
}

const itemsIn = ({ rows }: Edit, { figures }: EditBook): number =>
  new Set(rows.flatMap(({ terms }) => [...terms.keys()].flatMap((index) => figures.owners[index]))).size;

function describe(
  answer: readonly number[],
  component: Component,
  { figures }: EditBook,
  effort: number,
): LocalisedAnswer {
  try {
    return { changes: changesOf(answer, component, figures, new Effort(effort)) };
  } catch (error) {
    if (!(error instanceof EffortSpent)) throw error;
    // The cells are certain all the same; what they would have to be is not looked into.
    return {
      changes: changesOf(
        answer,
        { ...component, system: { ...component.system, rows: [] } },
        figures,
        new Effort(effort),
      ),
    };
  }
}
