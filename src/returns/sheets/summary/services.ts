import { fundSource } from '../../codes/fund-source';
import { stationStatus } from '../../codes/station-status';
import type { ReturnRecord } from '../../content';
import { count, ratio, records, sum, text } from './formulas';
import { figure, H4, WHOLE, type Figure } from './record';

const STATIONS = '社工站情况表';
const ACTIVITIES = '活动与服务表';
const TRAININGS = '培训登记表';
const CLIENTS = '服务对象情况表';
const FUNDS = '经费与待遇表';
const VOLUNTEERS = '志愿服务组织表';
const AGENCIES = '社工服务机构台账';

const of = (subject: string, indicator: string, value: string, unit: string, more: Partial<Figure> = {}) =>
  figure(H4)({ area: WHOLE, subject, indicator, value, unit, ...more });

const stations = records(STATIONS, '站点代码');
const total = (sheet: string, name: string) => (subject: string, indicator: string, unit: string) =>
  of(subject, indicator, sum(sheet, name), unit);

/** A mean: what is added up, over what. */
const mean = (
  subject: string,
  indicator: string,
  part: string,
  [base, words]: readonly [formula: string, words: string],
  unit: string,
): ReturnRecord => of(subject, indicator, ratio(part, base), unit, { base: [base, words] });

const PER_STATION = [stations, '社工站数'] as const;
const attendances = sum(ACTIVITIES, '服务人次');
const sessions = sum(ACTIVITIES, '场次');
const spent = sum(FUNDS, '实际金额');

const stationFigures: readonly ReturnRecord[] = [
  of('社工站', '社工站数', stations, '个'),
  ...stationStatus.entries.map(({ name }) =>
    of('社工站', '运行状态', count(STATIONS, ['运行状态', text(name)]), '个', {
      group: name,
      base: [stations, '社工站数'],
    }),
  ),
  total(STATIONS, '驻站社工人数')('社工站', '驻站社工', '人'),
  of('社工站', '驻站社工持证率', sum(STATIONS, '其中:持证'), '人', {
    base: [sum(STATIONS, '驻站社工人数'), '驻站社工'],
  }),
  total(STATIONS, '服务对象户数')('社工站', '服务对象户数', '户'),
  total(STATIONS, '服务对象人数')('社工站', '服务对象人数', '人'),
  total(STATIONS, '年度经费')('社工站', '年度经费', '万元'),
  mean('社工站', '站均社工', sum(STATIONS, '驻站社工人数'), PER_STATION, '人/个'),
  mean('社工站', '站均经费', sum(STATIONS, '年度经费'), PER_STATION, '万元/个'),
];

const activityFigures: readonly ReturnRecord[] = [
  of('活动', '活动场次', sessions, '场'),
  of('活动', '服务人次', attendances, '人次'),
  mean('活动', '场均人次', attendances, [sessions, '活动场次'], '人次/场'),
];

const trainingFigures: readonly ReturnRecord[] = [
  total(TRAININGS, '场次')('培训', '培训场次', '场'),
  total(TRAININGS, '参训人数')('培训', '参训人数', '人'),
  total(TRAININGS, '参训人次')('培训', '参训人次', '人次'),
  mean('培训', '人均参训次数', sum(TRAININGS, '参训人次'), [sum(TRAININGS, '参训人数'), '参训人数'], '次/人'),
];

const clientFigures: readonly ReturnRecord[] = [
  total(CLIENTS, '户数')('服务对象', '服务对象户数', '户'),
  total(CLIENTS, '人数')('服务对象', '服务对象人数', '人'),
  total(CLIENTS, '服务人员数')('服务对象', '服务人员数', '人'),
  mean(
    '服务对象',
    '每名工作人员服务对象数',
    sum(CLIENTS, '人数'),
    [sum(CLIENTS, '服务人员数'), '服务人员数'],
    '人/人',
  ),
];

const fundFigures: readonly ReturnRecord[] = [
  total(FUNDS, '计划金额')('经费', '计划金额', '万元'),
  of('经费', '实际金额', spent, '万元'),
  ...fundSource.entries.map(({ name }) =>
    of('经费', '实际金额', sum(FUNDS, '实际金额', ['来源', text(name)]), '万元', {
      group: name,
      base: [spent, '实际金额合计'],
    }),
  ),
  of('经费', '经费执行率', sum(FUNDS, '实际金额', ['计划金额', '">0"']), '万元', {
    base: [sum(FUNDS, '计划金额'), '计划金额'],
  }),
];

const otherFigures: readonly ReturnRecord[] = [
  of('社工服务机构', '机构数', records(AGENCIES, '统一社会信用代码'), '个'),
  total(AGENCIES, '年末从业人数')('社工服务机构', '年末从业人数', '人'),
  total(AGENCIES, '本年收入合计')('社工服务机构', '本年收入', '万元'),
  total(AGENCIES, '本年支出合计')('社工服务机构', '本年支出', '万元'),
  of('志愿服务组织', '组织数', records(VOLUNTEERS, '组织代码'), '个'),
  total(VOLUNTEERS, '注册志愿者数')('志愿服务组织', '注册志愿者', '人'),
  total(VOLUNTEERS, '年度活动次数')('志愿服务组织', '活动次数', '次'),
  total(VOLUNTEERS, '年度参加人次')('志愿服务组织', '参加人次', '人次'),
];

/** H4 服务与经费汇总. */
export const serviceFigures: readonly ReturnRecord[] = [
  ...stationFigures,
  ...activityFigures,
  ...trainingFigures,
  ...clientFigures,
  ...fundFigures,
  ...otherFigures,
];
