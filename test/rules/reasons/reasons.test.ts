import fc from 'fast-check';
import { carryReasons } from '../../../src/rules/reasons/carry';
import { reasonsFor } from '../../../src/rules/reasons/explain';
import { giveReason } from '../../../src/rules/reasons/give';
import { leastLength, weaknessOf } from '../../../src/rules/reasons/quality';
import { textsToReuse } from '../../../src/rules/reasons/reuse';
import { finding, findings, reason, reasons } from './findings';

describe('what a reason says', () => {
  test.each([
    '',
    '无',
    '无。',
    '情况属实',
    ' 情况 属实！',
    '同上',
    '已核实',
    '。。。',
    '111',
    '2025',
    'OK',
    'n/a',
    'Same as above.',
    '无无无无无',
  ])('nothing: %p', (text) => {
    expect(weaknessOf(text)).toBe('saysNothing');
  });

  test('little, where it is shorter than a reason should be', () => {
    expect(weaknessOf('新建')).toBe('short');
    expect(weaknessOf('新建社区')).toBeNull();
    expect(weaknessOf('新建社区', 8)).toBe('short');
    expect(weaknessOf('新建', 2)).toBeNull();
    // Punctuation is no word.
    expect(weaknessOf('新建……。。')).toBe('short');
  });

  test('the least length is a parameter of the return, where it is a count', () => {
    expect(leastLength(new Map([['上报说明最少字数', 10]]))).toBe(10);
    expect(leastLength(new Map([['上报说明最少字数', '十']]))).toBe(4);
    expect(leastLength(new Map())).toBe(4);
  });
});

describe('giving a reason', () => {
  const none = reasonsFor([], []);

  test('the same for several findings, with who and when', () => {
    const some = [finding(), finding({ key: 'k2', record: '钱二' })];
    const given = giveReason(some, ' 返聘人员 ', none, { who: '张三', when: '2026-01-10 09:00:00' });
    expect(given).toEqual({
      reasons: [
        reason({ text: '返聘人员', who: '张三', when: '2026-01-10 09:00:00' }),
        reason({ key: 'k2', record: '钱二', text: '返聘人员', who: '张三', when: '2026-01-10 09:00:00' }),
      ],
    });
  });

  test('is refused for a hard finding among them, and for a blank text', () => {
    expect(giveReason([finding(), finding({ severity: 'hard' })], '理由', none)).toEqual({ refused: 'hard' });
    expect(giveReason([finding()], ' \n', none)).toEqual({ refused: 'blank' });
  });

  test('an identity number in it is masked', () => {
    const given = giveReason([finding()], '身份证为11010519491231002X，系返聘', none);
    expect(given).toMatchObject({ reasons: [{ text: '身份证为110105************，系返聘' }] });
  });

  test('keeps the earlier text beside it', () => {
    const one = finding({ sign: 's2' });
    const given = giveReason([one], '新的理由', reasonsFor([one], [reason()]));
    expect(given).toMatchObject({ reasons: [{ text: '新的理由', sign: 's2', previous: reason().text }] });
  });
});

describe('carried from last period', () => {
  const last = (more = {}) => reason({ who: '李四', when: '2025-01-09 10:00:00', ...more });

  test('the same values keep their reason, with who gave it and from when it is', () => {
    const { taken, offered } = carryReasons([finding()], [], [last()], '年度 2024-12-31');
    expect(taken).toEqual([last({ carried: '年度 2024-12-31' })]);
    expect(offered).toEqual([]);
  });

  test('other values of the record, else the same unit and rule, are offered the text', () => {
    const some = [finding({ sign: 's2' }), finding({ key: 'k2', record: '钱二' })];
    const { taken, offered } = carryReasons(some, [], [last()], '2024');
    expect(taken).toEqual([]);
    expect(
      offered.map(({ key, sign, text, previous, carried }) => [key, sign, text, previous, carried]),
    ).toEqual([
      ['k1', 's2', '', last().text, '2024'],
      ['k2', 's1', '', last().text, '2024'],
    ]);
  });

  test('nothing for another unit, another rule, a hard finding, or one that is explained already', () => {
    const some = [
      finding({ key: 'k2', unit: '第二社区' }),
      finding({ key: 'k3', rule: 'D06' }),
      finding({ severity: 'hard' }),
    ];
    expect(carryReasons(some, [], [last()], '2024')).toEqual({ taken: [], offered: [] });
    expect(carryReasons([finding()], [reason({ text: '今年的' })], [last()], '2024').taken).toEqual([]);
  });

  test('carrying twice is carrying once', () => {
    fc.assert(
      fc.property(findings, reasons, reasons, (some, own, old) => {
        const once = carryReasons(some, own, old, '2024');
        const after = [...own, ...once.taken, ...once.offered];
        const twice = carryReasons(some, after, old, '2024');
        expect(twice.taken).toEqual([]);
        const { of } = reasonsFor(some, after);
        for (const { key, sign } of once.taken) {
          const meant = some.find(
            (each) => each.key === key && each.sign === sign && each.severity === 'soft',
          );
          expect(of(meant!).state).toBe('explained');
        }
      }),
    );
  });
});

test('texts to reuse: the own earlier one first, then those of the unit, then of others; each once', () => {
  const one = finding();
  const given = [
    reason({ key: 'x', unit: '第二社区', text: '别处的' }),
    reason({ key: 'y', text: '本社区的' }),
    reason({ key: 'z', text: '本社区的' }),
    reason({ key: 'z', rule: 'D06', text: '别的规则' }),
  ];
  expect(textsToReuse(one, { state: 'void', earlier: reason({ text: '原来的' }) }, given)).toEqual([
    '原来的',
    '本社区的',
    '别处的',
  ]);
});
