import type { Cell, Matrix } from '../../../src/domain/cell';
import { text as examples } from '../../../src/domain/functions/examples/text';
import { useWords } from '../../../src/domain/functions/words';
import { t } from '../../../src/locale';
import { call, callAll, column, failure, plain } from '../call';

beforeAll(() => useWords(t));

const rows = (result: Cell | Matrix): Matrix => (Array.isArray(result) ? result : [[result]]);

test.each(examples)('worked example of $name: $args', ({ name, args, result }) => {
  expect(plain(callAll(name, ...args))).toEqual(plain(rows(result)));
});

describe.each(['CNDATE', 'CNNUMBER', 'NUMCHECK', 'TEXTCHECK', 'TEXTCLEAN'])('%s', (name) => {
  test('blanks stay blank, errors stay where they are', () => {
    const error = callAll('SHARE', 0, 0)[0]![0]!;
    const result = callAll(name, column(null, '', '　', error)).flat();
    expect(result.slice(0, 3)).toEqual(['', '', '']);
    expect(result[3]).toBe(error);
  });
});

test('logical values are neither numbers nor dates, and no text to look at', () => {
  expect(failure('CNDATE', true)).toBe('#VALUE! notADate');
  expect(failure('CNNUMBER', true)).toBe('#VALUE! notANumber');
  expect(failure('NUMCHECK', true)).toBe('#VALUE! notANumber');
  expect(call('TEXTCHECK', true)).toBe('');
  expect(call('TEXTCLEAN', true)).toBe(true);
});

test('every kind of damage in one text is told, each kind once', () => {
  expect(call('NUMCHECK', '某站202300户，20231人')).toBe(
    '疑似混入年份：「202300」含年份 2023、「20231」含年份 2023，请核实；数字被隐去：「某」',
  );
});

test('of many places three are named and all are counted', () => {
  expect(call('TEXTCHECK', '業(yè)'.repeat(8000))).toBe(
    '拼音残留：「業(yè)」疑为「業」、「業(yè)」疑为「業」、「業(yè)」疑为「業」等 8000 处',
  );
});

test('an identity number beside a mask stays its own', () => {
  expect(call('CNNUMBER', '11010519491231002X号')).toMatchObject({
    reason: { params: { found: expect.not.stringContaining('19491231') } },
  });
});
