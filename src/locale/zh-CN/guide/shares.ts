import type { GuideEntry } from '../../guide-entry';

export const shares: Readonly<Record<string, GuideEntry>> = {};
