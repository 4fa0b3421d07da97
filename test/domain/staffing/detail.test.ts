import { cellError } from '../../../src/domain/cell';
import { quotaDetail } from '../../../src/domain/staffing/detail';
import { useWords } from '../../../src/domain/functions/words';
import { DEFAULT_POLICY } from '../../../src/domain/staffing/policy';
import { normOf } from '../../../src/domain/staffing/quota';
import { callAll, column, plain } from '../call';

const clause = (people: number | null, homes: number | null) => {
  const detail = quotaDetail(people, homes, normOf({ ...DEFAULT_POLICY, max: 30 }));
  if (detail === undefined || !('clause' in detail)) throw new Error('no detail');
  return detail.clause;
};

test('the clause that applied', () => {
  expect(clause(9999, null)).toMatchObject({ key: 'clauseReduced', basis: 'population', limit: undefined });
  expect(clause(10000, null)).toMatchObject({ key: 'clauseThreshold' });
  expect(clause(10001, null)).toMatchObject({ key: 'clauseIncreased', step: 1000 });
  expect(clause(null, 3300)).toMatchObject({ key: 'clauseIncreased', basis: 'households', step: 300 });
  expect(clause(0, null)).toMatchObject({ key: 'clauseNobody', limit: undefined });
  expect(clause(1500, null)).toMatchObject({ limit: 'min', quota: 5 });
  expect(clause(90000, null)).toMatchObject({ limit: 'max', quota: 30 });
});

test('one base above its threshold and one below: the text contradicts itself there', () => {
  expect(clause(9000, 3300).mixed).toBe(true);
  expect(clause(10500, 2900).mixed).toBe(true);
  expect(clause(12000, 4500).mixed).toBe(false);
  expect(clause(10000, 4500).mixed).toBe(false);
});

test('a row a community, however the ranges lie', () => {
  const error = cellError('#REF!');
  const rows = plain(
    callAll('STAFFQUOTA.DETAIL', column(12000, null, null, error, '许多'), column(4500, 2400, '', 1, 1)),
  );
  expect(rows.map((row) => row.slice(0, 5))).toEqual([
    [20, 23, true, 22, 20],
    ['', 15, false, '', 15],
    ['', '', '', '', ''],
    ['#REF!', '#REF!', '#REF!', '#REF!', '#REF!'],
    ['#VALUE!', '#VALUE!', '#VALUE!', '#VALUE!', '#VALUE!'],
  ]);
  expect(rows.map((row) => row.length)).toEqual([6, 6, 6, 6, 6]);
  expect(callAll('STAFFQUOTA.DETAIL', [[12000, 8000]])).toHaveLength(2);
});

test('every row has the words of its own clause, whatever came before', () => {
  useWords(
    (key, params = {}) =>
      `${key.split('/results.')[1]}(${['basis', 'quota'].map((it) => params[it]).join()})`,
  );
  const words = callAll(
    'STAFFQUOTA.DETAIL',
    column(8000, 9000, 1500, 12000, 8000, null, 90000, 10000),
    column(null, 3300, null, 4500, null, 2400, null, null),
    [['上限', 30]],
  ).map((row) => String(row[5]).replaceAll(/population\(,\)|households\(,\)/g, (it) => it[0]!));
  useWords((key) => key);
  expect(words.map((text) => text.split('separator(,)').map((part) => part.split('(')[0]))).toEqual([
    ['clauseReduced'],
    ['clauseReduced', 'mixedBases'],
    ['clauseReduced', 'minApplied'],
    ['clauseIncreased'],
    ['clauseReduced'],
    ['clauseReduced'],
    ['clauseIncreased', 'maxApplied'],
    ['clauseThreshold'],
  ]);
  expect([words[0], words[5]]).toEqual(['clauseReduced(p,15)', 'clauseReduced(h,15)']);
  expect([words[2], words[6]]).toEqual([
    expect.stringContaining('minApplied(,5)'),
    expect.stringContaining('maxApplied(,30)'),
  ]);
});

test('a policy of one base, and one whose rate goes on', () => {
  const rows = (policy: string) =>
    callAll('STAFFQUOTA.DETAIL', column(20000, null, 20000), column(6000, 500, null), [[policy]]);
  expect(plain(rows('宁波')).map((row) => row.slice(0, 5))).toEqual([
    ['', 24, false, '', 24],
    ['', 2, false, '', 2],
    ['#N/A', '#N/A', '#N/A', '#N/A', '#N/A'],
  ]);
  expect(plain(rows('昌吉十四五')).map((row) => row.slice(0, 5))).toEqual([
    [50, '', false, 50, 50],
    ['#N/A', '#N/A', '#N/A', '#N/A', '#N/A'],
    [50, '', false, 50, 50],
  ]);
});

test('ranges that do not fit, and a policy that is wrong, are one error', () => {
  expect(plain(callAll('STAFFQUOTA.DETAIL', column(1, 2), column(1, 2, 3)))).toEqual([['#VALUE!']]);
  expect(plain(callAll('STAFFQUOTA.DETAIL', column(1, 2), undefined, [['基准', 1]]))).toEqual([['#VALUE!']]);
});
