import { columnsWhere } from './columns';
import type { Rule } from '../rule';
import { cell, quoted, ROSTER } from './columns';
import { day } from './forms';
import { isOtherDocument, isPlaceholder, MOBILE, notMasked, TELEPHONES } from './patterns';
import { inList, someOf } from './required';

const ID_STANDARD = 'GB 11643-1999 公民身份号码';

/** Fifteen digits, the form before 1999. */
const isOldForm = (ref: string): string => `REGEXTEST(${ref},"^\\s*[0-9０-９]{15}\\s*$")`;

/** The check digit that belongs to the first seventeen. */
const checkDigit = (ref: string): string =>
  `MID("10X98765432",MOD(SUMPRODUCT(MID(${ref},{1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16,17},1)*{7,9,10,5,8,4,2,1,6,3,7,9,10,5,8,4,2}),11)+1,1)`;

/** Rules of an identity number, on every sheet that has one. Each damaged number breaks exactly one of them. */
const identity: readonly Rule[] = columnsWhere(({ column }) => column.type === 'identity').flatMap(
  ({ sheet, column }): Rule[] => {
    const ref = cell(column.name);
    const common = { table: sheet, marks: [column.name] };
    return [
      {
        ...common,
        id: 'A02',
        when: `AND(ISTEXT(${ref}),NOT(${isOldForm(ref)}),NOT(${isPlaceholder(ref)}),NOT(${isOtherDocument(ref)}),${notMasked(ref)})`,
        formula: `SHEQU.IDCHECK(${ref})`,
        severity: 'hard',
        values: {
          reason: `SHEQU.IDCHECK.REASON(${ref})`,
          checkDigit: `IF(REGEXTEST(${ref},"^\\d{17}[\\dXx]$"),IF(UPPER(RIGHT(${ref},1))=${checkDigit(ref)},"",${checkDigit(ref)}),"")`,
        },
        needs: [column.name],
        source: ID_STANDARD,
      },
      {
        ...common,
        id: 'A02b',
        formula: `ISTEXT(${ref})`,
        severity: 'hard',
        source: 'Excel keeps 15 digits of a number; the last three of an identity number become 000',
      },
      {
        ...common,
        id: 'A02c',
        when: `ISTEXT(${ref})`,
        formula: `NOT(${isPlaceholder(ref)})`,
        needs: [column.name],
        severity: 'hard',
        source: 'A number typed to fill the cell is nobody’s',
      },
      {
        ...common,
        id: 'A02d',
        // Codes retire, and tables of them have gaps: soft.
        when: `IFERROR(SHEQU.IDCHECK(${ref})=TRUE,FALSE)`,
        formula: `SHEQU.IDCHECK.REASON(${ref})=""`,
        needs: [column.name],
        severity: 'soft',
        values: { reason: `SHEQU.IDCHECK.REASON(${ref})` },
        source: 'GB/T 2260 中华人民共和国行政区划代码, all editions',
      },
      {
        ...common,
        id: 'A02e',
        // An old number was right when it was issued: soft.
        when: `ISTEXT(${ref})`,
        formula: `NOT(${isOldForm(ref)})`,
        needs: [column.name],
        severity: 'soft',
        source: `${ID_STANDARD}: 18 digits replace 15`,
      },
      {
        ...common,
        id: 'A02f',
        // Foreigners and residents of Hong Kong, Macao and Taiwan have other documents: soft.
        when: `ISTEXT(${ref})`,
        formula: `NOT(${isOtherDocument(ref)})`,
        needs: [column.name],
        severity: 'soft',
        source: `${ID_STANDARD}; passports and travel permits have numbers of their own`,
      },
    ];
  },
);

const AGE = `SHEQU.AGEAT(${day('出生日期')},统计时点)`;

export const rosterCellRules: readonly Rule[] = [
  {
    id: 'A01',
    table: ROSTER,
    when: notMasked('[@姓名]'),
    formula: 'REGEXTEST([@姓名],"^[\\p{Han}·]{2,25}$")',
    needs: ['姓名'],
    severity: 'hard',
    marks: ['姓名'],
    values: {
      odd: 'REGEXREPLACE([@姓名],"[\\p{Han}·]","")',
      length: 'IF(AND(LEN([@姓名])>=2,LEN([@姓名])<=25),"",LEN([@姓名]))',
    },
    source: 'Filling instructions: no spaces in a name, the dot of minority names is U+00B7',
  },
  ...identity,
  {
    id: 'A05',
    table: ROSTER,
    // 0 and 9 stand in the standard, but a person known by name has a known sex.
    formula: 'ISNUMBER(MATCH([@性别]&"",{"1男","2女","1","2","男","女"},0))',
    severity: 'hard',
    marks: ['性别'],
    expected: '"1男 / 2女"',
    source: 'GB/T 2261.1-2003',
  },
  {
    id: 'A06',
    table: ROSTER,
    when: notMasked('[@联系电话]'),
    formula: `REGEXTEST([@联系电话],${quoted(TELEPHONES)})`,
    needs: ['联系电话'],
    severity: 'hard',
    marks: ['联系电话'],
    source: 'Numbering plan: mobile numbers 13–19, eleven digits',
  },
  {
    id: 'A06b',
    table: ROSTER,
    // The column asks for a mobile number, but a person may have none, or two: soft.
    when: `REGEXTEST([@联系电话],${quoted(TELEPHONES)})`,
    formula: `REGEXTEST([@联系电话],${quoted(MOBILE)})`,
    needs: ['联系电话'],
    severity: 'soft',
    marks: ['联系电话'],
    source: 'Template of the return: mobile number, eleven digits',
  },
  {
    id: 'A07',
    table: ROSTER,
    formula: inList('学历', 'education'),
    severity: 'hard',
    marks: ['学历'],
    ...someOf('education', /毕业$/),
    source: 'GB/T 4658-2006',
  },
  {
    id: 'A07b',
    table: ROSTER,
    // A true value, but it counts at the level below: soft.
    formula:
      'NOT(OR(REGEXTEST([@学历],"结业|肄业"),REGEXTEST([@学历],"^(12|13|15|16|18|19|22|23|32|33|42|43|45|46|48|49|62|63|72|73|82|83)$")))',
    severity: 'soft',
    marks: ['学历'],
    source: 'GB/T 4658-2006: 结业, 肄业',
  },
  {
    id: 'A07c',
    table: ROSTER,
    formula: inList('政治面貌', 'political'),
    severity: 'hard',
    marks: ['政治面貌'],
    ...someOf('political'),
    source: 'GB/T 4762-1984',
  },
  {
    id: 'A09',
    table: ROSTER,
    // Sources disagree about the length, so it is only to be confirmed.
    when: 'OR([@证书管理号]<>"",LEFT([@持证级别],1)<>"0")',
    formula: 'LEN([@证书管理号])=18',
    severity: 'soft',
    marks: ['证书管理号'],
    values: { length: 'LEN([@证书管理号])' },
    expected: '18',
    source: 'Certificates seen; no primary document',
  },
  {
    id: 'A17',
    table: ROSTER,
    // A worker of 66 may be there, and one of 17 under another contract: soft. Impossible dates are B05.
    when: '[@在岗状态]<>"离岗"',
    formula: `AND(${AGE}>=年龄下限,${AGE}<=年龄上限)`,
    severity: 'soft',
    marks: ['年龄', '出生日期'],
    values: { age: AGE },
    expected: '年龄下限&"–"&年龄上限',
    source: '居民委员会组织法: 年满十八周岁; upper bound by the survey',
  },
];
