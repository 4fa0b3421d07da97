import { communityWorkforce } from '../../returns';
import { localitySummary, staffingSummary } from '../../summary';
import { summarySheet } from '../../workbook/layout/summary-sheet';
import { readReturn } from '../../workbook/read-return';
import { EXIT, Failure } from '../failure';
import { openFile, refuseExisting, writeBytes } from '../files';
import type { Io } from '../io';
import { basename } from 'node:path';
import { t } from '../../locale';

export interface SummarizeOptions {
  readonly out?: string;
  readonly format?: 'text' | 'json';
  readonly force?: boolean;
}

/** `shequ summarize FILE --out OUT.xlsx`: H1 and H2 as sheets of a new workbook, or as JSON on standard output. */
export async function summarize(file: string, options: SummarizeOptions, io: Io): Promise<number> {
  const { out, force = false } = options;
  if (out === undefined && options.format !== 'json') throw new Failure('outNeeded');
  if (out !== undefined) await refuseExisting(out, force);

  const data = await readReturn(await openFile(file, io.workbooks), communityWorkforce);
  const broken = data.structure.find(({ kind }) => kind === 'sheetMissing' || kind === 'headerNotFound');
  if (broken) throw new Failure('cannotSummarize', { file, sheet: broken.sheet });

  const summaries = [staffingSummary(data), localitySummary(data)];
  if (out !== undefined) {
    const workbook = io.workbooks.create(basename(out));
    for (const summary of summaries) await workbook.addSheet(summarySheet(summary));
    await writeBytes(out, await workbook.save(), force);
  }
  if (options.format === 'json') io.out(`${JSON.stringify({ file, summaries }, null, 2)}\n`);
  else io.err(`${t('cli/written', { file: out })}\n`);
  return EXIT.ok;
}
