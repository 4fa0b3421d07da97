import { readCertificate } from '../../../src/domain/certificates/level';
import { codeLists } from '../../../src/returns/codes';

test('codes and names are those of the code lists of a return', () => {
  for (const id of ['certificateLevel', 'certificateTitle']) {
    const list = Object.values(codeLists).find((candidate) => candidate.id === id);
    expect(list?.entries.length).toBeGreaterThan(0);
    for (const { code, name, aliases = [] } of list?.entries ?? []) {
      for (const word of [code, Number(code), name, ...aliases]) {
        expect([word, readCertificate(word)]).toEqual([word, Number(code)]);
      }
    }
  }
});

test('titles as reports write them', () => {
  expect(readCertificate(' 初级（助理社会工作师） ')).toBe(1);
  expect(readCertificate('中级社会工作者')).toBe(2);
  expect(readCertificate('２')).toBe(2);
  expect(readCertificate('')).toBeUndefined();
  expect(readCertificate('　')).toBeUndefined();
});

test.each(['特级', '社会工作', 4, 1.5, -1, true])('%s is no level', (cell) =>
  expect(readCertificate(cell)).toMatchObject({ code: '#N/A', reason: { key: 'unknownCertificate' } }),
);
