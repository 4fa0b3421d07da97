import { strFromU8, unzipSync } from 'fflate';
import { communityWorkforce, codeList, storedCode } from '../../src/returns';
import type { ColumnSpec, SheetSpec } from '../../src/returns/template';
import { columnLetters } from '../../src/workbook/address';
import { openXlsx, type XlsxWorkbook } from '../../src/xlsx';
import { writeReturn } from '../../src/xlsx/write-return';
import { columnFormula } from '../../src/xlsx/write-return/formulas';

// What Excel is told about each column of each sheet, read from the file's own XML.
let parts: Record<string, string>;
let workbook: XlsxWorkbook;
beforeAll(async () => {
  const bytes = await writeReturn(communityWorkforce);
  parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
  workbook = await openXlsx(bytes, 't.xlsx');
}, 60_000);

const decode = (text: string): string =>
  text
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
const attributes = (tag: string): Record<string, string> =>
  Object.fromEntries(
    [...tag.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name, value]) => [name, decode(value)]),
  );

const sheetXml = ({ name }: SheetSpec): string =>
  parts[`xl/worksheets/sheet${communityWorkforce.sheets.findIndex((sheet) => sheet.name === name) + 1}.xml`];

/** Number format and lock of each style of the file. */
function styles(): { format: string; locked: boolean }[] {
  const xml = parts['xl/styles.xml'];
  const own = new Map(
    [...xml.matchAll(/<numFmt ([^>]*)\/>/g)].map(([, tag]) => [
      attributes(tag).numFmtId,
      attributes(tag).formatCode,
    ]),
  );
  const builtIn: Record<string, string> = { 0: 'General', 1: '0', 2: '0.00', 10: '0.00%', 49: '@' };
  const xfs = xml.slice(xml.indexOf('<cellXfs'), xml.indexOf('</cellXfs>'));
  return [...xfs.matchAll(/<xf ([^>]*?)(\/>|>([\s\S]*?)<\/xf>)/g)].map(([, tag, , inner = '']) => {
    const id = attributes(tag).numFmtId;
    return { format: own.get(id) ?? builtIn[id] ?? id, locked: !/<protection [^>]*locked="0"/.test(inner) };
  });
}

/** The style of a column, and what Excel asks about what is typed into it. */
function columnOf(sheet: SheetSpec, column: ColumnSpec) {
  const xml = sheetXml(sheet);
  const n = sheet.columns.indexOf(column) + 1;
  const col = [...xml.matchAll(/<col ([^>]*)\/>/g)]
    .map(([, tag]) => attributes(tag))
    .find(({ min, max }) => Number(min) <= n && n <= Number(max));
  const place =
    sheet.layout === 'form' ? `B${n + 2}` : `${columnLetters(n - 1)}2:${columnLetters(n - 1)}5000`;
  const validation = [...xml.matchAll(/<dataValidation ([^>]*?)(\/>|>([\s\S]*?)<\/dataValidation>)/g)]
    .map(
      ([, tag, , inner = '']) =>
        ({
          ...attributes(tag),
          formula: decode(/<formula1>([^<]*)/.exec(inner)?.[1] ?? ''),
          second: decode(/<formula2>([^<]*)/.exec(inner)?.[1] ?? ''),
        }) as Record<string, string>,
    )
    .find(({ sqref }) => sqref === place);
  const cell = new RegExp(`<c r="${place}"[^>]*?s="(\\d+)"`).exec(xml)?.[1];
  const style = styles()[Number(sheet.layout === 'form' ? cell : col?.style)];
  return { style, validation };
}

const TEXT = ['text', 'note', 'identity', 'digits', 'code', 'codes'];
const NUMBERS: Readonly<Record<string, readonly string[]>> = {
  integer: ['0'],
  decimal: ['0.00', 'General'],
  percent: ['0.00%'],
  date: ['yyyy-mm-dd'],
  month: ['yyyy-mm'],
};

describe.each(communityWorkforce.sheets.map((sheet) => [sheet.name, sheet] as const))('%s', (_, sheet) => {
  test('keeps digits as text, and shows every other column as what it is', () => {
    for (const column of sheet.columns) {
      const { style } = columnOf(sheet, column);
      const allowed =
        TEXT.includes(column.type) && column.formula === undefined
          ? ['@']
          : (NUMBERS[column.type] ?? ['General']);
      expect([column.name, allowed.includes(style.format)]).toEqual([column.name, true]);
    }
  });

  test('offers the entries of code lists, bounds numbers, and keeps formulas from being typed over', async () => {
    for (const column of sheet.columns) {
      const { validation } = columnOf(sheet, column);
      const said = [column.name, validation?.type, validation?.errorStyle ?? 'stop'];
      if (column.formula !== undefined) expect(said).toEqual([column.name, 'custom', 'stop']);
      else if (column.type === 'codes')
        expect([column.name, validation?.prompt?.length ?? 0]).not.toEqual([column.name, 0]);
      else if (column.codes !== undefined) {
        expect(said).toEqual([column.name, 'list', 'warning']);
        expect(await listOf(validation!.formula)).toEqual(codeList(column.codes).entries.map(storedCode));
      } else if (column.fill !== 'formula' && (column.least !== undefined || column.most !== undefined)) {
        expect([validation?.operator, Number(validation?.formula)]).toEqual([
          validation?.operator === undefined ? undefined : 'between',
          column.least ?? 0,
        ]);
        if (column.most !== undefined) expect(Number(validation?.second)).toBe(column.most);
      } else if (column.fill !== 'formula' && column.type === 'integer') {
        expect(said).toEqual([column.name, 'whole', 'warning']);
        expect([validation!.operator, validation!.formula]).toEqual(['greaterThanOrEqual', '0']);
      }
    }
  });

  if (sheet.layout === 'table') {
    test('has a table of its name with a header that stays in view, and formulas that are locked', async () => {
      expect(sheetXml(sheet)).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
      const table = (await workbook.tables()).find(({ name }) => name === sheet.name)!;
      expect([table.range.row, table.range.columns, table.header]).toEqual([0, sheet.columns.length, true]);
      const xml = Object.values(parts).find((part) => part.includes(`displayName="${sheet.name}"`))!;
      const columns = [...xml.matchAll(/<tableColumn ([^>]*?)(\/>|>([\s\S]*?)<\/tableColumn>)/g)].map(
        ([, tag, , inner = '']) => ({
          name: attributes(tag).name,
          formula: decode(/<calculatedColumnFormula>([^<]*)/.exec(inner)?.[1] ?? ''),
        }),
      );
      expect(columns.map(({ name }) => name)).toEqual(sheet.columns.map(({ name }) => name));
      for (const [n, column] of sheet.columns.entries()) {
        const formula = column.formula === undefined ? '' : columnFormula(column.formula, sheet.name);
        expect([column.name, columns[n].formula]).toEqual([column.name, formula]);
        expect([column.name, columnOf(sheet, column).style.locked]).toEqual([
          column.name,
          column.formula !== undefined,
        ]);
      }
    });
  }
});

async function listOf(formula: string): Promise<unknown[]> {
  const [, sheet, letters, last] = /^'?(.+?)'?!\$([A-Z]+)\$2:\$\2\$(\d+)$/.exec(formula)!;
  const column = [...letters].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const values: unknown[] = [];
  const range = { sheet, row: 1, column, rows: Number(last) - 1, columns: 1 };
  for await (const block of workbook.read(range)) values.push(...block.values.flat());
  return values;
}

test('the guide explains every column of every sheet', async () => {
  const guide = (await workbook.sheets()).find(({ name }) => name === '填报说明')!;
  const rows: unknown[][] = [];
  for await (const block of workbook.read(guide.used!)) rows.push(...block.values);
  for (const sheet of communityWorkforce.sheets) {
    const explained = rows.filter(([name]) => name === sheet.name).map(([, column]) => column);
    expect(explained).toEqual(expect.arrayContaining(sheet.columns.map(({ name }) => name)));
  }
});
