import type { Mark } from '../../workbook/port';
import { rangeAddress } from '../../workbook/address';
import type { SheetMark, XlsxWorkbook } from '../../xlsx';
import type { UniverGrid } from '../grid/univer-grid';
import type { GridConditionalFormat } from '../host/grid';

/** The add-in names itself in the conditions of its marks; the adapters for Excel and for files write the same. */
const OURS = /LEN\("SHEQU\.(hard|soft)"\)/;

const LOOKS: Readonly<Record<Mark['severity'], GridConditionalFormat['style']>> = {
  hard: { bold: true, fontColor: '#9C0006', fill: '#FFC7CE' },
  soft: { italic: true, fontColor: '#9C5700', fill: '#FFEB9C' },
};

/** The marks of a file's sheet → conditional formats of the grid. The last one comes first: hard shows over soft. */
export function formatsOf(marks: readonly SheetMark[]): Omit<GridConditionalFormat, 'id'>[] {
  return (['soft', 'hard'] as const).flatMap((severity) => {
    const rects = marks.filter((mark) => mark.severity === severity).map(({ area }) => area);
    if (rects.length === 0) return [];
    const formula = `=LEN("SHEQU.${severity}")>0`;
    return [{ rects, kind: 'custom' as const, formula, stopIfTrue: false, style: LOOKS[severity] }];
  });
}

/**
 * Puts the grid's marks into the file, and takes those off that the grid has no more. A file whose marks are the
 * grid's is left alone: they may stand on a protected sheet.
 */
export async function saveMarks(
  grid: Pick<UniverGrid, 'sheets' | 'conditionalFormats'>,
  file: XlsxWorkbook,
  names: ReadonlyMap<string, string>,
): Promise<void> {
  const present = new Set(grid.sheets().map(({ id }) => id));
  const marks: Mark[] = [];
  const stored: Mark[] = [];
  for (const [id, sheet] of names) {
    for (const { formula, rects } of present.has(id) ? grid.conditionalFormats(id) : []) {
      const severity = OURS.exec(formula)?.[1] as Mark['severity'] | undefined;
      if (severity) marks.push(...rects.map((rect) => ({ range: { sheet, ...rect }, severity })));
    }
    for (const { severity, area } of (await file.sheetDetails(sheet)).marks) {
      stored.push({ range: { sheet, ...area }, severity });
    }
  }
  if (keysOf(marks) === keysOf(stored)) return;
  await (marks.length > 0 ? file.mark(marks) : file.clearMarks());
}

const keysOf = (marks: readonly Mark[]): string =>
  marks
    .map(({ range, severity }) => `${severity} ${range.sheet} ${rangeAddress(range)}`)
    .sort()
    .join('\n');
