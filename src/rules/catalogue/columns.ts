import { communityWorkforce } from '../../returns';
import type { ColumnSpec } from '../../returns/template';
import type { Rule } from '../rule';

export const COVER = '封面';
export const COMMUNITIES = '社区基本情况表';
export const ROSTER = '社区工作者花名册';

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
