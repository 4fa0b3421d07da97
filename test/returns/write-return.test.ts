import { strFromU8, unzipSync } from 'fflate';
import { setLanguage } from '../../src/locale';
import { communityWorkforce, codeList, pickSheets, policyParameters, storedCode } from '../../src/returns';
import { sampleCounty } from '../../src/returns/sample';
import { readReturn } from '../../src/workbook/read-return';
import { openXlsx } from '../../src/xlsx';
import { writeReturn } from '../../src/xlsx/write-return';
import { columnFormula } from '../../src/xlsx/write-return/formulas';

const read = async (bytes: Uint8Array) => readReturn(await openXlsx(bytes, 'r.xlsx'), communityWorkforce);

test('what is written is read back, cell by cell', async () => {
  const county = sampleCounty();
  const data = await read(await writeReturn(communityWorkforce, county));
  expect(data.structure).toEqual([]);
  for (const [sheet, records] of county.sheets) {
    const table = data.tables.get(sheet)!;
    expect(table.rows).toBe(records.length);
    for (const { name, values } of table.columns) {
      expect([name, values.map((value) => value || null)]).toEqual([
        name,
        records.map((record) => record[name] || null),
      ]);
    }
  }
}, 60_000);

test('a cell with a formula of its own holds it and its value; a clerk may type over it', async () => {
  const { template } = pickSheets(communityWorkforce, ['汇总表']);
  const county = sampleCounty();
  const [first] = county.sheets.get('汇总表')!;
  const content = { ...county, sheets: new Map(county.sheets).set('汇总表', [{ ...first, 数值: 39 }]) };
  const xml = strFromU8(unzipSync(await writeReturn(template, content))['xl/worksheets/sheet4.xml']);
  const cell = /<c r="F2"[^>]*><f>(.*?)<\/f><v>(.*?)<\/v>/.exec(xml);
  expect(cell?.slice(1)).toEqual([
    'IF(汇总表[[#This Row],[区域]]=&quot;本级&quot;,COUNTIFS(社区基本情况表[社区类型],&quot;*&quot;),COUNTIFS(社区基本情况表[社区类型],&quot;*&quot;,社区基本情况表[[所属街道(乡镇)]],汇总表[[#This Row],[区域]]))',
    '39',
  ]);
  expect(xml).toContain('sqref="J2:J5000"');
  expect(xml).not.toContain('sqref="F2:F5000"');
}, 60_000);

describe('the empty template', () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await writeReturn(communityWorkforce);
  }, 60_000);
  const part = (name: string): string => strFromU8(unzipSync(bytes)[name]);

  test('has every sheet and column and no records', async () => {
    const data = await read(bytes);
    expect(data.structure.map(({ kind, sheet }) => [kind, sheet])).toEqual([
      ['noRecords', '社区基本情况表'],
      ['noRecords', '社区工作者花名册'],
    ]);
    expect(data.cover.get('模板版本')).toBe('1.0');
    expect(data.cover.get('统计时点')).toBeNull();
  });

  test('has an Excel table of each sheet’s name, and a workbook name for each cover field', async () => {
    const workbook = await openXlsx(bytes, 'r.xlsx');
    const tables = await workbook.tables();
    expect(tables.map(({ name, range }) => [name, range.sheet])).toEqual(
      communityWorkforce.sheets.slice(1).map(({ name }) => [name, name]),
    );
    const names = await workbook.names();
    expect(names.map(({ name }) => name)).toEqual(
      expect.arrayContaining(communityWorkforce.sheets[0].columns.map(({ name }) => name)),
    );
  });

  test('lists the parameters that the rules know, each with its default and its source or with neither', async () => {
    const { tables } = await read(bytes);
    const table = tables.get('政策参数表')!;
    const column = (name: string) => table.columns.find((each) => each.name === name)!.values;
    expect(column('参数名')).toEqual(policyParameters.map(({ name }) => name));
    expect(column('值')).toEqual(policyParameters.map(({ value }) => value));
    expect(column('单位')).toEqual(policyParameters.map(({ unit }) => unit));
    expect(column('依据')).toEqual(policyParameters.map(({ basis }) => basis || null));
    expect(column('生效日期').every((value) => value === null)).toBe(true);
    // What is a default, and what a jurisdiction has to decide by itself.
    const at = (name: string) => column('值')[column('参数名').indexOf(name)];
    expect([at('年龄下限'), at('每百户面积下限'), at('正职等级上限')]).toEqual([18, null, null]);
  });

  test('shows a parameter that is a day as a day, and the others as they are', () => {
    const place = communityWorkforce.sheets.findIndex(({ name }) => name === '政策参数表') + 1;
    const sheet = part(`xl/worksheets/sheet${place}.xml`);
    const styles = part('xl/styles.xml');
    const formats = [...styles.slice(styles.indexOf('<cellXfs')).matchAll(/<xf numFmtId="(\d+)"/g)];
    const formatOf = (address: string): string | undefined => {
      const style = new RegExp(`<c r="${address}"[^>]*? s="(\\d+)"`).exec(sheet)?.[1] ?? '0';
      const id = formats[Number(style)][1];
      return id === '0' ? 'General' : new RegExp(`numFmtId="${id}" formatCode="([^"]+)"`).exec(styles)?.[1];
    };
    const row = (name: string) => policyParameters.findIndex((each) => each.name === name) + 2;
    expect(formatOf(`B${row('社区规模施行日')}`)).toBe('yyyy-mm-dd');
    expect(formatOf(`B${row('年龄下限')}`)).toBe('General');
  });

  test('explains each parameter in its guide', async () => {
    const strings = part('xl/sharedStrings.xml');
    expect(strings).toContain('每百户居民拥有的综合服务设施面积下限');
  });

  test('says in English what a header means, beside the header as it must stand', async () => {
    expect(part('xl/sharedStrings.xml')).not.toContain('Social workers at the station');
    setLanguage('en');
    const english = await writeReturn(communityWorkforce).finally(() => setLanguage('zh-CN'));
    const strings = strFromU8(unzipSync(english)['xl/sharedStrings.xml']);
    expect(strings).toContain('驻站社工人数 Social workers at the station');
  }, 60_000);

  test('keeps identity numbers and codes in text cells, and the header in view', () => {
    const sheet = part('xl/worksheets/sheet3.xml');
    const styles = part('xl/styles.xml');
    const style = /<col [^>]*min="3"[^>]*style="(\d+)"/.exec(sheet)?.[1];
    const formats = [...styles.slice(styles.indexOf('<cellXfs')).matchAll(/<xf numFmtId="(\d+)"/g)].map(
      (m) => m[1],
    );
    expect(formats[Number(style)]).toBe('49');
    expect(sheet).toMatch(/<pane [^>]*ySplit="1"[^>]*state="frozen"/);
  });

  test('offers the entries of each code list', async () => {
    const sheet = part('xl/worksheets/sheet3.xml');
    const formula = /sqref="D2:D5000"[^>]*><formula1>([^<]+)/.exec(sheet)?.[1].replace(/&apos;/g, "'");
    const match = /^'代码表'!\$([A-Z]+)\$2:\$\1\$(\d+)$/.exec(formula ?? '');
    const workbook = await openXlsx(bytes, 'r.xlsx');
    const column = match![1].charCodeAt(0) - 65;
    const range = { sheet: '代码表', row: 1, column, rows: Number(match![2]) - 1, columns: 1 };
    const values: unknown[] = [];
    for await (const block of workbook.read(range)) values.push(...block.values.flat());
    expect(values).toEqual(codeList('sex').entries.map(storedCode));
    expect((await workbook.sheets()).find(({ name }) => name === '代码表')?.hidden).toBe(true);
  });

  test('says nothing of fictitious people; the sample does, on its cover and its guide', async () => {
    expect(part('xl/sharedStrings.xml')).not.toContain('虚构');
    const sample = unzipSync(await writeReturn(communityWorkforce, sampleCounty()));
    // What is filled in comes with its results, which stay when a program cannot calculate them.
    expect(strFromU8(sample['xl/workbook.xml'])).not.toContain('fullCalcOnLoad');
    expect(part('xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
    expect(strFromU8(sample['xl/sharedStrings.xml'])).toContain('人员均为虚构');
  }, 60_000);
});

test('formulas are written as files have them', () => {
  expect(columnFormula('=SHEQU.STAFFQUOTA([@[其中:城镇常住人口]],[@常住户数])', '表')).toBe(
    '_xldudf_SHEQU_STAFFQUOTA(表[[#This Row],[其中:城镇常住人口]],表[[#This Row],[常住户数]])',
  );
});
