import { communityWorkforce } from '../../src/returns';
import type { Cell } from '../../src/domain/cell';
import type { SheetSpec } from '../../src/returns/template';

/** The template's sheet of that name. */
export const specOf = (name: string): SheetSpec => {
  const spec = communityWorkforce.sheets.find((sheet) => sheet.name === name);
  if (!spec) throw new Error(name);
  return spec;
};

export const header = (name: string): string[] => specOf(name).columns.map((column) => column.name);

/** A row of the sheet with these values and nothing else. */
export const row = (name: string, values: Readonly<Record<string, Cell>>): Cell[] =>
  header(name).map((column) => values[column] ?? null);

export const cover: Cell[][] = [
  ['填报单位', '某县民政局'],
  ['填报单位代码', '410122000000'],
  ['单位层级', 'X县(区)直'],
  ['报告期别', '年度'],
  ['统计时点', 46022],
  ['报表批次', '2025-1'],
  ['模板版本', '1.0'],
  ['填表人', '张三'],
  ['审核人', '李四'],
  ['单位负责人', '王五'],
  ['联系电话', '13800000000'],
  ['填报日期', 46030],
  ['上报状态', '0未上报'],
];

export const person = (name: string, more: Readonly<Record<string, Cell>> = {}): Cell[] =>
  row('社区工作者花名册', { 姓名: name, 性别: '1男', 所属社区代码: '410122101001', ...more });

export const communityRow = (name: string, more: Readonly<Record<string, Cell>> = {}): Cell[] =>
  row('社区基本情况表', { 社区代码: '410122101001', 社区名称: name, 常住户数: 2000, ...more });
