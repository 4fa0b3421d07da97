import fc from 'fast-check';
import type { Cell } from '../../../src/domain/cell';
import { functions } from '../../../src/domain/functions/registry';
import type { PerRecord } from '../../../src/rules/language';
import { compileFormula, fill, Grid, Scope } from '../../../src/rules/language';
import { finish } from '../../../src/rules/language/coded';
import { fold, lift2 } from '../../../src/rules/language/lift';
import { Node } from '../../../src/rules/language/nodes';
import { plainData, plainTable } from '../support/return-data';

const table = plainTable('T', {
  a: [1, 2, 'x', null, '3', 2, 1, -4, 'x', 0.5],
  b: ['A', 'a', 'b*', '', true, 'A', 'a', 'b', null, 'A'],
  c: [10, 20, 30, 40, 50, 10, 20, 30, 40, 50],
});
const records = [0, 1, 3, 4, 5, 6, 7, 8, 9];

const atom = fc.constantFrom(
  ...[
    '[@a]',
    '[@a]',
    '[@b]',
    '[@b]',
    '[@c]',
    '[a]',
    '1',
    '0',
    '"x"',
    '""',
    'TRUE',
    '{1,2;3,4}',
    '[@[a]:[c]]',
  ],
  '#N/A',
);
const { formula } = fc.letrec<{ formula: string }>((tie) => {
  const some = tie('formula');
  const call = (name: string, ...args: fc.Arbitrary<string>[]) =>
    fc.tuple(...args).map((texts) => `${name}(${texts.join()})`);
  return {
    formula: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      atom,
      fc
        .tuple(some, fc.constantFrom('+', '*', '/', '&', '=', '<>', '<', '>='), some)
        .map((parts) => `(${parts.join('')})`),
      call('IF', some, some, some),
      call('IF', some, some),
      call('IFERROR', some, some),
      call('AND', some, some, some),
      call('OR', some, some),
      call('NOT', some),
      call('ISNUMBER', some),
      call('LEFT', some, fc.constantFrom('1', '[@c]/10')),
      call('REGEXTEST', some, fc.constantFrom('"^[a-x]"', '[@b]')),
      call('COUNTIFS', fc.constant('[a]'), some, fc.constant('[b]'), some),
      call('SUMIFS', fc.constant('[c]'), fc.constant('[a]'), some),
      call('SUM', some, some),
      call('CHOOSE', some, some, some),
      call('SWITCH', some, some, some, some),
      call('EDATE', some, some),
      call('XLOOKUP', some, fc.constant('[a]'), fc.constant('[c]')),
      call('SHEQU.SHARE', some, some),
      fc.tuple(some, some).map(([x, y]) => `LET(x,${x},IF(x=1,x,${y}))`),
    ),
  };
});

test('records that are read at once give what they give one by one, whether parts remember or not', () => {
  let compared = 0;
  fc.assert(
    fc.property(formula, fc.boolean(), (text, remembering) => {
      const compiled = () => {
        // What is written twice is shared, and so remembered also where each record holds something else.
        const formulas = [text, text];
        const scope = new Scope(plainData([table]), new Map(), new Set(), functions, formulas);
        const result = compileFormula(`=${text}`, table, scope);
        if (remembering) finish(result.remember());
        return result;
      };
      const one = ((): ReturnType<typeof compiled> | undefined => {
        try {
          return compiled();
        } catch {
          return undefined;
        }
      })();
      if (!one?.perRecord) return;
      compared += 1;
      const { values } = compiled().evaluate(records) as PerRecord;
      expect(values).toEqual(records.map((record) => one.at(record)));
    }),
    { numRuns: 2000 },
  );
  expect(compared).toBeGreaterThan(500);
});

test.each([
  'COUNTIFS([a],[@a])<=1',
  'SUMIFS([c],[a],[@a])=[@c]',
  'IFERROR(VLOOKUP([@a],[[a]:[c]],3,FALSE),0)>=[@c]',
  'EDATE([@c],LOOKUP([@c],{0,30},{1,2}))=1',
  'AND([@b]="A",SUM(([a]=[@a])*1)=1)',
])('%s gives one cell a record, and is read for many at once', (text) => {
  const scope = new Scope(plainData([table]), new Map(), new Set(), functions);
  expect(compileFormula(`=${text}`, table, scope).at.fill).toBeDefined();
});

test('rectangles that differ from record to record, each maybe as large as a table, are read one at a time', () => {
  const made: number[] = [];
  const large = new Node((record) => (made.push(record), new Grid([[record, 1, 2]])), true, false);
  const sum = fold(
    ([value]) => {
      made.push(-1);
      return (value as Grid).columns[0].length;
    },
    [large],
  );
  const doubled = lift2((a, b) => (a as number) + (b as number), large, large);
  expect(doubled.fill).toBeUndefined();
  const into: (Cell | Grid)[] = [];
  fill(sum, [4, 5], into);
  expect(into).toEqual([3, 3]);
  expect(made).toEqual([4, -1, 5, -1]);
});
