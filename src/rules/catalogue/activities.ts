import type { Rule } from '../rule';
import { ACTIVITIES, COMMUNITIES, STATIONS, VOLUNTEERS } from './columns';
import { atMost, columnOf, num, unique } from './forms';

const REPORTS = 'City and township reports on services: 4188 activities, 143,695 attendances';
const CODE = '[@[单位(站点)代码]]';

/** Sheets that count what was held and who came. */
const ATTENDED = [
  [ACTIVITIES, '场次', '服务人次'],
  [VOLUNTEERS, '年度活动次数', '年度参加人次'],
] as const;

/** 活动与服务表, and the activities of 志愿服务组织表. */
export const activityRules: readonly Rule[] = [
  unique(ACTIVITIES, ['单位(站点)代码', '月份', '活动类别', '服务领域'], {
    id: 'C06b',
    // Two groups of a kind may meet in one month: soft.
    severity: 'soft',
    source: 'One record a unit, month, kind and field',
  }),
  ...ATTENDED.map(([table, sessions, attendances]): Rule => ({
    id: 'B11',
    table,
    // Nobody comes to what is not held.
    formula: `IF(${num(sessions)}=0,${num(attendances)}=0,TRUE)`,
    severity: 'hard',
    marks: [sessions, attendances],
    source: REPORTS,
  })),
  ...ATTENDED.map(([table, sessions, attendances]): Rule => ({
    id: 'B11d',
    table,
    // What was held may have had nobody in it: soft.
    when: `${num(sessions)}>0`,
    formula: `${num(attendances)}>=${num(sessions)}`,
    needs: [sessions, attendances],
    severity: 'soft',
    marks: [sessions, attendances],
    source: REPORTS,
  })),
  {
    id: 'B11b',
    table: ACTIVITIES,
    when: `AND(${num('场次')}>0,${num('服务人次')}>=${num('场次')})`,
    formula: `AND(${num('服务人次')}/${num('场次')}>=场均人次下限,${num('服务人次')}/${num('场次')}<=场均人次上限)`,
    needs: ['场次', '服务人次'],
    severity: 'soft',
    marks: ['服务人次', '场次'],
    values: { perSession: `ROUND(${num('服务人次')}/${num('场次')},2)` },
    expected: '场均人次下限&"–"&场均人次上限',
    source: `${REPORTS} (34.31 each); another has 4.91 each`,
  },
  atMost(ACTIVITIES, '其中:志愿者人次', '服务人次', {
    id: 'G05',
    source: 'A part is no more than its whole',
  }),
  {
    id: 'D12',
    table: ACTIVITIES,
    // Fourteen digits are a station's code, twelve that do not end in 000 a community's; others are units of their own.
    when: `OR(AND(LEN(${CODE})=14,COUNTA(${columnOf(STATIONS, '站点代码')})>0),AND(LEN(${CODE})=12,RIGHT(${CODE},3)<>"000"))`,
    formula: `COUNTIFS(${columnOf(STATIONS, '站点代码')},${CODE})+COUNTIFS(${columnOf(COMMUNITIES, '社区代码')},${CODE})>0`,
    needs: ['单位(站点)代码'],
    severity: 'hard',
    marks: ['单位(站点)代码'],
    source: 'Stations are those of 社工站情况表, communities those of 社区基本情况表',
  },
];
