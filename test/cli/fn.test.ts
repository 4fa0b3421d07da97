import { run } from './run';

test('fn prints a plain result', async () => {
  expect(await run(['fn', 'STAFFQUOTA', '12000', '4500'])).toEqual({ code: 0, out: '20\n', err: '' });
  expect((await run(['fn', 'shequ.staffquota', '8000'])).out).toBe('15\n');
  expect((await run(['fn', 'STAFFQUOTA', '', '4500'])).out).toBe('23\n');
  expect((await run(['fn', 'STAFFGAP', '5', '-3', '--'])).code).not.toBe(2);
});

test('fn keeps an identity number as text', async () => {
  expect((await run(['fn', 'IDCHECK', '11010519491231002X'])).out).toBe('TRUE\n');
  expect((await run(['fn', 'IDMASK', '11010519491231002X'])).out).toBe('110105********002X\n');
});

test('fn keeps an identity number of fifteen digits as text', async () => {
  expect((await run(['fn', 'IDCHECK.REASON', '110105491231002'])).out).toContain('11010519491231002X');
  expect((await run(['fn', 'AGEAT', '110105491231002', '2023-12-31'])).out).toBe('74\n');
});

test('a range that is required and blank is a blank cell', async () => {
  expect((await run(['fn', 'LOCALRATE', ''])).out).toBe('#DIV/0!\n');
  expect((await run(['fn', 'SHARES', '[]'])).out).toBe('\n');
  expect((await run(['fn', 'LOCALRATE'])).out).toBe('#VALUE!\n');
});

test('batch passes over a byte order mark', async () =>
  expect((await run(['fn', '--batch'], '\ufeff["STAFFQUOTA",12000]\n')).out).toBe('20\n'));

test('fn prints a spill as rows and tabs', async () => {
  const { out, code } = await run(['fn', 'SHARES', '[[45],[38],[6],[1]]', '1']);
  expect([code, out]).toEqual([0, '0.5\n0.422\n0.067\n0.011\n']);
  expect((await run(['fn', 'STAFFQUOTA', '[[12000,8000]]'])).out).toBe('20\t15\n');
});

test('an error value goes to standard output, its reason to standard error', async () => {
  const { code, out, err } = await run(['fn', 'STAFFQUOTA', '28000余']);
  expect([code, out]).toEqual([1, '#VALUE!\n']);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(err).toMatch(/\p{Script=Han}/u);
  for (const argv of [
    ['fn', 'STAFFQUOTA', 'many', '--lang', 'en'],
    ['--lang=en', 'fn', 'STAFFQUOTA', 'many'],
  ]) {
    expect((await run(argv)).err).toContain('is not a number');
  }
});

test('an unknown function is #NAME?', async () => {
  const { code, out } = await run(['fn', 'NOSUCH', '1']);
  expect([code, out]).toEqual([1, '#NAME?\n']);
});

test('fn without a name, and broken JSON, are one line and exit code 2', async () => {
  for (const argv of [['fn'], ['fn', 'SHARES', '[[1'], ['fn', 'SHARES', '[[1],[2,3]]']]) {
    const { code, out, err } = await run(argv);
    expect([code, out]).toEqual([2, '']);
    expect(err.trim().split('\n')).toHaveLength(1);
  }
});

test('batch answers line by line; a bad line is its own error', async () => {
  const lines = [
    '["SHARES",[[45],[38],[6],[1]],1]',
    '["STAFFQUOTA",12000,4500]',
    'not json',
    '["STAFFQUOTA","28000余"]',
    '["STAFFQUOTA",[["many"],[12000]]]',
    '{"a":1}',
    '',
    '["STAFFQUOTA",null,4500]',
    '["IDCHECK","11010519491231002X"]',
  ];
  const { code, out, err } = await run(['fn', '--batch'], lines.join('\n'));
  expect([code, err]).toEqual([0, '']);
  const error = (code_: string) => ({ error: code_, message: expect.stringMatching(/./) });
  expect(
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  ).toEqual([
    [[0.5], [0.422], [0.067], [0.011]],
    20,
    error('#VALUE!'),
    error('#VALUE!'),
    [[error('#VALUE!')], [20]],
    error('#VALUE!'),
    23,
    true,
  ]);
});
