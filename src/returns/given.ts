import type { ReturnContent, ReturnRecord } from './content';
import type { SheetSpec, Template } from './template';

/** Records of one sheet, and the formulas of single cells, as `record/column`. */
export interface SheetContent {
  readonly records: readonly ReturnRecord[];
  readonly formulas: ReadonlyMap<string, string>;
}

/**
 * The records that a sheet starts with, without those that are calculated from a sheet which this template leaves out
 * (a formula that names a table the workbook does not have would make the file unreadable to Excel).
 */
export function givenRecords(spec: SheetSpec, template: Template): readonly ReturnRecord[] {
  const sheets = new Set(template.sheets.map(({ name }) => name));
  return (spec.given ?? []).filter((record) =>
    Object.values(record).every(
      (cell) => !isFormula(cell) || tablesIn(cell).every((name) => sheets.has(name)),
    ),
  );
}

/** Records whose texts that begin with "=" are formulas: the cells themselves are blank until they are calculated. */
export function contentOf(given: readonly ReturnRecord[]): SheetContent {
  const formulas = new Map<string, string>();
  const records = given.map((record, index) =>
    Object.fromEntries(
      Object.entries(record).map(([column, cell]) => {
        if (!isFormula(cell)) return [column, cell];
        formulas.set(`${index}/${column}`, cell);
        return [column, null];
      }),
    ),
  );
  return { records, formulas };
}

/** The formulas of single cells on one sheet of a return, as `record/column`. */
export function formulasOf({ formulas }: ReturnContent, sheet: string): ReadonlyMap<string, string> {
  const start = `${sheet}/`;
  return new Map(
    [...(formulas ?? [])].flatMap(([place, formula]) =>
      place.startsWith(start) ? [[place.slice(start.length), formula] as const] : [],
    ),
  );
}

const isFormula = (cell: unknown): cell is string => typeof cell === 'string' && cell.startsWith('=');

/** Tables that a formula refers to: a name with a bracket behind it. Texts may hold anything. */
const tablesIn = (formula: string): string[] =>
  [...formula.replace(/"[^"]*"/g, '""').matchAll(/([\p{L}_][\p{L}\p{N}_]*)\[/gu)].map(([, name]) => name);
