import type { Random } from './random';

/** Common family names and characters of given names; put together at random, they name nobody in particular. */
const FAMILY = [
  ...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文',
];
const MALE = [
  ...'伟强磊军洋勇杰涛超明刚平辉鹏华飞鑫波斌宇浩凯健俊帆帅旭宁龙林欢成东亮阳建国志海峰立新永春来',
];
const FEMALE = [...'芳娜敏静丽艳娟霞秀玲桂英红梅兰燕萍雪琳晶倩颖洁婷慧莹媛佳欣怡悦瑞琴云莉凤春华淑珍玉巧'];

export function fullName(random: Random, male: boolean): string {
  const given = male ? MALE : FEMALE;
  const first = random.pick(given);
  if (random.chance(0.3)) return random.pick(FAMILY) + first;
  const second = random.pick(given);
  return random.pick(FAMILY) + first + (second === first ? '' : second);
}
