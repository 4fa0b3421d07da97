/** A word that somebody may have put for another: where it is one, and what it was. */
export interface Substitution {
  /** Regular expression of the word in its surroundings, as Excel and JavaScript both read it. */
  readonly pattern: string;
  readonly wrong: string;
  readonly right: string;
}

const of = (wrong: string, right: string, ...patterns: readonly string[]): Substitution[] =>
  patterns.map((pattern) => ({ pattern, wrong, right }));

/**
 * Words that a paraphrasing tool put for others and that are right in themselves (局部地区, 到达现场, 制定方案, 统一标准),
 * so only with company in which they hardly are. Meant for running text: in a name the same word may be a proper one.
 *
 * Source: the township report among the source documents, in which 服务 became 效劳, 部分 局部, 规范 标准, 达到 到达, 购买
 * 购置, 项目 工程, 基本 根本, 基础 根底, 发展 开展, 计划 方案, 广播 播送, 则 那么 throughout.
 */
export const DOUBTFUL_WORDS: readonly Substitution[] = [
  ...of('效劳', '服务', '效劳(?!于)'),
  ...of(
    '局部',
    '部分',
    '局部(?:社区|居民|群众|村民|村|乡镇|街道|单位|部门|干部|党员|社工|志愿者|人员|同志|家庭)',
  ),
  ...of('到达', '达到', '到达(?:\\s?\\d+(?:\\.\\d+)?[%％人名户个万]|百分|标准|要求|目标|水平|规定|全覆盖)'),
  // 标准化 and 标准操作程序 are proper terms.
  ...of('标准', '规范', '(?:进一步|不断|依法|逐步)标准(?!化)', '标准(?:行为|运作|秩序|用权|执法)'),
  ...of(
    '购置',
    '购买',
    '购置(?:社工|社会工作|公共|专业|社会组织|养老|社区|家政|便民)?服务(?!设备|设施|器材|用房|用品|场所|车)',
  ),
  ...of('工程', '项目', '(?:社工服务|社会工作服务|公益服务|购买服务)工程'),
  // 根本完成不了 is what a clerk may well write.
  ...of('根本', '基本', '根本(?:形成|建立|建成|完成|实现|具备|到位|情况|生活|信息|稳定|养老)(?!不)'),
  ...of('根底', '基础', '(?:此|个|的|一定)根底上', '根底(?:教育|建设|台账|条件|信息)'),
  ...of('开展', '发展', '(?:经济社会|又好又快)开展', '开展(?:观|潜力|前景|壮大|趋势)'),
  ...of('方案', '计划', '方案(?:经济|单列)', '有方案地'),
  ...of('广阔', '广大', '广阔(?:社工|志愿者|妇女|青年|居民群众)'),
  ...of('充裕', '充分', '充裕(?:体现|保障|运用|考虑)'),
  ...of('缺乏', '不足', '缺乏(?:\\s?\\d|一半|百分)'),
  ...of('播送', '广播', '播送(?:站|室|体操)'),
  ...of('那么', '则', '[原否规细准守总]那么'),
];
