import fc from 'fast-check';
import { cellError } from '../../src/domain/cell';
import { jsonMatrix, printCell, readWord, toMatrix } from '../../src/cli/values';

test.each([
  ['12000', [[12000]]],
  ['-3.5', [[-3.5]]],
  ['0', [[0]]],
  ['0.1408', [[0.1408]]],
  // Digits that a number would lose, or change, stay text.
  ['007', [['007']]],
  ['110105194912310021', [['110105194912310021']]],
  ['1234567890123456', [['1234567890123456']]],
  // An identity number of fifteen digits is no amount.
  ['110105491231002', [['110105491231002']]],
  ['12345678901234', [[12345678901234]]],
  ['0.123456789012345', [[0.123456789012345]]],
  ['#N/A', [[cellError('#N/A')]]],
  ['1e5', [['1e5']]],
  ['28000余', [['28000余']]],
  ['TRUE', [[true]]],
  ['[[45],[38]]', [[45], [38]]],
  ['[1,2,3]', [[1, 2, 3]]],
  ['', undefined],
])('the word %p is %j', (word, expected) => expect(readWord(word)).toEqual(expected));

test('rows of different length, objects and broken JSON are refused', () => {
  expect(() => readWord('[[1],[2,3]]')).toThrow('ragged');
  expect(() => readWord('[[1],2]')).toThrow('ragged');
  expect(() => readWord('[1,')).toThrow('badJson');
  expect(() => toMatrix([{ a: 1 }])).toThrow('badValue');
});

test('an error value may be put in as it came out; an array without cells is nothing', () => {
  expect(toMatrix([[{ error: '#DIV/0!', message: '' }], ['#N/A'], ['#1']])).toEqual([
    [cellError('#DIV/0!')],
    [cellError('#N/A')],
    ['#1'],
  ]);
  expect(() => toMatrix([{ error: '错' }])).toThrow('badValue');
  expect([toMatrix([]), toMatrix([[]]), toMatrix([[], []])]).toEqual([undefined, undefined, undefined]);
});

test('a matrix as JSON is a matrix again', () => {
  const cell = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
  const matrix = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
    .chain(([rows, columns]) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      }),
    )
    .filter((each) => each.length > 1 || each[0].length > 1);
  fc.assert(fc.property(matrix, (each) => expect(toMatrix(jsonMatrix(each, 'SHARE'))).toEqual(each)));
});

test('cells are printed as one word each', () => {
  // A share of one in ten million, which scripts and spreadsheets read as 1e-7 only sometimes.
  expect([0.0000001, 1e21, 0.1408, 44].map(printCell)).toEqual([
    '0.0000001',
    '1000000000000000000000',
    '0.1408',
    '44',
  ]);
  expect(printCell('a\tb\nc')).toBe('a b c');
  expect(printCell(cellError('#N/A'))).toBe('#N/A');
  expect(printCell(false)).toBe('FALSE');
  expect(printCell(null)).toBe('');
});
