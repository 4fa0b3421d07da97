import { parseRange } from '../../workbook/address';
import { MAX_COLUMNS, MAX_ROWS } from '../../workbook/limits';
import { foldText, toHalfWidth } from '../../domain/text/fold';
import type { Parsed, Problem } from './argument';
import { parseConstant } from './parse-constant';
import { columnRange, type Sources, type SourceTable } from './source';

/** What the text of a field is read against. */
export interface Scope {
  readonly sources: Sources;
  /** The table whose columns are named by their headers alone. */
  readonly table: SourceTable | null;
  /** The sheet that an address without one means. */
  readonly sheet: string;
  /** The words that the parameter allows, if it allows only some. */
  readonly choices: readonly string[] | null;
}

const problem = (key: string, params?: Problem['params']): Parsed => ({ problem: { key, params } });

/** What a field's text means: a column, a table's column, a name, an address, a word, a value. */
export function parseArgument(text: string, scope: Scope): Parsed {
  const typed = text.trim();
  if (typed === '') return {};
  const word = scope.choices?.find(
    (choice) => choice === foldText(typed).toUpperCase() || choice === foldText(typed),
  );
  if (word !== undefined) return parseConstant(word);
  const body = typed.replace(/^=\s*/, '');
  const found =
    asColumn(typed, scope) ?? asStructured(body, scope) ?? asName(body, scope) ?? asAddress(body, scope);
  if (found) return found;
  if (body !== typed || /^[A-Z][A-Z0-9.]*\(.*\)$/i.test(body)) return problem('expression');
  if (scope.choices) return problem('word', { found: typed, allowed: scope.choices.join('、') });
  return parseConstant(typed);
}

/** A header of the chosen table, as it stands. */
function asColumn(text: string, { table }: Scope): Parsed | null {
  const column = table?.columns.find(({ header }) => header.trim() === text);
  return table && column ? columnOf(table, column.header, column.column) : null;
}

function columnOf(table: SourceTable, header: string, column: number, last?: string, columns = 1): Parsed {
  const range = columnRange(table, column, columns);
  if (table.name === null) return { argument: { kind: 'range', range } };
  return {
    argument: {
      kind: 'column',
      table: table.name,
      column: header,
      ...(last === undefined ? {} : { last }),
      range,
    },
  };
}

/** `表[列]`, `表[[列]]`, `表[[列]:[列]]`. */
function asStructured(text: string, { sources }: Scope): Parsed | null {
  const match = /^([^\s[\]!'"{}(),]+)\[(.+)\]$/s.exec(text);
  if (!match) return null;
  const table = sources.tables.find(({ name }) => name?.toLowerCase() === match[1].toLowerCase());
  if (!table) return problem('noTable', { table: match[1] });
  const parts = bracketedParts(match[2]) ?? [unescape(match[2])];
  const found = parts.map((part) => table.columns.find(({ header }) => header === part));
  const missing = found.indexOf(undefined);
  if (missing >= 0 || parts.length > 2) {
    return problem('noColumn', { table: match[1], column: parts[Math.max(0, missing)] });
  }
  const [first, last = first] = found as { header: string; column: number }[];
  if (first === last) return columnOf(table, first.header, first.column);
  const [left, right] = first.column < last.column ? [first, last] : [last, first];
  return columnOf(table, left.header, left.column, right.header, right.column - left.column + 1);
}

const PART = /^\[((?:'.|[^[\]'])+)\](?::\[((?:'.|[^[\]'])+)\])?$/s;
const unescape = (specifier: string): string => specifier.replace(/'([[\]#'@])/g, '$1');

function bracketedParts(specifier: string): string[] | null {
  const match = PART.exec(specifier.trim());
  return match ? [match[1], match[2]].filter((part) => part !== undefined).map(unescape) : null;
}

function asName(text: string, { sources }: Scope): Parsed | null {
  const name = sources.names.find((each) => each.name.toLowerCase() === text.toLowerCase());
  return name ? { argument: { kind: 'name', name: name.name, range: name.range } } : null;
}

const WHOLE = /^(\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)$/i;
const SHEET = /^(?:'((?:[^']|'')+)'|([^'!\s"{}()[\],]+))!(.+)$/s;

function asAddress(text: string, { sources, sheet: home }: Scope): Parsed | null {
  const match = SHEET.exec(text);
  const address = toHalfWidth(match ? match[3] : text);
  const rect = parseRange(address);
  const whole = WHOLE.test(address);
  if (!match && !rect && !whole) return null;
  const named = match ? (match[1]?.replace(/''/g, "'") ?? match[2]) : home;
  const sheet = sources.sheets.find(({ name }) => name.toLowerCase() === named.toLowerCase());
  if (!sheet) return problem('noSheet', { sheet: named });
  if (whole) return problem('wholeColumn', { found: address });
  const fits = rect && rect.row + rect.rows <= MAX_ROWS && rect.column + rect.columns <= MAX_COLUMNS;
  if (!fits) return problem('address', { found: text });
  return { argument: { kind: 'range', range: { ...rect, sheet: sheet.name } } };
}
