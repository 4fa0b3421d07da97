import { cellError, isError } from '../../../src/domain/cell';
import { readLevel } from '../../../src/domain/locality/level';

test.each([
  [1, 1],
  [4, 4],
  ['1', 1],
  ['３', 3],
  ['本社区', 1],
  [' 本 社区 ', 1],
  ['1本社区', 1],
  ['1 本社区', 1],
  ['2.本街道非本社区', 2],
  ['本街道', 2],
  ['本镇非本社区', 2],
  ['本区非本街道', 3],
  ['某区非本街道', 3],
  ['中原区非本街道', 3],
  ['3、本区非本街道', 3],
  ['本区', 3],
  ['区外', 4],
  ['不在某区', 4],
  ['某区以外', 4],
  ['不在本区', 4],
  ['本县以外', 4],
  ['4区外', 4],
])('%j is level %d', (cell, level) => expect(readLevel(cell)).toBe(level));

test.each([null, '', '  '])('%j is not filled in', (cell) => expect(readLevel(cell)).toBe(0));

test.each([0, 5, 1.5, '5', '某', '外省人员', '1区外', '不在本社区', '本社区以外', '本社区非本街道', true])(
  '%j is no level',
  (cell) => {
    const level = readLevel(cell);
    expect(isError(level) && [level.code, level.reason?.key]).toEqual(['#N/A', 'unknownLevel']);
  },
);

test('errors are handed on', () => {
  const error = cellError('#REF!');
  expect(readLevel(error)).toBe(error);
});
