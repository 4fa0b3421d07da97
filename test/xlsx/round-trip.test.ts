import fc from 'fast-check';
import { CellError, ERROR_CODES, type Cell } from '../../src/domain/cell';
import { newXlsx, openXlsx } from '../../src/xlsx';
import { readAll } from '../contract/support';

/** Text that breaks careless writers: XML's own characters, space at the ends, escapes, astral and lone surrogates. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom(
      '<',
      '&',
      '"',
      "'",
      ' ',
      '\n',
      '\r',
      '\t',
      '_x000D_',
      '_',
      'x005F',
      ']]>',
      '𠮷',
      '社',
      '\ud842',
      '\u0000',
      '\u001f',
      '\ufffe',
    ),
  }),
  fc.constantFrom('110105194912310021', '007', '=1+1', "'", 'TRUE', '#N/A', '1e5'),
);
/** Errors that files store as such (the others need newer metadata and become #VALUE!). */
const stored = ERROR_CODES.filter((code) => !['#SPILL!', '#CALC!'].includes(code));
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: text },
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom(...stored).map((code) => new CellError(code)),
);
/** What a cell is expected to give back: an empty text is a blank cell, and minus zero is zero. */
const expected = (value: Cell): Cell => (value === '' ? null : Object.is(value, -0) ? 0 : value);
const matrix = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

const area = (
  values: Cell[][],
): { sheet: string; row: number; column: number; rows: number; columns: number } => ({
  sheet: '表',
  row: 0,
  column: 0,
  rows: values.length,
  columns: values[0].length,
});

// Each run packs and unpacks two or three files.
jest.setTimeout(60_000);

describe('cells written, saved and read again', () => {
  test('as a new sheet', async () => {
    await fc.assert(
      fc.asyncProperty(matrix, async (values) => {
        const port = newXlsx('x');
        await port.addSheet({
          name: '表',
          rows: values.map((row) => row.map((value) => ({ content: { value } }))),
        });
        const again = await openXlsx(await port.save(), 'x');
        expect(await readAll(again, area(values))).toEqual(values.map((row) => row.map(expected)));
      }),
      { numRuns: 60 },
    );
  });

  test('as edits over other cells', async () => {
    await fc.assert(
      fc.asyncProperty(matrix, matrix, async (before, values) => {
        const port = newXlsx('x');
        await port.addSheet({
          name: '表',
          rows: before.map((row) => row.map((value) => ({ content: { value } }))),
        });
        const opened = await openXlsx(await port.save(), 'x');
        const edits = values.flatMap((row, r) =>
          row.map((value, c) => ({ sheet: '表', row: r, column: c, after: { value } })),
        );
        const applied = await opened.apply(edits);
        const again = await openXlsx(await opened.save(), 'x');
        expect(await readAll(again, area(values))).toEqual(values.map((row) => row.map(expected)));
        await opened.undo(applied);
        const back = await openXlsx(await opened.save(), 'x');
        expect(await readAll(back, area(before))).toEqual(before.map((row) => row.map(expected)));
      }),
      { numRuns: 40 },
    );
  });
});
