import type { GuideEntry } from '../../guide-entry';

export const identity: Readonly<Record<string, GuideEntry>> = {};
