import type { Rule } from '../rule';
import { COMMUNITIES, ROSTER } from './columns';
import { isPlaceholder, isWhole, notMasked } from './patterns';

/**
 * Other records with the same identity number. The "*" keeps COUNTIFS from reading the number as a number and
 * comparing 15 digits only.
 */
const SAME = '[公民身份号码],[@公民身份号码]&"*",[在岗状态],"<>离岗"';
const all = `COUNTIFS(${SAME})`;
/** The same person in another community: possible (C02b). Asked only where `all` is more than the record itself. */
const elsewhere = `COUNTIFS(${SAME},[姓名],[@姓名],[所属社区代码],"<>"&[@所属社区代码])`;
const namesakes = 'COUNTIFS([姓名],[@姓名],[出生日期],[@出生日期],[在岗状态],"<>离岗")';
const real = `AND(ISTEXT([@公民身份号码]),[@在岗状态]<>"离岗",NOT(${isPlaceholder('[@公民身份号码]')}),${isWhole('公民身份号码', '[@公民身份号码]')})`;

const onDuty = (post: string): string =>
  `COUNTIFS([所属社区代码],[@所属社区代码],[职务],"${post}",[在岗状态],"在岗")`;
const dual =
  'COUNTIFS([所属社区代码],[@所属社区代码],[职务],"党组织书记",[是否一肩挑],"1*",[在岗状态],"在岗")';
const director =
  'AND([@在岗状态]="在岗",OR([@职务]="居委会主任",AND([@职务]="党组织书记",LEFT([@是否一肩挑],1)="1")))';

export const rosterAcrossRules: readonly Rule[] = [
  {
    id: 'C02',
    table: ROSTER,
    // One number twice in one community, or with two names, cannot be true.
    when: real,
    formula: `IF(${all}<=1,TRUE,${all}-${elsewhere}<=1)`,
    by: '[@公民身份号码]',
    needs: ['公民身份号码'],
    severity: 'hard',
    marks: ['公民身份号码', '姓名'],
    values: { count: all },
    source: 'GB 11643-1999: a number is one person’s',
  },
  {
    id: 'C02b',
    table: ROSTER,
    // Exchange or a second post: soft.
    when: real,
    formula: `IF(${all}<=1,TRUE,${elsewhere}=0)`,
    by: '[@公民身份号码]',
    needs: ['公民身份号码', '姓名', '所属社区代码'],
    severity: 'soft',
    marks: ['公民身份号码', '所属社区代码'],
    values: { count: all },
    source: 'Locality survey: exchange between communities',
  },
  {
    id: 'C02c',
    table: ROSTER,
    // Namesakes born on one day exist: soft.
    when: 'AND(ISTEXT([@公民身份号码]),[@在岗状态]<>"离岗")',
    formula: `IF(${namesakes}<=1,TRUE,${namesakes}=COUNTIFS([姓名],[@姓名],[出生日期],[@出生日期],${SAME}))`,
    by: '[@姓名]&"/"&[@出生日期]',
    severity: 'soft',
    marks: ['姓名', '出生日期', '公民身份号码'],
    source: 'Data quality: one person entered with two numbers',
  },
  {
    id: 'C04',
    table: ROSTER,
    // A post has one holder on one day: hard. Vacancies are C04b, on the community sheet.
    when: 'AND([@职务]="党组织书记",[@在岗状态]="在岗")',
    formula: `${onDuty('党组织书记')}<=1`,
    by: '[@所属社区代码]&""',
    needs: ['所属社区代码'],
    severity: 'hard',
    marks: ['职务', '所属社区代码'],
    values: { count: onDuty('党组织书记') },
    expected: '1',
    source: 'Locality survey (主职)',
  },
  {
    id: 'C04',
    table: ROSTER,
    when: director,
    formula: `${onDuty('居委会主任')}+${dual}<=1`,
    by: '[@所属社区代码]&""',
    needs: ['所属社区代码'],
    severity: 'hard',
    marks: ['职务', '所属社区代码'],
    values: { count: `${onDuty('居委会主任')}+${dual}` },
    expected: '1',
    source: '居民委员会组织法: one director',
  },
  {
    id: 'C05',
    table: ROSTER,
    // A gap says nothing untrue about anybody: soft. Distinct numbers from 1 to n leave no gap.
    when: 'ISNUMBER([@序号]+0)',
    formula: 'AND(COUNTIFS([序号],[@序号])=1,[@序号]+0>=1,[@序号]+0<=ROWS([序号]))',
    by: '[@序号]&""',
    severity: 'soft',
    marks: ['序号'],
    values: { rows: 'ROWS([序号])' },
    source: 'Filling instructions: numbered from 1 without gaps',
  },
  {
    id: 'C08',
    table: ROSTER,
    when: notMasked('[@联系电话]'),
    formula: 'COUNTIFS([联系电话],[@联系电话])<=同一电话人数上限',
    by: '[@联系电话]&""',
    needs: ['联系电话'],
    severity: 'soft',
    marks: ['联系电话'],
    values: { count: 'COUNTIFS([联系电话],[@联系电话])' },
    expected: '"≤"&同一电话人数上限',
    source: 'Data quality: copied cells',
  },
  {
    id: 'C08',
    table: ROSTER,
    // Chance alone: about one person a day in 12,000 (an age range of 33 years); eight times that is suspicious.
    formula: 'COUNTIFS([出生日期],[@出生日期])<=同一生日人数基数+8*ROWS([出生日期])/12000',
    by: '[@出生日期]&""',
    severity: 'soft',
    marks: ['出生日期'],
    values: { count: 'COUNTIFS([出生日期],[@出生日期])' },
    expected: '"≤"&INT(同一生日人数基数+8*ROWS([出生日期])/12000)',
    source: 'Data quality: copied cells',
  },
  {
    id: 'D01',
    table: ROSTER,
    when: notMasked('[@所属社区代码]'),
    formula: `COUNTIFS(${COMMUNITIES}[社区代码],[@所属社区代码])>0`,
    needs: ['所属社区代码'],
    severity: 'hard',
    marks: ['所属社区代码'],
    source: 'The roster’s communities are those of 社区基本情况表',
  },
  {
    id: 'D15',
    table: ROSTER,
    // A whole county with certificates is what a known programming error looks like; a small one may have it: soft.
    formula:
      'IF(OR(COUNTBLANK([持证级别])>0,COUNTIFS([在岗状态],"<>离岗")<10),"",COUNTIFS([在岗状态],"<>离岗",[持证级别],"<>0*")<COUNTIFS([在岗状态],"<>离岗"))',
    severity: 'soft',
    marks: ['持证级别'],
    values: {
      certified: 'COUNTIFS([在岗状态],"<>离岗",[持证级别],"<>0*")',
      staff: 'COUNTIFS([在岗状态],"<>离岗")',
    },
    source: 'Defect known from an older reporting system: the counter went up for everybody',
  },
];
