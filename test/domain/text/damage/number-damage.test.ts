import fc from 'fast-check';
import type { Cell } from '../../../../src/domain/cell';
import { numberDamage } from '../../../../src/domain/text/damage';
import { formatYmd } from '../../../../src/domain/dates/ymd';

const found = (cell: Cell): string[] =>
  numberDamage(cell).map(({ kind, found, year }) => [kind, found, year].join(' ').trim());

test.each<[Cell, string[]]>([
  [202300, ['fusedYear 202300 2023']],
  [20142, ['fusedYear 20142 2014']],
  [2023000, ['fusedYear 2023000 2023']],
  [20230, ['fusedYear 20230 2023']],
  [22023, ['fusedYear 22023 2023']],
  [202223, ['fusedYear 202223 2022']],
  [20231, ['fusedYear 20231 2023']],
  [-20231, ['fusedYear 20231 2023']],
  ['２０２３００', ['fusedYear 202300 2023']],
  ['22023个站、157个', ['fusedYear 22023 2023']],
  ['勘定20142條界線', ['fusedYear 20142 2014']],
  ['2023000余人', ['fusedYear 2023000 2023']],
  ['20230多支', ['fusedYear 20230 2023']],
  ['202312户', ['fusedYear 202312 2023']],
  ['202300户到2022户', ['fusedYear 202300 2023', 'reversedRange 202300户到2022户']],
  ['3000户到2000户', ['reversedRange 3000户到2000户']],
  ['500到300', ['reversedRange 500到300']],
  ['500-300', ['reversedRange 500-300']],
  ['3万至5000人', ['reversedRange 3万至5000人']],
  ['占40%～30%', ['reversedRange 40%~30%']],
  ['某', ['maskedDigits 某']],
  ['201某年', ['maskedDigits 某']],
  ['〔...〕户', ['maskedDigits 〔...〕']],
  ['××户', ['maskedDigits ××']],
  ['×户', ['maskedDigits ×']],
  ['1***', ['maskedDigits ***']],
  ['*', ['maskedDigits *']],
  ['2XX人', ['maskedDigits XX']],
])('%p looks damaged: %p', (cell, expected) => expect(found(cell)).toEqual(expected));

test.each<[Cell]>([
  [2023],
  [18000],
  [20131],
  [20270],
  [0.2023],
  [20231.5],
  ['20,231'],
  ['202312'],
  ['20231208'],
  ['370782001014'],
  ['13720231234'],
  ['2023年12月'],
  ['2023-12'],
  ['2023-2024'],
  ['〔2023〕12号'],
  ['A20231'],
  ['0536-2023000'],
  ['11010519491231002X'],
  ['6×8'],
  ['*为估计数'],
  ['某些社区'],
  ['XXL'],
  ['邮编：202016'],
  ['T500-300人'],
  ['6 * 8'],
  ['3000户到4000户'],
  ['300户到300户'],
  ['1,20231'],
  ['36~45岁'],
  ['5到3万'],
  ['由23个到13个'],
  ['11月至3月'],
  ['22:00到6:00'],
  ['23日至2日'],
  ['3000户到900人'],
  ['6012345-802'],
  ['12-05'],
  ['约3000户'],
  ['社区'],
  [true],
])('%p is accused of nothing', (cell) => expect(found(cell)).toEqual([]));

test('a year that stands inside a number is found wherever it stands', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2014, max: 2026 }),
      fc.constantFrom('1', '30', '7'),
      fc.boolean(),
      (year, more, after) => {
        const digits = after ? `${year}${more}0` : `${more}${year}`;
        const month = /^20\d\d(?:0[1-9]|1[0-2])$/.test(digits);
        expect(numberDamage(Number(digits)).length).toBe(month ? 0 : 1);
      },
    ),
  );
});

test('ordinary years, months and days are accused of nothing', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2014, max: 2026 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
      (y, m, d) => {
        const day = y * 10000 + m * 100 + d;
        expect([y, Math.floor(day / 100), day, formatYmd(day), `${y}年${m}月${d}日`].flatMap(found)).toEqual(
          [],
        );
      },
    ),
  );
});

test('where a range is reversed and where not', () => {
  fc.assert(
    fc.property(fc.nat(99999), fc.nat(99999), fc.constantFrom('到', '至', '-', '～'), (low, high, sign) => {
      const reversed = found(`${low}户${sign}${high}户`).some((it) => it.startsWith('reversedRange'));
      expect(reversed).toBe(low > high);
    }),
  );
});

test.each(['2', '20', '2023', '9 ', '某', '×', '*', '〔', '〔.', '1到', '99户到', '2023-', ' ', '某×'])(
  'a long run of %p is looked through',
  (sign) => expect(Array.isArray(numberDamage(sign.repeat(Math.floor(32_000 / sign.length))))).toBe(true),
);
