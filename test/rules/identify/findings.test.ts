import fc from 'fast-check';
import type { Cell } from '../../../src/domain/cell';
import { catalogue } from '../../../src/rules/catalogue';
import type { CheckResult, Finding } from '../../../src/rules/finding';
import { ownRules } from '../../../src/rules/own/own-rules';
import type { Rule } from '../../../src/rules/rule';
import { communityWorkforce } from '../../../src/returns';
import { RECORD_KEYS } from '../../../src/returns/record-keys';
import { county, identity, withCommunity, withCover, withWorker, worker } from '../support/county';
import { type Fields, type Parts, plainData, plainTable, returnData } from '../support/return-data';
import { run } from '../support/run';
import { withRecord } from '../support/sheets';

const checkParts = (parts: Parts): CheckResult => run(returnData(parts), catalogue);

/** Findings of many kinds: of records, groups of records, tables, the structure. */
const damaged: Parts = {
  ...county,
  communities: withCommunity({ 总户数: 202300, 核定员额: 3, 社区名称: '創業(yè)社区' }).communities,
  roster: [
    worker(1, { 出生日期: 20_000, 月应发报酬: 120_000 }),
    worker(2, { 公民身份号码: worker(1).公民身份号码, 联系电话: '12800000000' }),
    worker(3, { 公民身份号码: identity('1955-03-03', 3), 出生日期: 20_151, 在岗状态: '在岗' }),
    worker(4, { 姓名: worker(2).姓名, 所属社区代码: '410122001001', 联系电话: '12800000000' }),
  ],
};

const signs = ({ findings }: CheckResult): string[] =>
  findings.map(({ rule, unit, key, sign }) => `${rule} ${unit} ${key} ${sign}`).sort();

describe('key and sign', () => {
  test('stay the same when rows are moved', () => {
    const before = signs(checkParts(damaged));
    expect(before.length).toBeGreaterThan(10);
    fc.assert(
      fc.property(
        fc.shuffledSubarray([...damaged.roster], { minLength: 4 }),
        fc.boolean(),
        (roster, turned) => {
          const communities = turned ? [...damaged.communities].reverse() : damaged.communities;
          expect(signs(checkParts({ ...damaged, roster, communities }))).toEqual(before);
        },
      ),
      { numRuns: 8 },
    );
  });

  test('tell findings apart: no two of a damaged county share both', () => {
    const { findings } = checkParts(damaged);
    const seen = new Set(findings.map(({ key, sign }) => `${key} ${sign}`));
    expect(seen.size).toBe(findings.length);
  });

  test('give away no identity number and are no digits at all', () => {
    for (const { key, sign } of checkParts(damaged).findings) {
      expect(`${key}${sign}`).toMatch(/^[a-z]+$/);
    }
  });
});

describe('sign', () => {
  const old = (more: Fields = {}): Parts =>
    withWorker({ 公民身份号码: identity('1959-02-12', 2), 出生日期: 21_593, ...more });
  /** Any soft finding about the second worker alone. */
  const soft = (parts: Parts): Finding => {
    const found = checkParts(parts).findings.find(({ severity, key }) => severity === 'soft' && key);
    if (!found) throw new Error('no soft finding');
    return found;
  };

  test('changes with a value that was judged, and the key does not', () => {
    const [a, b] = [old(), old({ 公民身份号码: identity('1958-02-12', 2), 出生日期: 21_228 })].map(soft);
    expect(a.rule).toBe(b.rule);
    expect(a.sign).not.toBe(b.sign);
  });

  test('does not change with any other value of the record or of another one', () => {
    const before = soft(old());
    const after = soft({
      ...old({ 月应发报酬: 4300, 备注: '已核实' }),
      cover: { ...county.cover, 填表人: '赵一' },
    });
    expect([after.rule, after.key, after.sign]).toEqual([before.rule, before.key, before.sign]);
  });

  test('changes when the expected value does, although the cells are as they were', () => {
    const rule: Rule = {
      id: 'X',
      table: 'T',
      formula: '[@a]=SUM(U[b])',
      expected: 'SUM(U[b])',
      severity: 'soft',
      marks: ['a'],
      source: 'test',
    };
    const signOf = (b: Cell[]): string =>
      run(plainData([plainTable('T', { 名称: ['x'], a: [1] }), plainTable('U', { b })]), [rule]).findings[0]
        .sign;
    expect(signOf([1, 2])).not.toBe(signOf([1, 3]));
    expect(signOf([1, 2])).toBe(signOf([2, 1]));
  });

  test('of what `when` reads counts as well', () => {
    const rule: Rule = {
      id: 'X',
      table: 'T',
      when: '[@kind]<>""',
      formula: '[@a]>5',
      severity: 'soft',
      marks: ['a'],
      source: 'test',
    };
    const signOf = (kind: string): string =>
      run(plainData([plainTable('T', { 名称: ['x'], kind: [kind], a: [1] })]), [rule]).findings[0].sign;
    expect(signOf('p')).not.toBe(signOf('q'));
  });
});

describe('records that make one finding together', () => {
  const rule: Rule = {
    id: 'X',
    table: 'T',
    formula: 'COUNTIFS([k],[@k])=1',
    by: '[@k]',
    severity: 'soft',
    marks: ['k', 'a'],
    source: 'test',
  };
  const found = (k: Cell[], a: Cell[], 社区名称: Cell[]): Finding[] => [
    ...run(plainData([plainTable('T', { k, a, 社区名称 })], { 填报单位: '示例街道' }), [rule]).findings,
  ];

  test('are known by what they share, in whatever order', () => {
    const [one] = found(['p', 'p', 'q'], [1, 2, 3], ['甲', '甲', '乙']);
    const [other] = found(['q', 'p', 'p'], [3, 2, 1], ['乙', '甲', '甲']);
    expect([other.key, other.sign, other.unit]).toEqual([one.key, one.sign, '甲']);
  });

  test('have another sign as soon as one of them changes, comes or goes', () => {
    const base = found(['p', 'p'], [1, 2], ['甲', '甲'])[0];
    const changed = found(['p', 'p'], [1, 3], ['甲', '甲'])[0];
    const more = found(['p', 'p', 'p'], [1, 2, 2], ['甲', '甲', '甲'])[0];
    expect(new Set([base.sign, changed.sign, more.sign]).size).toBe(3);
    expect(new Set([base.key, changed.key, more.key]).size).toBe(1);
  });

  test('belong to the reporting unit where they are of several communities', () => {
    const [here] = found(['p', 'p'], [1, 2], ['甲', '乙']);
    const [there] = found(['p', 'p'], [2, 1], ['乙', '甲']);
    expect([here.unit, there.unit]).toEqual(['示例街道', '示例街道']);
    expect(there.key).toBe(here.key);
  });

  test('joined by an identity number: the key is made of what may be shown of it', () => {
    const keyOf = (number: string): string => {
      const key: Rule = { ...rule, marks: ['k'] };
      const table = plainTable('T', { k: [number, number] });
      return run(plainData([table]), [key]).findings[0].key;
    };
    expect(keyOf('41012219800101001X')).toBe(keyOf('41012219900202001X'));
    expect(keyOf('41012219800101001X')).not.toBe(keyOf('410122198001010028'));
  });
});

describe('a table as a whole', () => {
  const rule = (more: Partial<Rule>): Rule => ({
    id: 'X',
    table: 'T',
    formula: 'SUM([a])=10',
    severity: 'soft',
    marks: ['a'],
    source: 'test',
    ...more,
  });
  const one = (a: Cell[], b: Cell[], more: Partial<Rule> = {}): Finding =>
    run(plainData([plainTable('T', { a, b })], { 填报单位: '示例街道' }), [rule(more)]).findings[0];

  test('belongs to the unit that reports', () => {
    expect(one([1], [1]).unit).toBe('示例街道');
  });

  test('has the sign of the columns it reads, in whatever order, and of no other', () => {
    const { key, sign } = one([1, 2], [5, 6]);
    expect(one([2, 1], [5, 6])).toMatchObject({ key, sign });
    expect(one([1, 2], [7, 8])).toMatchObject({ key, sign });
    expect(one([1, 3], [5, 6]).sign).not.toBe(sign);
    expect(one([1, 3], [5, 6]).key).toBe(key);
  });

  test('has the sign of what its rule says, where it says something', () => {
    const more = { values: { total: 'SUM([a])' } };
    expect(one([1, 2], [0], more).sign).toBe(one([3, 0], [0], more).sign);
    expect(one([1, 2], [0], more).sign).not.toBe(one([1, 3], [0], more).sign);
  });
});

describe('a person', () => {
  const pay: Rule = {
    id: 'X',
    table: '社区工作者花名册',
    formula: '[@月应发报酬]<100000',
    severity: 'soft',
    marks: ['月应发报酬'],
    source: 'test',
  };
  const about = (more: Fields): Finding =>
    run(returnData(withWorker({ 月应发报酬: 420_000, ...more })), [pay]).findings[0];

  test('is known by number and name, however they are typed', () => {
    const { key } = about({});
    expect(about({ 姓名: `${String(worker(2).姓名)} ` }).key).toBe(key);
    expect(about({ 公民身份号码: ` ${String(worker(2).公民身份号码)}` }).key).toBe(key);
    expect(about({ 姓名: '郑七' }).key).not.toBe(key);
  });

  test('without a number is known by name and community', () => {
    const { key } = about({ 公民身份号码: null });
    expect(about({ 公民身份号码: '' }).key).toBe(key);
    expect(about({ 公民身份号码: null, 姓名: '郑七' }).key).not.toBe(key);
    expect(about({ 公民身份号码: null, 所属社区代码: '410122001002' }).key).not.toBe(key);
  });
});

describe('unit', () => {
  test('is the community by its name, for its own record and for its workers', () => {
    const { findings } = checkParts(damaged);
    const units = new Set(findings.map(({ unit }) => unit));
    expect(units).toContain('第二社区');
    expect(units).toContain('創業(yè)社区');
    expect(findings.every(({ unit }) => unit !== undefined)).toBe(true);
  });

  test('two communities of one name are told apart', () => {
    const { findings } = checkParts(withCommunity({ 社区名称: '第二社区', 总户数: 202300 }));
    const units = new Set(findings.map(({ unit }) => unit));
    expect(units).toContain('第二社区(410122001001)');
  });

  test('of a finding about the cover is the unit that reports', () => {
    const { findings } = checkParts(withCover({ 填表人: null }));
    expect(findings.map(({ unit }) => unit)).toEqual(['中牟县民政局']);
  });

  test("is a person's community on sheets that know only people", () => {
    const { findings } = checkParts(withRecord('考核登记表', { 得分: 1000 }));
    expect(findings.filter(({ sheet }) => sheet === '考核登记表').map(({ unit }) => unit)).toContain(
      '第一社区',
    );
  });
});

describe('structure and rules themselves', () => {
  test('a renamed column is known by the column it should be', () => {
    const at = (found: string, row: number): Finding => {
      const data = returnData(county);
      const structure = [
        {
          kind: 'columnRenamed' as const,
          sheet: '社区工作者花名册',
          cell: { row, column: 2 },
          found,
          expected: '姓名',
        },
      ];
      const [finding] = run({ ...data, structure }, catalogue).findings;
      return finding;
    };
    expect(at('名字', 0)).toMatchObject({
      unit: '中牟县民政局',
      key: at('名字', 3).key,
      sign: at('名字', 3).sign,
    });
    expect(at('称呼', 0).key).toBe(at('名字', 0).key);
    expect(at('称呼', 0).sign).not.toBe(at('名字', 0).sign);
  });

  test('a rule that cannot run is known by its id, and its formula is what was judged', () => {
    const at = (formula: string, row: number): Finding => {
      const own = ownRules({
        sheet: '审核规则',
        columns: { 编号: 0, 表: 1, 公式: 2 },
        rows: [{ row, texts: { 编号: 'B1', 表: '社区工作者花名册', 公式: formula } }],
      });
      return run(returnData(county), own.rules).findings[0];
    };
    expect(at('=[@没有]>1', 4)).toMatchObject({
      rule: 'S20',
      key: at('=[@没有]>1', 9).key,
      unit: '中牟县民政局',
    });
    expect(at('=[@没有]>2', 4).key).toBe(at('=[@没有]>1', 4).key);
    expect(at('=[@没有]>2', 4).sign).not.toBe(at('=[@没有]>1', 4).sign);
  });

  test('a row of rules that cannot be read is known by its id and column', () => {
    const at = (severity: string, row: number): Finding =>
      ownRules({
        sheet: '审核规则',
        columns: { 编号: 0, 表: 1, 公式: 2, 类别: 3 },
        rows: [{ row, texts: { 编号: 'B1', 表: 'T', 公式: '=1', 类别: severity } }],
      }).findings[0];
    expect(at('也许', 1)).toMatchObject({ key: at('也许', 5).key, sign: at('也许', 5).sign });
    expect(at('大概', 1).key).toBe(at('也许', 1).key);
    expect(at('大概', 1).sign).not.toBe(at('也许', 1).sign);
  });
});

test('every sheet of the template with a header row says what tells its records apart', () => {
  for (const { name, layout, columns } of communityWorkforce.sheets) {
    if (layout === 'form') continue;
    const names = columns.map((column) => column.name);
    expect(RECORD_KEYS[name]?.every((column) => names.includes(column))).toBe(true);
  }
});
