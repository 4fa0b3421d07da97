import { maskIdentity } from '../../../src/domain/identity/mask';
import { catalogue } from '../../../src/rules/catalogue';
import type { CheckResult, Finding } from '../../../src/rules/finding';
import { withPrior, type Compared } from '../../../src/rules/prior/with-prior';
import type { ReturnData } from '../../../src/returns/table';
import { readBack } from '../../returns/period-files';
import { GONE, OLD_CODE, twoPeriods } from '../../returns/periods';
import { run } from '../support/run';

jest.setTimeout(120_000);

function beside(now: ReturnData, last: ReturnData): Compared {
  const steps = withPrior(now, last);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

const rules = catalogue.filter(({ id }) => id.startsWith('E'));
const of = (result: CheckResult, id: string): Finding[] => result.findings.filter(({ rule }) => rule === id);
const people = (findings: readonly Finding[]): string[] =>
  findings.map(({ values }) => String(values.公民身份号码)).sort();
const masked = (ids: readonly string[]): string[] => ids.map((id) => String(maskIdentity(id))).sort();

describe('files of two periods of the sample county', () => {
  const { last, now, story } = twoPeriods();
  let compared: Compared;
  let result: CheckResult;
  beforeAll(async () => {
    compared = beside(await readBack(now), await readBack(last));
    result = run(compared.data, rules);
  });

  test('every movement without a record in the register is found, and no other', () => {
    expect(people(of(result, 'E02'))).toEqual(masked(story.joined.silent));
    expect(people(of(result, 'E02b'))).toEqual(masked(story.left.silent));
    expect(people(of(result, 'E02c'))).toEqual(masked(story.moved.silent));
    expect(of(result, 'E02d')).toEqual([]);
    expect(of(result, 'E02e')).toEqual([]);
  });

  test('findings point at the roster, and at the community that somebody left', () => {
    for (const id of ['E02', 'E02c'])
      for (const finding of of(result, id)) expect(finding.sheet).toBe('社区工作者花名册');
    for (const { sheet, cells } of of(result, 'E02b')) {
      expect(sheet).toBe('社区基本情况表');
      expect(cells).toHaveLength(1);
      expect(cells[0].column).toBe(1);
    }
  });

  test('what changed of a person is found; the old form of a number is the same number', () => {
    expect(of(result, 'E09').map(({ values }) => [values.姓名 !== '旧名', values.prior])).toEqual([
      [true, '旧名'],
    ]);
    expect(
      of(result, 'E10')
        .map(({ values }) => values.prior)
        .sort(),
    ).toEqual(['1初级', '21大学本科毕业']);
    expect(of(result, 'E11')).toHaveLength(1);
    expect(compared.people?.match.now.get(story.fifteen)).toBe('留任');
  });

  test('a damaged number is a proposal', () => {
    expect(people(of(result, 'E12'))).toEqual(masked([story.damaged]));
    expect(compared.people?.match.now.get(story.damaged)).toBe('待核');
  });

  test('one line on 区划变更 settles everything about the merged communities', () => {
    expect(result.findings.filter(({ rule }) => /^E0[1568]|^E13|^E14/.test(rule))).toEqual([]);
  });

  test('no whole identity number is told', () => {
    expect(JSON.stringify(result.findings)).not.toMatch(/4124\d{13}[\dX]|4124\d{11}(?!\d)/);
  });
});

test('without a word about them, communities that vanished are told once, with what they probably are now', async () => {
  const { last, now } = twoPeriods({ explained: false });
  const result = run(beside(await readBack(now), await readBack(last)).data, rules);
  expect(
    of(result, 'E08')
      .map(({ values }) => [values.主键, values.ground, values.likelyName !== ''])
      .sort(),
  ).toEqual([
    [GONE, '人员相同', true],
    [OLD_CODE, '名称相同', true],
  ]);
  expect(of(result, 'E08b')).toEqual([]);
});

test('without last period the rules that need it are skipped, and say why', async () => {
  const { now } = twoPeriods();
  const result = run(await readBack(now), rules);
  const skipped = result.outcomes.filter(({ status }) => status === 'skipped');
  expect(skipped.map(({ rule }) => rule).sort()).toEqual([
    'E02',
    'E02b',
    'E02c',
    'E02d',
    'E02e',
    'E08b',
    'E09',
    'E10',
    'E11',
    'E12',
  ]);
  expect(new Set(skipped.map(({ reason }) => reason?.key))).toEqual(new Set(['noPrior']));
  expect(result.findings).toEqual([]);
});
