import fc from 'fast-check';
import { beforeSubmission } from '../../../src/returns/before-submission';
import { catalogue } from '../../../src/rules/catalogue';
import { county, withCover } from '../support/county';
import { type Fields, returnData } from '../support/return-data';
import { run } from '../support/run';

const SIGN = '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef';
const rules = catalogue.filter(({ id }) => id === 'I02');
const judged = (cover: Fields, fingerprint?: string) => {
  const { outcomes, findings } = run(returnData(withCover(cover)), rules, { fingerprint });
  const { pass, fail, undecided } = outcomes.find(({ rule }) => rule === 'I02')!;
  return { pass, fail, undecided, cells: findings.map(({ cells }) => cells.length) };
};
const none = { pass: 0, fail: 0, undecided: 0, cells: [] };

test('a return that was submitted is held to the fingerprint of then', () => {
  const submitted = { 上报状态: '1已上报', 审核指纹: SIGN };
  expect(judged(submitted, SIGN)).toEqual({ ...none, pass: 1 });
  expect(judged(submitted, SIGN.replace('a', 'b'))).toEqual({ ...none, fail: 1, cells: [2] });
});

test('the digits may stand in groups, in capitals, and not all of them; too few say nothing', () => {
  const short = (审核指纹: string) => judged({ 上报状态: '1已上报', 审核指纹 }, SIGN);
  expect(short('0123 4567 89AB CDEF')).toEqual({ ...none, pass: 1 });
  expect(short('0123-4567-89AB-CDEE')).toEqual({ ...none, fail: 1, cells: [2] });
  expect(short('0123 4567')).toEqual({ ...none, undecided: 1 });
});

test('what is open, sent back or without a fingerprint is not accused', () => {
  expect(judged({ 上报状态: '0未上报', 审核指纹: SIGN }, 'f'.repeat(64))).toEqual(none);
  expect(judged({ 上报状态: '2驳回', 审核指纹: SIGN }, 'f'.repeat(64))).toEqual(none);
  expect(judged({ 上报状态: '1已上报' }, SIGN)).toEqual({ ...none, undecided: 1 });
  expect(judged({ 上报状态: '1已上报', 审核指纹: SIGN })).toEqual({ ...none, undecided: 1 });
});

test('what is entered on submission is no part of what was checked; everything else is', () => {
  const entered = fc.record({
    上报状态: fc.constantFrom('1已上报', '2驳回', null),
    审核指纹: fc.constantFrom(SIGN, null),
  });
  const plain = (fields: Fields) => JSON.stringify(valuesOf(beforeSubmission(returnData(withCover(fields)))));
  const before = plain({});
  fc.assert(fc.property(entered, (fields) => plain(fields) === before));
  expect(plain({ 填表人: '赵六' })).not.toBe(before);
  expect(returnData(county).cover.get('填表人')).toBe('张三');
});

const valuesOf = ({ cover, tables }: ReturnType<typeof returnData>) => [
  [...cover],
  [...tables.values()].map(({ columns }) => columns.map(({ values }) => values)),
];
