/**
 * Words of these papers, simplified and traditional, by which a word that was torn apart is known again. Only words whose
 * parts seldom meet by chance are of use (乡镇 is not one: 3 乡 5 镇); the list need not be complete.
 */
const LIST =
  '开展 展开 消除 工作 服务 社区 社会 管理 建设 发展 组织 机构 人才 队伍 居民 群众 党员 干部 专业 职业 水平 能力 素质 制度 机制 体系 ' +
  '政策 措施 问题 困难 原因 情况 建议 方案 计划 规划 标准 规范 培训 考试 考核 评价 激励 薪酬 待遇 岗位 人员 数量 比例 结构 年龄 ' +
  '学历 性别 街道 委员 委员会 居委会 村委会 业委会 志愿者 志愿 活动 项目 资金 经费 投入 设施 场所 平台 网格 网络 ' +
  '社工证 社工站 社会工作 社会工作者 社区工作者 工作者 持证 登记 统计 调查 调研 报告 总结 提高 提升 加强 推进 完善 健全 落实 ' +
  '促进 保障 救助 养老 儿童 家庭 妇女 青少年 残疾 矛盾 纠纷 调解 治理 综合 安全 稳定 和谐 文化 教育 卫生 医疗 就业 创业 ' +
  '創業 開展 專業 職業 業務 服務 社區 社會 發展 組織 機構 隊伍 群眾 黨員 幹部 素質 機制 體系 問題 困難 情況 建議 規劃 計劃 ' +
  '標準 規範 培訓 考試 評價 激勵 崗位 人員 數量 結構 年齡 學歷 委員 委員會 居委會 村委會 業委會 志願者 活動 項目 資金 經費 ' +
  '設施 場所 平臺 網絡 社工證 社會工作 社會工作者 持證 登記 統計 調查 調研 報告 總結 加強 推進 健全 落實 促進 養老 兒童 婦女 ' +
  '殘疾 糾紛 調解 綜合 穩定 和諧 衛生 醫療 就業';

const WORDS = LIST.split(' ');
/** Every way of tearing a word apart: what stands before the tear → what stands after it. */
const TEARS = new Map<string, string[]>();
for (const word of WORDS) {
  for (let i = 1; i < word.length; i++) {
    const head = word.slice(0, i);
    TEARS.set(head, [...(TEARS.get(head) ?? []), word.slice(i)]);
  }
}
const KNOWN: ReadonlySet<string> = new Set(WORDS);
const MOST = 4;

/**
 * The longest word of which one part ends `before` and the rest begins `after`; undefined when there is none. 社区 and 工作者 may
 * well stand apart: a word whose parts are words is not torn. And a word of two characters counts only where neither of them
 * belongs to a word on its own side (计生 and 活动 are not 生活).
 */
export function tornWord(before: string, after: string): string | undefined {
  let longest: string | undefined;
  for (let i = 1; i <= MOST && i <= before.length; i++) {
    const head = before.slice(-i);
    for (const tail of TEARS.get(head) ?? []) {
      const word = head + tail;
      const apart = KNOWN.has(head) && KNOWN.has(tail);
      if (!apart && after.startsWith(tail) && word.length > (longest?.length ?? 0)) longest = word;
    }
  }
  if (longest?.length !== 2) return longest;
  return KNOWN.has(before.slice(-2)) || KNOWN.has(after.slice(0, 2)) ? undefined : longest;
}
