import fc from 'fast-check';
import { reasonsFor } from '../../../src/rules/reasons/explain';
import { submissionOf } from '../../../src/rules/reasons/submission';
import { finding, findings, reason, reasons } from './findings';

test('a reason holds for its finding with its values', () => {
  const one = finding();
  const { of, orphans } = reasonsFor([one], [reason()]);
  expect(of(one)).toEqual({ state: 'explained', reason: reason() });
  expect(orphans).toEqual([]);
});

test('it is void when the values have changed, and its text is at hand', () => {
  const one = finding({ sign: 's2' });
  const { of, orphans } = reasonsFor([one], [reason()]);
  expect(of(one)).toEqual({ state: 'void', earlier: reason() });
  expect(orphans).toEqual([]);
});

test('it is an orphan when the finding is gone', () => {
  expect(reasonsFor([], [reason()]).orphans).toEqual([reason()]);
  expect(reasonsFor([finding({ key: 'k2' })], [reason()]).orphans).toEqual([reason()]);
});

test('a hard finding cannot be explained away', () => {
  const one = finding({ severity: 'hard' });
  const { of, refused, orphans } = reasonsFor([one], [reason()]);
  expect(of(one)).toEqual({ state: 'hard' });
  expect([refused, orphans]).toEqual([[reason()], []]);
});

test('a reason of one of two findings of the same record says nothing of the other', () => {
  const [a, b] = [finding(), finding({ sign: 's2' })];
  const { of } = reasonsFor([a, b], [reason()]);
  expect([of(a).state, of(b)]).toEqual(['explained', { state: 'open' }]);
});

test('of two reasons for the same values the later holds, a blank one never', () => {
  const one = finding();
  const later = reason({ text: '后写的理由' });
  expect(reasonsFor([one], [reason(), later, reason({ text: ' ' })]).of(one).reason).toBe(later);
});

test('a text listed to be reused leaves the finding to be explained', () => {
  const one = finding();
  const void_ = reasonsFor([one], [reason({ text: '', previous: '旧的' })]).of(one);
  expect(void_).toMatchObject({ state: 'void', earlier: { text: '旧的' } });
  const proposed = reasonsFor([one], [reason({ text: '', previous: '上期的', carried: '2024' })]).of(one);
  expect(proposed).toMatchObject({ state: 'open', earlier: { text: '上期的' } });
});

describe('a reason written by hand, without key and sign', () => {
  const byHand = (more = {}) => reason({ key: '', sign: '', ...more });
  const [zhao, qian] = [finding(), finding({ key: 'k2', sign: 's9', record: '钱二' })];

  test('is that of the one finding it can mean', () => {
    const { of } = reasonsFor([zhao, qian], [byHand({ record: '钱二' })]);
    expect([of(zhao).state, of(qian).state]).toEqual(['open', 'explained']);
    expect(of(qian).reason).toMatchObject({ key: 'k2', sign: 's9' });
  });

  test("is nobody's where it may mean several", () => {
    const vague = byHand({ record: undefined });
    const { of, orphans } = reasonsFor([zhao, qian], [vague]);
    expect([of(zhao).state, of(qian).state, orphans]).toEqual(['open', 'open', [vague]]);
  });
});

test('every reason with a text is used, an orphan or refused, and every finding has a state', () => {
  fc.assert(
    fc.property(findings, reasons, (some, given) => {
      const { of, orphans, refused } = reasonsFor(some, given);
      for (const one of some) {
        const { state, reason: holds, earlier } = of(one);
        expect(state === 'hard').toBe(one.severity === 'hard');
        expect(holds !== undefined).toBe(state === 'explained');
        if (holds) expect([holds.key, holds.sign]).toEqual([one.key, one.sign]);
        if (earlier) expect([earlier.key, earlier.sign === one.sign]).toEqual([one.key, false]);
      }
      const keys = new Set(some.map(({ key }) => key));
      for (const each of given.filter(({ text }) => text !== '')) {
        if (!keys.has(each.key)) expect(orphans).toContain(each);
      }
      expect(orphans.filter((each) => refused.includes(each))).toEqual([]);
    }),
  );
});

test('a return may be submitted with no hard finding and every soft one explained, and not else', () => {
  const of = (some: Parameters<typeof submissionOf>[0], given: Parameters<typeof reasonsFor>[1]) =>
    submissionOf(some, reasonsFor(some, given));
  const [a, b] = [finding(), finding({ key: 'k2' })];
  expect(of([], [])).toEqual({ hard: 0, soft: 0, explained: 0, open: 0, void: 0, ready: true });
  expect(of([a, b], [reason()])).toMatchObject({ soft: 2, explained: 1, open: 1, void: 0, ready: false });
  expect(of([a, b], [reason(), reason({ key: 'k2' })])).toMatchObject({ explained: 2, open: 0, ready: true });
  expect(of([a], [reason({ sign: 'old' })])).toMatchObject({ open: 1, void: 1, ready: false });
  expect(of([a, finding({ severity: 'hard', key: 'k3' })], [reason()])).toMatchObject({
    hard: 1,
    ready: false,
  });
});
