import i18next, { type i18n } from 'i18next';
import { useWords } from '../domain/functions/words';
import { resources as en } from './en';
import { plural } from './plural';
import { resources as zhCN } from './zh-CN';

/** The languages Shequ speaks; Chinese is the default and the fallback. */
export const LANGUAGES = ['zh-CN', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

const instance: i18n = i18next.createInstance();
void instance.init({
  lng: 'zh-CN',
  fallbackLng: 'zh-CN',
  defaultNS: 'common',
  resources: { 'zh-CN': zhCN, en },
  // React and the sheet writer escape by themselves; nothing here becomes markup.
  interpolation: { escapeValue: false },
  initAsync: false,
  // Keys hold Chinese column names and rule ids, so neither "." nor ":" may split them.
  nsSeparator: '/',
  keySeparator: '.',
});

for (const [name, form] of Object.entries(plural)) instance.services.formatter?.add(name, form);

/** Office's display language (`zh-CN`, `en-US`, `zh-TW` …) → one of ours. Anything that is not English is Chinese. */
export const languageOf = (tag: string | undefined): Language => (/^en\b/i.test(tag ?? '') ? 'en' : 'zh-CN');

export const setLanguage = (language: Language): void => void instance.changeLanguage(language);
export const language = (): Language => instance.language as Language;

/** The words for a key, e.g. `t('errors/notANumber', { value })`. */
export const t = (key: string, params: Readonly<Record<string, unknown>> = {}): string =>
  instance.t(key, params);

/** By language, texts as they are written down. */
const written = new Map<string, Map<string, string | null>>();

/**
 * The text of a key before anything is filled in; null where there are no words for it. Kept once it was looked up: the
 * findings of a return ask for the same few a million times.
 */
export function textOf(key: string): string | null {
  let texts = written.get(instance.language);
  if (!texts) written.set(instance.language, (texts = new Map()));
  let text = texts.get(key);
  if (text === undefined) {
    text = instance.exists(key) ? instance.t(key, { skipInterpolation: true }) : null;
    texts.set(key, text);
  }
  return text;
}

// Sentences inside results (checks, previews of formulas) are said by whoever has the words: no shell can forget it.
useWords(t);

/** Whether there are words for a key, in the language or its fallback. */
export const hasWords = (key: string): boolean => instance.exists(key);
