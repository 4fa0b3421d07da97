import { setLanguage, t } from '../../src/locale';
import { resources as en } from '../../src/locale/en';
import { placeholders, texts, type Words } from './words';

beforeAll(() => setLanguage('en'));
afterAll(() => setLanguage('zh-CN'));

/** Words in s that are no plurals. */
const SINGULAR = /(?:ss|us|is)$|^(?:was|has|as|its|always|reads|gives|needs|takes|makes|means|appears|does)$/;
/** Words that ask for more than one. */
const MANY = new Set(['people', 'are', 'were', 'have', 'do']);

/** Words after which others are counted. */
const END = /^(?:of|at|to|for|in|and|from|by|on|with|than|is|was|that|a|an|the|more)$/;

/** Where a text says "1" of several: `1 findings`, `1 hard findings`, `1 were`. */
const wrong = (text: string): string[] =>
  [...text.matchAll(/(?<![\w.,\u3400-\u9fff–-])1((?: [a-z-]+){1,3})/g)].flatMap(([, after]) => {
    const words = after.trim().split(' ');
    const end = words.findIndex((word) => END.test(word));
    return words.slice(0, end < 0 ? words.length : end).some(isMany) ? [`1${after}`] : [];
  });
const isMany = (word: string): boolean => MANY.has(word) || (/s$/.test(word) && !SINGULAR.test(word));

/** What is no number of things, or never 1: words, more of them than one may be, more sheets than one. */
const OTHER: Readonly<Record<string, readonly string[]>> = {
  'errors/bandsNotAscending': ['found'],
  'errors/divisionProvince': ['found'],
  'workbook/invalid_array': ['value'],
  'report/page.long': ['n', 'pages'],
  'rules/rule.B15.message': ['value'],
  'rules/rule.C01.message': ['count', 'value'],
  'rules/rule.G10.message': ['shares'],
  'rules/rule.H04.message': ['column'],
  'rules/selfCheck.neverApplies': ['first'],
  'cli/failures.noReasons': ['file'],
  'rules/rule.B12c.message': ['perHousehold'],
  'rules/rule.C02.message': ['count'],
  'rules/rule.C02b.message': ['count'],
  'rules/rule.C03.message': ['count', '证书管理号'],
  'rules/rule.C03b.message': ['count'],
  'rules/rule.C04.message': ['count'],
  'rules/rule.C06.message': ['count'],
  'rules/rule.C06b.message': ['count'],
  'rules/rule.C08.message': ['count'],
  'rules/rule.C09.message': ['count'],
  'rules/selfCheck.duplicate': ['first', 'second'],
  'rules/selfCheck.neverFails': ['first'],
  'rules/selfCheck.neverPasses': ['first'],
  'insert/problems.longText': ['most'],
  'insert/target.hint': ['rows', 'columns'],
  'fixes/preview.change': ['before'],
  'localise/several': ['answers'],
  'report/whereMore': ['sheets'],
};

const all = [...texts(en as Words)].filter(([, text]) => placeholders(text).length > 0);
const ones = (key: string, text: string): string => {
  const params = placeholders(text).map((name) => [name, OTHER[key]?.includes(name) ? '20' : '1']);
  return t(key.replace(/_(?:one|other)$/, ''), Object.fromEntries(params) as Record<string, string>);
};

test('English says "1 finding", wherever a number may be 1', () => {
  expect(all.length).toBeGreaterThan(300);
  expect(all.flatMap(([key, text]) => wrong(ones(key, text)).map((found) => `${key}: ${found}`))).toEqual([]);
});

test('sees what is wrong', () => {
  expect(wrong('1 findings, 1 hard findings; 1 were left')).toEqual([
    '1 findings',
    '1 hard findings',
    '1 were left',
  ]);
  expect(wrong('1 finding is soft, 11 cells, at row 1 of 20 rows, A1 cells')).toEqual([]);
});

test('a number decides by itself, however it is written', () => {
  const said = (n: unknown) => t('pane/copy.done', { n });
  expect([1, '1', 0, 2, '1,000'].map(said)).toEqual(
    ['1 finding', '1 finding', '0 findings', '2 findings', '1,000 findings'].map((words) =>
      expect.stringContaining(words),
    ),
  );
  expect(t('prior/write.done', { n: 1, sheet: 's', log: 'l', batch: 3 })).toMatch(/^1 figure was written/);
  expect(t('prior/write.done', { n: 5, sheet: 's', log: 'l', batch: 3 })).toMatch(/^5 figures were written/);
});

test('texts that are filled in without formats have none', () => {
  const plain = all.filter(([key]) => /^(?:rules\/(?:rule\.|beyond)|errors\/|functions\/results)/.test(key));
  expect(plain.length).toBeGreaterThan(100);
  expect(plain.filter(([, text]) => /\{\{[^}]*,/.test(text))).toEqual([]);
});
