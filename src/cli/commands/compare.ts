import { communityWorkforce } from '../../returns';
import { readReturn } from '../../workbook/read-return';
import { printMovements } from '../movements-text';
import { EXIT } from '../failure';
import { openFile } from '../files';
import type { Io } from '../io';
import { besidePrior } from '../prior';

/** `shequ compare LAST THIS`: who joined, left and moved between two periods, and the staff of each community. */
export async function compare(last: string, file: string, io: Io): Promise<number> {
  const now = await readReturn(await openFile(file, io.workbooks), communityWorkforce);
  io.out(printMovements(now, await besidePrior(now, last, io)));
  return EXIT.ok;
}
