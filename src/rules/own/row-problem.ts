import type { RuleColumn, RuleRow, RuleTable } from '../../returns/rule-sheet';
import { fingerprint } from '../../domain/fingerprint';
import type { Finding } from '../finding';
import { keyOf } from '../identify/key';
import type { Severity } from '../rule';

/** Id of the findings about rows of an 审核规则 sheet that cannot be read. */
export const UNREADABLE = 'S21';

export interface RowProblem {
  readonly key: 'rowMissing' | 'rowChoice' | 'rowDuplicate' | 'rowNumber';
  readonly severity: Severity;
  readonly expected?: string;
  readonly used?: string;
}

/**
 * The finding about a cell of an 审核规则 sheet: hard where the rule is lost by it, soft where it is run all the same.
 *
 * @param expected what may stand in the cell, as it would be written there
 * @param key what is wrong with it: of `src/locale` (namespace `rules`, under `skip`)
 * @param used what the rule was run with instead
 */
export function rowProblem(
  table: RuleTable,
  sheet: string,
  row: RuleRow,
  column: RuleColumn,
  { key, severity, expected, used = '' }: RowProblem,
): Finding {
  const at = table.columns[column];
  return {
    rule: UNREADABLE,
    severity,
    sheet,
    cells: at === undefined ? [] : [{ row: row.row, column: at }],
    ...(row.texts.编号 === undefined ? {} : { record: row.texts.编号 }),
    values: { [column]: row.texts[column] ?? null },
    expected: expected ?? null,
    // A row without an id is known by the rest of what it says.
    key: keyOf(UNREADABLE, '', [column, row.texts.编号 ?? `${row.texts.表 ?? ''}\n${row.texts.公式 ?? ''}`]),
    sign: fingerprint([row.texts[column] ?? null]),
    problem: {
      key,
      params: { column, value: row.texts[column] ?? '', expected: expected ?? '', used },
    },
  };
}
