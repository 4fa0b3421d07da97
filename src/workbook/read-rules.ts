import { isBlank, isError, type Cell } from '../domain/cell';
import {
  RULE_COLUMNS,
  RULE_MUST,
  RULE_SHEET,
  RULE_SHEET_ALIASES,
  type RuleColumn,
  type RuleRow,
  type RuleTable,
} from '../returns/rule-sheet';
import type { CellRange, SheetInfo, WorkbookPort } from './port';
import { fold } from './read-return/fold';
import { HEADER_ROWS, label } from './read-return/header';
import { readAll } from './read-return/table';

export interface ReadRulesOptions {
  readonly signal?: AbortSignal;
  /** Also takes a sheet of another name whose header is that of rules: for a workbook that was given as rules. */
  readonly anySheet?: boolean;
}

/**
 * Reads the 审核规则 sheet of a workbook: where its columns are, and what each row says. Null where there is no such
 * sheet, or no header on it that has 编号, 表 and 公式.
 *
 * @throws WorkbookError what the port throws, `cancelled` among it
 */
export async function readRules(
  port: WorkbookPort,
  { signal, anySheet = false }: ReadRulesOptions = {},
): Promise<RuleTable | null> {
  for (const { used } of candidates(await port.sheets(), anySheet)) {
    const table = used && (await readSheet(port, used, signal));
    if (table) return table;
  }
  return null;
}

const names = new Set([RULE_SHEET, ...RULE_SHEET_ALIASES].map(fold));

/** Whether a worksheet's name says that it holds rules. */
export const isRuleSheet = (sheet: string): boolean => names.has(fold(sheet));

const candidates = (sheets: readonly SheetInfo[], anySheet: boolean): readonly SheetInfo[] => {
  const named = sheets.filter(({ name }) => isRuleSheet(name));
  return anySheet ? [...named, ...sheets.filter((sheet) => !named.includes(sheet))] : named;
};

async function readSheet(
  port: WorkbookPort,
  used: CellRange,
  signal: AbortSignal | undefined,
): Promise<RuleTable | null> {
  const progress = { signal, rowsRead: () => undefined };
  const top = await readAll(port, { ...used, rows: Math.min(used.rows, HEADER_ROWS) }, progress);
  const header = headerOf(top.values);
  if (!header) return null;
  const block = await readAll(port, used, progress);
  const formulas = await formulasOf(port, used, signal);
  const at = Object.fromEntries(
    [...header.offsets].map(([column, offset]) => [column, used.column + offset]),
  ) as Record<RuleColumn, number>;
  const rows: RuleRow[] = [];
  for (let n = header.row + 1; n < block.values.length; n += 1) {
    const row = used.row + n;
    const texts: Partial<Record<RuleColumn, string>> = {};
    for (const [column, offset] of header.offsets) {
      const text = formulas.get(`${row},${used.column + offset}`) ?? textOf(block.values[n][offset]);
      if (text !== '') texts[column] = text;
    }
    if (Object.keys(texts).length > 0) rows.push({ row, texts });
  }
  return { sheet: used.sheet, columns: at, rows };
}

/** The first row that names all the columns that must be there. */
function headerOf(
  rows: readonly (readonly Cell[])[],
): { row: number; offsets: ReadonlyMap<RuleColumn, number> } | undefined {
  for (const [row, cells] of rows.entries()) {
    const labels = cells.map((cell) => label(cell)?.folded);
    const offsets = new Map<RuleColumn, number>();
    // All columns by their own names first: an alias may be another column's name.
    for (const spellings of [ownName, aliases]) {
      for (const column of Object.keys(RULE_COLUMNS) as RuleColumn[]) {
        const offset = labels.findIndex(
          (text, n) =>
            text !== undefined && spellings(column).includes(text) && ![...offsets.values()].includes(n),
        );
        if (offset >= 0 && !offsets.has(column)) offsets.set(column, offset);
      }
    }
    if (RULE_MUST.every((column) => offsets.has(column))) return { row, offsets };
  }
  return undefined;
}

const ownName = (column: RuleColumn): readonly string[] => [fold(column)];
const aliases = (column: RuleColumn): readonly string[] => RULE_COLUMNS[column].map(fold);

/** Cells whose formula was typed as one: Excel has calculated it, and what is meant is what was typed. */
async function formulasOf(
  port: WorkbookPort,
  used: CellRange,
  signal: AbortSignal | undefined,
): Promise<ReadonlyMap<string, string>> {
  const formulas = new Map<string, string>();
  for await (const block of port.formulas(used, { signal })) {
    for (const { row, column, formula } of block.formulas) formulas.set(`${row},${column}`, formula);
  }
  return formulas;
}

function textOf(cell: Cell | undefined): string {
  if (cell === undefined || isBlank(cell)) return '';
  if (isError(cell)) return cell.code;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return String(cell).trim();
}
