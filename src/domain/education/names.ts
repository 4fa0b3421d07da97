import { type Level, LEVELS } from './level';

/** The names of GB/T 4658-2006 without 毕业, 结业, 肄业, 教育, and what people write instead. */
const STEMS: Readonly<Record<Level, readonly string[]>> = {
  graduate: [
    ...['研究生', '博士研究生', '硕士研究生', '研究生班', '博士', '硕士', '博士生', '硕士生'],
    ...['博士后', '硕研', '博研'],
  ],
  bachelor: ['大学本科', '本科', '大学', '学士', '大本', '本科生', '专升本', '双学士', '大学普通班'],
  college: ['大学专科', '专科', '大专', '专科生', '大专生', '高职', '高专', '高职高专', '高等职业'],
  secondary: [
    ...['中等职业', '中职', '中等专科', '中等专业', '中等专业学校', '中专', '中等师范', '中师', '中技'],
    ...[
      '职业高中',
      '职高',
      '职中',
      '技工学校',
      '技校',
      '技工',
      '普通高中',
      '普通高级中学',
      '高级中学',
      '普高',
      '高中',
    ],
  ],
  basic: [
    ...['初级中学', '普通初中', '初中', '职业初中', '小学', '高小', '初小'],
    ...['未上过学', '不识字', '文盲', '半文盲', '文盲半文盲'],
  ],
};

const levelOfStem: ReadonlyMap<string, Level> = new Map(
  LEVELS.flatMap((level) => STEMS[level].map((stem): [string, Level] => [stem, level])),
);

/** How somebody studied, and what is said of the outcome: neither changes the level. */
const WAYS =
  /^(?:普通高等|普通全日制|全日制|非全日制|国家承认|在职|成人|函授|自考|自学考试|电大|夜大|业余|网络|远程|党校|中央党校|省委党校)+/;
const OUTCOMES = /(?:教育|学历|学位|毕业|结业|肄业|文化|程度|文凭)+$/;
/** Remarks in brackets that leave the level alone: 大学本科（学士）, 本科（非全日制）. 在读 is not among them. */
const REMARKS =
  /\((?:博士|硕士|学士|双学士|学位|学历|毕业|结业|肄业|全日制|非全日制|在职|成人|函授|自考|电大|业余|网络|无学位|(?:有|含|获)?(?:博士|硕士|学士)学位)\)/g;

function levelOfName(name: string): Level | undefined {
  const known = levelOfStem.get(name);
  if (known !== undefined) return known;
  const bare = name.replace(REMARKS, '').replace(OUTCOMES, '');
  return levelOfStem.get(bare) ?? levelOfStem.get(bare.replace(WAYS, ''));
}

/** 大专及以上 takes in everything above as well; 以上 and 以下 include the level they name (民法典 art. 1259). */
const OPEN = /^(.+?)(?:及|或)?(以上|以下)$/;

/**
 * The levels that a name can mean: one for 大专 or 大学本科（学士）, several for 大专及以上, 高中及中专 or 高中（中专）.
 * `name` is folded to half width and without spaces. Undefined when a part of it is no level of education.
 */
export function levelsOfName(name: string): readonly Level[] | undefined {
  const open = OPEN.exec(name);
  if (open) {
    const levels = levelsOfName(open[1] as string);
    if (levels === undefined) return undefined;
    const places = levels.map((level) => LEVELS.indexOf(level));
    return open[2] === '以上' ? LEVELS.slice(Math.min(...places)) : LEVELS.slice(0, Math.max(...places) + 1);
  }
  const whole = levelOfName(name);
  if (whole !== undefined) return [whole];
  const parts = name.split(/[、/及或和与,()]/).filter((part) => part !== '');
  if (parts.length < 2) return undefined;
  const levels = parts.map(levelOfName);
  return levels.every((level) => level !== undefined) ? levels : undefined;
}
