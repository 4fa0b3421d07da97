/** Levels of education, from low to high; bands are made of neighbouring levels. */
export const LEVELS = ['basic', 'secondary', 'college', 'bachelor', 'graduate'] as const;
export type Level = (typeof LEVELS)[number];
