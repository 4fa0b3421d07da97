import { join } from 'node:path';
import { run, samples } from './run';

// Reading and checking a county takes a second, more on a busy machine.
jest.setTimeout(60_000);

const damaged = join(samples, 'county-damaged.xlsx');

interface Localised {
  findings: { rule: string; sheet: string }[];
  localisations: {
    status: string;
    rules: string[];
    findings: number[];
    answers: {
      kind: string;
      sheet: string;
      cell: string;
      column: string;
      value: unknown;
      expected: unknown;
    }[][];
    text: string[];
  }[];
}

test('the cells most likely wrong are listed when asked for, with the findings that they are about', async () => {
  const { code, out } = await run(['check', damaged, '--format', 'json', '--localise']);
  expect(code).toBe(1);
  const report = JSON.parse(out) as Localised;
  const group = report.localisations.find(({ rules }) => rules.includes('D02'));
  expect(group).toMatchObject({ status: 'found', answers: [[{ kind: 'cell', sheet: '社区基本情况表' }]] });
  const [[{ value, expected, column }]] = group!.answers;
  expect(column).toBe('实有社区工作者');
  expect(Number(value) - Number(expected)).toBe(1);
  expect(group!.findings.map((place) => report.findings[place].rule)).toEqual(['D02']);
  expect(group!.text.join()).toContain(`现为 ${String(value)}，应为 ${String(expected)}`);
  expect(out).not.toMatch(/\b\d{17}[\dX]\b/);
});

test('in text they follow the findings', async () => {
  const { out } = await run(['check', damaged, '--localise']);
  const lines = out.split('\n');
  const title = lines.findIndex((line) => line.startsWith('最可能有误的单元格（'));
  expect(title).toBeGreaterThan(lines.findIndex((line) => line.startsWith('核实性问题')));
  expect(lines.slice(title).some((line) => /^ {2}D02 .*最少需改 1 处：$/.test(line))).toBe(true);
  expect((await run(['check', damaged])).out).not.toContain('最可能有误的单元格');
});

test('in English, and where there is nothing to tell', async () => {
  const { out } = await run(['check', join(samples, 'county-clean.xlsx'), '--localise', '--lang', 'en']);
  expect(out).toContain('No finding is about figures that hang together.');
});
