import type { GuideEntry } from '../../guide-entry';

export const people: Readonly<Record<string, GuideEntry>> = {};
