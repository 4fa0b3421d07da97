import fc from 'fast-check';
import { type Cell, cellError } from '../../src/domain/cell';
import type { RuleOutcome } from '../../src/rules/finding';
import type { Rule } from '../../src/rules/rule';
import { plainData, plainTable } from './support/return-data';
import { run } from './support/run';

const rule = (formula: string, more: Partial<Rule> = {}): Rule => ({
  id: 'X',
  table: 'T',
  formula,
  severity: 'hard',
  marks: ['a'],
  source: 'test',
  ...more,
});

/** Values that must not be taken for each other: types, blanks, case, dates as numbers and as text. */
const pool: Cell[] = [
  1,
  '1',
  0,
  '0',
  null,
  '',
  'a',
  'A',
  'a*',
  true,
  'TRUE',
  false,
  45_000,
  '2023-03-15',
  ' ',
  '１',
  cellError('#N/A'),
];

const own = (outcomes: readonly RuleOutcome[]): RuleOutcome =>
  outcomes.find((outcome) => outcome.rule === 'X')!;

/** Rules without a look at other records: alone in a table, no record can be judged for another. */
const rules = [
  rule('ISTEXT([@a])', { needs: [] }),
  rule('IF(ISNUMBER([@a]),[@a]>0,EXACT([@a],"a"))', { needs: [] }),
  rule('IFERROR([@a]+0>=DATE(2023,1,1),FALSE)', { needs: ['a'] }),
  rule('LEN(TRIM([@a]))=LEN([@b])', { when: 'NOT(ISBLANK([@b]))' }),
  rule('[@a]=[@b]', { needs: ['a'], when: 'REGEXTEST([@b],"^[1aA]")' }),
  // The key column is different in every record: only parts of the formula are shared.
  rule('AND([@key]>0,IF(ISTEXT([@a]),UPPER([@a])=[@b],ISNUMBER([@a])),LEFT([@a]&[@b],1)<>"0")', {
    needs: [],
  }),
  rule('LET(x,[@a],y,[@key],AND(x<>"a",y>0,ISNUMBER(LEN(x))))', { needs: [] }),
];

test('records that hold the same fare as each of them would alone', () => {
  const records = fc.array(fc.tuple(fc.constantFrom(...pool), fc.constantFrom(...pool)), {
    minLength: 1,
    maxLength: 60,
  });
  fc.assert(
    fc.property(records, fc.integer({ min: 1, max: 7 }), (rows, batch) => {
      const table = (some: typeof rows, first: number) =>
        plainData([
          plainTable('T', {
            a: some.map(([a]) => a),
            b: some.map(([, b]) => b),
            key: some.map((_, n) => first + n + 1),
          }),
        ]);
      for (const each of rules) {
        const together = run(table(rows, 0), [each], { batch });
        const alone = rows.map((row, n) => run(table([row], n), [each]));
        expect(together.findings.map(({ cells, values }) => [cells[0].row, values])).toEqual(
          alone.flatMap(({ findings }, n) => findings.map(({ values }) => [n + 1, values])),
        );
        const sum = (count: 'pass' | 'fail' | 'undecided'): number =>
          alone.reduce((total, { outcomes }) => total + own(outcomes)[count], 0);
        const { pass, fail, undecided } = own(together.outcomes);
        expect([pass, fail, undecided]).toEqual([sum('pass'), sum('fail'), sum('undecided')]);
      }
    }),
  );
});

test('a rule that looks at the place of a record is judged record by record', () => {
  const data = plainData([plainTable('T', { a: ['p', 'p', 'p', 'p'] })]);
  const { findings } = run(data, [rule('AND([@a]="p",ROW()<>3)')]);
  expect(findings.map(({ cells }) => cells[0].row)).toEqual([2]);
});

test('a search counts as trying every record would', () => {
  const cell = fc.constantFrom<Cell>(...pool.filter((value) => typeof value !== 'object' || value === null));
  const criteria = ['[@a]', '[@b]', '"<>"&[@a]', '">"&[@b]', '[@a]&"*"', '"<>1"', '"a*"', '"="', '"<>"'];
  fc.assert(
    fc.property(
      fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 12 }),
      fc.constantFrom(...criteria),
      fc.constantFrom(...criteria),
      (rows, first, second) => {
        const columns = (some: typeof rows) => ({ a: some.map(([a]) => a), b: some.map(([, b]) => b) });
        /** What each record counts in a table of others. */
        const counts = (asking: typeof rows, others: typeof rows): number[] => {
          const count = `COUNTIFS(U[a],${first},U[b],${second})`;
          const key = asking.map((_, n) => n + 1);
          const data = plainData([
            plainTable('T', { ...columns(asking), key }),
            plainTable('U', columns(others)),
          ]);
          const { findings } = run(data, [rule('[@key]<0', { values: { count } })]);
          return findings.map(({ values }) => Number(values['count']));
        };
        // One record that asks and one that is counted need no index.
        const tried = (asking: (typeof rows)[number]): number =>
          rows.reduce((sum, other) => sum + counts([asking], [other])[0], 0);
        expect(counts(rows, rows)).toEqual(rows.map(tried));
      },
    ),
  );
});
