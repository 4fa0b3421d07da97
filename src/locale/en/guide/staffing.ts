import type { GuideEntry } from '../../guide-entry';

export const staffing: Readonly<Record<string, GuideEntry>> = {};
