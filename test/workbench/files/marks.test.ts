import type { Mark } from '../../../src/workbook/port';
import { formatsOf, saveMarks } from '../../../src/workbench/files/marks';
import type { GridConditionalFormat } from '../../../src/workbench/host/grid';
import { newXlsx, openXlsx } from '../../../src/xlsx';

const range = (row: number) => ({ sheet: '表', row, column: 0, rows: 2, columns: 1 });
const MARKS: Mark[] = [
  { range: range(0), severity: 'hard' },
  { range: range(4), severity: 'soft' },
];

async function marked(marks: readonly Mark[]): Promise<Uint8Array> {
  const file = newXlsx('x');
  await file.addSheet({ name: '表', rows: [[{ content: { value: 1 } }]], widths: [] });
  await file.mark(marks);
  return file.save();
}

/** A grid that holds conditional formats, as far as saving asks it. */
const gridOf = (formats: readonly Omit<GridConditionalFormat, 'id'>[]): Parameters<typeof saveMarks>[0] => ({
  sheets: () => [{ id: 's', name: '表', visibility: 'Visible', protected: false }] as never,
  conditionalFormats: () => formats.map((format, i) => ({ ...format, id: String(i) })),
});
const names = new Map([['s', '表']]);
const marksIn = async (bytes: Uint8Array) => (await (await openXlsx(bytes, 'x')).sheetDetails('表')).marks;

test('the marks of a file come back as they were put on', async () => {
  expect(await marksIn(await marked(MARKS))).toEqual(
    MARKS.map(({ range: { sheet: _, ...area }, severity }) => ({ severity, area })),
  );
});

test('hard marks lie over soft ones', async () => {
  const formats = formatsOf(await marksIn(await marked(MARKS)));
  expect(formats.map(({ formula }) => formula)).toEqual(['=LEN("SHEQU.soft")>0', '=LEN("SHEQU.hard")>0']);
});

test('marks taken off in the grid are taken off in the file', async () => {
  const file = await openXlsx(await marked(MARKS), 'x');
  await saveMarks(gridOf([]), file, names);
  expect(await marksIn(await file.save())).toEqual([]);
});

test('other marks in the grid replace those of the file', async () => {
  const file = await openXlsx(await marked(MARKS), 'x');
  const { sheet: _, ...area } = range(9);
  await saveMarks(gridOf(formatsOf([{ severity: 'soft', area }])), file, names);
  expect(await marksIn(await file.save())).toEqual([{ severity: 'soft', area }]);
});

test('a file whose marks are those of the grid is left alone', async () => {
  const bytes = await marked(MARKS);
  const file = await openXlsx(bytes, 'x');
  const touched: string[] = [];
  file.mark = async () => void touched.push('mark');
  file.clearMarks = async () => void touched.push('clearMarks');
  await saveMarks(gridOf(formatsOf(await marksIn(bytes))), file, names);
  expect(touched).toEqual([]);
});
