import { t } from '../../locale';
import type { ReturnData } from '../../returns/table';
import type { Finding } from '../../rules/finding';
import { chooseFixes, FIX_KINDS, proposeFixes, type FixKind } from '../../rules/fixes';
import { parseRange } from '../../workbook/address';
import { applyFixes, planFixes, planRevert, revertFixes } from '../../workbook/fixes';
import { timeText } from '../../workbook/log';
import { EXIT, Failure } from '../failure';
import { openFile, refuseExisting, writeBytes } from '../files';
import { fixList, hintList, undoList } from '../fix-text';
import type { Io } from '../io';
import type { FileWorkbook } from '../workbooks';
import { checkFile } from './check';
import { finish } from './report';

export interface FixFlags {
  /** A workbook with an 审核规则 sheet; whether its rules alone are meant. */
  readonly rules?: string;
  readonly onlyRules?: boolean;
  /** What is corrected, comma-separated: rule ids, kinds, cells as `sheet!D5`. */
  readonly rule?: string;
  readonly kinds?: string;
  readonly cells?: string;
  readonly undo?: boolean;
  readonly dryRun?: boolean;
  readonly force?: boolean;
}

/**
 * `shequ fix IN OUT [--rules FILE]`: makes the corrections that are certain, logs them on 修改记录, and lists on standard
 * output what was done, what was left, and the likely causes that are for people to check; with the rules that `check`
 * would use. Exit code 1 when some were left.
 */
export async function fix(file: string, out: string | undefined, flags: FixFlags, io: Io): Promise<number> {
  const { dryRun = false, force = false } = flags;
  if (!dryRun && out === undefined) throw new Failure('fixOutNeeded');
  if (!dryRun) await refuseExisting(out as string, force);
  const write = async (workbook: FileWorkbook): Promise<void> => {
    await writeBytes(out as string, await workbook.save(), force);
    io.err(`${t('cli/written', { file: out })}\n`);
  };
  if (flags.undo) {
    const workbook = await openFile(file, io.workbooks);
    const plan = await planRevert(workbook);
    io.out(undoList(plan));
    if (!dryRun && plan.items.length > 0) {
      await revertFixes(workbook, plan);
      await write(workbook);
      io.err(`${t('fixes/revert.done', { n: plan.items.length })}\n`);
    }
    return endOf(plan.left.length, dryRun, io);
  }

  const { workbook, data, plan: checked, result } = await checkFile(file, flags, io);
  const { findings } = result;
  if (data.tables.size === 0) throw new Failure('asSaid', { text: t('fixes/cli.noRecord') });
  const own = checked.rules.filter(({ origin }) => origin);
  const fixes = chooseFixes(finish(proposeFixes(data, findings, own)), choiceOf(flags));
  const plan = await planFixes(workbook, fixes);
  io.out(fixList(plan) + hints(data, findings, flags));
  if (!dryRun && plan.items.length > 0) {
    const done = await applyFixes(workbook, plan.items, timeText(io.now?.() ?? new Date()));
    await write(workbook);
    const { batch, logSheet: sheet } = done;
    io.err(`${t('fixes/done.fixed', { n: plan.items.length, sheet, batch })}\n`);
  }
  return endOf(plan.left.length, dryRun, io);
}

function endOf(left: number, dryRun: boolean, io: Io): number {
  if (dryRun) io.err(`${t('fixes/cli.dryRun')}\n`);
  return left > 0 ? EXIT.findings : EXIT.ok;
}

/** Only said where nothing was chosen: who asks for one kind of correction does not ask about everything else. */
const hints = (data: ReturnData, findings: readonly Finding[], { rule, kinds, cells }: FixFlags): string =>
  rule === undefined && kinds === undefined && cells === undefined ? hintList(data, findings) : '';

function choiceOf({ rule, kinds, cells }: FixFlags) {
  return {
    ...(rule === undefined ? {} : { rules: new Set(wordsOf(rule)) }),
    ...(kinds === undefined ? {} : { kinds: new Set(wordsOf(kinds).map(kindNamed)) }),
    ...(cells === undefined ? {} : { cells: new Set(wordsOf(cells).map(cellNamed)) }),
  };
}

const wordsOf = (list: string): string[] => list.split(/[,，]/).map((word) => word.trim());

function kindNamed(kind: string): FixKind {
  const known = FIX_KINDS.find((each) => each === kind);
  if (known) return known;
  throw new Failure('asSaid', { text: t('fixes/cli.unknownKind', { kind, kinds: FIX_KINDS.join(' ') }) });
}

function cellNamed(place: string): string {
  const mark = place.lastIndexOf('!');
  const rect = mark > 0 ? parseRange(place.slice(mark + 1)) : null;
  if (!rect) throw new Failure('fixBadCell', { cell: place });
  return `${rect.row}:${rect.column}:${place.slice(0, mark).replace(/^'(.*)'$/s, '$1')}`;
}
