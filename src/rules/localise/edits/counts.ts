import type { AstExpression, CallExpression } from '@borgar/fx';
import type { Table } from '../../../returns/table';
import { matches, parseCriterion } from '../../language/criteria';
import { columnReference } from '../../self-check/references';
import { type Linear, variable } from '../solve/row';
import type { Item } from './figures';
import type { Reading } from './linear-of';
import { argumentsOf, countIn, nameOf, readsTables } from './references';

/**
 * A count of records as a figure of its own, which changes with the records: they are one item, whatever is counted of
 * them, as long as they are picked by the same values of the record the rule is about.
 */
export function countOf(node: AstExpression, reading: Reading): Linear | null {
  const { figures, evaluator, place, source } = reading;
  const call = countIn(node) as CallExpression;
  const args = argumentsOf(call);
  const reference = columnReference(args[0], place.table.name);
  if (!reference || reference.thisRow) return null;
  const table = evaluator.scope.table(reference.table);
  const value = evaluator.number(source.textOf(node), place);
  if (!value || !args.every((arg, n) => n % 2 === 1 || isColumnOf(arg, table, reading))) return null;
  const criteria = nameOf(call).startsWith('COUNTIF') ? criteriaOf(args, reading) : [];
  const link = criteria
    .filter(({ linked }) => linked)
    .map(({ column, value: cell }) => [column, cell] as const);
  const item = figures.recordsItem(table, link, () => recordsOf(table, link, reading));
  const said = criteria.map(({ column, text }) => `${column}\u0002${text}`).sort();
  const key = `${table.name}\u0001${JSON.stringify(link)}\u0001${nameOf(node)}\u0001${said.join('\u0003')}`;
  const index = figures.derived(key, value, true, [item], true);
  if (nameOf(node).startsWith('COUNTIF')) figures.nested(item, index, said);
  return variable(index);
}

interface Criterion {
  readonly column: string;
  readonly text: string;
  /** Whether it is a value of the record that the rule is about. */
  readonly linked: boolean;
  readonly value: Item['link'][number][1];
}

function criteriaOf(args: readonly AstExpression[], { evaluator, place, source }: Reading): Criterion[] {
  const found: Criterion[] = [];
  for (let n = 0; n + 1 < args.length; n += 2) {
    const reference = columnReference(args[n], place.table.name);
    const linked = readsTables(args[n + 1], place.table.name);
    const text = source.textOf(args[n + 1]);
    const value = linked ? evaluator.cell(text, place) : null;
    found.push({ column: reference?.first ?? '', text: linked ? String(value) : text, linked, value });
  }
  return found;
}

const isColumnOf = (arg: AstExpression, table: Table, { evaluator, place }: Reading): boolean => {
  const reference = columnReference(arg, place.table.name);
  return reference !== undefined && !reference.thisRow && evaluator.scope.table(reference.table) === table;
};

function recordsOf(table: Table, link: Item['link'], { evaluator }: Reading): number[] {
  const tests = link.map(([name, value]) => {
    const { values } = evaluator.scope.column(table, name);
    const criterion = parseCriterion(value);
    return (record: number): boolean => matches(criterion, values[record]);
  });
  if (tests.length === 0) return [];
  const found: number[] = [];
  for (let record = 0; record < table.rows; record += 1) {
    if (tests.every((test) => test(record))) found.push(record);
  }
  return found;
}
