import { extname } from 'node:path';
import { t } from '../../locale';
import { essText } from '../../report/ess';
import { grouped } from '../../report/grouped';
import { pageText } from '../../report/page';
import type { Report } from '../../report/report';
import { changesSince, type TableChange } from '../../returns/compare-fingerprints';
import { NAMES, type Fingerprint } from '../../returns/fingerprint';
import { checkedFingerprint } from '../../returns/submitted-fingerprint';
import { reportSheets } from '../../workbook/layout/report-sheet';
import { readAgain } from '../../workbook/read-again';
import { EXIT, Failure } from '../failure';
import { openFile, readText, writeBytes, writePieces } from '../files';
import type { Io } from '../io';

/** How a report is written, by the ending of the file's name. */
const WRITERS: Readonly<
  Record<string, (path: string, report: Report, force: boolean, io: Io) => Promise<void>>
> = {
  '.html': (path, report, force) => writePieces(path, pageText(report), force),
  '.json': (path, report, force) => writePieces(path, essText(report), force),
  '.xlsx': async (path, report, force, io) => {
    const book = io.workbooks.create(path);
    for (const sheet of reportSheets(report)) await book.addSheet(sheet);
    await writeBytes(path, await book.save(), force);
  },
};

/** Refuses a name whose ending says nothing, before any work is done. */
export function requireReportName(path: string): void {
  if (!WRITERS[extname(path).toLowerCase()]) throw new Failure('reportName', { file: path });
}

/** Writes a report to each of the files. */
export async function writeReports(
  paths: readonly string[],
  report: Report,
  force: boolean,
  io: Io,
): Promise<void> {
  for (const path of paths) {
    await WRITERS[extname(path).toLowerCase()](path, report, force, io);
    io.err(`${t('cli/written', { file: path })}\n`);
  }
}

/** Runs a piece of work that can be interrupted to its end: nobody waits at a command line. */
export function finish<R>(work: Generator<unknown, R>): R {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

export interface VerifyFlags {
  readonly json?: boolean;
}

/**
 * `shequ report verify FILE REPORT`: whether a workbook's values are still those that a JSON report was made of. Exit
 * code 1 where they are not; which tables have changed is said.
 */
export async function reportVerify(
  file: string,
  path: string,
  { json }: VerifyFlags,
  io: Io,
): Promise<number> {
  const checked = readFingerprint(await readText(path), path);
  const workbook = await openFile(file, io.workbooks);
  const now = finish(
    checkedFingerprint(
      await readAgain(
        workbook,
        checked.tables.map(({ name }) => name),
      ),
    ),
  );
  const changes = changesSince(checked, now);
  if (json) {
    io.out(`${JSON.stringify({ same: changes.length === 0, changes, checked, now }, null, 2)}\n`);
  } else {
    const same = changes.length === 0;
    io.out(`${t(`report/verify.${same ? 'same' : 'changed'}`, { file, n: now.tables.length })}\n`);
    for (const change of changes) io.out(`${changeLine(change)}\n`);
    io.out(`${t('report/verify.then', { sign: grouped(checked.sign) })}\n`);
    if (!same) io.out(`${t('report/verify.now', { sign: grouped(now.sign) })}\n`);
  }
  return changes.length > 0 ? EXIT.findings : EXIT.ok;
}

const changeLine = ({ name, kind, before, now }: TableChange): string =>
  t(`report/verify.table.${kind}`, { name: name === NAMES ? t('report/page.names') : name, before, now });

/** The fingerprint that a JSON report holds in its first item. */
function readFingerprint(text: string, path: string): Fingerprint {
  const noReport = new Failure('noReport', { file: path });
  let items: unknown;
  try {
    items = JSON.parse(text);
  } catch (error) {
    throw new Failure('noReport', { file: path }, { cause: error });
  }
  const [first] = (Array.isArray(items) ? items : []) as { fingerprint?: Partial<Fingerprint> }[];
  const { sign, tables } = first?.fingerprint ?? {};
  if (typeof sign !== 'string' || !Array.isArray(tables)) throw noReport;
  return { sign, tables };
}
