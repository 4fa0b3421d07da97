import type { ReturnContent } from '../../content';
import { sampleCounty } from '..';
import {
  damageCommunityCells,
  damageCommunityKeys,
  damageCommunityRecords,
  damageCommunityStaff,
} from './communities';
import { damageCover } from './cover';
import { Draft, type Defect, type ExpectedFinding } from './draft';
import { naturalFindings } from './natural';
import { damageRosterAcross } from './roster-across';
import { damageBirths, damageRosterCells } from './roster-cells';
import { damageRosterRecords } from './roster-records';
import { damageReport } from './summary';

export type { Change, Defect, ExpectedFinding } from './draft';

/** The sample county with defects planted in it, and all that a check must find in it: these, and nothing else. */
export interface DamagedCounty {
  readonly content: ReturnContent;
  readonly planted: readonly Defect[];
  /** Soft findings of the clean county. */
  readonly natural: readonly ExpectedFinding[];
}

export function damagedCounty(): DamagedCounty {
  const draft = new Draft(sampleCounty());
  const natural = naturalFindings(draft);
  damageCover(draft);
  // Whole communities first, while all of their people are still untouched.
  damageCommunityStaff(draft);
  damageCommunityKeys(draft);
  damageCommunityRecords(draft);
  damageCommunityCells(draft);
  damageRosterAcross(draft);
  damageRosterCells(draft);
  damageBirths(draft);
  damageRosterRecords(draft);
  damageReport(draft);
  return { content: draft.content(), planted: draft.defects, natural };
}
