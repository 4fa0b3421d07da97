import type { Cell } from '../../../src/domain/cell';
import { callFunction } from '../../../src/domain/functions/call';
import { functions } from '../../../src/domain/functions/registry';
import { useWords } from '../../../src/domain/functions/words';
import { resources as en } from '../../../src/locale/en';
import { call, callAll, failure } from '../call';

test('an unknown function, too few arguments, too many', () => {
  expect(failure('NOSUCH', 1)).toBe('#NAME? unknownFunction');
  expect(failure('SHARE', 1)).toBe('#VALUE! argumentCount');
  expect(failure('SHARE', 1, 2, 3, 4)).toBe('#VALUE! argumentCount');
  expect(callFunction('SHARE', [[], [[1]]])[0]?.[0]).toMatchObject({ code: '#VALUE!' });
});

const every = [...functions.values()];

test.each(every.map((definition) => [definition.name, definition] as const))(
  '%s: required parameters come first',
  (_, { parameters }) => {
    const optional = parameters.map((parameter) => parameter.optional === true);
    expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
  },
);

test('sentences speak the language that a shell gives them', () => {
  expect(call('IDCHECK.REASON', '110105194912310021')).toBe('errors/idCheckDigit');
  useWords((key, params = {}) => `${key.split('/')[1]}(${Object.values(params).join()})`);
  expect(call('IDCHECK.REASON', '110105194912310021')).toBe('idCheckDigit(1,X)');
  expect(callAll('STAFFQUOTA.DETAIL', 1500)[0]?.[5]).toContain('minApplied');
});

test('every reason that a function gives has words', () => {
  const words: Record<string, string> = en.errors;
  const reasons = [
    callAll('NOSUCH'),
    callAll('SHARE', 1),
    callAll('SHARE', 1, 0),
    callAll('SHARE', 2, 1),
    callAll('SHARE', -1, 1),
    callAll('SHARE', '某', 1),
    callAll('SHARES', [[1]], 99),
    callAll('SHARES', [[1]], 1, '某'),
    callAll('WHICHN', '一半'),
    callAll('WHICHN', '200%'),
    callAll('WHICHN', '50%', 1, 1),
    callAll('WHICHN', '50%', 1, 9, '某'),
    callAll('AGEAT', '2024-01-02', '2024-01-01'),
    callAll('AGEAT', '某', '2024-01-01'),
    callAll('AGEAT', -1, '2024-01-01'),
    callAll('AGEAT', '110105194912310021', '2024-01-01'),
    callAll('AGEBAND', 1, 1, '2,1'),
    callAll('STAFFQUOTA', 12000, 4500, '严格'),
    callAll('STAFFQUOTA', 0.5),
    callAll('STAFFQUOTA', [[1], [2]], [[1], [2], [3]]),
    callAll('LOCALRATE', '某处'),
  ];
  for (const [[cell]] of reasons as Cell[][][]) {
    expect(cell).toMatchObject({ reason: { key: expect.any(String) as string } });
    const { key, params = {} } = (cell as { reason: { key: string; params?: object } }).reason;
    const text = words[key] ?? '';
    const named = [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '');
    expect([key, text === '', named.filter((name) => !(name in params))]).toEqual([key, false, []]);
  }
});
