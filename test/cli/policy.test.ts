import { presets } from '../../src/domain/policies/presets';
import { run } from './run';

const rows = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));

test('policy list: a line each, and what no document confirms is marked', async () => {
  const { code, out, err } = await run(['policy', 'list']);
  expect([code, err]).toEqual([0, '']);
  const [header, ...lines] = rows(out);
  expect(header).toEqual(['名称', '地区', '时间', '用于', '核实', '来源']);
  expect(lines.map(([name]) => name)).toEqual(presets.map(({ name }) => name));
  for (const [name, , , , state] of lines) {
    const confirmed = presets.find((preset) => preset.name === name)?.confirmed;
    expect([name, state]).toEqual([name, confirmed ? '原文件' : '未核实']);
  }
  expect(lines.find(([name]) => name === '甘肃2023')).toEqual([
    '甘肃2023',
    '甘肃省',
    '2023',
    '应配人数',
    '未核实',
    '甘肃日报数字报（szb.gansudaily.com.cn）',
  ]);
});

test('policy list in English, and for programs', async () => {
  const english = rows((await run(['policy', 'list', '--lang', 'en'])).out);
  expect(english.find(([name]) => name === '宁波')?.slice(1, 5)).toEqual([
    'Ningbo, Zhejiang',
    'not stated',
    'staffing quota, rules of a return',
    'unconfirmed (未核实)',
  ]);
  const json: unknown = JSON.parse((await run(['policy', 'list', '--json'])).out);
  expect(json).toHaveLength(presets.length);
  expect(json).toContainEqual(
    expect.objectContaining({ name: '和县', from: null, confirmed: true, serves: ['certificates'] }),
  );
});

test('policy show: values with their units, and a warning where they are unconfirmed', async () => {
  const { out } = await run(['policy', 'show', '甘肃2023']);
  expect(out).toContain('未核实：');
  expect(rows(out).slice(-4)).toEqual([
    ['参数', '数值', '单位'],
    ['基数', '18', '人'],
    ['人口阈值', '10000', '人'],
    ['下限', '9', '人'],
  ]);
  const confirmed = (await run(['policy', 'show', '河南某县'])).out;
  expect(confirmed).not.toContain('未核实');
  expect(confirmed).toContain('默认');
  expect((await run(['policy', 'show', '居委会组织法2025'])).out).toContain(
    '社区规模施行日\t2026-01-01\t日期',
  );
});

test('policy show --json', async () => {
  const shown: unknown = JSON.parse((await run(['policy', 'show', '和县', '--json'])).out);
  expect(shown).toMatchObject({ name: '和县', confirmed: true, state: '原文件' });
  expect((shown as { parameters: unknown }).parameters).toContainEqual({
    name: '月津贴.高级',
    value: 300,
    unit: '元/月',
  });
});

test('policy show --table can be pasted: as an argument it gives what the name gives', async () => {
  for (const name of ['河南某县', '甘肃2023', '昌吉十四五', '宁波']) {
    const table = rows((await run(['policy', 'show', name, '--table'])).out);
    expect(table[0]).toEqual(['参数', '数值']);
    for (const [people, homes] of [
      ['', '4500'],
      ['1500', ''],
      ['20000', '6000'],
    ] as const) {
      // prettier-ignore
      const pasted = await run(['fn', 'STAFFQUOTA', people, homes, '', JSON.stringify(table)]);
      expect([name, pasted]).toEqual([name, await run(['fn', 'STAFFQUOTA', people, homes, '', name])]);
    }
  }
});

test('a name that is none, and no name, are one line and exit code 2', async () => {
  expect(await run(['policy', 'show', '某地'])).toEqual({
    code: 2,
    out: '',
    err: '没有名为“某地”的政策。请看 shequ policy list\n',
  });
  for (const argv of [['policy'], ['policy', 'show'], ['policy', 'drop']]) {
    const { code, out, err } = await run(argv);
    expect([argv, code, out]).toEqual([argv, 2, '']);
    expect(err.trim().split('\n').at(-1)).toMatch(/\p{Script=Han}/u);
  }
});
