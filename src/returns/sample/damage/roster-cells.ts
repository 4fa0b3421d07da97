import type { Cell } from '../../../domain/cell';
import { makeIdentity } from '../../../domain/identity/make';
import { dayOf, serial } from '../dates';
import { ROSTER, type Draft } from './draft';

type Values = Readonly<Record<string, Cell>>;

/** Somebody whose record no other check looks at closely: no principal, no certificate. */
export const ordinary = (record: Values): boolean =>
  record['是否主职'] === '0否' && record['持证级别'] === '0无';
export const certified = (record: Values): boolean =>
  record['是否主职'] === '0否' && record['持证级别'] === '1初级';

/** Cells of the roster that cannot be right by themselves. */
export function damageRosterCells(draft: Draft): void {
  const single = (rule: string, column: string, to: Cell, fits = ordinary): void => {
    const record = draft.take(ROSTER, fits);
    draft.set(ROSTER, record, column, to);
    draft.expect(draft.finding(rule, ROSTER, record, [column]));
  };
  single('A01', '姓名', '王 芳');
  single('A01', '姓名', '李伟2');
  single('A16', '姓名', '张某');
  single('A05', '性别', '9未说明的性别');
  single('A06', '联系电话', '1420000123');
  single('A06b', '联系电话', '0371-62101234');
  single('S10', '联系电话', null);
  single('A07', '学历', '函授');
  single('A07b', '学历', '22大学本科结业');
  single('A07c', '政治面貌', '党外');
  single('A09', '证书管理号', '20191041010000001', certified);
  single('H06', '所学专业', '法学　', (record) => ordinary(record) && record['所学专业'] !== null);
  single('S11', '身份来源', '外聘');
  single('S13', '进入社区工作日期', '2018.13.1');
  single('A14', '月应发报酬', '三千');
  single('A14b', '岗位等级', '3', (record) => ordinary(record) && record['岗位类别'] === '其他人员');
  damageIdentities(draft);
}

function damageIdentities(draft: Draft): void {
  const change = (rule: string, to: (identity: string, record: Values) => Cell, fits = ordinary): void => {
    const record = draft.take(ROSTER, fits);
    const values = draft.records(ROSTER)[record];
    draft.set(ROSTER, record, '公民身份号码', to(String(values['公民身份号码']), values));
    draft.expect(draft.finding(rule, ROSTER, record, ['公民身份号码']));
  };
  const endsInDigit = (record: Values): boolean =>
    ordinary(record) && /\d$/.test(String(record['公民身份号码']));
  const sequence = (identity: string): number => Number(identity.slice(14, 17));
  const born1900s = (record: Values): boolean =>
    ordinary(record) && String(record['公民身份号码']).slice(6, 8) === '19';

  change('A02', (identity) => identity.slice(0, 17) + (identity.endsWith('1') ? '2' : '1'));
  // What Excel makes of eighteen digits: the last three are lost.
  change('A02b', (identity) => Number(`${identity.slice(0, 15)}000`), endsInDigit);
  change('A02c', () => '111111111111111111');
  change('A02d', (identity, record) =>
    makeIdentity('419999', Number(record['出生日期']), sequence(identity)),
  );
  change('A02e', (identity) => identity.slice(0, 6) + identity.slice(8, 17), born1900s);
}

/** Birth, sex and age against each other. */
export function damageBirths(draft: Draft): void {
  const day = draft.take(
    ROSTER,
    (record) => ordinary(record) && dayOf(Number(record['出生日期'])) % 10000 < 1200,
  );
  draft.set(ROSTER, day, '出生日期', Number(draft.get(ROSTER, day, '出生日期')) + 1);
  draft.expect(draft.finding('B01', ROSTER, day, ['出生日期', '公民身份号码']));

  const sex = draft.take(ROSTER, (record) => ordinary(record) && record['性别'] === '2女');
  draft.set(ROSTER, sex, '性别', '1男');
  draft.expect(draft.finding('B01', ROSTER, sex, ['性别', '公民身份号码']));

  const old = draft.take(ROSTER, ordinary);
  const birth = serial(1955, 3, 8);
  const sequence = Number(String(draft.get(ROSTER, old, '公民身份号码')).slice(14, 17));
  draft.set(ROSTER, old, '出生日期', birth);
  draft.set(ROSTER, old, '公民身份号码', makeIdentity('412421', birth, sequence));
  draft.expect(draft.finding('A17', ROSTER, old, ['年龄', '出生日期']));
}
