import { newXlsx, openXlsx } from '../../src/xlsx';
import { expectRefusal, range } from '../contract/support';
import { partsOf } from './support/package';

const value = (one: string | number | null): { content: { value: string | number | null } } => ({
  content: { value: one },
});
const roster = {
  name: '花名册',
  rows: [
    ['街道', '性别', '工资', '公民身份号码'],
    ['大孟街道', '男', 100, '110105194912310021'],
    ['青年路街道', '女', 200, '11010519491231002X'],
    ['大孟街道', null, 300, '110105199001010014'],
  ].map((row) => row.map(value)),
};
const pivot = {
  name: '花名册透视',
  source: range('花名册', 0, 0, 4, 4),
  destination: { sheet: '透视', row: 2, column: 0 },
  rows: ['街道'],
  columns: ['性别'],
  values: [
    { field: '公民身份号码', by: 'count' as const, caption: '人数' },
    { field: '工资', by: 'sum' as const, caption: '工资' },
  ],
};

describe('a PivotTable in a file', () => {
  test('its parts refer to one another, and it keeps no copy of the records', async () => {
    const port = newXlsx('x');
    await port.addSheet(roster);
    await port.addSheet({ name: '透视', rows: [[value('数据透视表')]] });
    await port.addPivot(pivot);
    await port.addPivot({ ...pivot, name: '又一张', destination: { sheet: '透视', row: 20, column: 0 } });
    const parts = partsOf(await port.save());
    const cache = parts['xl/pivotCache/pivotCacheDefinition1.xml'];
    expect(cache).toContain('<worksheetSource ref="A1:D4" sheet="花名册"/>');
    expect(cache).toContain('<s v="大孟街道"/><s v="青年路街道"/></sharedItems>');
    expect(cache).toContain(
      '<sharedItems containsBlank="1" count="3"><s v="女"/><s v="男"/><m/></sharedItems>',
    );
    const table = parts['xl/pivotTables/pivotTable1.xml'];
    expect(table).toContain(
      '<rowFields count="1"><field x="0"/></rowFields><colFields count="2"><field x="1"/><field x="-2"/></colFields>',
    );
    expect(table).toContain('<dataField name="人数" fld="3" subtotal="count" baseField="0" baseItem="0"/>');
    expect(table).toContain('<dataField name="工资 " fld="2" baseField="0" baseItem="0"/>');
    expect(parts['xl/workbook.xml'].match(/cacheId="\d"/g)).toEqual(['cacheId="1"', 'cacheId="2"']);
    expect(parts['xl/worksheets/_rels/sheet2.xml.rels'].match(/pivotTable\d/g)).toEqual([
      'pivotTable1',
      'pivotTable2',
    ]);
    for (const [name, text] of Object.entries(parts)) {
      if (/pivot/.test(name)) expect(text).not.toMatch(/1101051/);
    }
  });

  test('a field that the source lacks is refused, and nothing is added', async () => {
    const port = newXlsx('x');
    await port.addSheet(roster);
    await port.addSheet({ name: '透视', rows: [[value('x')]] });
    const before = partsOf(await port.save());
    await expectRefusal(port.addPivot({ ...pivot, rows: ['职务'] }), 'invalid');
    await expectRefusal(port.addPivot({ ...pivot, source: range('花名册', 0, 0, 1, 4) }), 'invalid');
    expect(partsOf(await port.save())).toEqual(before);
  });
});

describe('marks in a file', () => {
  test('are our own conditional formats, in few areas, and go without a trace of others', async () => {
    const port = newXlsx('x');
    await port.addSheet(roster);
    const sheet = 'xl/worksheets/sheet1.xml';
    const plain = partsOf(await port.save())[sheet];
    await port.mark([
      ...[1, 2, 3].map((row) => ({ range: range('花名册', row, 3), severity: 'hard' as const })),
      { range: range('花名册', 1, 1), severity: 'hard' },
      { range: range('花名册', 2, 2), severity: 'soft' },
    ]);
    const file = await port.save();
    const parts = partsOf(file);
    expect(parts[sheet]).toContain(
      '<conditionalFormatting sqref="B2 D2:D4"><cfRule type="expression" dxfId="0" priority="1"><formula>LEN("SHEQU.hard")&gt;0</formula></cfRule></conditionalFormatting>' +
        '<conditionalFormatting sqref="C3"><cfRule type="expression" dxfId="1" priority="2"><formula>LEN("SHEQU.soft")&gt;0</formula>',
    );
    expect(parts['xl/styles.xml'].match(/<dxf>/g)).toHaveLength(2);
    const again = await openXlsx(file, 'x');
    await again.mark([{ range: range('花名册', 1, 0), severity: 'soft' }]);
    const marked = partsOf(await again.save());
    expect(marked[sheet].match(/<conditionalFormatting/g)).toHaveLength(1);
    expect(marked['xl/styles.xml'].match(/<dxf>/g)).toHaveLength(2);
    await again.clearMarks();
    expect(partsOf(await again.save())[sheet]).toBe(plain);
  });
});
