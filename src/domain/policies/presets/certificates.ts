import type { Preset } from '../preset';

const levels = (kind: string, ...amounts: number[]): Record<string, number> =>
  Object.fromEntries(amounts.map((amount, i) => [`${kind}.${['初级', '中级', '高级'][i]}`, amount]));

const unconfirmed = (
  name: string,
  place: string,
  source: string,
  values: Record<string, number>,
  note = '',
): Preset => ({ name, place, from: undefined, confirmed: false, source, note, values });

const ONE_PAGE = 'educity.cn、iverson3.cn';

/**
 * What certificate holders are paid. The county of the source documents gives its amounts itself (a bonus for the
 * senior level is not among them); those of other places were seen in lists on secondary pages.
 */
export const certificatePresets: readonly Preset[] = [
  {
    name: '和县',
    place: '安徽省和县',
    from: undefined,
    confirmed: true,
    source: '《中国社会工作》关于和县的报道',
    note: '首次取得证书的一次性奖励和社区工作人员的持证月津贴；一次性奖励没有高级的标准',
    values: { ...levels('一次性奖励', 1500, 3000), ...levels('月津贴', 100, 200, 300) },
  },
  unconfirmed('甘肃津贴', '甘肃省', ONE_PAGE, levels('月津贴', 200, 300, 500)),
  unconfirmed('龙口', '山东省龙口市', ONE_PAGE, levels('月津贴', 100, 200, 300)),
  unconfirmed('苏州', '江苏省苏州市', ONE_PAGE, levels('月津贴', 100, 300, 500)),
  unconfirmed('广汉', '四川省广汉市', ONE_PAGE, levels('一次性奖励', 1000, 1500), '没有高级的标准'),
  unconfirmed('上海长宁', '上海市长宁区', ONE_PAGE, levels('一次性奖励', 1500, 3000, 5000)),
  unconfirmed('横琴', '广东省珠海市横琴', ONE_PAGE, levels('一次性奖励', 2000, 5000, 10000)),
  unconfirmed('东莞', '广东省东莞市', ONE_PAGE, levels('一次性奖励', 1000, 2000), '没有高级的标准'),
];
