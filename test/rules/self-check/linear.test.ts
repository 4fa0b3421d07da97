import fc from 'fast-check';
import type { Cell } from '../../../src/domain/cell';
import type { Rule } from '../../../src/rules/rule';
import { selfCheck } from '../../../src/rules/self-check/self-check';
import { plainData, plainTable } from '../support/return-data';
import { run } from '../support/run';

const rule = (id: string, formula: string, more: Partial<Rule> = {}): Rule => ({
  id,
  table: 'T',
  formula,
  severity: 'hard',
  marks: [],
  source: 'test',
  ...more,
});
const tables = new Map([['T', plainTable('T', { a: [], b: [], c: [] })]]);
const odd = (...rules: Rule[]): string[] =>
  selfCheck(rules, tables)
    .filter(({ kind }) => kind !== 'unseenColumn')
    .map(({ kind, rules: ids, column = '' }) => [kind, ids.join(), column].join(' ').trim());
const all = (...formulas: string[]): string[] =>
  odd(...formulas.map((formula, n) => rule(`R${n + 1}`, formula)));

test.each([
  ['AND([@a]>[@b],[@b]>[@c],[@c]>[@a])', 'neverPasses R1 a、b、c'],
  ['NOT(OR([@a]<=[@b],[@b]<=[@c],[@c]<[@a]))', 'neverPasses R1 a、b、c'],
  ['[@a]+[@b]+1>[@b]+[@a]*1', 'neverFails R1 a、b'],
  ['2*[@a]-[@b]=[@a]*2-[@b]-1', 'neverPasses R1 a、b'],
  ['AND([@a]>=[@b],[@b]>5,[@a]<3)', 'neverPasses R1 a、b'],
  ['AND(LEN([@a])+LEN([@b])<-1)', 'neverPasses R1 a、b'],
  ['AND([@a]=[@b]+[@c],[@b]>=10,[@c]>=10,[@a]<15)', 'noNumbersPass R1 a、b、c'],
  ['AND([@a]>=[@b],[@b]>=[@c],[@c]>=[@a])', undefined],
  // So a text is told from a number.
  ['[@a]*1=[@a]', undefined],
  ['AND(ISTEXT([@a]),[@a]+0<=5,[@a]>=10)', undefined],
  ['SUM([@a])=[@a]', undefined],
  ['AND([@a]>OR([@b]),[@a]<5)', undefined],
])('%s: %s', (formula, expected) => {
  expect(all(formula)).toEqual(expected === undefined ? [] : [expected]);
});

test('hard rules that no numbers pass together are told, as few as suffice', () => {
  expect(all('[@c]=[@a]+[@b]', '[@c]=[@a]+[@b]+1')).toEqual(['inconsistent R1,R2 c、a、b']);
  expect(all('[@a]=[@b]+[@c]', '[@a]>=0', '[@b]>=10', '[@c]>=10', '[@a]<15')).toEqual([
    'inconsistent R1,R3,R4,R5 a、b、c',
  ]);
  expect(all('[@a]>[@b]', '[@b]>[@c]', '[@c]>[@a]')).toEqual(['inconsistent R1,R2,R3 a、b、c']);
  expect(all('[@a]=[@b]+[@c]', '[@b]>=10', '[@c]>=10', '[@a]<25')).toEqual([]);
  expect(all('ABS([@a]-[@b])+[@c]=-1', '[@c]>=0')).toEqual(['inconsistent R1,R2 a、b、c']);
});

test('a tolerance lets pass what it lets pass', () => {
  const of = (tolerance: number): string[] =>
    odd(rule('R', '[@c]=[@a]+[@b]', { tolerance }), rule('S', '[@c]=[@a]+[@b]+1'));
  expect(of(0.5)).toEqual(['inconsistent R,S c、a、b']);
  expect(of(1)).toEqual([]);
});

test('rules under conditions are looked at where they apply', () => {
  const sum = rule('R', '[@a]=[@b]+[@c]');
  const [some, other] = [{ when: '[@b]>3' }, { when: '[@b]>4' }];
  const more = rule('S', '[@a]<[@c]', some);
  expect(odd(sum, more)).toEqual(['inconsistent R,S a、b、c']);
  expect(odd(rule('S', '[@a]<5', some), rule('P', '[@a]>[@c]+5', some), rule('Q', '[@c]>0', other))).toEqual(
    [],
  );
  expect(odd(rule('S', '[@a]<5', some), rule('P', '[@a]>[@c]+5', some), rule('Q', '[@c]>0', some))).toEqual([
    'inconsistent S,P,Q a、c',
  ]);
  // The condition holds only for what another rule tells already.
  expect(odd(rule('R', '[@a]>=[@b]+1'), rule('S', '[@c]>5', { when: '[@a]+0<[@b]' }))).toEqual([]);
  expect(odd(sum, rule('S', '[@a]=[@b]+[@c]+1', { severity: 'soft' }))).toEqual([]);
});

test('nothing is said of rules that data pass and fail', () => {
  const cells: Cell[] = [-1, 0, 1, 2, 2.5, 3, '1', '3', 'x', true, null];
  const numbers = cells.filter((cell) => typeof cell === 'number');
  const grid = (of: readonly Cell[]) => {
    const rows = of.flatMap((a) => of.flatMap((b) => of.map((c) => [a, b, c])));
    const column = (n: number): Cell[] => rows.map((row) => row[n]);
    return plainData([plainTable('T', { a: column(0), b: column(1), c: column(2) })]);
  };
  const [anything, figures] = [grid(cells), grid(numbers)];
  const outcome = (data: typeof anything, each: Rule) =>
    run(data, [each]).outcomes.find((one) => one.rule === each.id);
  const cell = fc.constantFrom('[@a]', '[@b]', '[@c]');
  const number = fc.integer({ min: -1, max: 3 }).map(String);
  const term = fc.oneof(
    cell,
    fc.tuple(number, cell).map(([n, x]) => `${n}*${x}`),
    fc.tuple(cell, cell).map(([x, y]) => `SUM(${x},${y})`),
    cell.map((x) => `ABS(${x})`),
  );
  const side = fc.oneof(
    { weight: 3, arbitrary: cell },
    number,
    fc.tuple(term, fc.constantFrom('+', '-'), fc.oneof(term, number)).map(([x, op, y]) => `${x}${op}${y}`),
  );
  const operator = fc.constantFrom('=', '<', '<=', '>', '>=', '<>');
  const atom = fc.tuple(side, operator, side).map((parts) => parts.join(''));
  const formula = fc.oneof(
    { weight: 2, arbitrary: atom },
    fc.array(atom, { minLength: 2, maxLength: 3 }).map((parts) => `AND(${parts.join()})`),
    fc.array(atom, { minLength: 2, maxLength: 3 }).map((parts) => `NOT(OR(${parts.join()}))`),
    atom.map((x) => `NOT(${x})`),
  );
  const when = fc.option(formula, { nil: undefined, freq: 1 });
  fc.assert(
    fc.property(fc.array(formula, { minLength: 1, maxLength: 4 }), when, (formulas, condition) => {
      const more = condition === undefined ? {} : { when: condition };
      const rules = formulas.map((text, n) => rule(`R${n}`, text, n % 2 === 0 ? more : {}));
      for (const { kind, rules: ids } of selfCheck(rules, tables)) {
        const about = rules.filter(({ id }) => ids.includes(id));
        if (kind === 'neverFails') expect(outcome(anything, about[0])?.fail).toBe(0);
        if (kind === 'neverPasses') expect(outcome(anything, about[0])?.pass).toBe(0);
        if (kind === 'noNumbersPass') expect(outcome(figures, about[0])?.pass).toBe(0);
        if (kind === 'contradiction' || kind === 'inconsistent') {
          const scope = about.some((one) => one.when) ? more : {};
          const together = rule('P', `AND(${about.map((one) => one.formula).join()})`, scope);
          expect(outcome(kind === 'inconsistent' ? figures : anything, together)?.pass).toBe(0);
        }
      }
    }),
    { numRuns: 300 },
  );
});
