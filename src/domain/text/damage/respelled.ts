import { matching } from './damage';
import type { Substitution } from './doubtful-words';

/**
 * Set phrases in which a "synonym" was put, or a character mistaken, and what they were. Each is wrong wherever it stands:
 * 方案, 标准, 根本, 工程 alone are ordinary words and accused of nothing.
 */
const PHRASES: readonly (readonly [pattern: string, wrong: string, right: string])[] = [
  ['(?:社会|社區|社区|公共|便民|志愿|养老|家政|专业|优质|综合|上门|购买|购置|公益|医疗)效劳', '效劳', '服务'],
  [
    '效劳(?:中心|站|对象|体系|机构|平台|能力|水平|质量|居民|设施|人员|队伍|功能|意识|大厅|窗口|项目|半径|网络|领域)',
    '效劳',
    '服务',
  ],
  ['方案生育', '方案', '计划'],
  ['根底(?:设施|性工作|数据)', '根底', '基础'],
  ['广阔(?:群众|干部|党员|居民|村民|农民|社工)', '广阔', '广大'],
  ['充裕(?:发挥|利用|调动|认识|体现|尊重)', '充裕', '充分'],
  ['可持续开展', '开展', '发展'],
  ['科学开展观', '开展', '发展'],
  ['根本(?:医疗保险|养老保险|公共服务|公共卫生)', '根本', '基本'],
  ['缺乏之处', '缺乏', '不足'],
  ['播送电视', '播送', '广播'],
  ['小编[络格]', '小编', '网'],
  ['(?<![创構构组共新修搭])建全(?:制度|机制|体系|组织|完善)', '建全', '健全'],
  ['(?<=^|[，。；、\\s])截止\\d{4}年', '截止', '截至'],
];

/** The same as data, for rules. */
export const RESPELLED_PHRASES: readonly Substitution[] = PHRASES.map(([pattern, wrong, right]) => ({
  pattern,
  wrong,
  right,
}));
const ANY = new RegExp(PHRASES.map(([pattern]) => `(${pattern})`).join('|'), 'gm');

/** Words that a paraphrasing tool or a slip put into set phrases: 社会效劳, 方案生育, 根底设施. */
export const respelled = matching(ANY, (match) => {
  const found = match[0];
  const [, wrong = '', right = ''] = PHRASES[match.slice(1).findIndex((group) => group !== undefined)] ?? [];
  return { kind: 'respelledWord', found, suggestion: found.replace(wrong, right) };
});
