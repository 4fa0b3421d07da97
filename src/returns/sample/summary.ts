import type { ReturnRecord } from '../content';
import { contentOf, givenRecords, type SheetContent } from '../given';
import { pickSheets } from '../pick-sheets';
import { summary } from '../sheets/summary';
import { staffingFigures } from '../sheets/summary/staffing';
import { communityWorkforce } from '../template-v1';
import { STREETS } from './places';

/** The sample's 汇总表: what the template starts with, and behind it the staffing figures of every street. */
export function summaryContent(handedIn: readonly string[]): SheetContent {
  const { template } = pickSheets(communityWorkforce, [...handedIn, summary.name]);
  const streets: ReturnRecord[] = STREETS.flatMap(({ name }) => staffingFigures(name));
  return contentOf([...givenRecords(summary, template), ...streets]);
}
