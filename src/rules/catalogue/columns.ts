import { communityWorkforce } from '../../returns';
import type { ColumnSpec } from '../../returns/template';
import type { Rule } from '../rule';

export const COVER = '封面';
export const COMMUNITIES = '社区基本情况表';
export const ROSTER = '社区工作者花名册';
export const CERTIFICATES = '持证社工登记表';
export const STATIONS = '社工站情况表';
export const AGENCIES = '社工服务机构台账';
export const TRAININGS = '培训登记表';
export const EXAMS = '考试登记表';
export const ACTIVITIES = '活动与服务表';
export const CLIENTS = '服务对象情况表';
export const FUNDS = '经费与待遇表';
export const APPRAISALS = '考核登记表';
export const ELECTIONS = '换届情况表';
export const CHANGES = '人员变动登记表';
export const VOLUNTEERS = '志愿服务组织表';
export const POSTS = '社工岗位与需求表';
export const FACILITIES = '阵地设施表';
export const PRIOR = '上期数据';
export const SUMMARY = '汇总表';
export const DIVISION_CHANGES = '区划变更';

/** `[@姓名]`, `[@[其中:两委成员]]`: this record's cell of a column. */
export const cell = (name: string): string =>
  /^[\p{L}\p{N}_]+$/u.test(name) ? `[@${name}]` : `[@[${name}]]`;

/** A column of the template with the sheet it stands on. */
export interface Placed {
  readonly sheet: string;
  readonly column: ColumnSpec;
}

/** All columns of all sheets that a family of rules is about, in the template's order. */
export const columnsWhere = (wanted: (placed: Placed) => boolean): readonly Placed[] =>
  communityWorkforce.sheets
    .flatMap((sheet) => sheet.columns.map((column) => ({ sheet: sheet.name, column })))
    .filter(wanted);

/** What a rule about one column makes of a blank: nothing to judge, unless the cell must be filled. */
export const ifBlank = ({ fill }: ColumnSpec): Pick<Rule, 'missing'> =>
  fill === 'must' ? {} : { missing: 'outOfScope' };

/** An Excel text constant. */
export const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** An array constant of texts: `{"a","b"}`. */
export const list = (texts: readonly string[]): string => `{${texts.map(quoted).join(',')}}`;
