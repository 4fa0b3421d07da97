import type { ReturnRecord } from '../../content';
import { column, COMMUNITIES, ratio, ROSTER, sum, text, type Criterion } from './formulas';
import { figure, H1, WHOLE, type Figure } from './record';

const STREET = '所属街道(乡镇)';
const AREA: Criterion = [STREET, '[@区域]'];

/** One formula for the reporting unit and for a street of it: whoever copies a record has only to name the street. */
const either = (whole: string, street: string): string => `IF([@区域]=${text(WHOLE)},${whole},${street})`;

const total = (name: string): string => either(sum(COMMUNITIES, name), sum(COMMUNITIES, name, AREA));

const communities = (type: string): string =>
  either(
    `COUNTIFS(${column(COMMUNITIES, '社区类型')},${text(type)})`,
    `COUNTIFS(${column(COMMUNITIES, '社区类型')},${text(type)},${column(COMMUNITIES, STREET)},[@区域])`,
  );

/** People on post, by the first nine digits of their community's code: the roster does not name the street. */
const STREET_CODE = `LEFT(INDEX(${column(COMMUNITIES, '社区代码')},MATCH([@区域],${column(COMMUNITIES, STREET)},0)),9)&"*"`;
const PAID = `${column(ROSTER, '在岗状态')},"在岗",${column(ROSTER, '月应发报酬')},">=0"`;
const OF_STREET = `${column(ROSTER, '所属社区代码')},${STREET_CODE}`;
const PAY = column(ROSTER, '月应发报酬');

const URBAN = '其中:城镇常住人口';
const STAFF = '实有社区工作者';
const MEMBERS = '其中:两委成员';

const ALL = '*';

/** H1 员额配备汇总 of the reporting unit (本级) or of one of its streets. */
export function staffingFigures(area: string): ReturnRecord[] {
  const of = (subject: string, indicator: string, value: string, unit: string, more: Partial<Figure> = {}) =>
    figure(H1)({ area, subject, indicator, value, unit, ...more });
  const count = (subject: string, indicator: string, name: string, unit: string) =>
    of(subject, indicator, total(name), unit);
  const ofStaff: Figure['base'] = [total(STAFF), '实有社区工作者'];
  const ofAll: Figure['base'] = [communities(ALL), '社区与村合计'];
  return [
    of('社区', '社区数', communities(ALL), '个'),
    of('社区', '社区数', communities('C*'), '个', { group: '城市社区', base: ofAll }),
    of('社区', '社区数', communities('N*'), '个', { group: '农村社区', base: ofAll }),
    count('居民', '总户数', '总户数', '户'),
    count('居民', '常住户数', '常住户数', '户'),
    count('居民', '总人口', '总人口', '人'),
    count('居民', '常住人口', '常住人口', '人'),
    count('居民', '城镇常住人口', URBAN, '人'),
    count('社区工作者', '应配人数', '应配人数', '人'),
    count('社区工作者', '核定员额', '核定员额', '人'),
    count('社区工作者', '实有社区工作者', STAFF, '人'),
    of('社区工作者', '实有社区工作者', total(MEMBERS), '人', { group: '两委成员', base: ofStaff }),
    of('社区工作者', '实有社区工作者', total('其中:其他专职'), '人', { group: '其他专职', base: ofStaff }),
    count('社区工作者', '兼职人员', '兼职人员', '人'),
    of('社区工作者', '缺口', `${total('应配人数')}-${total(STAFF)}`, '人'),
    of('社区工作者', '员额配备率', total(STAFF), '人', { base: [total('应配人数'), '应配人数'] }),
    of(
      '社区工作者',
      '每万名城镇常住人口社区工作者',
      ratio(`${total(STAFF)}*10000`, total(URBAN)),
      '人/万人',
      {
        base: [total(URBAN), '城镇常住人口'],
      },
    ),
    of('社区工作者', '社区均两委成员', ratio(total(MEMBERS), communities(ALL)), '人/个', {
      base: [communities(ALL), '社区与村合计'],
    }),
    of(
      '社区工作者',
      '平均月应发报酬',
      `IFERROR(ROUND(${either(`AVERAGEIFS(${PAY},${PAID})`, `AVERAGEIFS(${PAY},${PAID},${OF_STREET})`)},2),"")`,
      '元/人',
      {
        base: [
          either(`COUNTIFS(${PAID})`, `IFERROR(COUNTIFS(${PAID},${OF_STREET}),"")`),
          '在岗且有报酬的社区工作者',
        ],
      },
    ),
  ];
}
