import type { Language } from '.';

/** Where the guide stands beside the pages of a build. */
export const GUIDE = 'guide';

/** The guide's page of a function, or its contents, below the address of a build: `guide/zh-CN/SHARE.html`. */
export const guidePath = (language: Language, name = 'index'): string => `${GUIDE}/${language}/${name}.html`;
