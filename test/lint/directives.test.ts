import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Rules that no file may switch off, whatever its reasons. */
const KEPT =
  /boundaries\/|shequ\/|no-restricted-(?:globals|syntax)|no-eval|no-implied-eval|no-new-func|^\s*$/;

/** The rules named by each directive of a text; a directive that names none switches all off (''). */
function switchedOff(code: string): string[] {
  const directives = code.matchAll(/eslint-disable(?:-next-line|-line)?(?![\w-])([^\n]*?)(?:\*\/|\n|$)/g);
  return [...directives].flatMap(([, rules]) => rules!.split(/\s--/)[0]!.split(','));
}

const escapes = (code: string) => switchedOff(code).filter((rule) => KEPT.test(rule));

const src = path.join(__dirname, '../../src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));

test('no file switches a boundary off', () => {
  const found = files.flatMap((name) =>
    escapes(readFileSync(path.join(src, name), 'utf8')).map((rule) => `${name}: ${rule}`),
  );
  expect(files.length).toBeGreaterThan(20);
  expect(found).toEqual([]);
});

test.each([
  ['/* eslint-disable */', 1],
  ['// eslint-disable-next-line\nx();', 1],
  ['/* eslint-disable boundaries/dependencies */', 1],
  ['x(); // eslint-disable-line no-restricted-globals -- just once', 1],
  ['// eslint-disable-next-line no-empty, no-restricted-syntax', 1],
  ['// eslint-disable-next-line no-empty -- boundaries/ are not meant', 0],
  ['// nothing to see', 0],
])('sees the escape in %j', (code, count) => {
  expect(escapes(code)).toHaveLength(count);
});
