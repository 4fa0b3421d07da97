import { useCallback, useState } from 'react';
import { t } from '../../locale';
import { essText } from '../../report/ess';
import { pageText } from '../../report/page';
import type { Report } from '../../report/report';
import { checkedFingerprint } from '../../returns/submitted-fingerprint';
import type { Finding } from '../../rules/finding';
import { reasonsFor } from '../../rules/reasons/explain';
import { reportSheets } from '../../workbook/layout/report-sheet';
import type { WorkbookPort } from '../../workbook/port';
import type { ChangeWatch } from '../changes';
import type { Checked } from '../check/check-state';
import { saveFile } from '../files/save-file';
import { runSliced } from '../run-sliced';
import { program } from '../version';
import { collect } from './collect';

export type ReportForm = 'sheet' | 'html' | 'json';

/** What was written last. */
export interface WrittenReport {
  readonly as: ReportForm;
  /** The new sheet, or the file. */
  readonly name: string;
}

export interface ReportHandle {
  readonly busy: boolean;
  readonly written: WrittenReport | null;
  write(checked: Checked, as: ReportForm): void;
}

/** Writes the findings to a new sheet, or saves them as a page or as JSON. */
export function useReport(
  port: WorkbookPort,
  changes: ChangeWatch,
  failed: (error: unknown) => void,
): ReportHandle {
  const [busy, setBusy] = useState(false);
  const [written, setWritten] = useState<WrittenReport | null>(null);
  const write = useCallback(
    (checked: Checked, as: ReportForm) => {
      setBusy(true);
      setWritten(null);
      reportOf(port, checked)
        .then(async (report) =>
          as === 'sheet' ? changes.during(() => writeSheets(port, report)) : save(report, as),
        )
        .then((name) => setWritten({ as, name }))
        .catch(failed)
        .finally(() => setBusy(false));
    },
    [port, changes, failed],
  );
  return { busy, written, write };
}

async function reportOf(port: WorkbookPort, checked: Checked): Promise<Report> {
  const { data, handedIn, result, rules, reasons } = checked;
  const undecided = await runSliced(checked.undecided.gaps(data, result.findings));
  const sign = await runSliced(checkedFingerprint(handedIn));
  const making = { time: new Date(), program, file: await port.name() };
  const explanations = reasonsFor(result.findings, reasons);
  const reasonOf = (finding: Finding) => explanations.of(finding).reason?.text;
  return { data, result, undecided, rules, fingerprint: sign, making, reasonOf };
}

/** @returns the name of the first sheet. */
async function writeSheets(port: WorkbookPort, report: Report): Promise<string> {
  const [first, ...further] = reportSheets(report);
  const name = await port.addSheet(first);
  for (const sheet of further) await port.addSheet(sheet);
  return name;
}

/** @returns the file's name. */
async function save(report: Report, as: 'html' | 'json'): Promise<string> {
  const pieces = await runSliced(collect(as === 'html' ? pageText(report) : essText(report)));
  const { file } = report.making;
  const name = `${t('report/sheet')} ${file.replace(/\.[^.]*$/, '')}`;
  saveFile(pieces, name, as);
  return `${name}.${as}`;
}
