import type { ErrorReason } from '../domain/cell';
import type { Words } from '../domain/functions/words';
import { errors as enErrors } from '../locale/en/errors';
import { results as enResults } from '../locale/en/functions/results';
import { errors as zhErrors } from '../locale/zh-CN/errors';
import { parameters } from '../locale/zh-CN/functions/parameters';
import { results as zhResults } from '../locale/zh-CN/functions/results';

/**
 * The words of the custom functions. Their bundle is loaded before anything calculates, so it takes the two
 * namespaces that it needs instead of the whole locale and its library.
 */
const chinese = { errors: zhErrors, 'functions/results': zhResults };
const english: typeof chinese = { errors: enErrors, 'functions/results': enResults };

const KEY = /^(errors)\/(.+)$|^(functions\/results)\.(.+)$/;

const isEnglish = (): boolean =>
  typeof Office !== 'undefined' && /^en\b/i.test(Office.context?.displayLanguage ?? '');

/** Words in the display language of Office, Chinese by default; a key without words is its own text. */
export const wordsFor: Words = (key, params = {}) => {
  const [, errors, errorKey, results, resultKey] = KEY.exec(key) ?? [];
  const table: Readonly<Record<string, string>> =
    (isEnglish() ? english : chinese)[(errors ?? results) as keyof typeof chinese] ?? {};
  const text = table[(errorKey ?? resultKey) as string] ?? key;
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(params[name] ?? ''));
};

/**
 * Why a function gave an error. An argument is called by the name that the function wizard shows in that language;
 * the parameters of a policy have names of their own.
 */
export function reasonFor({ key, params }: ErrorReason, name: string): string {
  const message = wordsFor(`errors/${key}`, { ...params, parameter: called(params?.['parameter'], name) });
  const argument = params?.['argument'];
  return argument === undefined
    ? message
    : wordsFor('errors/ofArgument', { parameter: called(argument, name), message });
}

function called(parameter: string | number | undefined, name: string): string {
  const stable = String(parameter);
  return isEnglish() ? stable : (parameters[`${name}.${stable}`] ?? parameters[stable] ?? stable);
}
