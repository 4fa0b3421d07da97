import { isBlank } from '../../domain/cell';
import { readNumber } from '../../domain/numbers/read-number';
import type { ReturnData } from '../table';
import { aboutOf } from './about';
import { textOf, valuesOf } from './column';

/** One record of 上期数据. */
export interface PriorFigure {
  readonly 表名: string;
  readonly 主键: string;
  readonly 指标: string;
  readonly 上期值: number;
  readonly 上期期别: string;
}

interface Source {
  readonly sheet: string;
  /** Columns whose values, joined by "/", are the key; of a code with its name the first sign alone. */
  readonly key: readonly string[];
  readonly figures: readonly string[];
}

const EXAM_LEVEL = '级别';

/** What the comparison with last period asks for. */
const SOURCES: readonly Source[] = [
  {
    sheet: '社区基本情况表',
    key: ['社区代码'],
    figures: ['常住人口', '总户数', '实有社区工作者'],
  },
  { sheet: '换届情况表', key: ['社区代码'], figures: ['届次'] },
  {
    sheet: '考试登记表',
    key: ['单位代码', EXAM_LEVEL],
    figures: ['报名人数', '实考人数', '通过人数', '年末累计持证'],
  },
  { sheet: '社工站情况表', key: ['站点代码'], figures: ['驻站社工人数'] },
  { sheet: '社工服务机构台账', key: ['统一社会信用代码'], figures: ['年末从业人数', '本年收入合计'] },
];

/** Of several terms or years of one unit on a sheet, the newest one is last period's. */
const NEWEST: Readonly<Record<string, string>> = { 换届情况表: '届次', 考试登记表: '考试年度' };

/**
 * The figures of a return that the next one is compared with, in the order of its sheets. Blanks, and what is no
 * number, are left out; so is a record without its key, and all records of a key that occurs twice.
 */
export function takeFigures(last: ReturnData): PriorFigure[] {
  const period = periodOf(last);
  return SOURCES.flatMap((source) => figuresOf(last, source, period));
}

/** `2024年度`: the batch as the unit calls it, else the reference date's year and the kind of period. */
function periodOf(last: ReturnData): string {
  const { batch, date, period } = aboutOf(last);
  return batch || (date === null ? period : `${Math.floor(date / 10_000)}${period}`);
}

function figuresOf(last: ReturnData, { sheet, key, figures }: Source, period: string): PriorFigure[] {
  const table = last.tables.get(sheet);
  if (!table) return [];
  const keys = key.map((name) => valuesOf(table, name));
  const order = NEWEST[sheet] ? numbers(valuesOf(table, NEWEST[sheet])) : () => 0;
  const records = new Map<string, { record: number; order: number; twice: boolean }>();
  for (let record = 0; record < table.rows; record += 1) {
    const parts = keys.map((value, i) => partOf(textOf(value(record)), key[i] ?? ''));
    if (parts.includes('')) continue;
    const id = parts.join('/');
    const [known, place] = [records.get(id), order(record)];
    if (!known || place > known.order) records.set(id, { record, order: place, twice: false });
    else if (place === known.order) known.twice = true;
  }
  const columns = figures.map((name) => [name, numbers(valuesOf(table, name))] as const);
  return [...records].flatMap(([id, { record, twice }]) =>
    columns.flatMap(([name, value]) =>
      twice || Number.isNaN(value(record))
        ? []
        : [{ 表名: sheet, 主键: id, 指标: name, 上期值: value(record), 上期期别: period }],
    ),
  );
}

const partOf = (text: string, column: string): string => (column === EXAM_LEVEL ? text.slice(0, 1) : text);

/** A column as numbers; NaN for a blank and for what is none. */
const numbers =
  (value: ReturnType<typeof valuesOf>) =>
  (record: number): number => {
    const cell = value(record);
    const number = isBlank(cell) ? undefined : readNumber(cell);
    return typeof number === 'number' ? number : NaN;
  };
