import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { setLanguage } from '../../src/locale';
import { communityWorkforce, pickSheets } from '../../src/returns';
import { newXlsx, openXlsx } from '../../src/xlsx';
import { writeReturn } from '../../src/xlsx/write-return';
import { run, samples, scratch } from '../cli/run';
import { range } from '../contract/support';
import { lint } from './lint';
import { partsOf } from './support/package';

jest.setTimeout(120_000);

const directory = scratch();
const at = (name: string): string => join(directory, name);
const clean = join(samples, 'county-clean.xlsx');
const damaged = join(samples, 'county-damaged.xlsx');

describe('no file of ours has anything that Excel would complain about:', () => {
  test.each(['zh-CN', 'en'] as const)('the template with all its sheets (%s)', async (language) => {
    setLanguage(language);
    const bytes = await writeReturn(communityWorkforce).finally(() => setLanguage('zh-CN'));
    expect(lint(bytes)).toEqual([]);
  });

  test.each(communityWorkforce.sheets.filter(({ required }) => !required).map(({ name }) => name))(
    'the template with %s alone',
    async (name) => {
      expect(lint(await writeReturn(pickSheets(communityWorkforce, [name]).template))).toEqual([]);
    },
  );

  const commands: readonly (readonly [string, (out: string) => string[]])[] = [
    ['the sample', (out) => ['sample', '--out', out]],
    ['the damaged sample', (out) => ['sample', '--damaged', '--out', out]],
    ['a summary', (out) => ['summarize', damaged, '--out', out]],
    ['a report', (out) => ['check', damaged, '--report', out]],
    ['the rules', (out) => ['rules', 'table', '--out', out]],
    ['the rules in English', (out) => ['rules', 'table', '--out', out, '--lang', 'en']],
    ['a corrected return', (out) => ['fix', damaged, out]],
    ['a frozen return', (out) => ['freeze', clean, '--out', out]],
    ['a return with reasons', (out) => ['reasons', 'list', clean, '--out', out]],
  ];
  test.each(commands)('%s', async (name, command) => {
    const out = at(`${name.replaceAll(' ', '-')}.xlsx`);
    const { err } = await run(command(out));
    expect([err, lint(readFileSync(out))]).toEqual([err, []]);
  });

  test('a return whose formulas were frozen and restored', async () => {
    await run(['freeze', clean, '--out', at('f.xlsx')]);
    await run(['restore', at('f.xlsx'), '--out', at('r.xlsx')]);
    expect(lint(readFileSync(at('r.xlsx')))).toEqual([]);
  });

  test('a marked return with a new sheet, a table, merged cells, a spill and a PivotTable', async () => {
    expect(lint(await everything(await openXlsx(readFileSync(clean), 'c.xlsx')))).toEqual([]);
    expect(lint(await everything(newXlsx('n.xlsx')))).toEqual([]);
  });
});

/** All that a workbook can be given. */
async function everything(workbook: Awaited<ReturnType<typeof openXlsx>>): Promise<Uint8Array> {
  const rows = [
    ['街道', '人数', '一行\n两行'],
    ['大孟街道', 3, ' 留空 '],
    ['青年路街道', 4, '_x000D_'],
  ];
  await workbook.addSheet({
    name: '新表',
    rows: rows.map((row) => row.map((value) => ({ content: { value } }))),
    table: { name: '新表', range: { row: 0, column: 0, rows: 3, columns: 3 } },
    widths: [12, null, 30],
    frozenRows: 1,
  });
  await workbook.addSheet({
    name: '汇总',
    rows: [
      [{ content: { value: '标题' }, style: 'title' }],
      [null],
      [{ content: { formula: '=SUM(新表[人数])' } }],
    ],
    merges: [{ row: 0, column: 0, rows: 1, columns: 3 }],
  });
  await workbook.addPivot({
    name: '透视',
    source: range('新表', 0, 0, 3, 3),
    destination: { sheet: '汇总', row: 5, column: 0 },
    rows: ['街道'],
    columns: [],
    values: [{ field: '人数', by: 'sum', caption: '合计' }],
  });
  await workbook.mark([
    { range: range('新表', 1, 1), severity: 'hard' },
    { range: range('新表', 2, 1), severity: 'soft' },
  ]);
  await workbook.writeResults('汇总', [{ row: 3, column: 0, formula: '=SEQUENCE(2)', values: [[1], [2]] }]);
  await workbook.apply([{ sheet: '新表', row: 1, column: 1, after: { value: 5 } }]);
  return workbook.save();
}

describe('what Excel would complain about is seen:', () => {
  const SHEET = 'xl/worksheets/sheet2.xml';
  const TABLE = 'xl/tables/table1.xml';
  const BOOK = 'xl/workbook.xml';
  let parts: Record<string, string>;
  beforeAll(async () => {
    parts = partsOf(await writeReturn(pickSheets(communityWorkforce, []).template));
  });

  const long = (length: number): string => '长'.repeat(length);
  const faults: readonly (readonly [string, string, string | RegExp, string, string | RegExp])[] = [
    ['a window that is not there', BOOK, /<bookViews>.*<\/bookViews>/, '', 'belongs to no window'],
    ['a long sheet name', BOOK, 'name="社区基本情况表"', `name="${long(32)}"`, 'is no name of a sheet'],
    ['two sheets of one name', BOOK, 'name="填报说明"', 'name="封面"', 'two sheets have one name'],
    ['a name that is a cell', BOOK, 'name="填表人"', 'name="AB12"', '"AB12" is no name'],
    ['a name that is taken', BOOK, 'name="填表人"', 'name="社区基本情况表"', 'called the same'],
    ['a name of another sheet', BOOK, '&apos;封面&apos;!$B$3', '&apos;首页&apos;!$B$3', 'no such sheet'],
    [
      'elements out of order',
      SHEET,
      /(<dataValidations.*<\/dataValidations>)(<pageMargins[^>]*>)/,
      '$2$1',
      'wrong place',
    ],
    [
      'a wrong count',
      SHEET,
      /<dataValidations count="\d+"/,
      '<dataValidations count="1"',
      'counts 1 and has',
    ],
    ['a long message', SHEET, /error="[^"]*"/, `error="${long(226)}"`, 'error of 226 characters'],
    ['a long title', SHEET, /errorTitle="[^"]*"/, `errorTitle="${long(33)}"`, 'errorTitle of 33'],
    ['a long list', SHEET, /<formula1>&apos;代码表[^<]*/, `<formula1>"${long(254)}"`, 'a list of 256'],
    ['validations twice', SHEET, 'sqref="D2:D5000"', 'sqref="D2:E5000"', 'overlap'],
    [
      'a validation by a sheet gone',
      SHEET,
      /<formula1>&apos;代码表/,
      '<formula1>&apos;码表',
      'no such sheet',
    ],
    [
      'a limit with one value',
      SHEET,
      'operator="greaterThanOrEqual"',
      'operator="between"',
      'between with one value',
    ],
    ['a style that is not there', SHEET, '<c r="A2" s="8"', '<c r="A2" s="999"', 'no style 999'],
    ['a string that is not there', SHEET, /t="s"><v>\d+/, 't="s"><v>99999', 'no shared string 99999'],
    ['cells out of order', SHEET, '<c r="B2"', '<c r="AZ2"', 'out of order'],
    [
      'a header that is not the column',
      TABLE,
      'name="社区名称"',
      'name="社区"',
      'column 社区 has the header 社区名称',
    ],
    ['columns of one name', TABLE, 'name="社区名称"', 'name="社区代码"', 'two columns have one name'],
    ['a table of another width', TABLE, 'ref="A1:AF2"', 'ref="A1:AE2"', '32 columns in A1:AE2'],
    ['a table without data', TABLE, 'ref="A1:AF2"', 'ref="A1:AF1"', 'no row for data'],
    [
      'a table with a space in its name',
      TABLE,
      'displayName="社区基本情况表"',
      'displayName="社区 表"',
      'no name of a table',
    ],
    [
      '[@…] in a file',
      TABLE,
      '社区基本情况表[[#This Row],[实有社区工作者]]',
      '[@实有社区工作者]',
      'This Row',
    ],
    ['a column gone', TABLE, '[实有社区工作者]]', '[实有]]', 'no such column'],
    ['a function without prefix', TABLE, '_xldudf_SHEQU_STAFFGAP', 'SHEQU.STAFFGAP', 'without its prefix'],
    ['an open bracket', TABLE, '</calculatedColumnFormula>', '(</calculatedColumnFormula>', 'brackets'],
    ['a font without name', 'xl/styles.xml', /<name val="[^"]*"\/>/, '', 'no name or no size'],
    ['a font that is not there', 'xl/styles.xml', 'fontId="1"', 'fontId="77"', 'refers to nothing'],
    ['strings miscounted', 'xl/sharedStrings.xml', /count="\d+"/, 'count="1"', 'counted 1'],
    ['a text too long', 'xl/sharedStrings.xml', /<t>[^<]+/, `<t>${long(32_768)}`, 'text of 32768'],
    [
      'a part without type',
      '[Content_Types].xml',
      /<Override PartName="\/xl\/tables\/table1[^>]*>/,
      '',
      'no known kind',
    ],
    [
      'a relation to nothing',
      'xl/worksheets/_rels/sheet2.xml.rels',
      'table1.xml',
      'table9.xml',
      'which is not there',
    ],
    ['a pane that freezes nothing', SHEET, /xSplit="2" ySplit="1"/, '', 'freezes nothing'],
    ['a wide column', SHEET, /width="\d+"/, 'width="300"', 'is 300 wide'],
    [
      'merged cells in a table',
      SHEET,
      '<dataValidations',
      '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells><dataValidations',
      'overlap',
    ],
    [
      'a look that is not there',
      SHEET,
      '<dataValidations',
      '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="3" priority="1"><formula>TRUE</formula></cfRule></conditionalFormatting><dataValidations',
      'no look 3',
    ],
  ];
  test.each(faults)('%s', (_, part, from, to, problem) => {
    const changed = parts[part].replace(from, to);
    expect(changed).not.toBe(parts[part]);
    const all = Object.entries({ ...parts, [part]: changed });
    const bytes = zipSync(Object.fromEntries(all.map(([name, text]) => [name, strToU8(text)])), { level: 1 });
    expect(Object.keys(unzipSync(bytes))).toHaveLength(all.length);
    expect(lint(bytes).join('\n')).toMatch(problem);
  });
});
