import { functions } from '../../domain/functions/registry';
import type { FunctionDefinition } from '../../domain/functions/definition';
import type { Argument, Parsed } from './argument';
import { choicesOf } from './choices';
import { findColumn, hintOf, suggest } from './hints';
import { parseArgument } from './parse-argument';
import type { Sources, SourceTable } from './source';
import type { Place } from './target';

/** What a clerk has filled in for one function. */
export interface Form {
  readonly definition: FunctionDefinition;
  /** The table whose columns are offered first and by their headers alone. */
  readonly table: SourceTable | null;
  /** Text of each field, by parameter. */
  readonly texts: Readonly<Record<string, string>>;
  /** Fields that have been changed by hand: only those are told that they are empty. */
  readonly touched: ReadonlySet<string>;
  /** Where the formula goes, as typed; null for the place found for it. */
  readonly target: string | null;
  readonly header: boolean;
}

/** Starts a form: the table that fits, each field as the table's headers suggest. */
export function startForm(name: string, sources: Sources): Form | null {
  const definition = functions.get(name);
  if (!definition) return null;
  const table = bestTable(definition, sources);
  return fill({ definition, table, texts: {}, touched: new Set(), target: null, header: true }, sources);
}

/** The form with all its fields suggested anew. */
export function fill(form: Form, sources: Sources): Form {
  const { definition, table } = form;
  const entries = definition.parameters.map(({ name }) => [
    name,
    suggest(definition.name, name, table, sources),
  ]);
  return { ...form, texts: Object.fromEntries(entries), touched: new Set() };
}

/** How many of the required parameters a table has columns for. */
function fitOf({ name, parameters }: FunctionDefinition, table: SourceTable): number {
  return parameters.filter(
    (parameter) => !parameter.optional && findColumn(table, hintOf(name, parameter.name).columns ?? []),
  ).length;
}

/** The selected table, unless it has none of what is needed and another one has. */
function bestTable(definition: FunctionDefinition, { selected, tables }: Sources): SourceTable | null {
  if (selected && fitOf(definition, selected) > 0) return selected;
  let best = selected;
  let most = 0;
  for (const table of tables) {
    const fit = fitOf(definition, table);
    if (fit > most) [best, most] = [table, fit];
  }
  return best;
}

/** The sheet that addresses without one mean. */
export const homeSheet = (form: Form, sources: Sources): string =>
  form.table?.range.sheet ?? sources.selection?.sheet ?? sources.sheets[0]?.name ?? '';

/** What each field came to, in the order of the parameters. */
export function readForm(form: Form, sources: Sources): Parsed[] {
  const sheet = homeSheet(form, sources);
  return form.definition.parameters.map(({ name, optional }) => {
    const scope = { sources, table: form.table, sheet, choices: choicesOf(name) };
    const parsed = parseArgument(form.texts[name] ?? '', scope);
    const missing = !optional && !parsed.argument && !parsed.problem;
    return missing ? { problem: { key: 'required' } } : parsed;
  });
}

export const argumentsOf = (parsed: readonly Parsed[]): (Argument | undefined)[] =>
  parsed.map(({ argument }) => argument);

/** Where the typed target is; null for none typed, undefined for a text that is no cell. */
export function targetOf(form: Form, sources: Sources): Place | null | undefined {
  if (form.target === null) return null;
  const scope = { sources, table: null, sheet: homeSheet(form, sources), choices: null };
  const { argument } = parseArgument(form.target, scope);
  if (argument?.kind !== 'range') return undefined;
  const { sheet, row, column } = argument.range;
  return { sheet, row, column };
}
