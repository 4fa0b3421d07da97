import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf } from '../returns/period-files';
import { twoPeriods } from '../returns/periods';
import { run, samples, scratch } from './run';

jest.setTimeout(180_000);

const directory = scratch();
const [last, now] = ['last.xlsx', 'this.xlsx'].map((name) => join(directory, name)) as [string, string];
const { story, ...periods } = twoPeriods();
beforeAll(async () => {
  writeFileSync(last, await fileOf(periods.last));
  writeFileSync(now, await fileOf(periods.now));
});

interface Json {
  prior?: object;
  findings: { rule: string; severity: string; message: string }[];
}

test('check --prior finds who came and left without a record, and says which file it compared with', async () => {
  const { code, out } = await run(['check', now, '--prior', last, '--format', 'json']);
  const report = JSON.parse(out) as Json;
  expect(report.findings.filter(({ severity }) => severity === 'hard')).toEqual([]);
  expect(code).toBe(0);
  expect(report.prior).toEqual({
    file: last,
    unit: '示例县民政局',
    period: '2024年度',
    referenceDate: '2024-12-31',
  });
  const count = (rule: string): number => report.findings.filter((finding) => finding.rule === rule).length;
  expect(['E02', 'E02b', 'E02c', 'E02d', 'E12'].map(count)).toEqual([2, 2, 2, 0, 1]);
  expect(out).not.toMatch(/4124\d{13}[\dX]/);
  const { out: text } = await run(['check', now, '--prior', last]);
  expect(text).toContain('上期报表：');
  expect(text).not.toContain('没有选择上期报表');
});

test('a file that cannot be last period is refused, with all the reasons', async () => {
  const same = await run(['check', now, '--prior', now]);
  expect([same.code, same.out]).toEqual([2, '']);
  expect(same.err).toContain('同一期，统计时点都是2025-12-31');
  const later = await run(['check', last, '--prior', now]);
  expect(later.err).toContain('比本报表晚');
  const none = await run(['check', now, '--prior', join(samples, 'county-damaged.json')]);
  expect(none.code).toBe(2);
});

test('compare prints the balance, every community, and nobody with a whole number', async () => {
  const { code, out } = await run(['compare', last, now]);
  expect(code).toBe(0);
  const joined = story.joined.registered.length + story.joined.silent.length;
  const left = story.left.registered.length + story.left.silent.length;
  expect(out).toContain(`上期 555 人，新增 ${joined}，退出 ${left}，待核 1，本期 556 人；其中换社区 5 人。`);
  // Thirty-nine communities: the one that was merged away is within another one.
  expect(out.match(/^ {2}4101\d{8} .*调入/gm)).toHaveLength(39);
  expect(out).not.toMatch(/4124\d{13}[\dX]|4124\d{11}(?!\d)/);
  expect((await run(['compare', last, now, '--lang', 'en'])).out).toContain('6 joined');
});
