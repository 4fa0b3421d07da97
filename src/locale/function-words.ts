import { language } from '.';
import { descriptions as en } from './en/functions';
import { guide as enGuide } from './en/guide';
import type { GuideEntry } from './guide-entry';
import { descriptions as zhCN } from './zh-CN/functions';
import { guide as zhGuide } from './zh-CN/guide';

export interface FunctionWords {
  readonly description: string;
  /** By the stable English name of the parameter, in their order. */
  readonly parameters: Readonly<Record<string, { readonly name: string; readonly description: string }>>;
}

// Names of functions hold dots, so that the keys of the library cannot reach them.
const descriptions = { 'zh-CN': zhCN, en } as const;
const guides = { 'zh-CN': zhGuide, en: enGuide } as const;

/** What the function wizard says of a function, in the language spoken now; undefined for a name that is none. */
export const describeFunction = (name: string): FunctionWords | undefined =>
  (descriptions[language()] as Readonly<Record<string, FunctionWords>>)[name];

/** What the function guide says of a function, in the language spoken now; undefined for a name that is none. */
export const guideEntry = (name: string): GuideEntry | undefined =>
  (guides[language()] as Readonly<Record<string, GuideEntry>>)[name];
