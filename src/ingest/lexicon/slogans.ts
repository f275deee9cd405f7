/** Two-character beginnings of watchwords: 三个做好, 四个坚持. What follows 个 there is no noun. */
export const SLOGAN_TAILS: ReadonlySet<string> = new Set(
  "做好 到位 坚持 聚焦 确保 强化 突出 注重 结合 带头 必须 不准 严格 统一 落实 加强 抓好 围绕 着力 提升 优化 转变 延伸 融入 转化 覆盖 清零 充分 全面 深化 推进 用好 抓实 讲好 守好 建好 当好 办好 看好 管好 筑牢 紧盯 把好 把牢 打造 满意 凝聚 创建 助力 精准 务必 先行 维护 确立 毫不 自信 意识 更加 不忘 不变 不减 一批 一律 到底  促进 引领 紧扣 抓牢 下足 升级 见效 贯穿 立足 走在 一样 一百 第一 必访 必谈 强调  转型 延展 瞄准 走进 走好 压实 狠抓 深入 明确 健全 完善 提高 增强".split(
    /\s+/,
  ),
);

/** What a headline counts in passing, to give the report a shape (四项行动凝聚合力). */
export const HEADLINE_TAIL =
  /^(?:行动|举措|措施|机制|模式|抓手|聚焦|到位|结合|载体|路径|方式|办法|突出|力量|维度)/;

/** “123”工作法：一个核心、两个抓手: what a named method consists of. */
export const METHOD = /[”"](?:工作)?(?:法|模式|机制|体系|格局|思路|理念)(?::|\(?即)[^。;]*$/;

/** 组织千人参加活动: behind a verb a bare scale counts. */
export const COUNTED = /(?:组织|动员|发动|号召|吸引|共|约|近|超|达|有)$/;
