import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { resources } from '../../src/locale/zh-CN';
import { stem, texts, type Words } from './words';

/** Keys that a source text asks for in so many words: `t('pane/check.title')`. */
const asked = (code: string): string[] =>
  [...code.matchAll(/\b(?:t|hasWords)\(\s*(['"])((?:(?!\1)[^\\\n])*)\1/g)].map(([, , key]) => key!);

/** The fixed beginning of keys made at run time: `t(`errors/${code}`)` → `errors/`. */
const begun = (code: string): string[] =>
  [...code.matchAll(/\b(?:t|hasWords)\(\s*`([^`$]*)\$\{/g)].map(([, beginning]) => beginning!);

const src = path.join(__dirname, '../../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
const known = new Set([...texts(resources as Words)].flatMap(([key]) => [key, stem(key)]));

test('every key that the source names has words', () => {
  const missing = files.flatMap((name) => {
    const code = readFileSync(path.join(src, name), 'utf8').replace(/^\s*(?:\*|\/\/|\/\*).*$/gm, '');
    return [
      ...asked(code).filter((key) => !known.has(key)),
      ...begun(code).filter((start) => start !== '' && ![...known].some((key) => key.startsWith(start))),
    ].map((key) => `${name}: ${key}`);
  });
  expect(missing).toEqual([]);
});

test('finds keys in code', () => {
  expect(asked(`t('pane/a.b', { n }) + t("cli/c") + text('pane/no') + t(key)`)).toEqual([
    'pane/a.b',
    'cli/c',
  ]);
  expect(begun('t(`errors/${code}`) + t(`x`)')).toEqual(['errors/']);
});
