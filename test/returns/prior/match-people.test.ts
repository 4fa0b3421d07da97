import fc from 'fast-check';
import { makeIdentity } from '../../../src/domain/identity/make';
import { matchPeople, type Movement, type PeopleMatch } from '../../../src/returns/prior/match-people';
import { movements } from '../../../src/returns/prior/movements';
import { readPeople, type Roster } from '../../../src/returns/prior/person';
import type { Fields } from '../../rules/support/return-data';
import { sheetNamed, tableOf } from '../../rules/support/return-data';

function drain<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const roster = (records: readonly Fields[], place: string): Roster =>
  drain(readPeople(tableOf(sheetNamed('社区工作者花名册'), records), place));
const SAME = (code: string): readonly string[] => [code];
const match = (last: Roster, now: Roster): PeopleMatch => drain(matchPeople(last, now, SAME));

const BIRTH = 31_000;
const idOf = (n: number): string => makeIdentity('412421', BIRTH + n, 7);
const person = (n: number, more: Fields = {}): Fields => ({
  姓名: `人${'甲乙丙丁戊己庚辛壬癸'[n % 10]}`,
  公民身份号码: idOf(n),
  出生日期: BIRTH + n,
  所属社区代码: '410122001001',
  在岗状态: '在岗',
  ...more,
});
const movesOf = (last: readonly Fields[], now: readonly Fields[]): [Movement[], Movement[]] => {
  const { last: then, now: later } = match(roster(last, 'last'), roster(now, 'now'));
  return [[...then.values()], [...later.values()]];
};
const elsewhere = { 所属社区代码: '410122001002' };
const fifteen = (n: number): string => idOf(n).slice(0, 6) + idOf(n).slice(8, 17);
const damaged = (n: number): string => idOf(n).slice(0, 17) + (idOf(n)[17] === '1' ? '2' : '1');

describe('one person', () => {
  test.each<[string, Fields[], Fields[], Movement[], Movement[]]>([
    ['stays', [person(1)], [person(1)], ['留任'], ['留任']],
    [
      'stays under the old form of the number',
      [person(1, { 公民身份号码: fifteen(1) })],
      [person(1)],
      ['留任'],
      ['留任'],
    ],
    [
      'stays with full-width digits and another name',
      [person(1, { 姓名: '别名', 公民身份号码: ` ${idOf(1)} ` })],
      [person(1)],
      ['留任'],
      ['留任'],
    ],
    ['moves', [person(1)], [person(1, elsewhere)], ['转社区'], ['转社区']],
    ['joins', [], [person(1)], [], ['新增']],
    ['leaves', [person(1)], [], ['退出'], []],
    ['is off duty now', [person(1)], [person(1, { 在岗状态: '离岗' })], ['退出'], ['退出']],
    ['is back on duty', [person(1, { 在岗状态: '离岗' })], [person(1)], ['新增'], ['新增']],
    ['was off duty and is gone', [person(1, { 在岗状态: '离岗' })], [], ['离岗'], []],
    [
      'has a second community beside the old one',
      [person(1)],
      [person(1), person(1, elsewhere)],
      ['留任'],
      ['留任'],
    ],
    ['had a damaged number', [person(1, { 公民身份号码: damaged(1) })], [person(1)], ['待核'], ['待核']],
    [
      'has the same damaged number',
      [person(1, { 公民身份号码: damaged(1) })],
      [person(1, { 公民身份号码: damaged(1) })],
      ['留任'],
      ['留任'],
    ],
    ['has no number now', [person(1)], [person(1, { 公民身份号码: null })], ['待核'], ['待核']],
    [
      'had a damaged number in another community',
      [person(1, { 公民身份号码: damaged(1), ...elsewhere })],
      [person(1)],
      ['退出'],
      ['新增'],
    ],
    [
      'has another valid number',
      [person(1)],
      [person(1, { 公民身份号码: makeIdentity('412422', BIRTH + 1, 7) })],
      ['退出'],
      ['新增'],
    ],
  ])('%s', (_, last, now, then, later) => {
    expect(movesOf(last, now)).toEqual([then, later]);
  });
});

test('two who could be the one with the damaged number: nobody is proposed', () => {
  const twin = person(1, { 公民身份号码: makeIdentity('412422', BIRTH + 1, 7) });
  expect(movesOf([person(1, { 公民身份号码: damaged(1) })], [person(1), twin])).toEqual([
    ['退出'],
    ['新增', '新增'],
  ]);
});

const record = fc
  .record({
    n: fc.integer({ min: 0, max: 12 }),
    form: fc.constantFrom('whole', 'whole', 'fifteen', 'damaged', 'blank'),
    code: fc.constantFrom('410122001001', '410122001002', '410122001003', null),
    status: fc.constantFrom('在岗', '在岗', '离岗', null),
    renamed: fc.boolean(),
  })
  .map(({ n, form, code, status, renamed }) =>
    person(n, {
      公民身份号码:
        form === 'whole' ? idOf(n) : form === 'fifteen' ? fifteen(n) : form === 'damaged' ? damaged(n) : null,
      所属社区代码: code,
      在岗状态: status,
      ...(renamed ? { 姓名: '改名' } : {}),
    }),
  );
const records = fc.array(record, { maxLength: 15 });

const REVERSED: Readonly<Record<Movement, Movement>> = {
  留任: '留任',
  转社区: '转社区',
  新增: '退出',
  退出: '新增',
  待核: '待核',
  离岗: '离岗',
};

test('read backwards, who joined has left, and everything else is the same', () => {
  fc.assert(
    fc.property(records, records, (a, b) => {
      const [last, now] = [roster(a, 'a'), roster(b, 'b')];
      const [there, back] = [match(last, now), match(now, last)];
      for (const [key, move] of there.last) expect([key, back.now.get(key)]).toEqual([key, REVERSED[move]]);
      for (const [key, move] of there.now) expect([key, back.last.get(key)]).toEqual([key, REVERSED[move]]);
      expect([...there.proposed].map(([x, y]) => [y, x]).sort()).toEqual([...back.proposed].sort());
    }),
  );
});

test('everybody is in exactly one class, and the order of records does not matter', () => {
  fc.assert(
    fc.property(
      records.chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
      ),
      records,
      ([a, shuffled], b) => {
        // A blank number is nobody's: its key is its place.
        const named = (list: readonly Fields[]) => list.filter((each) => each.公民身份号码 !== null);
        const now = roster(named(b), 'now');
        const [one, other] = [named(a), named(shuffled)].map((list) => match(roster(list, 'last'), now));
        expect(new Map([...one!.last].sort())).toEqual(new Map([...other!.last].sort()));
        expect(new Map([...one!.now].sort())).toEqual(new Map([...other!.now].sort()));
        expect([...one!.last.keys()].sort()).toEqual([...roster(named(a), 'last').people.keys()].sort());
        expect([...one!.now.keys()].sort()).toEqual([...now.people.keys()].sort());
      },
    ),
  );
});

test('the books balance, as a whole and for each community', () => {
  fc.assert(
    fc.property(records, records, (a, b) => {
      const [last, now] = [roster(a, 'last'), roster(b, 'now')];
      const result = movements({ last, now, match: match(last, now) }, new Map());
      expect(result.before + result.joined.length - result.left.length).toBe(result.after);
      expect(result.after).toBe([...now.people.values()].filter(({ counted }) => counted).length);
      for (const each of result.communities)
        expect(each.before + each.joined + each.arrived - each.left - each.departed).toBe(each.after);
    }),
  );
});
