import { t } from '../../locale';
import type { Finding } from '../../rules/finding';
import { type Explanations, reasonsFor } from '../../rules/reasons/explain';
import type { Reason } from '../../rules/reasons/reason';
import type { Rule } from '../../rules/rule';
import type { AppliedEdit, WorkbookPort } from '../port';
import { newReasonSheet } from './new-sheet';
import { planRows } from './plan';
import { readReasons, reasonsOf } from './read';
import { rowCells, type RowCells } from './row-cells';

/** What was written, and how to take it back. */
export interface Written {
  readonly sheet: string;
  /** For `WorkbookPort.undo`. */
  readonly applied: readonly AppliedEdit[];
  /** Whether the sheet was added for it. */
  readonly added?: boolean;
}

interface Options {
  readonly ruleOf: (id: string) => Rule | undefined;
  readonly signal?: AbortSignal;
}

/**
 * Writes reasons onto the sheet 上报说明, which is added where there is none. One step, all or none.
 *
 * @param findings those that the reasons are for; each of them soft
 * @throws WorkbookError of the port, `conflict` where somebody is writing on the sheet
 */
export async function writeReasons(
  port: WorkbookPort,
  findings: readonly Finding[],
  reasons: readonly Reason[],
  options: Options,
): Promise<Written> {
  const there = await readReasons(port, options);
  const sheet = there ?? (await addReasonSheet(port, options));
  const explanations = reasonsFor(findings, reasons);
  const applied = await port.apply(planRows(sheet, rowsFor(findings, explanations, options)));
  return { sheet: sheet.sheet, applied, added: !there };
}

/**
 * Takes back what was written. A sheet that was added for it goes too, unless something stands on it by now that was
 * not put there when it was added.
 */
export async function takeBack(port: WorkbookPort, { sheet, applied, added }: Written): Promise<void> {
  await port.undo(applied);
  if (added && (await isAsAdded(port, sheet))) await port.removeSheet(sheet);
}

async function isAsAdded(port: WorkbookPort, name: string): Promise<boolean> {
  const used = (await port.sheets()).find((info) => info.name === name)?.used;
  if (!used) return false;
  const { rows } = newReasonSheet();
  for await (const block of port.read(used)) {
    const same = block.values.every((cells, n) =>
      cells.every((cell, column) => {
        const content = rows[block.range.row + n]?.[block.range.column + column]?.content;
        return cell === (content && 'value' in content ? content.value : null);
      }),
    );
    if (!same) return false;
  }
  return true;
}

/**
 * Lists all soft findings on the sheet, for a clerk who types the reasons beside them; says of reasons whose finding
 * is gone that it is. Reasons that hold, and texts to reuse, stay.
 *
 * @param more reasons that are not on the sheet yet: taken over from last period
 */
export async function listReasons(
  port: WorkbookPort,
  findings: readonly Finding[],
  options: Options & { readonly more?: readonly Reason[] },
): Promise<Written> {
  const soft = findings.filter(({ severity }) => severity === 'soft');
  const sheet = await readReasons(port, options);
  const explanations = reasonsFor(findings, [...reasonsOf(sheet), ...(options.more ?? [])]);
  const rows = rowsFor(soft, explanations, options);
  if (!sheet) return { sheet: await port.addSheet(newReasonSheet(rows)), applied: [] };
  const hard = new Set(findings.filter(({ severity }) => severity === 'hard').map(({ key }) => key));
  const gone = (key: string): string => t(`reasons/states.${hard.has(key) ? 'refused' : 'orphan'}`);
  return { sheet: sheet.sheet, applied: await port.apply(planRows(sheet, rows, gone)) };
}

/** An empty sheet first: its rows come as edits, which can be taken back. */
export async function addReasonSheet(
  port: WorkbookPort,
  options: Pick<Options, 'signal'> = {},
): Promise<NonNullable<Awaited<ReturnType<typeof readReasons>>>> {
  await port.addSheet(newReasonSheet());
  const sheet = await readReasons(port, options);
  if (!sheet) throw new Error('The sheet that was just written cannot be read');
  return sheet;
}

/** Findings that share key and sign are one row. */
function rowsFor(findings: readonly Finding[], explanations: Explanations, { ruleOf }: Options): RowCells[] {
  const rows = new Map<string, RowCells>();
  for (const finding of findings) {
    const place = `${finding.key} ${finding.sign}`;
    if (!rows.has(place)) rows.set(place, rowCells(finding, explanations.of(finding), ruleOf(finding.rule)));
  }
  return [...rows.values()];
}
