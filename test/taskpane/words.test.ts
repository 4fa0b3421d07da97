import { setLanguage } from '../../src/locale';
import { count, errorWords, isCancelled } from '../../src/taskpane/words';
import { WorkbookError, type WorkbookErrorCode } from '../../src/workbook/port';

const CODES: Record<WorkbookErrorCode, true> = {
  notAWorkbook: true,
  encrypted: true,
  unsupported: true,
  sheetNotFound: true,
  protected: true,
  conflict: true,
  invalid: true,
  tooLarge: true,
  editing: true,
  cancelled: true,
  host: true,
};

test.each(['zh-CN', 'en'] as const)('%s: every error of a workbook has words of its own', (language) => {
  setLanguage(language);
  const said = Object.keys(CODES).map((code) => errorWords(new WorkbookError(code as WorkbookErrorCode)));
  expect(new Set(said).size).toBe(said.length);
  for (const [i, code] of Object.keys(CODES).entries()) expect(said[i]).not.toContain(`${code} {`);
});

test('an unexpected error keeps its own text', () => {
  setLanguage('en');
  expect(errorWords(new TypeError('x is not a function'))).toContain('x is not a function');
  expect(errorWords('boom')).toContain('boom');
});

test('tells a cancelled run from a failed one', () => {
  expect(isCancelled(new WorkbookError('cancelled'))).toBe(true);
  expect(isCancelled(new DOMException('', 'AbortError'))).toBe(true);
  expect(isCancelled(new WorkbookError('host'))).toBe(false);
  expect(isCancelled(null)).toBe(false);
});

test('counts are grouped by thousands', () => expect(count(20000)).toBe('20,000'));
