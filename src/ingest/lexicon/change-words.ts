/** What a level does by itself; nobody does it with a thing. */
export const MOVES = `
  增长 增多 上升 上涨 下降 下跌 下滑 回落 滑落 回升 反弹 攀升 跃升 飙升 激增 猛增 骤增 剧增 大增 锐减 骤减
  骤降 大降
`;
/** What a level does, and what one may do with a thing as well (减少志愿者20名). */
export const TURNS = `
  增加 提高 降低 减少 压减 缩减 削减 裁减 调减 压缩
`;
/** What leaves less of a level, or takes a thing out of it. */
export const LESSENS = `
  减少 少了 压减 缩减 核减 削减 裁减 裁撤 撤并 撤销 停用 解散 注销 调减 压缩 清退
`;
/** What one does with a thing; beside a share it is told how far. */
export const IMPROVES = `
  提升 扩大 扩容 缩短 延长 加快 放缓 提速 增产 减产 增收 减收 减量 改善 多出 翻
`;
/** What becomes of a level that is told from and to. */
export const BECOMES = `
  扩展 扩充 扩编 加密 增配 累积 积累 壮大 发展 成长 拓展 延伸 调整 精简 撤并 整合 合并 归并 合 优化 好转 恶化 变 改 涨 跌 扩 增 减 升 降 提 缩 压 长
`;
/** How far it went, as a noun (增幅达三成). */
export const EXTENTS = `
  增幅 减幅 升幅 降幅 涨幅 跌幅 增速 增长率 下降率 增长幅度 下降幅度
`;
/** When an earlier level held, by words that tell the time. */
export const EARLIER = `
  去年 前年 上年 上一年 往年 历年 昨天 昨日 前日 年初 年底 年末 月初 月底 月末 季初 期初 学期初 同期
  上月 上个月 上周 上一周 上季 上旬 上届 上期 上学期 上学年 上半年
`;
/** When it held, by words that tell no time. */
export const BEFORE = `
  原来 原先 原有 原 最初 起初 当初 之初 初期 之前 此前 以前 以往 过去 从前 先前 前期 平时 平日 平常
`;
/** What else a level is set beside. */
export const YARDSTICKS = `
  平均 平均水平 平均值 均值 目标 计划 预期
`;
/** Held, or offered, and then not. */
export const CANCELS = `
  取消 顺延 推迟 暂停 延期 改期 停办 停课 停训 停演 停赛 停开 停诊 停播 停展 停运 停航 停飞 缓办 暂缓
`;
/** What is cancelled; what else is taken away (取消收费项目12项) is done away with, which is a deed. */
export const OFFERED = `
  电影 集市 灯会 运动会 夏令营 音乐会 活动 演出 行程 赛事 比赛 课程 课 讲座 会议 培训 班 展览 庙会 航班 列车 班次 车次 航线 线路 门诊 放映 汇演 预约
`;
/** Of people and bodies that are there no more. */
export const LEAVES = `
  退出 流失 离队 退队 离职 辞职 退会 退赛 被劝退
`;
/** Of people and bodies that come in their stead. */
export const REFILLS = `
  补招 补录 补选 递补 增补 补员
`;
