import type { Rule } from '../rule';
import { AGENCIES, CERTIFICATES, COMMUNITIES, STATIONS } from './columns';
import { atMost, columnOf, filledWhen, notLater, num, standsIn, unique } from './forms';

const CODES = '统计用区划代码';
const REPORTS = 'Reports on social-work stations';
const holders = `COUNTIFS(${columnOf(CERTIFICATES, '工作单位代码')},[@站点代码])`;

/** 社工站情况表. */
export const stationRules: readonly Rule[] = [
  unique(STATIONS, ['站点代码'], { id: 'C01', source: 'One code a station' }),
  {
    id: 'D03',
    table: STATIONS,
    formula: 'REGEXTEST([@[所属乡镇(街道)代码]],"^\\d{9}$")',
    severity: 'hard',
    marks: ['所属乡镇(街道)代码'],
    source: `${CODES}: nine digits for a township or street`,
  },
  {
    id: 'D03b',
    table: STATIONS,
    // A city reports stations of all its counties, so only a county's own return is held to its code. A zone may
    // be run across the border: soft.
    when: 'AND(REGEXTEST([@[所属乡镇(街道)代码]],"^\\d{9}$"),MID(填报单位代码,5,2)<>"00")',
    formula: 'LEFT([@[所属乡镇(街道)代码]],6)=LEFT(填报单位代码,6)',
    needs: ['所属乡镇(街道)代码'],
    severity: 'soft',
    marks: ['所属乡镇(街道)代码'],
    values: { county: 'LEFT(填报单位代码,6)' },
    source: `${CODES}: the first six digits are the county's`,
  },
  {
    id: 'C10',
    table: COMMUNITIES,
    // A street may be served from the next one: soft. One finding a street.
    when: `COUNTA(${columnOf(STATIONS, '站点代码')})>0`,
    formula: `COUNTIFS(${columnOf(STATIONS, '所属乡镇(街道)代码')},LEFT([@社区代码],9))>0`,
    by: 'LEFT([@社区代码],9)',
    needs: ['社区代码'],
    severity: 'soft',
    marks: ['所属街道(乡镇)'],
    source: `${REPORTS}: full coverage means at least one in each township or street`,
  },
  atMost(STATIONS, '其中:持证', '驻站社工人数', { id: 'G05', source: `${REPORTS}: 36 workers, 8 certified` }),
  {
    id: 'D04',
    table: STATIONS,
    // The register may be of another day, and part-timers are registered elsewhere: soft.
    when: `${holders}>0`,
    formula: `${num('其中:持证')}=${holders}`,
    needs: ['站点代码', '其中:持证'],
    severity: 'soft',
    marks: ['其中:持证'],
    expected: holders,
    source: 'The register lists who is certified, with the station where they work',
  },
  atMost(STATIONS, '服务对象户数', '服务对象人数', {
    id: 'B12',
    source: `${REPORTS}: 205 households, 335 people`,
  }),
  filledWhen(STATIONS, '承接机构代码', 'OR([@服务方式]="政府购买",[@服务方式]="混合")', {
    id: 'S15',
    source: 'Template of the return: filled in where the service is bought',
  }),
  standsIn(STATIONS, '承接机构代码', [AGENCIES, '统一社会信用代码'], {
    id: 'D06b',
    // The operator may be registered in another county: soft.
    severity: 'soft',
    source: 'The operators of stations are agencies of 社工服务机构台账',
  }),
  notLater(STATIONS, '挂牌日期', { id: 'B09b', source: 'The return is as of the reference date' }),
];
