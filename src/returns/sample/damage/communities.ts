import type { Cell } from '../../../domain/cell';
import { COMMUNITIES, ROSTER, type Draft, type ExpectedFinding } from './draft';
import { incomplete, missedStreet, tooFew } from './summary';

type Values = Readonly<Record<string, Cell>>;
const anyOf = (): boolean => true;
const withPremises = (record: Values): boolean => record['有无独立阵地'] === '1有';

/** Sets one cell of a fresh community and expects one finding of one rule. */
function single(
  draft: Draft,
  rule: string,
  column: string,
  to: Cell,
  also: (record: number) => readonly ExpectedFinding[] = () => [],
): void {
  const record = draft.take(COMMUNITIES, anyOf);
  draft.set(COMMUNITIES, record, column, to);
  draft.expect(draft.finding(rule, COMMUNITIES, record, [column]), ...also(record));
}

/** Cells of the community sheet that cannot be right by themselves. */
export function damageCommunityCells(draft: Draft): void {
  const street = (record: number): Cell => draft.get(COMMUNITIES, record, '所属街道(乡镇)');
  const short = draft.take(COMMUNITIES, (record) => record['所属街道(乡镇)'] === '东风路街道');
  draft.set(COMMUNITIES, short, '所属街道(乡镇)', '东风路');
  draft.expect(draft.finding('H08', COMMUNITIES, short, ['所属街道(乡镇)', '社区代码']), missedStreet(draft));

  single(draft, 'A10', '成立年份', 202223);
  single(draft, 'S10', '成立年份', null);
  single(draft, 'A14', '总人口', '8000余');
  single(draft, 'A14', '网格数', -3);
  single(draft, 'A14', '兼职人员', 1.5);
  single(draft, 'A14b', '总户数', '2456');
  single(draft, 'H01', '总户数', 202300);
  single(draft, 'H02', '总户数', '2600户到2500户');
  single(draft, 'H05', '社区名称', '建設(shè)社区');
  single(draft, 'A16', '社区名称', '某某社区');
  // It is neither urban nor rural any more.
  single(draft, 'S11', '社区类型', '城镇', (record) => incomplete(draft, '社区数', street(record)));

  const invisible = draft.take(COMMUNITIES, anyOf);
  draft.set(COMMUNITIES, invisible, '社区名称', `\u200b${draft.get(COMMUNITIES, invisible, '社区名称')}`);
  draft.expect(draft.finding('H06', COMMUNITIES, invisible, ['社区名称']));

  const typed = draft.take(COMMUNITIES, anyOf);
  draft.overwrite(COMMUNITIES, typed, '应配人数', Number(draft.get(COMMUNITIES, typed, '应配人数')) + 3);
  draft.expect(draft.finding('S14', COMMUNITIES, typed, ['应配人数']));
}

/** Communities whose numbers or answers contradict each other, or the norm. */
export function damageCommunityRecords(draft: Draft): void {
  const number = (record: number, column: string): number => Number(draft.get(COMMUNITIES, record, column));

  const crowded = draft.take(COMMUNITIES, anyOf);
  const residents = Math.round(number(crowded, '常住户数') * 5.5);
  draft.set(COMMUNITIES, crowded, '常住人口', residents);
  draft.set(COMMUNITIES, crowded, '人在户不在', residents - number(crowded, '人在户在'));
  draft.expect(draft.finding('B12b', COMMUNITIES, crowded, ['常住户数', '常住人口']));

  const homeless = draft.take(COMMUNITIES, (record) => !withPremises(record));
  draft.set(COMMUNITIES, homeless, '办公模式', '独立办公');
  draft.expect(draft.finding('B21', COMMUNITIES, homeless, ['有无独立阵地', '办公模式']));

  const ownerless = draft.take(COMMUNITIES, withPremises);
  draft.set(COMMUNITIES, ownerless, '阵地权属', null);
  draft.expect(
    draft.finding('B21', COMMUNITIES, ownerless, ['阵地权属', '综合服务设施面积', '有无独立阵地']),
  );

  const shared = draft.take(COMMUNITIES, withPremises);
  draft.set(COMMUNITIES, shared, '办公模式', '合署办公');
  draft.expect(draft.finding('B21b', COMMUNITIES, shared, ['办公模式', '有无独立阵地']));

  const added = draft.take(COMMUNITIES, (record) => number0(record['缺口']) >= 1);
  draft.set(COMMUNITIES, added, '实有社区工作者', number(added, '实有社区工作者') + 1);
  draft.expect(
    draft.finding('D02', COMMUNITIES, added, ['实有社区工作者', '其中:两委成员', '其中:其他专职']),
    ...incomplete(draft, '实有社区工作者', draft.get(COMMUNITIES, added, '所属街道(乡镇)')),
  );

  const moved = draft.take(COMMUNITIES, (record) => number0(record['其中:两委成员']) > 5);
  draft.set(COMMUNITIES, moved, '其中:两委成员', number(moved, '其中:两委成员') - 1);
  draft.set(COMMUNITIES, moved, '其中:其他专职', number(moved, '其中:其他专职') + 1);
  draft.expect(
    draft.finding('D02b', COMMUNITIES, moved, ['实有社区工作者', '其中:两委成员', '其中:其他专职']),
  );

  const short = draft.take(COMMUNITIES, anyOf);
  draft.set(COMMUNITIES, short, '核定员额', number(short, '核定员额') - 2);
  draft.expect(draft.finding('F01', COMMUNITIES, short, ['核定员额']));

  const narrow = draft.take(COMMUNITIES, withPremises);
  draft.set(COMMUNITIES, narrow, '综合服务设施面积', Math.floor(number(narrow, '常住户数') * 0.2));
  draft.expect(draft.finding('F13', COMMUNITIES, narrow, ['每百户面积', '综合服务设施面积', '常住户数']));

  // More households than the county allows, and still premises and people enough for them.
  const large = draft.take(
    COMMUNITIES,
    (record) => number0(record['综合服务设施面积']) > 950 && number0(record['常住人口']) > 6500,
  );
  draft.set(COMMUNITIES, large, '总户数', 3150);
  draft.set(COMMUNITIES, large, '常住户数', 3100);
  draft.expect(draft.finding('F04', COMMUNITIES, large, ['常住户数']));

  const absent = draft.take(COMMUNITIES, anyOf);
  draft.set(COMMUNITIES, absent, '人在户不在', number(absent, '人在户不在') + 100);
  draft.expect(draft.finding('G15', COMMUNITIES, absent, ['常住人口', '人在户在', '人在户不在']));
}

const number0 = (cell: Cell): number => (typeof cell === 'number' ? cell : 0);

/** Communities against each other, and two without workers whose codes are wrong. */
export function damageCommunityKeys(draft: Draft): void {
  const first = draft.take(COMMUNITIES, (record) => record['所属街道(乡镇)'] === '广惠街街道');
  const second = draft.take(COMMUNITIES, (record) => record['所属街道(乡镇)'] === '广惠街街道');
  draft.set(COMMUNITIES, second, '社区名称', draft.get(COMMUNITIES, first, '社区名称'));
  draft.expect(draft.finding('C01', COMMUNITIES, [first, second], ['社区名称']));

  for (const [rule, code, name] of [
    ['A03', '41012200301', '新城社区'],
    ['A03b', '410122003450', '新苑社区'],
  ]) {
    const model = draft.records(COMMUNITIES)[first];
    const none = { 实有社区工作者: 0, '其中:两委成员': 0, '其中:其他专职': 0, 缺口: model['应配人数'] };
    const record = draft.append(COMMUNITIES, { ...model, ...none, 社区代码: code, 社区名称: name });
    // With the second of them the county has too many people for its workers.
    const also = rule === 'A03b' ? [tooFew(draft)] : [];
    draft.expect(draft.finding(rule, COMMUNITIES, record, ['社区代码']), ...also);
  }
}

/** What the roster says about a community as a whole. */
export function damageCommunityStaff(draft: Draft): void {
  const staff = (code: Cell): number[] =>
    draft.records(ROSTER).flatMap((record, index) => (record['所属社区代码'] === code ? [index] : []));
  const wholly = (record: Values): boolean =>
    staff(record['社区代码']).every((index) => draft.isFree(ROSTER, index));
  const takeAll = (fits: (record: Values) => boolean = anyOf): { record: number; people: number[] } => {
    const record = draft.take(COMMUNITIES, (each) => wholly(each) && fits(each));
    const people = staff(draft.get(COMMUNITIES, record, '社区代码'));
    for (const person of people) draft.keep(ROSTER, person);
    return { record, people };
  };
  const where = (people: readonly number[], column: string, value: Cell): number[] =>
    people.filter((person) => draft.get(ROSTER, person, column) === value);

  // The post of secretary and director is vacant.
  const vacant = takeAll((record) => dual(record['社区代码']));
  const [secretary] = where(vacant.people, '职务', '党组织书记');
  draft.set(ROSTER, secretary, '职务', '委员');
  draft.set(ROSTER, secretary, '岗位类别', '其他人员');
  draft.set(ROSTER, secretary, '是否主职', '0否');
  draft.set(ROSTER, secretary, '是否一肩挑', '0否');
  draft.expect(draft.finding('C04b', COMMUNITIES, vacant.record, ['社区名称']));

  // Nobody lives in the community any more.
  const far = takeAll();
  const street = String(draft.get(COMMUNITIES, far.record, '社区代码')).slice(0, 9);
  for (const person of where(far.people, '居住地级别', '1本社区')) {
    draft.set(ROSTER, person, '居住地级别', '3本区非本街道');
    draft.set(ROSTER, person, '居住地社区(街道)代码', street === '410122109' ? '410122110' : '410122109');
  }
  draft.expect(draft.finding('C07', COMMUNITIES, far.record, ['社区名称']));

  // A public-benefit post is counted as a worker.
  const benefit = takeAll();
  const [worker] = where(benefit.people, '职务', '其他专职工作人员');
  draft.set(ROSTER, worker, '用工形式', '公益性岗位');
  draft.expect(draft.finding('F14', COMMUNITIES, benefit.record, ['实有社区工作者', '其中:其他专职']));

  // Two secretaries.
  const two = takeAll();
  const [deputy] = where(two.people, '职务', '副书记');
  draft.set(ROSTER, deputy, '职务', '党组织书记');
  const both = where(two.people, '职务', '党组织书记');
  draft.expect(draft.finding('C04', ROSTER, both, ['职务', '所属社区代码']));

  // A worker of a community that the return does not have; it is then missing in its own.
  const left = takeAll();
  const [stray] = where(left.people, '职务', '其他专职工作人员');
  draft.set(ROSTER, stray, '所属社区代码', '410122999001');
  draft.expect(
    draft.finding('D01', ROSTER, stray, ['所属社区代码']),
    draft.finding('D02b', COMMUNITIES, left.record, ['实有社区工作者', '其中:两委成员', '其中:其他专职']),
  );

  function dual(code: Cell): boolean {
    return where(staff(code), '职务', '党组织书记').some(
      (person) => draft.get(ROSTER, person, '是否一肩挑') === '1是',
    );
  }
}
