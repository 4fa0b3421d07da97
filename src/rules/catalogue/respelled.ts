import { DOUBTFUL_WORDS, type Substitution } from '../../domain/text/damage/doubtful-words';
import { RESPELLED_PHRASES } from '../../domain/text/damage/respelled';
import type { Rule } from '../rule';
import { cell, columnsWhere, ifBlank, list, quoted } from './columns';

const anyOf = (words: readonly Substitution[]): string =>
  quoted(words.map(({ pattern }) => `(?:${pattern})`).join('|'));

/** A text in which the set phrases are put right, so that whoever looks for other damage does not meet them again. */
export const withoutRespelled = (ref: string): string =>
  `REGEXREPLACE(${ref},${anyOf(RESPELLED_PHRASES)},"")`;

/** Every word found with what it may have been: 效劳→服务、局部→部分. */
function told(ref: string, words: readonly Substitution[]): string {
  const byWord = new Map<string, Substitution[]>();
  for (const word of words) {
    const key = `${word.wrong}→${word.right}`;
    byWord.set(key, [...(byWord.get(key) ?? []), word]);
  }
  const patterns = [...byWord.values()].map((same) => same.map(({ pattern }) => `(?:${pattern})`).join('|'));
  return `TEXTJOIN("、",TRUE,REPT(${list([...byWord.keys()])},REGEXTEST(${ref},${list(patterns)})*1))`;
}

/**
 * Names hold set phrases alone, which are wrong wherever they stand (便民效劳站). In running text a word that is right
 * in itself is accused in company in which it hardly is (局部居民); addresses and citations are no prose of the clerk.
 */
const columns = columnsWhere(
  ({ column }) =>
    (column.type === 'text' && column.name !== '姓名') ||
    (column.type === 'note' && column.name !== '地址' && column.name !== '依据'),
);

/** H04: words of a paraphrasing tool. Somebody may mean just that word: soft. */
export const respelledRules: readonly Rule[] = columns.map(({ sheet, column }) => {
  const ref = cell(column.name);
  const words = column.type === 'note' ? [...RESPELLED_PHRASES, ...DOUBTFUL_WORDS] : RESPELLED_PHRASES;
  return {
    id: 'H04',
    table: sheet,
    ...ifBlank(column),
    formula: `NOT(REGEXTEST(${ref},${anyOf(words)}))`,
    severity: 'soft',
    marks: [column.name],
    values: { words: told(ref, words) },
    source: 'Damage log of the source documents: a report run through a paraphrasing tool (服务 became 效劳)',
  };
});
