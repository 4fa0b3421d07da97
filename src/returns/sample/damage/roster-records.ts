import type { Cell } from '../../../domain/cell';
import { yearOf } from '../../../domain/dates/ymd';
import { dayOf, serial } from '../dates';
import { ROSTER, type Draft } from './draft';
import { certified, ordinary } from './roster-cells';

type Values = Readonly<Record<string, Cell>>;

const elected = (record: Values): boolean => ordinary(record) && record['是否两委成员'] === '1是';
const employed = (record: Values): boolean => ordinary(record) && record['是否两委成员'] === '0否';

/** Records of the roster that contradict themselves. */
export function damageRosterRecords(draft: Draft): void {
  const change = (
    rule: string,
    column: string,
    to: Cell | ((record: Values) => Cell),
    marks: readonly string[],
    fits: (record: Values) => boolean,
  ): void => {
    const record = draft.take(ROSTER, fits);
    draft.set(ROSTER, record, column, typeof to === 'function' ? to(draft.records(ROSTER)[record]) : to);
    draft.expect(draft.finding(rule, ROSTER, record, marks));
  };

  change('B02', '是否主职', '1是', ['是否主职', '岗位类别', '职务'], employed);
  change(
    'B03',
    '是否交叉任职',
    '0否',
    ['是否一肩挑', '是否主职', '是否两委成员', '是否交叉任职'],
    (record) => record['是否一肩挑'] === '1是',
  );
  change('B04', '任职届次', null, ['任职届次', '是否两委成员'], elected);
  change('B22', '用工形式', '劳动合同', ['用工形式', '是否两委成员'], elected);
  change('F08', '岗位等级', 19, ['岗位等级', '岗位类别'], employed);

  change(
    'B05',
    '现任职务日期',
    (record) => Number(record['进入社区工作日期']) - 40,
    ['现任职务日期', '进入社区工作日期'],
    employed,
  );
  change(
    'B05',
    '进入社区工作日期',
    (record) => atAge(record, 15),
    ['进入社区工作日期', '出生日期'],
    employed,
  );
  change(
    'B05b',
    '进入社区工作日期',
    (record) => atAge(record, 17),
    ['进入社区工作日期', '出生日期'],
    employed,
  );

  change('B06', '证书管理号', '202310410100009999', ['持证级别', '证书管理号', '取证年月'], employed);
  const born = (record: Values): number => yearOf(dayOf(Number(record['出生日期'])));
  change(
    'B06b',
    '取证年月',
    serial(2006, 5, 1),
    ['取证年月'],
    (record) => certified(record) && born(record) < 1986,
  );
  change(
    'B06d',
    '取证年月',
    (record) => atAge(record, 17),
    ['取证年月', '出生日期'],
    (record) => certified(record) && born(record) > 1992,
  );

  change(
    'B08',
    '户口所在地级别',
    '1本社区',
    ['户口所在地级别', '户口地社区(街道)代码', '所属社区代码'],
    (record) => employed(record) && record['户口所在地级别'] === '2本街道非本社区',
  );
  change(
    'B08',
    '居住地级别',
    '4区外',
    ['居住地级别', '居住地社区(街道)代码', '所属社区代码'],
    (record) => employed(record) && record['居住地级别'] === '3本区非本街道',
  );
}

/** The 30th of June of the year in which somebody was so old: well inside that year of age. */
const atAge = (record: Values, age: number): number => {
  const birth = dayOf(Number(record['出生日期']));
  const month = Math.trunc(birth / 100) % 100;
  return serial(yearOf(birth) + age + (month > 5 ? 1 : 0), month > 5 ? 1 : 6, 30);
};
