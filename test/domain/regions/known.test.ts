import { knownRegion, regionCodes } from '../../../src/domain/regions/known';

test.each(['110000', '110105', '410122', '654201', '830000', '810000', '710000', '331083'])(
  '%s is in force',
  (code) => expect(knownRegion(code)).toBe(true),
);
test.each(['110104', '140120', '412122', '320503', '510200'])('%s is retired, and known', (code) =>
  expect(knownRegion(code)).toBe(true),
);
test.each(['110199', '999999', '000000', '410199', '', '4101', '11010'])('%j never was one', (code) =>
  expect(knownRegion(code)).toBe(false),
);

test('the codes are six digits, each once, in ascending order', () => {
  const codes = [...regionCodes()];
  expect(codes.length).toBeGreaterThan(7000);
  expect(codes.every((code) => /^[1-8]\d{5}$/.test(code))).toBe(true);
  expect(codes).toEqual([...new Set(codes)].sort());
});
