import { dateText, describeObstacle, periodText } from '../locale/prior';
import { communityWorkforce } from '../returns';
import { aboutOf, priorObstacles, type ReturnAbout } from '../returns/prior/about';
import type { ReturnData } from '../returns/table';
import { type Compared, withPrior } from '../rules/prior/with-prior';
import { readReturn } from '../workbook/read-return';
import { Failure } from './failure';
import { openFile } from './files';
import type { Io } from './io';

/** What a report says of last period's return. */
export interface ReportedPrior {
  readonly file: string;
  readonly unit: string;
  readonly period: string;
  /** YYYY-MM-DD. */
  readonly referenceDate: string;
}

export interface Beside extends Compared {
  readonly prior: ReportedPrior;
}

const reported = (file: string, about: ReturnAbout): ReportedPrior => ({
  file,
  unit: about.unit,
  period: periodText(about),
  referenceDate: dateText(about.date),
});

/**
 * Last period's return, put beside this one.
 * @throws Failure when the file is no return, or cannot be last period's
 */
export async function besidePrior(now: ReturnData, file: string, io: Io): Promise<Beside> {
  const last = await readReturn(await openFile(file, io.workbooks), communityWorkforce);
  const obstacles = priorObstacles(now, last);
  if (obstacles.length > 0) {
    const [theirs, ours] = [aboutOf(last), aboutOf(now)];
    const why = obstacles.map((obstacle) => describeObstacle(obstacle, theirs, ours)).join('');
    throw new Failure('notPrior', { file, why });
  }
  const steps = withPrior(now, last);
  for (;;) {
    const step = steps.next();
    if (step.done) return { ...step.value, prior: reported(file, aboutOf(last)) };
  }
}
