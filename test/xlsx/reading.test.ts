import { CellError, type Cell } from '../../src/domain/cell';
import { openXlsx } from '../../src/xlsx';
import { readAll } from '../contract/support';
import { packageOf, type Written } from './support/package';

async function cellsOf(written: Written): Promise<Cell[][]> {
  const port = await openXlsx(packageOf(written), 'x.xlsx');
  const [{ used }] = await port.sheets();
  return used ? readAll(port, used) : [];
}
const data = (rows: string): string => `<sheetData>${rows}</sheetData>`;

describe('what other programs write', () => {
  test('rich text is joined, phonetic guides are left out', async () => {
    const strings =
      '<si><r><t>李</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 四</t></r><rPh sb="0" eb="1"><t>リ</t></rPh></si>';
    const inline =
      '<c r="B1" t="inlineStr"><is><r><t>王</t></r><rPh sb="0" eb="1"><t>オウ</t></rPh><r><t>五</t></r></is></c>';
    const sheet = data(`<row r="1"><c r="A1" t="s"><v>0</v></c>${inline}</row>`);
    expect(await cellsOf({ sheet, strings })).toEqual([['李 四', '王五']]);
  });

  test('rows and cells without an address follow the one before', async () => {
    const sheet = data(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row r="3"><c r="B3"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
    );
    expect(await cellsOf({ sheet })).toEqual([
      [1, 2, null],
      [null, null, null],
      [null, 3, 4],
      [5, null, null],
    ]);
  });

  test('booleans are "1" or "true"; errors that Excel lacks are #VALUE!', async () => {
    const cells =
      '<c t="b"><v>1</v></c><c t="b"><v>true</v></c><c t="b"><v>0</v></c><c t="e"><v>Err:502</v></c><c t="e"><v>#N/A</v></c>';
    expect(await cellsOf({ sheet: data(`<row>${cells}</row>`) })).toEqual([
      [true, true, false, new CellError('#VALUE!'), new CellError('#N/A')],
    ]);
  });

  test('every element may have a prefix', async () => {
    const sheet =
      '<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      '<x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:f>"a"</x:f><x:v>a</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(await cellsOf({ sheet })).toEqual([['a']]);
  });

  test('a dimension that lies, absolute targets, and cells with style alone', async () => {
    const sheet = `<dimension ref="A1:XFD1048576"/>${data('<row r="2"><c r="B2" s="1"/><c r="C2"><v>7</v></c><c r="D2" s="1"/></row>')}`;
    const port = await openXlsx(packageOf({ sheet, target: '/xl/worksheets/sheet1.xml' }), 'x');
    expect((await port.sheets())[0].used).toEqual({ sheet: '表', row: 1, column: 2, rows: 1, columns: 1 });
  });

  test('dates of the 1904 system become serials of the 1900 one, other numbers do not', async () => {
    const styles = '<cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>';
    const sheet = data('<row><c s="1"><v>100</v></c><c><v>100</v></c></row>');
    expect(await cellsOf({ sheet, styles, before: '<workbookPr date1904="true"/>' })).toEqual([[1562, 100]]);
  });

  test('ISO dates of strict files are serials', async () => {
    const sheet = data('<row><c t="d"><v>2023-12-31</v></c><c t="d"><v>1900-01-01T12:00:00</v></c></row>');
    expect(await cellsOf({ sheet })).toEqual([[45291, 1.5]]);
  });

  test('escaped characters are decoded, literal escapes kept', async () => {
    const strings = '<si><t>a_x000D_b</t></si><si><t>_x005F_x000D_</t></si><si><t>&lt;&amp;&#x4E00;</t></si>';
    const sheet = data('<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c></row>');
    expect(await cellsOf({ sheet, strings })).toEqual([['a\rb', '_x000D_', '<&一']]);
  });

  test('UTF-16 parts are read', async () => {
    const xml =
      '<?xml version="1.0" encoding="UTF-16"?><worksheet xmlns="m"><sheetData><row><c t="str"><v>字</v></c></row></sheetData></worksheet>';
    const { zipSync, unzipSync } = await import('fflate');
    const parts = unzipSync(packageOf({ sheet: '' }));
    parts['xl/worksheets/sheet1.xml'] = new Uint8Array(Buffer.from(`\ufeff${xml}`, 'utf16le'));
    const port = await openXlsx(zipSync(parts), 'x');
    expect(await readAll(port, { sheet: '表', row: 0, column: 0, rows: 1, columns: 1 })).toEqual([['字']]);
  });

  test('names that mean something else than one rectangle are left out', async () => {
    const names =
      '<definedNames><definedName name="一">\'表\'!$B$3</definedName><definedName name="二">表!$A$1:$C$4</definedName>' +
      '<definedName name="三">1+1</definedName><definedName name="四">表!$A:$A</definedName>' +
      '<definedName name="五">没有!$A$1</definedName><definedName name="六" localSheetId="0">表!$A$1</definedName></definedNames>';
    const port = await openXlsx(packageOf({ sheet: '<sheetData/>', after: names }), 'x');
    expect((await port.names()).map((one) => one.name)).toEqual(['一', '二']);
    expect((await port.names())[1].range).toEqual({ sheet: '表', row: 0, column: 0, rows: 4, columns: 3 });
  });

  test('followers of a shared formula have their own text', async () => {
    const sheet = data(
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*$C$1</f><v>2</v></c></row>' +
        '<row r="2"><c r="B2"><f t="shared" si="0"/><v>4</v></c></row>',
    );
    const port = await openXlsx(packageOf({ sheet }), 'x');
    expect((await port.sheetDetails('表')).formulas).toEqual([
      { row: 0, column: 1, formula: '=A1*$C$1' },
      { row: 1, column: 1, formula: '=A2*$C$1' },
    ]);
  });
});
