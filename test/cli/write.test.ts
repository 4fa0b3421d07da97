import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { version } from '../../package.json';
import { openXlsx } from '../../src/xlsx';
import { run, samples, scratch } from './run';

// Writing a county takes a second or two, more on a busy machine.
jest.setTimeout(60_000);

const directory = scratch();
const path = (name: string): string => join(directory, name);
const sheetsOf = async (name: string): Promise<string[]> => {
  const workbook = await openXlsx(new Uint8Array(readFileSync(path(name))), name);
  return (await workbook.sheets()).map((sheet) => sheet.name);
};

test('template writes the empty return, and never over a file that exists', async () => {
  expect((await run(['template', '--out', path('t.xlsx')])).code).toBe(0);
  expect(await sheetsOf('t.xlsx')).toEqual(
    expect.arrayContaining([
      '封面',
      '社区基本情况表',
      '社区工作者花名册',
      '持证社工登记表',
      '政策参数表',
      '填报说明',
    ]),
  );
  writeFileSync(path('mine.xlsx'), 'mine');
  const { code, err } = await run(['template', '--out', path('mine.xlsx')]);
  expect([code, readFileSync(path('mine.xlsx'), 'utf8')]).toEqual([2, 'mine']);
  expect(err).toContain('--force');
  expect((await run(['template', '--out', path('mine.xlsx'), '--force'])).code).toBe(0);
  expect(await sheetsOf('mine.xlsx')).toContain('封面');
});

test('sample writes the shipped files, with the list of defects', async () => {
  const argv = ['sample', '--damaged', '--out', path('county-damaged.xlsx'), '--defects', path('d.json')];
  expect((await run(argv)).code).toBe(0);
  expect(
    readFileSync(path('county-damaged.xlsx')).equals(readFileSync(join(samples, 'county-damaged.xlsx'))),
  ).toBe(true);
  expect(readFileSync(path('d.json'), 'utf8')).toBe(
    readFileSync(join(samples, 'county-damaged.json'), 'utf8'),
  );
  expect((await run(['sample', '--out', path('s.xlsx'), '--defects', path('e.json')])).code).toBe(2);
  expect(existsSync(path('s.xlsx'))).toBe(false);
});

test('a place that cannot be written to is one line and exit code 2', async () => {
  const { code, err } = await run(['template', '--out', path('no/such/folder/t.xlsx')]);
  expect(code).toBe(2);
  expect(err.trim().split('\n')).toHaveLength(1);
});

describe('summarize', () => {
  const clean = join(samples, 'county-clean.xlsx');
  test('writes both summaries as sheets of a workbook', async () => {
    expect((await run(['summarize', clean, '--out', path('h.xlsx')])).code).toBe(0);
    expect((await sheetsOf('h.xlsx')).length).toBe(2);
    expect((await run(['summarize', clean, '--out', path('h.xlsx')])).code).toBe(2);
  });

  test('prints both summaries as JSON', async () => {
    const { code, out } = await run(['summarize', clean, '--format', 'json']);
    expect(code).toBe(0);
    const { summaries } = JSON.parse(out) as { summaries: { id: string; tables: unknown[] }[] };
    expect(summaries.map(({ id }) => id)).toEqual(['H1', 'H2']);
  });

  test('needs to know where to, and a return to summarise', async () => {
    expect((await run(['summarize', clean])).code).toBe(2);
    expect((await run(['summarize', path('none.xlsx'), '--out', path('x.xlsx')])).code).toBe(2);
    expect((await run(['summarize', path('h.xlsx'), '--out', path('x.xlsx')])).code).toBe(2);
    expect(existsSync(path('x.xlsx'))).toBe(false);
  });
});

describe('manners', () => {
  test('version and help', async () => {
    expect(await run(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
    const chinese = await run(['--help']);
    expect([chinese.code, chinese.err]).toEqual([0, '']);
    expect(chinese.out).toContain('用法：');
    for (const command of ['fn', 'check', 'summarize', 'template', 'sample'])
      expect(chinese.out).toContain(command);
    const english = await run(['--help'], '', { LANG: 'en_US.UTF-8' });
    expect(english.out).toContain('Usage:');
    expect(english.out).not.toMatch(/\p{Script=Han}/u);
  });

  test.each([[['nosuch']], [['check']], [['check', 'a', 'b']], [['check', 'a', '--nosuch']], [['template']]])(
    'a wrong command line, %j, is one line in the user’s language and exit code 2',
    async (argv) => {
      const { code, out, err } = await run(argv);
      expect([code, out]).toEqual([2, '']);
      expect(err.trim().split('\n')).toHaveLength(1);
      expect(err).toMatch(/\p{Script=Han}/u);
      expect(err).not.toMatch(/undefined|error:/);
    },
  );

  test('no command at all shows the help', async () => {
    const { code, err } = await run([]);
    expect(code).toBe(2);
    expect(err).toContain('用法：');
  });
});
