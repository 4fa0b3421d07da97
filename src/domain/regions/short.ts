const PEOPLES =
  '(?:(?:维吾尔|哈萨克|柯尔克孜|蒙古|塔吉克|锡伯)族?|(?:各|回|藏|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|傣|黎|傈僳|佤|畲|拉祜|水|东乡|纳西|景颇|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|普米|怒|鄂温克|保安|裕固|独龙)族)+';

/** What may be left off at the end of a name, the longest first. */
const TAILS = [
  new RegExp(`${PEOPLES}自治[区州县旗]$`),
  /(?:自治[区州县旗]|特别行政区|地区)$/,
  /(?:[省市区县盟旗]|林区|特区|新区|矿区)$/,
];

/**
 * A name as people say it: 北京市 → 北京, 内蒙古自治区 → 内蒙古, 道真仡佬族苗族自治县 → 道真, 浦东新区 → 浦东.
 * Undefined where fewer than two characters would be left (沧县), or nothing can be left off.
 */
export function shortName(name: string): string | undefined {
  for (const tail of TAILS) {
    const short = name.replace(tail, '');
    if (short !== name && short.length >= 2) return short;
  }
  return undefined;
}
