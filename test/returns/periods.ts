import type { Cell } from '../../src/domain/cell';
import type { ReturnContent, ReturnRecord } from '../../src/returns/content';
import { sampleCounty } from '../../src/returns/sample';
import { serial } from '../../src/returns/sample/dates';
import { Identities } from '../../src/returns/sample/identity';
import { Random } from '../../src/returns/sample/random';

type Row = Record<string, Cell>;

const COMMUNITIES = '社区基本情况表';
const ROSTER = '社区工作者花名册';
/** The community that two were merged into, the one that was merged away, and the one that got another code. */
export const MERGED_INTO = 4;
export const GONE = '410122199001';
export const RECODED = 7;
export const OLD_CODE = '410122199007';
export const LAST_DATE = serial(2024, 12, 31);

/** Everything that happened between the two periods, by what should be found. */
export interface Story {
  readonly joined: { registered: string[]; silent: string[] };
  readonly left: { registered: string[]; silent: string[] };
  readonly moved: { registered: string[]; silent: string[] };
  readonly renamed: string;
  readonly degraded: string;
  readonly redated: string;
  /** Had a number of 15 digits last period. */
  readonly fifteen: string;
  /** Had a wrong check digit last period. */
  readonly damaged: string;
}

export interface Periods {
  readonly last: ReturnContent;
  readonly now: ReturnContent;
  readonly story: Story;
}

const idOf = (row: Row): string => String(row.公民身份号码);

/**
 * Two periods of the sample county, the same every time: this one is the sample with a register of changes and of
 * communities, last period's is made from it by taking back what happened.
 *
 * @param explained whether 区划变更 says what became of the communities
 */
export function twoPeriods({ explained = true } = {}): Periods {
  const random = new Random(2024);
  const sample = sampleCounty();
  const communities = sample.sheets.get(COMMUNITIES) as Row[];
  const now = sample.sheets.get(ROSTER) as Row[];
  const codes = communities.map((row) => String(row.社区代码));
  const [into, recoded] = [codes[MERGED_INTO], codes[RECODED]] as [string, string];
  // Plain staff of communities that stay as they are, so that nothing else depends on them.
  const plain = random.shuffled(
    now.filter(
      (row) =>
        row.职务 === '其他专职工作人员' &&
        row.持证级别 === '0无' &&
        row.学历 === '31大学专科毕业' &&
        ![into, recoded].includes(String(row.所属社区代码)),
    ),
  );
  const take = (n: number): Row[] => plain.splice(0, n);
  const joined = { registered: take(4), silent: take(2) };
  const moved = { registered: take(3), silent: take(2) };
  const [renamed, degraded, redated, damaged] = take(4) as [Row, Row, Row, Row];
  const fifteen = plain.find((row) => idOf(row).slice(6, 8) === '19') as Row;
  const identities = new Identities(new Random(77));
  const leaver = (n: number): Row => {
    const like = plain[10 + n] as Row;
    const birth = (like.出生日期 as number) + 3;
    return {
      ...like,
      姓名: `${String(like.姓名)[0]}离`,
      公民身份号码: identities.next(birth, true),
      性别: '1男',
      出生日期: birth,
    };
  };
  const left = { registered: [0, 1, 2].map(leaver), silent: [3, 4].map(leaver) };

  const arrived = new Set([...joined.registered, ...joined.silent]);
  const elsewhere = new Set([...moved.registered, ...moved.silent]);
  const other = (code: Cell): string =>
    codes.find((each) => each !== code && each !== into && each !== recoded) as string;
  let half = 0;
  const before = [
    ...now
      .filter((row) => !arrived.has(row))
      .map((row): Row => {
        const code = String(row.所属社区代码);
        if (elsewhere.has(row)) return { ...row, 所属社区代码: other(code) };
        if (code === into) return half++ % 2 === 0 ? { ...row, 所属社区代码: GONE } : row;
        if (code === recoded) return { ...row, 所属社区代码: OLD_CODE };
        if (row === renamed) return { ...row, 姓名: '旧名' };
        if (row === degraded) return { ...row, 学历: '21大学本科毕业', 持证级别: '1初级' };
        if (row === redated) return { ...row, 进入社区工作日期: (row.进入社区工作日期 as number) - 400 };
        if (row === fifteen) return { ...row, 公民身份号码: idOf(row).slice(0, 6) + idOf(row).slice(8, 17) };
        if (row === damaged) return { ...row, 公民身份号码: wrongDigit(idOf(row)) };
        return row;
      }),
    ...left.registered,
    ...left.silent,
  ];
  const register = [
    ...joined.registered.map((row) => change(row, '招录', null, row.所属社区代码)),
    ...moved.registered.map((row) => change(row, '交流调动', other(row.所属社区代码), row.所属社区代码)),
    ...left.registered.map((row, n) =>
      change(row, ['辞职', '退休', '死亡'][n] as string, row.所属社区代码, null),
    ),
  ];
  const merger = {
    现社区代码: into,
    变更类型: '合并',
    变更日期: serial(2025, 5, 1),
    变更依据: '示例〔2025〕3号',
  };
  const divisions: Row[] = [
    { ...merger, 原社区代码: GONE },
    { ...merger, 原社区代码: into },
    { ...merger, 原社区代码: OLD_CODE, 现社区代码: recoded, 变更类型: '代码变更' },
    // Long past: of no account for this period.
    {
      ...merger,
      原社区代码: codes[1] as string,
      现社区代码: codes[2] as string,
      变更日期: serial(2020, 5, 1),
    },
  ];
  const ids = ({ registered, silent }: Record<'registered' | 'silent', Row[]>) => ({
    registered: registered.map(idOf),
    silent: silent.map(idOf),
  });
  return {
    now: withSheets(sample, [
      ['人员变动登记表', register],
      ...(explained ? [['区划变更', divisions] as const] : []),
    ]),
    last: withSheets(sample, [
      ['封面', [lastCover(sample)]],
      [COMMUNITIES, lastCommunities(communities)],
      [ROSTER, before],
    ]),
    story: {
      joined: ids(joined),
      left: ids(left),
      moved: ids(moved),
      renamed: idOf(renamed),
      degraded: idOf(degraded),
      redated: idOf(redated),
      fifteen: idOf(fifteen),
      damaged: idOf(damaged),
    },
  };
}

const wrongDigit = (id: string): string => id.slice(0, 17) + (id[17] === '1' ? '2' : '1');

const change = (row: Row, kind: string, from: Cell, to: Cell): Row => ({
  公民身份号码: row.公民身份号码,
  变动类型: kind,
  变动日期: serial(2025, 7, 1),
  原单位代码: from,
  现单位代码: to,
  变动依据文号: '示例〔2025〕12号',
});

const lastCover = (sample: ReturnContent): Row => ({
  ...(sample.sheets.get('封面')?.[0] as Row),
  统计时点: LAST_DATE,
  报表批次: '2024年度',
  填报日期: serial(2025, 1, 9),
});

/** The merged community's figures in two halves, one of them under the code that is gone; the other one's old code. */
function lastCommunities(communities: readonly Row[]): Row[] {
  return communities.flatMap((row, n) => {
    if (n === RECODED) return [{ ...row, 社区代码: OLD_CODE }];
    if (n !== MERGED_INTO) return [row];
    const part = (share: number, more: Row): Row => ({
      ...row,
      常住人口: Math.round((row.常住人口 as number) * share),
      总户数: Math.round((row.总户数 as number) * share),
      实有社区工作者: Math.round((row.实有社区工作者 as number) * share),
      ...more,
    });
    return [part(0.5, {}), part(0.5, { 社区代码: GONE, 社区名称: '旧河社区' })];
  });
}

const withSheets = (
  content: ReturnContent,
  sheets: readonly (readonly [string, readonly ReturnRecord[]])[],
): ReturnContent => {
  const all = new Map([...content.sheets, ...sheets]);
  // It sums up the sheets as they are in the sample.
  all.delete('汇总表');
  return { ...content, sheets: all };
};
