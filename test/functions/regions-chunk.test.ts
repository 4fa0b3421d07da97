import { gzipSync } from 'node:zlib';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { functions } from '../../src/domain/functions/registry';
import * as table from '../../src/domain/regions/table';
import { errors } from '../../src/locale/zh-CN/errors';
import { bundle, openRuntime } from './support/runtime';

const script = bundle();
const needing = [...functions.values()].filter(({ needs }) => needs === 'regions').map(({ name }) => name);
const blanks = (name: string) => functions.get(name)!.parameters.map(() => [['']]);
const isPromise = (value: unknown): value is Promise<unknown[][]> =>
  typeof (value as { then?: unknown }).then === 'function';
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('the functions that read names of regions or know all codes say that they need them', () =>
  expect([...needing].sort()).toEqual([
    'IDCHECK.REASON',
    'IDREGION',
    'REGIONCODE',
    'REGIONNAME',
    'USCCCHECK.REASON',
  ]));

test('the first call waits for the regions, later ones answer at once', async () => {
  let fetched = 0;
  const { functions: page } = openRuntime(script, () => {
    fetched += 1;
    return table;
  });
  const first = page.REGIONNAME!([['110105']]);
  expect(isPromise(first)).toBe(true);
  expect(plain(await first)).toEqual([['北京市朝阳区']]);
  expect(plain(page.IDREGION!([['11010519491231002X'], ['']]))).toEqual([['北京市朝阳区'], ['']]);
  expect(fetched).toBe(1);
});

test('calls that wait together are all answered', async () => {
  const { functions: page } = openRuntime(script);
  const results = await Promise.all(needing.map((name) => page[name]!(...blanks(name))));
  expect(plain(results)).toEqual(needing.map(() => [['']]));
});

test('all others answer at once, without the regions', () => {
  const { functions: page } = openRuntime(script, () => {
    throw new Error('asked for the regions');
  });
  const waiting = [...functions.keys()].filter((name) => isPromise(page[name]!(...blanks(name))));
  expect(waiting).toEqual(needing);
});

test('regions that cannot be had are #N/A with a reason, and are asked for again', async () => {
  let online = false;
  const { functions: page } = openRuntime(script, () => {
    if (!online) throw new Error('ERR_INTERNET_DISCONNECTED');
    return table;
  });
  const [[error]] = (await page.REGIONNAME!([['110105'], ['110106']])) as [
    [{ code: string; message: string }],
  ];
  expect([error.code, error.message]).toEqual(['#N/A', errors.dataNotLoaded]);
  online = true;
  expect(plain(await page.REGIONNAME!([['110105']]))).toEqual([['北京市朝阳区']]);
});

test('the bundle has no names of regions; they are a file of their own, fetched when asked for', () => {
  // As booleans: a failure must not print the whole script.
  expect(script.includes('石景山区')).toBe(false);
  const { outputFiles } = buildSync({
    entryPoints: [path.join(__dirname, '../../src/functions/index.ts')],
    outdir: 'out',
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    splitting: true,
    target: 'es2022',
    write: false,
  });
  const holding = outputFiles.filter(({ text }) => text.includes('石景山区'));
  expect(holding.map(({ path: file }) => /table-\w+\.js$/.test(file))).toEqual([true]);
  expect(gzipSync(holding[0]!.contents).length).toBeLessThan(40_000);
});
