import type { ReturnRecord } from '../../content';
import { column, COMMUNITIES, count, countAny, ROSTER, type Criterion } from './formulas';
import { figure, H2, type Figure } from './record';

const AREAS = ['全区', '内城区', '外城区'] as const;
const LEVELS = ['本社区', '本街道非本社区', '本区非本街道', '区外'] as const;
const DIMENSIONS = [
  { indicator: '户口所在地', rate: '户口属地率', column: '户口所在地级别' },
  { indicator: '居住地', rate: '居住属地率', column: '居住地级别' },
] as const;
/** How far 属地 reaches: that many levels. */
const SCOPES = ['本社区', '本街道', '本区'] as const;

const ON_POST: Criterion = ['在岗状态', '"在岗"'];
const PRINCIPAL: readonly Criterion[] = [['是否主职', '"1*"'], ON_POST];
/** Who is both counts once, as a principal. */
const MEMBER: readonly Criterion[] = [['是否主职', '"<>1*"'], ['是否两委成员', '"1*"'], ON_POST];
const POSITIONS: readonly (readonly [name: string, who: readonly (readonly Criterion[])[]])[] = [
  ['主职', [PRINCIPAL]],
  ['两委', [MEMBER]],
  ['主职及两委合计', [PRINCIPAL, MEMBER]],
];

/** People on post; within one part of the city, community by community. */
function people(area: string, who: readonly (readonly Criterion[])[], more: readonly Criterion[]): string {
  const inArea = (criteria: readonly Criterion[]): string => {
    if (area === '全区') return count(ROSTER, ...criteria, ...more);
    // The "*" keeps codes text: as numbers they would be looked for among numbers alone by some programs.
    const community: Criterion = ['所属社区代码', `${column(COMMUNITIES, '社区代码')}&"*"`];
    const here = `(${column(COMMUNITIES, '城区类别')}="${area}")`;
    return `SUMPRODUCT(${here}*${count(ROSTER, community, ...criteria, ...more)})`;
  };
  return who.map(inArea).join('+');
}

/** Principals are held against the committee, the inner city against the outer one. */
const against = (area: string, position: string): Pick<Figure, 'against'> =>
  position === '主职'
    ? { against: ['对象', '两委'] }
    : position === '主职及两委合计' && area === '内城区'
      ? { against: ['区域', '外城区'] }
      : {};

const of = figure(H2);

/** Position × area × 户口/居住 × level: the cross-tabs of the district survey. */
const cube = AREAS.flatMap((area) =>
  POSITIONS.flatMap(([subject, who]) =>
    DIMENSIONS.flatMap((dimension) =>
      LEVELS.map((group, n) =>
        of({
          area,
          subject,
          indicator: dimension.indicator,
          group,
          value: people(area, who, [[dimension.column, `"${n + 1}*"`]]),
          unit: '人',
          base: [
            people(area, who, [[dimension.column, '"?*"']]),
            `${area}${subject}中已填${dimension.indicator}的人数`,
          ],
          ...against(area, subject),
        }),
      ),
    ),
  ),
);

/** 属地率 at each scope: who lives, or is registered, no further away. */
const rates = DIMENSIONS.flatMap((dimension) =>
  SCOPES.flatMap((scope, reach) =>
    POSITIONS.map(([subject, who]) => {
      const starts = Array.from({ length: reach + 1 }, (_, n) => String(n + 1));
      return of({
        area: '全区',
        subject,
        indicator: `${dimension.rate}(${scope})`,
        value: who.map((criteria) => countAny(ROSTER, [dimension.column, starts], ...criteria)).join('+'),
        unit: '人',
        base: [
          people('全区', who, [[dimension.column, '"?*"']]),
          `全区${subject}中已填${dimension.indicator}的人数`,
        ],
        ...against('全区', subject),
      });
    }),
  ),
);

const AGES: readonly (readonly [group: string, criteria: readonly Criterion[]])[] = [
  ['30岁及以下', [['年龄', '"<=30"']]],
  [
    '31岁至40岁',
    [
      ['年龄', '">=31"'],
      ['年龄', '"<=40"'],
    ],
  ],
  ['41岁及以上', [['年龄', '">=41"']]],
];

/** GB/T 4658: 1 研究生, 2 本科, 3 专科; all others are 高中 and below. */
const EDUCATION: readonly (readonly [group: string, starts: readonly string[]])[] = [
  ['大专及以上', ['1', '2', '3']],
  ['高中及以下', ['4', '5', '6', '7', '8', '9']],
];

const profile = POSITIONS.slice(0, 2).flatMap(([subject, [who]]) => [
  ...AGES.map(([group, criteria]) =>
    of({
      area: '全区',
      subject,
      indicator: '年龄',
      group,
      value: count(ROSTER, ...criteria, ...who),
      unit: '人',
      base: [count(ROSTER, ...who), `全区${subject}人数`],
      ...against('全区', subject),
    }),
  ),
  ...EDUCATION.map(([group, starts]) =>
    of({
      area: '全区',
      subject,
      indicator: '学历',
      group,
      value: countAny(ROSTER, ['学历', starts], ...who),
      unit: '人',
      base: [count(ROSTER, ...who), `全区${subject}人数`],
      ...against('全区', subject),
    }),
  ),
]);

/** H2 属地化汇总. */
export const localityFigures: readonly ReturnRecord[] = [...cube, ...rates, ...profile];
