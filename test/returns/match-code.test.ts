import fc from 'fast-check';
import { codeList, codeLists, matchCode, storedCode } from '../../src/returns';

const entries = codeLists.flatMap((list) => list.entries.map((entry) => ({ list, entry })));

test('no two entries of a list are stored alike, or under one code', () => {
  for (const { entries } of codeLists) {
    expect(new Set(entries.map(storedCode)).size).toBe(entries.length);
    expect(new Set(entries.map(({ code }) => code)).size).toBe(entries.length);
  }
});

test('every entry is found by its stored form, code, name and other spellings, in any width', () => {
  const wide = (text: string): string =>
    text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  fc.assert(
    fc.property(
      fc.constantFrom(...entries),
      fc.constantFrom(' ', '  ', ''),
      fc.boolean(),
      ({ list, entry }, gap, full) => {
        const spellings = [
          storedCode(entry),
          `${gap}${entry.code}${gap}`,
          entry.name,
          ...(entry.aliases ?? []),
        ];
        for (const text of spellings) expect(matchCode(list, full ? wide(text) : text)).toBe(entry);
        if (entry.code !== entry.name && !entry.code.startsWith('-'))
          expect(matchCode(list, `${entry.code}-${entry.name}`)?.code).toBe(entry.code);
      },
    ),
  );
});

test.each([
  ['sex', 1, '1男'],
  ['sex', '女', '2女'],
  ['yesNo', 0, '0否'],
  ['political', 1, '01中共党员'],
  ['political', '1', '01中共党员'],
  ['localityLevel', '4 区外', '4区外'],
  ['localityLevel', '某区以外', '4区外'],
  ['certificateLevel', '助理社会工作师', '1初级'],
  ['education', '本科', '20大学本科教育'],
  ['ethnicity', '汉', '01汉族'],
  ['reportStatus', -1, '-1未填报'],
  ['reportStatus', '-1', '-1未填报'],
  ['reportStatus', '1', '1已上报'],
  ['officeMode', '合署办公', '合署办公'],
  ['sex', '中', undefined],
  ['sex', '', undefined],
  ['sex', null, undefined],
  ['sex', true, undefined],
] as const)('%s: %p is %p', (id, cell, expected) => {
  const entry = matchCode(codeList(id), cell);
  expect(entry && storedCode(entry)).toBe(expected);
});

test('an unknown list is a mistake', () => expect(() => codeList('none')).toThrow('none'));
