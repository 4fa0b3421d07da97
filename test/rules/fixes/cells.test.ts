import fc from 'fast-check';
import { makeIdentity } from '../../../src/domain/identity/make';
import { serialOfYmd } from '../../../src/domain/dates/serial';
import { codeLists, matchCode, storedCode } from '../../../src/returns';
import type { ColumnSpec } from '../../../src/returns/template';
import { correctCell } from '../../../src/rules/fixes/cells/correct';
import type { Cell } from '../../../src/domain/cell';

const spec = (type: ColumnSpec['type'], more: Partial<ColumnSpec> = {}): ColumnSpec => ({
  name: '栏',
  type,
  fill: 'must',
  ...more,
});
const after = (cell: Cell, column: ColumnSpec, table = '表'): Cell | undefined =>
  correctCell(cell, column, table)?.after;

const PEOPLE = spec('integer', { unit: '人' });
const NAME = spec('text', { name: '姓名' });
const PHONE = spec('digits', { length: 11, personal: true });
const ID = spec('identity');

test.each<[Cell, ColumnSpec, Cell]>([
  // full width and spaces
  ['４１０１２２００１００１', spec('digits'), '410122001001'],
  [' 41012\u00a0200\u30001001\u200b', spec('digits'), '410122001001'],
  ['法学　', spec('text'), '法学'],
  ['\u200b第１社区', spec('text'), '第1社区'],
  ['党支部书记  主任', spec('text'), '党支部书记 主任'],
  ['王 芳', NAME, '王芳'],
  ['买买提•艾力', NAME, '买买提·艾力'],
  ['138 0000 0000', PHONE, '13800000000'],
  ['+86-138-0000-0000', PHONE, '13800000000'],
  ['412428 1980 0717 3020', ID, '412428198007173020'],
  ['412428 800717 302', ID, '412428198007173020'],
  ['412428\n198007173020', ID, '412428198007173020'],
  [' 412421 1990 0101 1234\u200b', ID, '412421 1990 0101 1234'],
  ['４１２４２１ １９９０ ０１０１ １２３４', ID, '412421 1990 0101 1234'],
  // numbers
  ['2456', PEOPLE, 2456],
  ['１，２３４', PEOPLE, 1234],
  [' 1 234 ', PEOPLE, 1234],
  ['3000.50', spec('decimal', { unit: '元' }), 3000.5],
  ['14.1%', spec('percent'), 0.141],
  ['３０％', spec('percent'), 0.3],
  ['50%', spec('decimal'), 0.5],
  // dates
  ['2025年3月1日', spec('date'), serialOfYmd(20250301)!],
  ['2025 年 3 月 1 日', spec('date'), serialOfYmd(20250301)!],
  ['2025.3.1', spec('date'), serialOfYmd(20250301)!],
  ['２０２５－０３－０１', spec('date'), serialOfYmd(20250301)!],
  ['20250301', spec('date'), serialOfYmd(20250301)!],
  [20250301, spec('date'), serialOfYmd(20250301)!],
  ['2025-03-01 00:00:00', spec('date'), serialOfYmd(20250301)!],
  ['2020年10月', spec('month'), serialOfYmd(20201001)!],
  [202010, spec('month'), serialOfYmd(20201001)!],
  // codes
  ['男', spec('code', { codes: 'sex' }), '1男'],
  [1, spec('code', { codes: 'sex' }), '1男'],
  ['男\u200b', spec('code', { codes: 'sex' }), '1男'],
])('%j becomes certain', (cell, column, expected) => {
  expect(after(cell, column)).toEqual(expected);
});

test.each<[string, Cell, ColumnSpec]>([
  ['a unit is not certain', '28人', PEOPLE],
  ['an approximation is no number', '约300', PEOPLE],
  ['two numbers are not one', '12 34', PEOPLE],
  ['a negative count is wrong itself', '-5', PEOPLE],
  ['a fraction of a person is wrong itself', '1.5', PEOPLE],
  ['a fused year is never repaired', '202300', PEOPLE],
  ['a fused year with its unit neither', '202300户', spec('integer', { unit: '户' })],
  ['a masked number is never repaired', '138****0000', PHONE],
  ['a masked identity number neither', ' 410105********1234 ', ID],
  ['a masked name neither', '张 某', NAME],
  ['spaces in a number with a wrong check digit', '412421 1990 0101 1234', ID],
  ['a space between two numbers', '412428198007173020 412428198007173012', ID],
  ['a space between a number and something else', '412428198007173020 3', ID],
  ['a space in a number with a digit too few', '412428 1980 0717 302', ID],
  ['a space after fifteen digits', '412428800717302 123', ID],
  ['a line break between two numbers', '412428198007173020\n412428800717301', ID],
  ['leading zeros make it a code', '007', PEOPLE],
  ['sixteen digits are more than a cell keeps', '1234567890123456', PEOPLE],
  ['two digits of a year may be any century', '25.3.1', spec('date')],
  ['no day of the calendar', '2018.13.1', spec('date')],
  ['a time of day would be lost', '2025-03-01 08:30', spec('date')],
  ['a month is no day', '2025年3月', spec('date')],
  ['2020.1 as a number may be October', 2020.1, spec('month')],
  ['a serial is a date already', 45717, spec('date')],
  ['a name with a digit', '李伟2', NAME],
  ['a line break inside may separate two things', '主任\n书记', spec('text')],
  ['one space between words may separate them', '主任 书记', spec('text')],
  ['a remark is right whatever it holds', ' x　', spec('note')],
  ['eighteen digits as a number are lost', 412428198007173000, ID],
  ['fifteen equal digits are a placeholder', '111111111111111', ID],
  ['what a formula shows', '12', spec('integer', { fill: 'formula' })],
  ['an unknown word', '函授', spec('code', { codes: 'education' })],
  ['a code as it is stored', '1男', spec('code', { codes: 'sex' })],
])('left alone: %s', (_, cell, column) => {
  expect(after(cell, column)).toBeUndefined();
});

const identity = fc
  .record({
    birth: fc.integer({ min: serialOfYmd(19500101)!, max: serialOfYmd(19991231)! }),
    sequence: fc.integer({ min: 0, max: 995 }),
    region: fc.integer({ min: 412421, max: 412430 }),
  })
  .map(({ birth, sequence, region }) => makeIdentity(String(region), birth, sequence));

const wide = (text: string): string =>
  text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

test('however an identity number is written, its own 18 digits come out, once and for all', () => {
  fc.assert(
    fc.property(
      identity,
      fc.constantFrom(
        wide,
        (id: string) => ` ${id}\u00a0`,
        (id: string) => `${id.slice(0, 6)} ${id.slice(6, 14)}\u200b-${id.slice(14)}`,
        (id: string) => id.slice(0, 6) + id.slice(8, 17),
        (id: string) => Number(id.slice(0, 6) + id.slice(8, 17)),
        (id: string) => id.toLowerCase(),
      ),
      (id, write) => {
        const written = write(id);
        expect(after(written, ID) ?? written).toBe(id);
        expect(after(id, ID)).toBeUndefined();
      },
    ),
  );
});

test('every spelling of every code becomes its stored form, which is left alone', () => {
  for (const list of codeLists) {
    const column = spec('code', { codes: list.id });
    for (const entry of list.entries) {
      const stored = storedCode(entry);
      expect(after(stored, column)).toBeUndefined();
      for (const text of [entry.code, entry.name, ...(entry.aliases ?? [])]) {
        const meant = matchCode(list, text);
        expect(after(text, column) ?? text).toBe(meant ? storedCode(meant) : text);
      }
    }
  }
});

test('a correction corrected again stays as it is', () => {
  const columns = [
    PEOPLE,
    NAME,
    PHONE,
    ID,
    ...(['text', 'digits', 'decimal', 'percent', 'date', 'month'] as const).map((type) => spec(type)),
  ];
  const text = fc.string({
    unit: fc.constantFrom(...'0123456789Xx１２%％.,，-年月日户人 \u3000\u200b王芳社区·•'),
  });
  fc.assert(
    fc.property(text, fc.constantFrom(...columns), (cell, column) => {
      const once = after(cell, column);
      if (once !== undefined) expect(after(once, column)).toBeUndefined();
    }),
    { numRuns: 2000 },
  );
});
