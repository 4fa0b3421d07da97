import { openXlsx } from '../../src/xlsx';
import type { Edit } from '../../src/workbook/port';
import { expectRefusal, range, readAll, readCell } from '../contract/support';
import { packageOf, partsOf, relation, relations } from './support/package';

const SHEET = 'xl/worksheets/sheet1.xml';
const edit = (row: number, column: number, after: Edit['after'], more: Partial<Edit> = {}): Edit => ({
  sheet: '表',
  row,
  column,
  after,
  ...more,
});
const STYLES =
  '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
  '<cellXfs count="2"><xf numFmtId="0" fontId="0"/><xf numFmtId="14" fontId="0"><alignment horizontal="center"/></xf></cellXfs>';

describe('saving', () => {
  test('the same content gives the same file, to the byte', async () => {
    const port = await openXlsx(packageOf({ sheet: '<sheetData/>' }), 'x');
    await port.apply([edit(0, 0, { value: '甲' })]);
    const file = await port.save();
    jest.useFakeTimers({ now: new Date(2030, 5, 6), doNotFake: ['setTimeout', 'performance'] });
    expect(await port.save()).toEqual(file);
    jest.useRealTimers();
    expect(await (await openXlsx(file, 'x')).save()).toEqual(file);
  });

  test('parts that were not touched keep every byte of their content', async () => {
    const file = packageOf({
      sheet: '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><drawing r:id="rId9"/>',
      parts: { 'xl/charts/chart1.xml': '<c:chart  xmlns:c="c"/>\r\n', 'customXml/item1.xml': '<甲/>' },
    });
    const port = await openXlsx(file, 'x');
    expect(partsOf(await port.save())).toEqual(partsOf(file));
    await port.apply([edit(0, 0, { value: 2 })]);
    const before = partsOf(file);
    const after = partsOf(await port.save());
    expect(Object.keys(after)).toEqual(Object.keys(before));
    const touched = Object.keys(after).filter((name) => after[name] !== before[name]);
    expect(touched).toEqual(['xl/workbook.xml', SHEET]);
    expect(after[SHEET]).toBe(before[SHEET].replace('<v>1</v>', '<v>2</v>'));
    expect(after['xl/workbook.xml']).toContain('<calcPr fullCalcOnLoad="1"/>');
    expect(port.asksForCalculation()).toBe(false);
    expect((await openXlsx(await port.save(), 'x')).asksForCalculation()).toBe(true);
  });

  test('cells and rows go in where they belong, also between ones without address', async () => {
    const sheet =
      '<sheetData>\n <row spans="1:2"><c><v>1</v></c><c><v>2</v></c></row>\n <row r="5"/>\n <row><c t="str"><v>x</v></c></row></sheetData>';
    const port = await openXlsx(packageOf({ sheet }), 'x');
    await port.apply([
      edit(0, 3, { value: '丁' }),
      edit(0, 0, { value: 9 }),
      edit(2, 1, { value: true }),
      edit(4, 2, { value: 5 }),
      edit(8, 0, { value: 8 }),
    ]);
    const again = await openXlsx(await port.save(), 'x');
    expect(await readAll(again, range('表', 0, 0, 9, 4))).toEqual([
      [9, 2, null, '丁'],
      [null, null, null, null],
      [null, true, null, null],
      [null, null, null, null],
      [null, null, 5, null],
      ['x', null, null, null],
      [null, null, null, null],
      [null, null, null, null],
      [8, null, null, null],
    ]);
  });

  test('an empty sheet, a prefix, and old line ends', async () => {
    const sheet =
      '<?xml version="1.0"?>\r\n<x:worksheet\r\n xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main">\r\n<x:sheetData/>\r\n</x:worksheet>';
    const port = await openXlsx(packageOf({ sheet }), 'x');
    await port.apply([edit(1, 1, { value: '甲' })]);
    await port.mark([{ range: range('表', 1, 1), severity: 'hard' }]);
    const file = await port.save();
    expect(partsOf(file)[SHEET]).toContain(
      '<x:sheetData><x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:t>甲</x:t></x:is></x:c></x:row></x:sheetData><x:conditionalFormatting',
    );
    expect(await readCell(await openXlsx(file, 'x'), '表', 1, 1)).toBe('甲');
  });

  test('a style stays; a number format makes one more, once', async () => {
    const sheet =
      '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="1"><v>1</v></c></row></sheetData>';
    const port = await openXlsx(packageOf({ sheet, styles: STYLES }), 'x');
    const applied = await port.apply([
      edit(0, 0, { value: '1' }, { numberFormat: '@' }),
      edit(0, 1, { value: '2' }, { numberFormat: '@' }),
      edit(0, 2, { value: 3 }, { numberFormat: '0.000"人"' }),
    ]);
    const parts = partsOf(await port.save());
    expect(parts[SHEET]).toMatch(/<c r="A1" s="2" t="inlineStr">.*<c r="B1" s="2".*<c r="C1" s="3"><v>3</);
    expect(parts['xl/styles.xml']).toContain(
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.000&quot;人&quot;"/>',
    );
    expect(parts['xl/styles.xml']).toContain('<cellXfs count="4">');
    expect(parts['xl/styles.xml']).toMatch(
      /<xf numFmtId="49" fontId="0"[^>]*><alignment horizontal="center"\/><\/xf>/,
    );
    await port.undo(applied);
    expect(partsOf(await port.save())[SHEET]).toContain('<c r="B1" s="1"><v>1</v></c>');
  });

  test('a file without styles gets a styles part when one is needed', async () => {
    const sheet = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
    const port = await openXlsx(packageOf({ sheet }), 'x');
    await port.apply([edit(0, 0, { value: '1' }, { numberFormat: '@' })]);
    const again = await openXlsx(await port.save(), 'x');
    const [applied] = await again.apply([edit(0, 0, { value: '2' }, { numberFormat: '0.00' })]);
    expect(applied.numberFormatBefore).toBe('@');
  });

  test('the calculation chain goes when a formula goes', async () => {
    const file = packageOf({
      sheet: '<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row></sheetData>',
      relations: relation('rId8', 'calcChain', 'calcChain.xml'),
      types: '<Override PartName="/xl/calcChain.xml" ContentType="c"/>',
      parts: { 'xl/calcChain.xml': '<calcChain><c r="A1"/></calcChain>' },
    });
    const port = await openXlsx(file, 'x');
    expect(partsOf(await port.save())['xl/calcChain.xml']).toBeDefined();
    await port.apply([edit(0, 0, { value: 2 })]);
    const parts = partsOf(await port.save());
    expect(parts['xl/calcChain.xml']).toBeUndefined();
    expect(parts['xl/_rels/workbook.xml.rels'] + parts['[Content_Types].xml']).not.toContain('calcChain');
  });

  test('when the first of a shared formula goes, the others keep theirs', async () => {
    const sheet =
      '<sheetData><row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row>' +
      '<row r="2"><c r="B2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/></c></row></sheetData>';
    const port = await openXlsx(packageOf({ sheet }), 'x');
    await port.apply([edit(0, 1, { value: 7 })]);
    const text = partsOf(await port.save())[SHEET];
    expect(text).toContain('<c r="B1"><v>7</v></c>');
    expect(text).toContain('<c r="B2"><f>A2*2</f><v>4</v></c>');
    expect(text).toContain('<c r="B3"><f>A3*2</f></c>');
  });

  test('a header cell of a table is renamed in the table; blank or double ones are refused', async () => {
    const table =
      '<table xmlns="m" id="1" name="T" displayName="T" ref="A1:B2"><tableColumns count="2"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"/></tableColumns></table>';
    const file = packageOf({
      sheet:
        '<sheetData><row r="1"><c r="A1" t="str"><v>a</v></c><c r="B1" t="str"><v>b</v></c></row></sheetData><tableParts><tablePart r:id="rId1"/></tableParts>',
      parts: {
        'xl/tables/t.xml': table,
        'xl/worksheets/_rels/sheet1.xml.rels': relations(relation('rId1', 'table', '../tables/t.xml')),
      },
    });
    const port = await openXlsx(file, 'x');
    await expectRefusal(port.apply([edit(0, 0, { value: 'B' })]), 'invalid');
    await expectRefusal(port.apply([edit(0, 0, { value: null })]), 'invalid');
    await port.apply([edit(0, 0, { value: '姓\n名' })]);
    expect(partsOf(await port.save())['xl/tables/t.xml']).toBe(
      table.replace('name="a"', 'name="姓_x000a_名"'),
    );
  });

  test('unlocked cells of a protected sheet can be changed', async () => {
    const styles = STYLES.replace('<alignment', '<protection locked="0"/><alignment');
    const sheet =
      '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1"><v>1</v></c></row></sheetData><sheetProtection sheet="1"/>';
    const port = await openXlsx(packageOf({ sheet, styles }), 'x');
    await port.apply([edit(0, 0, { value: 2 })]);
    await expectRefusal(port.apply([edit(0, 1, { value: 2 })]), 'protected');
  });

  test('part of an array formula cannot be changed; the first cell of a spill can, and comes back whole', async () => {
    const sheet =
      '<sheetData><row r="1"><c r="A1" cm="1"><f t="array" ref="A1:B1">_xlfn.SEQUENCE(1,2)</f><v>1</v></c><c r="B1"><v>2</v></c></row></sheetData>';
    const port = await openXlsx(packageOf({ sheet }), 'x');
    await expectRefusal(port.apply([edit(0, 1, { value: 5 })]), 'invalid');
    const applied = await port.apply([edit(0, 0, { value: 5 })]);
    expect(applied[0].before).toEqual({ formula: '=SEQUENCE(1,2)' });
    expect(await readAll(port, range('表', 0, 0, 1, 2))).toEqual([[5, null]]);
    await port.undo(applied);
    expect(await readAll(port, range('表', 0, 0, 1, 2))).toEqual([[1, 2]]);
  });

  test('results of a spilling function are stored with what Excel needs to spill it again', async () => {
    const port = await openXlsx(packageOf({ sheet: '<sheetData/>' }), 'x');
    const formula = '=SHEQU.STAFFQUOTA.DETAIL(C1:C9)';
    await port.writeResults('表', [
      {
        row: 0,
        column: 0,
        formula,
        values: [
          ['人口', 18],
          [null, 2],
        ],
      },
    ]);
    const file = await port.save();
    expect(partsOf(file)[SHEET]).toContain(
      '<c r="A1" t="str" cm="1"><f t="array" ref="A1:B2">_xldudf_SHEQU_STAFFQUOTA_DETAIL(C1:C9)</f><v>人口</v></c><c r="B1"><v>18</v></c>',
    );
    expect(partsOf(file)['xl/metadata.xml']).toContain('XLDAPR');
    const again = await openXlsx(file, 'x');
    expect((await again.sheetDetails('表')).formulas).toEqual([
      { row: 0, column: 0, formula, array: { row: 0, column: 0, rows: 2, columns: 2 }, dynamic: true },
    ]);
  });
});
