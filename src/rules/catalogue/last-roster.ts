import type { Rule } from '../rule';
import { LAST_ROSTER_DERIVED } from '../prior/last-roster';
import { DERIVED, LAST_DATE, LAST_ROSTER } from '../prior/names';
import { CHANGES, COMMUNITIES, list, ROSTER } from './columns';

const BALANCE = 'Transfer and reduction reports: staff now is staff then, and who came, without who left';
const SAME = 'Rule set of the survey: what cannot have changed since last period';

const KEY = `[@${DERIVED.person}]`;
/** "*" keeps a number of 18 digits text. */
const CRITERION = `${KEY}&"*"`;
const column = (table: string, name: string): string => `${table}[${name}]`;

/** What last period's roster says of a person. */
const then = (name: string): string =>
  `XLOOKUP(${KEY},${column(LAST_ROSTER, DERIVED.person)},${column(LAST_ROSTER, name)},"")`;

const JOINS = ['招录', '选任', '转岗*', '交流调动', '借调'];
const LEAVES = ['辞职', '退休', '辞退', '死亡'];

/** How many records the register has of a person since last period, of some kinds of change. */
const registered = (kinds: readonly string[]): string =>
  `SUM(COUNTIFS(${[
    column(CHANGES, DERIVED.person),
    CRITERION,
    column(CHANGES, '变动日期'),
    `">"&${LAST_DATE}`,
    column(CHANGES, '变动类型'),
    list(kinds),
  ].join(',')}))`;

const HAS_REGISTER = `COUNTA(${column(CHANGES, '公民身份号码')})>0`;
const fares = (movement: string): string => `[@${DERIVED.movement}]="${movement}"`;
/** A damaged number finds nobody on the register: it is to be put right first. */
const unlessDamaged = (formula: string): string => `IF(LEFT(${KEY},1)="#","",${formula})`;

const movement = (part: Pick<Rule, 'id' | 'table' | 'when' | 'formula' | 'marks'> & Partial<Rule>): Rule => ({
  severity: 'soft',
  by: KEY,
  needs: ['公民身份号码'],
  source: BALANCE,
  ...part,
});

const PERSON = ['公民身份号码', '姓名', '所属社区代码'];

/**
 * E02, person by person: 本期 = 上期 + 新增 − 退出. All are soft: a register that contradicts two rosters is wrong, or
 * one of the rosters is, and last period's is closed and may be the one.
 */
const balance: readonly Rule[] = [
  movement({
    id: 'E02',
    table: ROSTER,
    when: `AND(${fares('新增')},${HAS_REGISTER})`,
    formula: unlessDamaged(`${registered(JOINS)}>0`),
    marks: PERSON,
  }),
  movement({
    id: 'E02b',
    table: LAST_ROSTER,
    when: `AND(${fares('退出')},${HAS_REGISTER})`,
    formula: unlessDamaged(`${registered([...LEAVES, '交流调动', '借调'])}>0`),
    marks: ['所属社区代码', '姓名', '公民身份号码'],
  }),
  movement({
    id: 'E02c',
    table: ROSTER,
    when: `AND(${fares('转社区')},${HAS_REGISTER})`,
    formula: unlessDamaged(`${registered(JOINS)}>0`),
    marks: ['所属社区代码', '公民身份号码', '姓名'],
    values: { before: then('所属社区代码') },
  }),
  ...(
    [
      // Somebody who resigned and came back within the period joins although he was there.
      [
        `OR([@变动类型]="招录",LEFT([@变动类型],2)="转岗")`,
        `OR(${then('在岗状态')}="",${then('在岗状态')}="离岗",${registered(LEAVES)}>0)`,
      ],
      [
        `ISNUMBER(MATCH([@变动类型],${list(LEAVES)},0))`,
        `OR(${then(DERIVED.movement)}<>"",${registered(JOINS)}>0)`,
      ],
      [
        `AND([@变动类型]="交流调动",COUNTIFS(${column(COMMUNITIES, '社区代码')},[@现单位代码])>0,${registered(LEAVES)}=0,${registered(['交流调动'])}=1)`,
        `COUNTIFS(${column(ROSTER, DERIVED.person)},${CRITERION},${column(ROSTER, '所属社区代码')},[@现单位代码])>0`,
      ],
    ] as const
  ).map(([when, formula]): Rule => ({
    id: 'E02d',
    table: CHANGES,
    when: `AND([@变动日期]>${LAST_DATE},${when})`,
    formula: unlessDamaged(formula),
    needs: ['公民身份号码', '变动类型', '变动日期'],
    severity: 'soft',
    marks: ['公民身份号码', '变动类型'],
    values: { movement: then(DERIVED.movement) },
    source: BALANCE,
  })),
  {
    id: 'E02e',
    table: ROSTER,
    // The register is not asked of everybody.
    when: `NOT(${HAS_REGISTER})`,
    formula: `${count(ROSTER, '新增')}+${count(LAST_ROSTER, '退出')}+${count(ROSTER, '转社区')}=0`,
    severity: 'soft',
    marks: ['公民身份号码'],
    values: {
      joined: count(ROSTER, '新增'),
      left: count(LAST_ROSTER, '退出'),
      moved: count(ROSTER, '转社区'),
    },
    source: BALANCE,
  },
];

function count(table: string, movement_: string): string {
  return `COUNTIFS(${column(table, DERIVED.movement)},"${movement_}")`;
}

/** A column that should say the same of a person as last period; where last period says nothing, so does the rule. */
const same = (id: string, name: string, formula: string): Rule => ({
  id,
  table: ROSTER,
  when: `AND(OR(${fares('留任')},${fares('转社区')}),${then(name)}<>"")`,
  formula,
  needs: [name],
  severity: 'soft',
  marks: [name],
  values: { prior: name.endsWith('日期') ? `TEXT(${then(name)},"yyyy-mm-dd")` : then(name) },
  source: SAME,
});

/** The level of an education: 研究生 1, 本科 2, 专科 3, 中职 and 高中 6, 初中 7, 小学 8. */
const level = (value: string): string => `SUBSTITUTE(LEFT(${value},1),"4","6")`;

/** Names are changed, dates corrected, and last period's return may have been the wrong one: soft. */
const changed: readonly Rule[] = [
  same('E09', '姓名', `SUBSTITUTE([@姓名]," ","")=SUBSTITUTE(${then('姓名')}," ","")`),
  same('E09', '性别', `LEFT([@性别],1)=LEFT(${then('性别')},1)`),
  same('E09', '出生日期', `EDATE([@出生日期],0)=EDATE(${then('出生日期')},0)`),
  same('E10', '持证级别', `LEFT([@持证级别],1)>=LEFT(${then('持证级别')},1)`),
  same(
    'E10',
    '学历',
    `OR(LEFT([@学历],1)="9",LEFT(${then('学历')},1)="9",${level('[@学历]')}<=${level(then('学历'))})`,
  ),
  same('E11', '进入社区工作日期', `EDATE([@进入社区工作日期],0)=EDATE(${then('进入社区工作日期')},0)`),
];

const PROPOSED = column(LAST_ROSTER, LAST_ROSTER_DERIVED.proposed);

export const lastRosterRules: readonly Rule[] = [
  ...balance,
  ...changed,
  {
    id: 'E12',
    table: ROSTER,
    // A proposal alone: two people can share a name and a birth date.
    when: `OR(${fares('留任')},${fares('转社区')},${fares('新增')},${fares('待核')})`,
    formula: `COUNTIFS(${PROPOSED},${CRITERION})=0`,
    needs: ['公民身份号码'],
    by: KEY,
    severity: 'soft',
    marks: ['公民身份号码', '姓名'],
    values: { prior: `XLOOKUP(${KEY},${PROPOSED},${column(LAST_ROSTER, '公民身份号码')},"")` },
    source: BALANCE,
  },
];
