import type { SheetSpec } from '../template';
import { coded, conditional, must } from './columns';

/**
 * 人员变动登记表: one record a person and change.
 *
 * Source: reports on recruitment, transfers home and the transfer of grid workers.
 */
export const changes: SheetSpec = {
  name: '人员变动登记表',
  layout: 'table',
  required: false,
  columns: [
    must('公民身份号码', 'identity', { length: 18 }),
    coded('变动类型', 'changeKind'),
    must('变动日期', 'date'),
    conditional('原单位代码', 'digits'),
    conditional('现单位代码', 'digits'),
    conditional('变动依据文号', 'text'),
    coded('调动前居住地级别', 'localityLevel', 'conditional'),
    coded('调动后居住地级别', 'localityLevel', 'conditional'),
    coded('转岗时是否持证', 'yesNo', 'conditional'),
  ],
};
