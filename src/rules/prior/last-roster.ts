import type { SheetSpec } from '../../returns/template';
import { coded, must } from '../../returns/sheets/columns';
import { LAST_ROSTER } from './names';

/**
 * 上期花名册: what is taken from last period's roster, one record a record there. It is a table in memory and no
 * sheet of a return.
 */
export const lastRoster: SheetSpec = {
  name: LAST_ROSTER,
  layout: 'table',
  required: false,
  columns: [
    must('姓名', 'text'),
    must('公民身份号码', 'identity', { length: 18 }),
    coded('性别', 'sex'),
    must('出生日期', 'date'),
    coded('学历', 'education'),
    must('所属社区代码', 'digits', { length: 12 }),
    must('进入社区工作日期', 'date'),
    coded('持证级别', 'certificateLevel'),
    coded('在岗状态', 'dutyStatus'),
  ],
};

/** What comparing adds to it: codes of this period's communities, joined by 、; the person that may be the same. */
export const LAST_ROSTER_DERIVED = { heirs: '现社区代码', proposed: '疑似人员' } as const;
