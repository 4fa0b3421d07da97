import { FINGERPRINT } from '../parameters';
import type { Rule } from '../rule';
import { COVER, quoted } from './columns';
import { OFFICE_TELEPHONES } from './patterns';

const datesOfCover: readonly Rule[] = ['统计时点', '填报日期'].map((name) => ({
  id: 'A13',
  table: COVER,
  // The reader turns every text that can be understood as a date into one (20101208, 2010.12.8, 二○一○年…).
  formula: `IF(ISNUMBER(${name}),AND(${name}>=DATE(1990,1,1),${name}<DATE(2100,1,1)),FALSE)`,
  severity: 'hard',
  marks: [name],
  values: { [name]: `[@${name}]` },
  source: 'Filling instructions; all ages, posts and registrations are as of this day',
}));

export const coverRules: readonly Rule[] = [
  ...datesOfCover,
  {
    id: 'A06',
    table: COVER,
    // An office has a land line, a service number, or several of them: all are right here.
    formula: `REGEXTEST([@联系电话],${quoted(OFFICE_TELEPHONES)})`,
    severity: 'hard',
    marks: ['联系电话'],
    source: 'Numbering plan: mobile numbers 13–19, eleven digits; land lines with or without area code',
  },
  {
    id: 'I02',
    table: COVER,
    // What was submitted must not be changed before it is sent back. A workbook cannot tell who saved it and when, nor
    // what it held before; only where the fingerprint of the checked values was kept does a change show. It is then
    // certain: hard. The digits may be written in groups, and not all of them.
    when: 'LEFT([@上报状态],1)="1"',
    formula: `LET(上报时,UPPER(SUBSTITUTE(SUBSTITUTE([@审核指纹]," ",""),"-","")),IF(LEN(上报时)<16,"",LEFT(UPPER(${FINGERPRINT}),LEN(上报时))=上报时))`,
    needs: ['上报状态', '审核指纹'],
    severity: 'hard',
    marks: ['上报状态', '审核指纹'],
    source: 'Reporting procedure: what was submitted is changed only after it was sent back',
  },
  {
    id: 'I03',
    table: COVER,
    // Nobody can report on a day that has not come: hard.
    formula: '填报日期+0>=统计时点+0',
    severity: 'hard',
    marks: ['填报日期', '统计时点'],
    values: { 填报日期: 'TEXT(填报日期,"yyyy-mm-dd")', 统计时点: 'TEXT(统计时点,"yyyy-mm-dd")' },
    source: 'Reporting procedure',
  },
  {
    id: 'I04',
    table: COVER,
    // 1 typed as a number is version 1.0.
    formula: 'OR(模板版本&""=现行模板版本&"",IFERROR(VALUE(模板版本)=VALUE(现行模板版本),FALSE))',
    severity: 'hard',
    marks: ['模板版本'],
    values: { 模板版本: '[@模板版本]' },
    expected: '现行模板版本',
    source: 'Reporting procedure: one template for all',
  },
  {
    id: 'I05',
    table: COVER,
    // A small office may have one person for both: soft.
    formula: '[@填表人]<>[@审核人]',
    severity: 'soft',
    marks: ['填表人', '审核人'],
    source: 'Filling instructions: 审核人不得与填表人相同',
  },
];
