import { resources as en } from '../../src/locale/en';
import { resources as zhCN } from '../../src/locale/zh-CN';
import { placeholders, stem, texts, type Words } from './words';

/** How one language's words differ from another's, as sentences. */
function differences(one: Words, other: Words): string[] {
  const problems: string[] = [];
  const theirs = new Map<string, string[]>();
  for (const [key, text] of texts(other)) theirs.set(stem(key), [...(theirs.get(stem(key)) ?? []), text]);
  for (const [key, text] of texts(one)) {
    if (text.trim() === '') problems.push(`${key}: no text`);
    const counterparts = theirs.get(stem(key));
    if (!counterparts) problems.push(`${key}: only in one language`);
    else if (!counterparts.some((it) => placeholders(it).join() === placeholders(text).join()))
      problems.push(
        `${key}: {${placeholders(text).join()}} against {${placeholders(counterparts[0]!).join()}}`,
      );
  }
  return problems;
}

test('Chinese and English have the same keys, and values in the same texts', () => {
  expect([...texts(zhCN as Words)].length).toBeGreaterThan(50);
  expect(differences(zhCN as Words, en as Words)).toEqual([]);
  expect(differences(en as Words, zhCN as Words)).toEqual([]);
});

test('an English text is English; only names that stand in the workbook stay Chinese', () => {
  const chinese = [...texts(en as Words)].filter(
    ([key, text]) => /[\u3400-\u9fff]/.test(text) && !/[A-Za-z]/.test(text) && !/sheet$/i.test(key),
  );
  expect(chinese).toEqual([]);
});

test.each<[string, Words, Words, RegExp]>([
  ['a missing key', { pane: { a: 'x', b: 'y' } }, { pane: { a: 'x' } }, /^pane\/b: only/],
  ['an empty text', { pane: { a: ' ' } }, { pane: { a: 'x' } }, /^pane\/a: no text/],
  ['another value', { pane: { a: '{{n}} x' } }, { pane: { a: '{{m}} x' } }, /^pane\/a: \{n\} against \{m\}/],
])('sees %s', (_title, one, other, problem) => {
  expect(differences(one, other)).toEqual([expect.stringMatching(problem)]);
});

test('a plural of English needs no counterpart of its own in Chinese', () => {
  const english = { pane: { a_one: '{{count}} cell', a_other: '{{count}} cells' } };
  const chinese = { pane: { a_other: '{{count}} 个单元格' } };
  expect(differences(english, chinese)).toEqual([]);
  expect(differences(chinese, english)).toEqual([]);
});
