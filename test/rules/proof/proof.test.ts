import { catalogue } from '../../../src/rules/catalogue';
import { collectSuites } from './collect';
import { evidenceOf } from './evidence';
import '../support/run';

const suites = collectSuites();
/**
 * I06 counts what the other rules find, so it has nothing to say alone; its own test runs it beside them. E02b and E02e
 * judge the roster of last period, which is no sheet of a return: catalogue/last-roster.test.ts has their cases.
 */
const beside = new Set(['I06', 'E02b', 'E02e']);
const sheets = [...new Set(catalogue.map(({ table }) => table))];

/** Every rule object, not only every id: A14 of one column says nothing about A14 of another. */
test.each(sheets)(
  'every rule of %s fails, passes and cannot tell on some return',
  (sheet) => {
    const lacking = catalogue
      .filter(({ id, table }) => table === sheet && !beside.has(id))
      .flatMap((rule) => {
        const { fails, passes, undecided } = evidenceOf(rule, suites);
        const without = { fails, passes, undecided };
        return Object.entries(without)
          .filter(([, returns]) => returns.length === 0)
          .map(([what]) => `${rule.id} ${rule.marks.join('、')} ${what}`);
      });
    expect(lacking).toEqual([]);
  },
  120_000,
);

test('the tests of the catalogue were found', () => {
  expect(suites.reduce((sum, { cases }) => sum + cases.length, 0)).toBeGreaterThan(150);
});
