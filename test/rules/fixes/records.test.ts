import { serialOfYmd } from '../../../src/domain/dates/serial';
import { makeIdentity } from '../../../src/domain/identity/make';
import { loadRegions } from '../../../src/domain/regions/load';
import { sampleCounty } from '../../../src/returns/sample';
import { bookOf, fixOf, hintsOf, look, ROSTER, type Values } from './support';

beforeAll(loadRegions);

const BIRTH = serialOfYmd(19800717)!;
const HERS = makeIdentity('412428', 19800717, 302);
const HIS = makeIdentity('412428', 19800717, 301);
const OLD = HERS.slice(0, 6) + HERS.slice(8, 17);
const her: Values = { 姓名: '王芳', 公民身份号码: HERS, 性别: '2女', 出生日期: BIRTH };

const looked = (...people: Values[]) => look(bookOf(people));

test('blank sex and birth date follow from a valid number, in whatever form it is written', async () => {
  for (const 公民身份号码 of [HERS, OLD, ` ${HERS} `]) {
    const result = await looked({ ...her, 公民身份号码, 性别: null, 出生日期: null });
    expect(fixOf(result, '性别')).toMatchObject({ kind: 'fromIdentity', after: '2女', rules: ['S10'] });
    expect(fixOf(result, '出生日期')).toMatchObject({ after: BIRTH, rules: ['S10'] });
  }
});

test('spaces within a number go where it is right without them, and the check is then content', async () => {
  const apart = `${HERS.slice(0, 6)} ${HERS.slice(6, 10)} ${HERS.slice(10, 14)} ${HERS.slice(14)}`;
  const result = await looked({ ...her, 公民身份号码: apart });
  expect(fixOf(result, '公民身份号码')).toMatchObject({ kind: 'space', after: HERS, rules: ['A02'] });
  const wrong = await looked({ ...her, 公民身份号码: '412421 1990 0101 1234' });
  expect(wrong.findings.map(({ rule }) => rule)).toContain('A02');
  expect(fixOf(wrong, '公民身份号码')).toBeUndefined();
});

test('a sex that is not known, and a date that is none, are as good as blank', async () => {
  const result = await looked({ ...her, 性别: '9未说明的性别', 出生日期: '1980.13.1' });
  expect(fixOf(result, '性别')).toMatchObject({ after: '2女', rules: ['A05'] });
  expect(fixOf(result, '出生日期')).toMatchObject({ after: BIRTH, rules: ['S13'] });
});

test('one contradiction is corrected where the other of the two agrees with the number', async () => {
  expect(fixOf(await looked({ ...her, 性别: '1男' }), '性别')).toMatchObject({
    after: '2女',
    rules: ['B01'],
  });
  const birth = await looked({ ...her, 出生日期: BIRTH + 1 });
  expect(fixOf(birth, '出生日期')).toMatchObject({ after: BIRTH, rules: ['B01'] });
});

test.each([
  ['year', 19810717],
  ['month', 19800117],
  ['day', 19800711],
])('a slip in the %s of the birth date is corrected', async (_, day) => {
  const result = await looked({ ...her, 出生日期: serialOfYmd(day)! });
  expect(fixOf(result, '出生日期')).toMatchObject({ after: BIRTH, rules: ['B01'] });
});

test('numbers that have slipped up by a row leave the birth dates beside them alone', async () => {
  const people = sampleCounty().sheets.get(ROSTER)!.slice(0, 60);
  const slipped = people.map((person, n) => ({
    ...person,
    公民身份号码: people[(n + 1) % people.length].公民身份号码,
  }));
  const { fixes } = await looked(...slipped);
  expect(fixes.filter(({ kind }) => kind === 'fromIdentity')).toEqual([]);
});

test.each<[string, Values[]]>([
  ['both contradict the number', [{ ...her, 性别: '1男', 出生日期: BIRTH + 1 }]],
  ['nothing agrees with it', [{ ...her, 性别: null, 出生日期: BIRTH + 1 }]],
  [
    'the birth date is another person’s, of the same sex by chance',
    [{ ...her, 出生日期: serialOfYmd(19711226)! }],
  ],
  ['a text that is no date names another year', [{ ...her, 出生日期: '1979年' }]],
  ['the number is not valid', [{ ...her, 公民身份号码: `${HERS.slice(0, 17)}*`, 性别: null }]],
  ['two records bear the number', [her, { ...her, 姓名: '李梅', 性别: '1男' }]],
  [
    'it would make her begin to work as a child',
    [{ ...her, 出生日期: null, 进入社区工作日期: BIRTH + 5000 }],
  ],
])('nothing is certain where %s', async (_, people) => {
  const { fixes } = await looked(...people);
  expect(fixes.filter(({ kind }) => kind === 'fromIdentity')).toEqual([]);
});

test('a contradiction that is not certain becomes a hint', async () => {
  const hints = hintsOf(await looked({ ...her, 性别: '1男', 出生日期: BIRTH + 1 }), 'B01');
  expect(hints.map(({ kind, params }) => [kind, params.column, params.wanted])).toEqual([
    ['fromIdentity', '性别', '女'],
    ['fromIdentity', '出生日期', '1980-07-17'],
  ]);
});

test('15 digits become 18, unless they contradict the record or become another record’s number', async () => {
  expect(fixOf(await looked({ ...her, 公民身份号码: OLD }), '公民身份号码')).toMatchObject({
    kind: 'fifteen',
    after: HERS,
    rules: ['A02e'],
  });
  const other = await looked({ ...her, 公民身份号码: OLD, 性别: '1男' });
  expect(fixOf(other, '公民身份号码')).toBeUndefined();
  expect(hintsOf(other, 'A02e').map(({ kind }) => kind)).toEqual(['idDisagrees']);
  const taken = await looked({ ...her, 公民身份号码: OLD }, { ...her, 姓名: '王方' });
  expect(fixOf(taken, '公民身份号码')).toBeUndefined();
  expect(hintsOf(taken, 'A02e').map(({ kind }) => kind)).toEqual(['idTaken']);
});

test('digits of a number that changed places are told by their places alone', async () => {
  const at = 15;
  const swapped = HIS.slice(0, at) + HIS[at + 1] + HIS[at] + HIS.slice(at + 2);
  const result = await looked({ ...her, 性别: '1男', 公民身份号码: swapped });
  const hints = hintsOf(result, 'A02');
  expect(hints).toContainEqual(
    expect.objectContaining({ kind: 'idTransposed', params: { at: at + 1, next: at + 2 } }),
  );
  expect(JSON.stringify(hints)).not.toContain(HIS.slice(6, 14));
});

test.each<[string, string, string]>([
  ['idDoubled', 'a digit typed twice', `${HERS.slice(0, 9)}${HERS[8]}${HERS.slice(9)}`],
  ['idDropped', 'one of two equal digits left out', HERS.replace('00', '0')],
  ['idBirthDate', 'another birth date', `${HERS.slice(0, 6)}19790816${HERS.slice(14)}`],
  ['idLetters', 'the letter O', HERS.replace('0', 'O')],
])('%s: %s', async (kind, _, 公民身份号码) => {
  const hints = hintsOf(await looked({ ...her, 公民身份号码 }), 'A02');
  expect(hints.map((hint) => hint.kind)).toContain(kind);
});

test('a masked number gives neither correction nor hint', async () => {
  const result = await looked({ ...her, 公民身份号码: '412428********3023', 性别: null });
  expect(result.fixes).toEqual([]);
  expect([...hintsOf(result, 'A16'), ...hintsOf(result, 'A02'), ...hintsOf(result, 'S10')]).toEqual([]);
});
