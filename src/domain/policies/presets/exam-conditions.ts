import type { Preset } from '../preset';

/**
 * Who may sit the examination for social workers. The regulation itself was not read; three pages that quote it agree.
 */
export const examPresets: readonly Preset[] = [
  {
    name: '社工考试报考条件',
    place: '全国',
    from: undefined,
    confirmed: false,
    source: 'hbrsks.net、dgzhanhua.cn、niukewang.net',
    note: '高中、中专报考中级须先取得初级；报考高级须取得中级后满5年',
    values: {
      '报考年限.初级.高中': 4,
      '报考年限.初级.大专': 2,
      '报考年限.初级.本科': 0,
      '报考年限.中级.高中': 6,
      '报考年限.中级.大专': 4,
      '报考年限.中级.本科': 3,
      '报考年限.中级.硕士': 1,
      '报考年限.中级.博士': 0,
      '报考年限.高级.本科': 5,
      '报考年限.其他专业增加': 2,
    },
  },
];
