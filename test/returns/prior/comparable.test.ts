import fc from 'fast-check';
import { comparable } from '../../../src/returns/prior/comparable';
import type { DivisionChange } from '../../../src/returns/prior/division-changes';
import { periodEnd } from '../../../src/returns/prior/period-end';
import { successors } from '../../../src/returns/prior/successors';

const change = (from: string, to: string, kind: string): DivisionChange => ({ from, to, kind });
const heirs = (last: string, now: string, ...changes: DivisionChange[]): Record<string, readonly string[]> =>
  Object.fromEntries(successors([...last], new Set(now), changes));

test.each<[string, Record<string, readonly string[]>, Record<string, readonly string[]>]>([
  ['nothing happened', heirs('AB', 'AB'), { A: ['A'], B: ['B'] }],
  ['gone without a word', heirs('AB', 'A'), { A: ['A'], B: [] }],
  [
    'merged into a third',
    heirs('AB', 'C', change('A', 'C', '合并'), change('B', 'C', '合并')),
    { A: ['C'], B: ['C'] },
  ],
  ['taken over, which is one line', heirs('AB', 'A', change('B', 'A', '合并')), { A: ['A'], B: ['A'] }],
  ['split, the rest under the old code', heirs('A', 'AB', change('A', 'B', '拆分')), { A: ['A', 'B'] }],
  ['another code', heirs('A', 'B', change('A', 'B', '代码变更')), { A: ['B'] }],
  [
    'codes handed on',
    heirs('AB', 'BC', change('A', 'B', '代码变更'), change('B', 'C', '代码变更')),
    { A: ['B'], B: ['C'] },
  ],
  [
    'codes changed with each other',
    heirs('AB', 'AB', change('A', 'B', '代码变更'), change('B', 'A', '代码变更')),
    { A: ['B'], B: ['A'] },
  ],
  [
    'twice in one period',
    heirs('A', 'C', change('A', 'B', '代码变更'), change('B', 'C', '合并')),
    { A: ['C'] },
  ],
  ['renamed', heirs('A', 'A', change('A', 'A', '更名')), { A: ['A'] }],
  ['dissolved', heirs('AB', 'A', change('B', '', '撤销')), { A: ['A'], B: [] }],
  ['round in a circle', heirs('A', 'D', change('A', 'B', '更名'), change('B', 'A', '更名')), { A: [] }],
])('%s', (_, found, expected) => expect(found).toEqual(expected));

test('groups: those that share a successor are compared together', () => {
  const { ofLast, ofNow, sizes } = comparable(
    new Map([
      ['A', ['X']],
      ['B', ['X', 'Y']],
      ['C', ['Z']],
      ['D', []],
    ]),
  );
  expect(Object.fromEntries(ofLast)).toEqual({ A: 'X', B: 'X', C: 'Z' });
  expect(Object.fromEntries(ofNow)).toEqual({ X: 'X', Y: 'X', Z: 'Z' });
  expect(Object.fromEntries(sizes)).toEqual({ X: { last: 2, now: 2 }, Z: { last: 1, now: 1 } });
});

test('groups do not depend on the order of communities, and cut nobody off from its successors', () => {
  const codes = fc.array(fc.constantFrom(...'abcdef'), { maxLength: 3 });
  const relation = fc.uniqueArray(fc.tuple(fc.constantFrom(...'UVWXYZ'), codes), {
    selector: ([code]) => code,
  });
  fc.assert(
    fc.property(
      relation.chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
      ),
      ([list, shuffled]) => {
        const [one, other] = [list, shuffled].map((each) => comparable(new Map(each)));
        const sorted = (map: ReadonlyMap<string, unknown>) => [...map].sort();
        expect(sorted(one!.ofLast)).toEqual(sorted(other!.ofLast));
        expect(sorted(one!.ofNow)).toEqual(sorted(other!.ofNow));
        for (const [code, to] of list)
          for (const each of to) expect(one!.ofNow.get(each)).toBe(one!.ofLast.get(code));
      },
    ),
  );
});

test.each([
  ['2024年度', 20241231],
  ['2024年上半年', 20240630],
  ['2024年第三季度', 20240930],
  ['2024年2月', 20240229],
  ['2023年2月', 20230228],
  ['上年度', null],
])('the end of %s', (name, end) => expect(periodEnd(name)).toBe(end));
