import { communityWorkforce } from '../../returns';
import { aboutOf, priorObstacles, type PriorObstacle, type ReturnAbout } from '../../returns/prior/about';
import { type PriorFigure, takeFigures } from '../../returns/prior/figures';
import type { ReturnData } from '../../returns/table';
import { periodOf } from '../../rules/reasons/period';
import type { Reason } from '../../rules/reasons/reason';
import type { WorkbookPort } from '../../workbook/port';
import { readReasons, reasonsOf } from '../../workbook/reasons/read';
import { readReturn } from '../../workbook/read-return';
import type { OpenFile } from './open-file';

/** A file that was chosen as last period's return. */
export interface ChosenPrior {
  readonly file: string;
  readonly last: ReturnData;
  readonly about: ReturnAbout;
  /** The cover of the workbook at hand, as it was when the file was chosen. */
  readonly own: ReturnAbout;
  /** Why it cannot be last period's; empty where it can. */
  readonly obstacles: readonly PriorObstacle[];
  readonly figures: readonly PriorFigure[];
  readonly people: number;
  /** What its sheet 上报说明 says. */
  readonly said: LastReasons;
}

/** Reasons of last period's return, and the period that they are of, for people. */
export interface LastReasons {
  readonly reasons: readonly Reason[];
  readonly period: string;
}

const COVER = { ...communityWorkforce, sheets: communityWorkforce.sheets.slice(0, 1) };

/**
 * Reads a file as last period's return and holds it against the cover of this one.
 * @throws WorkbookError what is wrong with the file, and `cancelled`
 */
export async function readPrior(
  port: WorkbookPort,
  file: File,
  open: OpenFile,
  signal: AbortSignal,
): Promise<ChosenPrior> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const book = await open(bytes, file.name);
  const last = await readReturn(book, communityWorkforce, { signal });
  const reasons = reasonsOf(await readReasons(book, { signal }));
  const now = await readReturn(port, COVER, { signal });
  return {
    file: file.name,
    last,
    about: aboutOf(last),
    own: aboutOf(now),
    obstacles: priorObstacles(now, last),
    figures: takeFigures(last),
    said: { reasons, period: periodOf(last.cover) || file.name },
    people: last.tables.get('社区工作者花名册')?.rows ?? 0,
  };
}
