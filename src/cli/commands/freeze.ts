import { t } from '../../locale';
import {
  entryPlace,
  formulaText,
  freeze as freezeFormulas,
  isPossible,
  leftText,
  nameText,
  placesText,
  placeText,
  planFreeze,
  planRestore,
  restore as restoreFormulas,
  sheetsOf,
  timeText,
  valueText,
  type FreezePlan,
  type RestorePlan,
} from '../../workbook/freeze';
import { EXIT, Failure } from '../failure';
import { openFile, refuseExisting, writeBytes } from '../files';
import type { Io } from '../io';

export interface FreezeOptions {
  readonly out?: string;
  readonly dryRun?: boolean;
  readonly force?: boolean;
}

/**
 * `shequ freeze FILE --out OUT`: formulas of ours become values, listed on standard output. Exit code 1 when names
 * with formulas of ours are left.
 */
export async function freeze(file: string, options: FreezeOptions, io: Io): Promise<number> {
  await requireOut(options);
  const workbook = await openFile(file, io.workbooks);
  const plan = await planFreeze(workbook);
  io.out(freezeList(plan));
  if (plan.waiting.length > 0) throw new Failure('freezeWaiting', placesOf(plan.waiting));
  if (plan.locked.length > 0) throw new Failure('freezeLocked', placesOf(plan.locked));
  if (!options.dryRun && isPossible(plan)) {
    const done = await freezeFormulas(workbook, plan, timeText(io.now?.() ?? new Date()));
    await write(await workbook.save(), options, io);
    const { items, cells } = plan;
    io.err(
      `${t('freeze/done.frozen', { formulas: items.length, cells, sheet: done.logSheet, batch: done.batch })}\n`,
    );
  }
  if (options.dryRun) io.err(`${t('freeze/cli.dryRun')}\n`);
  return plan.names.length > 0 ? EXIT.findings : EXIT.ok;
}

/** `shequ restore FILE --out OUT`: formulas come back from the log. Exit code 1 when some are left. */
export async function restore(file: string, options: FreezeOptions, io: Io): Promise<number> {
  await requireOut(options);
  const workbook = await openFile(file, io.workbooks);
  const plan = await planRestore(workbook);
  io.out(restoreList(plan));
  if (!options.dryRun && plan.items.length + plan.already.length > 0) {
    await restoreFormulas(workbook, plan);
    await write(await workbook.save(), options, io);
    io.err(`${t('freeze/done.restored', { formulas: plan.items.length })}\n`);
  }
  if (options.dryRun) io.err(`${t('freeze/cli.dryRun')}\n`);
  return plan.left.length > 0 ? EXIT.findings : EXIT.ok;
}

async function requireOut({ out, dryRun = false, force = false }: FreezeOptions): Promise<void> {
  if (dryRun) return;
  if (out === undefined) throw new Failure('freezeOutNeeded');
  await refuseExisting(out, force);
}

async function write(bytes: Uint8Array, { out = '', force = false }: FreezeOptions, io: Io): Promise<void> {
  await writeBytes(out, bytes, force);
  io.err(`${t('cli/written', { file: out })}\n`);
}

const placesOf = (areas: FreezePlan['waiting']): { n: number; cells: string } => ({
  n: areas.length,
  cells: placesText(areas),
});

function freezeList({ items, cells, names }: FreezePlan): string {
  const lines = [
    items.length === 0
      ? t('freeze/preview.nothing')
      : t('freeze/cli.freeze', { formulas: items.length, cells, sheets: sheetsOf(items).length }),
    ...items.map((item) =>
      t('freeze/cli.line', {
        place: placeText(item.area),
        formula: formulaText(item.formula),
        value: valueText(item),
      }),
    ),
  ];
  const errors = items.filter(({ error }) => error).length;
  if (errors > 0) lines.push(t('freeze/errors', { n: errors }));
  if (names.length > 0) {
    lines.push(t('freeze/names.title', { n: names.length }));
    lines.push(...names.map((name) => `  ${nameText(name)}`), t('freeze/names.todo'));
  }
  return `${lines.join('\n')}\n`;
}

function restoreList({ log, items, left, already }: RestorePlan): string {
  if (!log) return `${t('freeze/preview.noLog')}\n`;
  const none = items.length + left.length + already.length === 0;
  const lines = [
    none ? t('freeze/preview.nothingLeft') : t('freeze/cli.restore', { formulas: items.length }),
    ...items.map(({ entry }) => `  ${entryPlace(entry)}  ${formulaText(entry.formula)}`),
  ];
  if (already.length > 0) lines.push(t('freeze/done.already', { n: already.length }));
  if (left.length > 0) lines.push(t('freeze/left.title', { n: left.length }));
  for (const item of left) {
    const place = entryPlace(item.entry);
    lines.push(
      t('freeze/cli.leftLine', { place, formula: formulaText(item.entry.formula), why: leftText(item) }),
    );
  }
  return `${lines.join('\n')}\n`;
}
