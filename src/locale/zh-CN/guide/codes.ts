import type { GuideEntry } from '../../guide-entry';

export const codes: Readonly<Record<string, GuideEntry>> = {};
