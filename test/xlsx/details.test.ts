import { newXlsx, openXlsx } from '../../src/xlsx';
import { packageOf } from './support/package';

const STYLES =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="0&quot;人&quot;"/></numFmts>' +
  '<fonts count="2"><font/><font><b/><i val="0"/><u/><sz val="14"/><color theme="4" tint="-0.5"/><name val="黑体"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFFFC7CE"/></patternFill></fill></fills>' +
  '<borders count="2"><border/><border><left/><top style="thin"><color indexed="10"/></top></border></borders>' +
  '<cellXfs count="3"><xf/><xf numFmtId="164" fontId="1" fillId="2" borderId="1"><alignment horizontal="center" wrapText="1"/>' +
  '<protection locked="0"/></xf><xf numFmtId="14" fillId="1"/></cellXfs>';

test('formats, sizes, merges, panes and drop-downs of a sheet', async () => {
  const sheet =
    '<sheetViews><sheetView showGridLines="0"><pane xSplit="1" ySplit="2" state="frozen"/></sheetView></sheetViews>' +
    '<sheetFormatPr defaultColWidth="9.5" defaultRowHeight="15"/><cols><col min="2" max="4" width="20" hidden="1"/></cols>' +
    '<sheetData><row r="1"><c r="B1" s="1"><v>1</v></c><c r="C1" s="2"/></row><row r="3" ht="30" hidden="true"/></sheetData>' +
    '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>' +
    '<dataValidations><dataValidation type="list" showErrorMessage="1" sqref="A2:A9 C2"><formula1>"男,女"</formula1></dataValidation>' +
    '<dataValidation type="whole" sqref="D1"><formula1>1</formula1></dataValidation></dataValidations>' +
    '<extLst><ext><x14:dataValidations xmlns:x14="x" xmlns:xm="m"><x14:dataValidation type="list"><x14:formula1><xm:f>代码!$A$1:$A$9</xm:f></x14:formula1><xm:sqref>B2:B9</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
  const port = await openXlsx(packageOf({ sheet, styles: STYLES }), 'x');
  const details = await port.sheetDetails('表');
  expect(details.looks).toEqual([
    { numberFormat: 'General' },
    {
      numberFormat: '0"人"',
      bold: true,
      underline: true,
      fontSize: 14,
      fontName: '黑体',
      fontColor: '#223962',
      fillColor: '#FFC7CE',
      borders: { top: { style: 'thin', color: '#FF0000' } },
      horizontal: 'center',
      wrap: true,
      locked: false,
    },
    { numberFormat: 'yyyy/m/d' },
  ]);
  expect(details.styles[0]?.[1]).toBe(1);
  expect(details.styles[0]?.[2]).toBe(2);
  expect(details.columns).toEqual([{ column: 1, columns: 3, width: 20, hidden: true }]);
  expect(details.rows).toEqual([{ row: 2, height: 30, hidden: true }]);
  expect(details.merges).toEqual([{ row: 0, column: 0, rows: 2, columns: 2 }]);
  expect(details.frozen).toEqual({ rows: 2, columns: 1 });
  expect(details.validations).toEqual([
    {
      ranges: [
        { row: 1, column: 0, rows: 8, columns: 1 },
        { row: 1, column: 2, rows: 1, columns: 1 },
      ],
      choices: ['男', '女'],
      source: null,
      strict: true,
    },
    {
      ranges: [{ row: 1, column: 1, rows: 8, columns: 1 }],
      choices: null,
      source: '=代码!$A$1:$A$9',
      strict: false,
    },
  ]);
  expect([details.defaultWidth, details.defaultHeight, details.showGridLines]).toEqual([9.5, 15, false]);
});

test('a sheet of our own has the looks it was asked for', async () => {
  const made = newXlsx('x');
  await made.addSheet({
    name: '表',
    rows: [
      [{ content: { value: '题' }, style: 'title' }, { content: { value: 1 } }],
      [
        { content: { value: 'x' }, style: 'hard' },
        { content: { value: 'y' }, style: 'soft' },
      ],
      [
        { content: { value: 0.5 }, style: 'percent' },
        { content: { formula: '=IFS(A1>0,1)' }, style: 'total' },
      ],
    ],
    widths: [20, null, 9],
    frozenRows: 1,
  });
  const port = await openXlsx(await made.save(), 'x');
  const details = await port.sheetDetails('表');
  const look = (row: number, column: number): object => details.looks[details.styles[row]?.[column] ?? 0];
  expect(look(0, 0)).toMatchObject({ bold: true, fontSize: 16 });
  expect(look(0, 1)).toMatchObject({ numberFormat: 'General' });
  expect(look(1, 0)).toMatchObject({ bold: true, fillColor: '#FFC7CE', numberFormat: '@' });
  expect(look(1, 1)).toMatchObject({ italic: true, fillColor: '#FFEB9C' });
  expect(look(2, 0)).toMatchObject({ numberFormat: '0.00%' });
  expect(details.formulas).toEqual([{ row: 2, column: 1, formula: '=IFS(A1>0,1)' }]);
  expect(details.frozen).toEqual({ rows: 1, columns: 0 });
  expect(details.columns.map((one) => one.width)).toEqual([20, 9]);
});
