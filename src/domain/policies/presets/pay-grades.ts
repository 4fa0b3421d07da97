import type { Preset } from '../preset';

const post = (name: string, bottom: number, top: number) => ({
  [`岗位等级.${name}.起`]: bottom,
  [`岗位等级.${name}.止`]: top,
});

/**
 * Pay grades. No scheme was read in a document: secondary pages describe several that contradict each other, and
 * the parts of one scheme stand on different pages. None is a default; join the parts that a place really has.
 */
export const payGradePresets: readonly Preset[] = [
  {
    name: '三岗十八级',
    place: '地区未注明',
    from: undefined,
    confirmed: false,
    source: 'jiusongjiankang.com、jumeiguan.com',
    note: '只有等级区间和每三年一档；学历视同年限、持证晋级见其他政策。另有把“三岗”说成三类岗位的页面',
    values: { ...post('正职', 7, 18), ...post('副职', 4, 15), ...post('其他', 1, 12), 晋档年数: 3 },
  },
  {
    name: '四岗十八级',
    place: '地区未注明',
    from: undefined,
    confirmed: false,
    source: 'fudaoke.com',
    note: '只有等级区间，没有晋档年数',
    values: {
      ...post('正职', 7, 18),
      ...post('副职', 5, 16),
      ...post('专职委员', 3, 14),
      ...post('工作人员', 1, 12),
    },
  },
  {
    name: '宁夏2025',
    place: '宁夏回族自治区',
    from: '2025',
    confirmed: false,
    source: 'educity.cn',
    note: '只有晋级年限由3年改为2年；四岗二十四级的等级区间没有给出',
    values: { 晋档年数: 2 },
  },
  {
    name: '学历视同年限',
    place: '地区未注明',
    from: undefined,
    confirmed: false,
    source: 'educity.cn',
    note: '学士、硕士、博士学位分别视同3、5、7年工作年限；这里按本科、硕士、博士毕业计',
    values: { '学历视同年限.本科': 3, '学历视同年限.硕士': 5, '学历视同年限.博士': 7 },
  },
  {
    name: '温州等持证晋级',
    place: '浙江省温州市、宁波市，内蒙古自治区呼和浩特市',
    from: undefined,
    confirmed: false,
    source: 'educity.cn',
    note: '聘任后初级晋1级、中级晋2级、高级晋3级，就高不叠加',
    values: { '持证晋级.初级': 1, '持证晋级.中级': 2, '持证晋级.高级': 3 },
  },
];
