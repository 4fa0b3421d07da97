import type { GuideEntry } from '../../guide-entry';

export const text: Readonly<Record<string, GuideEntry>> = {};
