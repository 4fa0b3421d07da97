import { gzipSync } from 'node:zlib';
import { functions } from '../../src/domain/functions/registry';
import { errors } from '../../src/locale/zh-CN/errors';
import { descriptions } from '../../src/locale/zh-CN/functions';
import { bundle, openRuntime } from './support/runtime';

const script = bundle();
const runtime = openRuntime(script);
const call = (name: string, ...args: unknown[]): unknown[][] => runtime.functions[name]!(...args);
/** Arrays made in the page's own realm, as plain data. */
const plain = (result: unknown[][]): unknown => JSON.parse(JSON.stringify(result));

test('every function of the core is associated by the time that the script has run', () =>
  expect(Object.keys(runtime.functions).sort()).toEqual([...functions.keys()].sort()));

test('a column in, a column out; blanks are empty text', () => {
  expect(plain(call('STAFFQUOTA', [[12000], [''], ['１，２００']], [[4500], [''], ['']]))).toEqual([
    [20],
    [''],
    [5],
  ]);
  expect(plain(call('IDMASK', [['11010519491231002X']]))).toEqual([['110105********002X']]);
});

test('what is left out comes as null, as undefined, or not at all but for the invocation object', () => {
  const invocation = { functionName: 'STAFFQUOTA', setResult: () => undefined };
  expect(plain(call('STAFFQUOTA', [[12000]], null, null, null, invocation))).toEqual([[20]]);
  expect(plain(call('STAFFQUOTA', [[12000]], undefined))).toEqual([[20]]);
  expect(plain(call('STAFFQUOTA', [[12000]], invocation))).toEqual([[20]]);
});

test('an error keeps its code, and says why in the display language', () => {
  const [[error]] = call('STAFFQUOTA', [['28000余']]) as [[{ code: string; message: string }]];
  expect(error).toBeInstanceOf(runtime.CustomFunctionsError);
  expect(error.code).toBe('#VALUE!');
  expect(error.message).toBe(
    '参数 城镇常住人口：“28000余”不是数字。请只填数字，不带单位和“余、多、近、约”等字样。',
  );
  runtime.setDisplayLanguage('en-GB');
  const [[english]] = call('STAFFQUOTA', [['28000余']]) as [[{ message: string }]];
  expect(english.message).toBe(
    'Argument population: "28000余" is not a number. Enter digits only, without units or words such as 余, 多, 近, 约.',
  );
  runtime.setDisplayLanguage('zh-CN');
});

test('sentences come in the display language, too', async () => {
  // It knows all codes of regions, which are loaded at its first call.
  expect((await call('IDCHECK.REASON', [['110105194912310021']]))[0]![0]).toBe('校验码应为X，实为1');
  expect(call('STAFFQUOTA.DETAIL', [[9000]], [[3300]])[0]![5]).toBe(
    '人口不足10000人，按每10000人18人等比核减；人口、户数两个口径一超一不足，请核实',
  );
  runtime.setDisplayLanguage('en-US');
  expect(call('IDCHECK.REASON', [['110105194912310021']])[0]![0]).toBe('the check digit should be X, not 1');
  runtime.setDisplayLanguage('zh-CN');
});

test('errors in cells pass through in their places', () => {
  const error = new runtime.CustomFunctionsError('#REF!');
  const result = call('SHARE', [[1], [error], ['#N/A'], [1]], [[4], [4], [4], [0]]) as { code?: string }[][];
  expect(result[0]![0]).toBe(0.25);
  expect(result.slice(1).map(([cell]) => cell!.code)).toEqual(['#REF!', '#N/A', '#DIV/0!']);
});

test('data types count as their plain values', () => {
  const number = { type: 'FormattedNumber', basicValue: 12000, numberFormat: '#,##0' };
  expect(plain(call('STAFFQUOTA', [[number]]))).toEqual([[20]]);
});

// Measured: 41,500 bytes for 46 functions; the table of regions is a file of its own, fetched when first needed.
test('the bundle is small: it is loaded before anything calculates', () =>
  expect(gzipSync(script).length).toBeLessThan(45_000));

test('the bundle holds the reasons, but neither the help of the wizard nor the library of the pane', () => {
  // As booleans: a failure must not print the whole script.
  expect(script.includes(errors.idPlaceholder)).toBe(true);
  expect(script.includes(descriptions.STAFFQUOTA.description)).toBe(false);
  expect(script.includes('i18next')).toBe(false);
});
