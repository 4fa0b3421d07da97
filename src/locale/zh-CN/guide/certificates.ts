import type { GuideEntry } from '../../guide-entry';

export const certificates: Readonly<Record<string, GuideEntry>> = {};
