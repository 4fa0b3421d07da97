import type { GuideEntry } from '../../guide-entry';

export const growth: Readonly<Record<string, GuideEntry>> = {};
