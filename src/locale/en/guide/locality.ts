import type { GuideEntry } from '../../guide-entry';

export const locality: Readonly<Record<string, GuideEntry>> = {};
