import { setLanguage } from '../../../src/locale';
import { staffingSummary, localitySummary } from '../../../src/summary';
import { rosterPivot, summarySheet } from '../../../src/workbook/layout/summary-sheet';
import { MemoryWorkbook } from '../../../src/workbook/memory';
import { buildReturn } from '../../summary/build-return';

const data = buildReturn(
  {
    社区基本情况表: [
      [
        '社区代码',
        '城区类别',
        '所属街道(乡镇)',
        '社区名称',
        '常住户数',
        '其中:城镇常住人口',
        '实有社区工作者',
        '其中:两委成员',
        '其中:其他专职',
      ],
      ['410122001001', '内城区', '大孟街道', '甲社区', 3000, 10000, 15, 7, 8],
    ],
    社区工作者花名册: [
      [
        '姓名',
        '岗位类别',
        '所属社区代码',
        '是否主职',
        '是否两委成员',
        '在岗状态',
        '户口所在地级别',
        '居住地级别',
      ],
      ['张三', '正职', '410122001001', '1是', '1是', '在岗', '1本社区', '4区外'],
    ],
  },
  { 填报单位: '示例县', 报告期别: '年度', 统计时点: 46022 },
);
afterEach(() => setLanguage('zh-CN'));

const shown = (sheet: ReturnType<typeof summarySheet>) =>
  sheet.rows.map((row) => row.map((cell) => (cell && 'value' in cell.content ? cell.content.value : null)));

test('a summary sheet names unit, period and reference date, and every number is a plain value', () => {
  const sheet = summarySheet(staffingSummary(data));
  expect(sheet.name).toBe('H1 员额配备汇总');
  expect(shown(sheet)[1]).toEqual(['填报单位：示例县　报告期别：年度　统计时点：2025-12-31']);
  expect(shown(sheet)[5]).toEqual(['大孟街道', '甲社区', 1, 3000, 10000, 18, 15, 7, 8, 3, 15, 18]);
  expect(sheet.rows[5][10]?.style).toBe('decimal');
});

test('shares are written as fractions in percent style, and a share without a base as a dash', () => {
  const rows = shown(summarySheet(localitySummary(data)));
  expect(rows).toContainEqual(['全区', '主职', '户口所在地', 1, 1, 0, 0, 0, 0, 1, 0, 0, 0]);
  expect(rows).toContainEqual([
    '全区',
    '两委成员（不含主职）',
    '户口所在地',
    0,
    0,
    0,
    0,
    0,
    0,
    '—',
    '—',
    '—',
    '—',
  ]);
});

test('in English the same sheet speaks English', () => {
  setLanguage('en');
  expect(summarySheet(localitySummary(data)).name).toBe('H2 Locality');
});

test('the pivot covers the roster with its header, in a workbook that takes it', async () => {
  const pivot = rosterPivot(data, 'H2', 0, 15);
  expect(pivot).toMatchObject({
    source: { sheet: '社区工作者花名册', row: 0, column: 0, rows: 2, columns: 8 },
    rows: ['岗位类别'],
    columns: ['居住地级别'],
  });
  const port = new MemoryWorkbook('x', [
    { name: 'H2', values: [] },
    { name: '社区工作者花名册', values: [['姓名']] },
  ]);
  await expect(port.addPivot(pivot!)).resolves.toBeUndefined();
});

test('without a roster there is no pivot', () => {
  expect(rosterPivot(buildReturn({}), 'H2', 0, 0)).toBeNull();
});

test('title, subtitle and notes run across the sheet', () => {
  const sheet = summarySheet(staffingSummary(data));
  expect(sheet.merges?.slice(0, 2)).toEqual([
    { row: 0, column: 0, rows: 1, columns: 12 },
    { row: 1, column: 0, rows: 1, columns: 12 },
  ]);
  // Only lines of their own: no row of the table is merged.
  expect(sheet.merges?.every(({ row }) => sheet.rows[row].length === 1)).toBe(true);
});

test.each(['zh-CN', 'en'] as const)('the labels of a total fit their column (%s)', (language) => {
  setLanguage(language);
  const sheet = summarySheet(localitySummary(data));
  const labels = shown(sheet)
    .filter((row, i) => sheet.rows[i].length > 3 && typeof row[1] === 'string')
    .map((row) => row[1] as string);
  expect(labels.length).toBeGreaterThan(5);
  const wide = (label: string) => [...label].reduce((sum, c) => sum + (c > '\u2e7f' ? 2 : 1), 0);
  for (const label of labels) expect(wide(label)).toBeLessThan(sheet.widths![1]!);
});
