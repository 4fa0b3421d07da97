import type { Rule } from '../rule';
import { TRAININGS } from './columns';
import { day, num, unique } from './forms';

const REPORTS = 'County and township reports on training';
const DAYS = `(${day('结束日期')}-${day('开始日期')}+1)`;
const MOST = `${num('参训人数')}*${num('场次')}`;

/** 培训登记表. */
export const trainingRules: readonly Rule[] = [
  unique(TRAININGS, ['培训编号'], { id: 'C01', source: 'One number a course' }),
  {
    id: 'B09',
    table: TRAININGS,
    formula: `${day('开始日期')}<=${day('结束日期')}`,
    severity: 'hard',
    marks: ['开始日期', '结束日期'],
    source: 'What ends has begun before',
  },
  {
    id: 'B09b',
    table: TRAININGS,
    // A course that is still going on may be listed with the day on which it is to end: soft.
    formula: `${day('结束日期')}<=EDATE(统计时点,0)`,
    severity: 'soft',
    marks: ['结束日期'],
    expected: 'TEXT(统计时点,"yyyy-mm-dd")',
    source: 'The return is as of the reference date',
  },
  {
    id: 'B10',
    table: TRAININGS,
    when: `${DAYS}>0`,
    formula: `${num('学时')}<=8*${DAYS}`,
    severity: 'soft',
    marks: ['学时', '开始日期', '结束日期'],
    expected: `"≤"&8*${DAYS}`,
    source: `${REPORTS}: days of training; eight hours a day`,
  },
  {
    id: 'B11c',
    table: TRAININGS,
    formula: `AND(${num('参训人次')}>=${num('参训人数')},${num('参训人次')}<=${MOST})`,
    severity: 'hard',
    marks: ['参训人次', '参训人数', '场次'],
    expected: `${num('参训人数')}&"–"&${MOST}`,
    source: `${REPORTS}: 3 sessions for 36 people cannot have 206 attendances`,
  },
];
