import { toHalfWidth } from '../../domain/text/fold';
import { t } from '../../locale';
import { describeFunction, guideEntry } from '../../locale/function-words';
import { tasks, type TaskKey } from './tasks';

/** One function as the list shows it. */
export interface Choice {
  readonly name: string;
  readonly title: string;
  readonly description: string;
}

export interface ChoiceGroup {
  readonly task: TaskKey;
  readonly title: string;
  readonly choices: readonly Choice[];
}

/** The function's short title; its description where the guide has none yet. */
export const titleOf = (name: string): string =>
  guideEntry(name)?.title ?? describeFunction(name)?.description ?? name;

const fold = (text: string): string =>
  toHalfWidth(text)
    .toLowerCase()
    .replace(/[\s,.;:、，。；：“”"'（）()]/g, '');

/** What can be typed to find a function: its name, its words, its parameters' words, its task and that one's keywords. */
function wordsOf(task: TaskKey, name: string): string {
  const words = describeFunction(name);
  const parameters = Object.values(words?.parameters ?? {}).map((parameter) => parameter.name);
  return [
    `SHEQU.${name}`,
    titleOf(name),
    words?.description ?? '',
    t(`insert/tasks.${task}`),
    t(`insert/keywords.${task}`),
    ...parameters,
  ]
    .map(fold)
    .join('\n');
}

/** Functions that fit the best come first within their task: by name, then by title, then by any other word. */
function rank(name: string, tokens: readonly string[]): number {
  const [own, title] = [fold(name), fold(titleOf(name))];
  if (tokens.some((token) => own.startsWith(token.replace(/^shequ/, '') || token))) return 0;
  return tokens.some((token) => title.includes(token)) ? 1 : 2;
}

/** The functions by task that hold every word of the query, somewhere; all of them for an empty one. */
export function findFunctions(query: string): ChoiceGroup[] {
  const tokens = query.split(/\s+/).map(fold).filter(Boolean);
  return tasks.flatMap(({ key, functions }) => {
    const choices = functions
      .filter((name) => {
        const words = wordsOf(key, name);
        return tokens.every((token) => words.includes(token));
      })
      .map((name): Choice => ({
        name,
        title: titleOf(name),
        description: describeFunction(name)?.description ?? '',
      }));
    if (choices.length === 0) return [];
    const sorted =
      tokens.length === 0
        ? choices
        : [...choices].sort((a, b) => rank(a.name, tokens) - rank(b.name, tokens));
    return [{ task: key, title: t(`insert/tasks.${key}`), choices: sorted }];
  });
}
