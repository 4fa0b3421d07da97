import { isError, isFunction, parseStructRef, parseA1Ref, tokenize } from '@borgar/fx';
import { child, childrenOf } from '../../../src/xlsx/xml/tree';
import type { LintedFile } from './file';

/** What formulas may refer to. */
export interface Places {
  readonly sheets: ReadonlySet<string>;
  /** Columns by table, both in lower case. */
  readonly tables: ReadonlyMap<string, ReadonlySet<string>>;
  readonly names: ReadonlySet<string>;
}

const lower = (text: string): string => text.toLowerCase();

export function placesOf(file: LintedFile): Places {
  const tables = file.tables().map(({ root }) => {
    const columns = childrenOf(child(root, 'tableColumns'), 'tableColumn');
    return [
      lower(root.attributes.displayName),
      new Set(columns.map((one) => lower(one.attributes.name))),
    ] as const;
  });
  return {
    sheets: new Set(file.sheets().map(({ name }) => lower(name))),
    tables: new Map(tables),
    names: new Set(
      childrenOf(child(file.workbook(), 'definedNames'), 'definedName').map((one) =>
        lower(one.attributes.name),
      ),
    ),
  };
}

/** What Excel could not read in a formula as a file holds it: without "=", [#This Row] spelled out, names prefixed. */
export function* formulaProblems(formula: string, places: Places): Generator<string> {
  if (formula.startsWith('=')) yield `"=" in ${formula}`;
  if (formula.includes('[@')) yield `[@…] in ${formula}: files write [#This Row] out`;
  let depth = 0;
  for (const token of tokenize(formula, { mergeRefs: true })) {
    if (token.value === '(') depth++;
    if (token.value === ')') depth--;
    if (isError(token) && !/^#/.test(token.value)) yield `${token.value} in ${formula}`;
    if (token.type === 'unknown') yield `${token.value} in ${formula}`;
    if (isFunction(token) && /^SHEQU\./i.test(token.value)) yield `${token.value} without its prefix`;
    if (token.type === 'structured') yield* structured(token.value, places);
    if (token.type === 'range' || token.type === 'range_named') yield* reference(token.value, places);
  }
  if (depth !== 0) yield `brackets in ${formula}`;
}

function* structured(text: string, places: Places): Generator<string> {
  const ref = parseStructRef(text);
  const columns = ref && places.tables.get(lower(ref.table ?? ''));
  if (!columns) yield `${text}: no such table`;
  for (const column of ref?.columns ?? []) {
    if (columns && !columns.has(lower(column))) yield `${text}: no such column`;
  }
}

function* reference(text: string, places: Places): Generator<string> {
  const ref = parseA1Ref(text);
  for (const sheet of ref?.context ?? [])
    if (!places.sheets.has(lower(sheet))) yield `${text}: no such sheet`;
  const name = ref && 'name' in ref ? lower(ref.name) : null;
  if (name !== null && !places.names.has(name) && !places.tables.has(name)) yield `${text}: no such name`;
}

/** Formulas of cells and of table columns. */
export function* formulas(file: LintedFile): Generator<string> {
  const places = placesOf(file);
  for (const { name, root } of file.sheets()) {
    const seen = new Set<string>();
    for (const row of childrenOf(child(root, 'sheetData'), 'row')) {
      for (const cell of childrenOf(row, 'c')) {
        const text = child(cell, 'f')?.text ?? '';
        if (text === '' || seen.has(text)) continue;
        seen.add(text);
        for (const problem of formulaProblems(text, places)) yield `${name}!${cell.attributes.r}: ${problem}`;
      }
    }
  }
  for (const { part, root } of file.tables()) {
    for (const column of childrenOf(child(root, 'tableColumns'), 'tableColumn')) {
      const text = child(column, 'calculatedColumnFormula')?.text;
      if (text === undefined) continue;
      for (const problem of formulaProblems(text, places))
        yield `${part}, ${column.attributes.name}: ${problem}`;
    }
  }
}
