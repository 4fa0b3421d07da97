import type { Rule } from '../rule';
import { CHANGES, ROSTER } from './columns';
import { columnOf, criterion, filledWhen, notLater, unique } from './forms';

const REPORTS = 'Reports on recruitment, transfers home and the transfer of grid workers';
const isOne = (...kinds: string[]): string =>
  `ISNUMBER(MATCH([@变动类型],{${kinds.map((kind) => `"${kind}"`).join(',')}},0))`;
const COMES = isOne('招录', '选任');
const LEAVES = isOne('辞职', '退休', '辞退', '死亡');
const MAY_RETURN = isOne('辞职', '退休', '辞退');
const MOVES = isOne('交流调动', '借调');
const TRANSFER = 'LEFT([@变动类型],2)="转岗"';
/** No later change of the same person is on the sheet. */
const LAST = '[@变动日期]=MAXIFS([变动日期],[公民身份号码],[@公民身份号码]&"*")';
const onRoster = (...criteria: string[]): string =>
  `COUNTIFS(${[columnOf(ROSTER, '公民身份号码'), criterion('公民身份号码'), ...criteria].join(',')})`;

/** 人员变动登记表. */
export const changeRules: readonly Rule[] = [
  unique(CHANGES, ['公民身份号码', '变动类型', '变动日期'], {
    id: 'C06',
    source: 'One record a person and change',
  }),
  notLater(CHANGES, '变动日期', { id: 'B09b', source: 'The return is as of the reference date' }),
  {
    id: 'B13',
    table: CHANGES,
    // Grid workers are often transferred within their own unit, so 转岗 may name one unit twice.
    formula: [
      `IF(${LEAVES},AND([@原单位代码]<>"",[@现单位代码]="")`,
      `IF(${MOVES},AND([@原单位代码]<>"",[@现单位代码]<>"",[@原单位代码]<>[@现单位代码])`,
      '[@现单位代码]<>""))',
    ].join(','),
    needs: ['变动类型'],
    severity: 'hard',
    marks: ['变动类型', '原单位代码', '现单位代码'],
    source: REPORTS,
  },
  {
    id: 'A11',
    table: CHANGES,
    // Minutes and notices have no number of this form: soft.
    formula: 'REGEXTEST([@变动依据文号],"^\\D*[〔\\[（(]\\d{4}[〕\\]）)]第?\\d+号$")',
    missing: 'outOfScope',
    severity: 'soft',
    marks: ['变动依据文号'],
    expected: '"××〔YYYY〕N号"',
    source: '党政机关公文格式: 机关代字〔年份〕N号',
  },
  {
    id: 'B18',
    table: CHANGES,
    // Not every transfer is one home: soft.
    when: '[@变动类型]="交流调动"',
    formula: 'LEFT([@调动后居住地级别],1)<=LEFT([@调动前居住地级别],1)',
    severity: 'soft',
    marks: ['调动后居住地级别', '调动前居住地级别'],
    source: 'Locality survey: transfers bring people nearer to where they live',
  },
  filledWhen(CHANGES, '转岗时是否持证', TRANSFER, {
    id: 'S15',
    source: 'Template of the return: filled in for transferred grid workers',
  }),
  {
    id: 'F11',
    table: CHANGES,
    // Conditions differ from place to place, and are the place's own to waive: soft.
    when: `AND(${TRANSFER},转岗须持证=1)`,
    formula: 'LEFT([@转岗时是否持证],1)="1"',
    needs: ['变动类型', '转岗时是否持证'],
    severity: 'soft',
    marks: ['转岗时是否持证'],
    source: 'Conditions of transfer, where the jurisdiction asks for a certificate',
  },
  {
    id: 'D08',
    table: CHANGES,
    // They may have left again outside the period: soft.
    when: `AND(OR(${COMES},${TRANSFER}),${LAST},COUNTA(${columnOf(ROSTER, '公民身份号码')})>0)`,
    formula: `${onRoster()}>0`,
    needs: ['公民身份号码', '变动类型', '变动日期'],
    severity: 'soft',
    marks: ['公民身份号码', '变动类型'],
    source: `${REPORTS}: who came is on the roster`,
  },
  {
    id: 'D08',
    table: CHANGES,
    // A retired worker may be asked back: soft.
    when: `AND(${MAY_RETURN},${LAST},COUNTA(${columnOf(ROSTER, '公民身份号码')})>0)`,
    formula: `${onRoster(columnOf(ROSTER, '在岗状态'), '"在岗"')}=0`,
    needs: ['公民身份号码', '变动类型', '变动日期'],
    severity: 'soft',
    marks: ['公民身份号码', '变动类型'],
    source: `${REPORTS}: who has left is not on duty`,
  },
  {
    id: 'D08b',
    table: CHANGES,
    // Nobody comes back from this, whatever was registered later: hard.
    when: `AND([@变动类型]="死亡",COUNTA(${columnOf(ROSTER, '公民身份号码')})>0)`,
    formula: `${onRoster(columnOf(ROSTER, '在岗状态'), '"在岗"')}=0`,
    needs: ['公民身份号码', '变动类型'],
    severity: 'hard',
    marks: ['公民身份号码', '变动类型'],
    source: `${REPORTS}: who has died is not on duty`,
  },
];
