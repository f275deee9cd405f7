/** Words that only say of what kind something is, and are part of its name wherever they stand before it. */
export const ATTRIBUTES = `女 男 老 现场 沿线 民生 公益 高级 中级 初级 高龄 低龄 返乡 外来 外地 外籍 境外 省外 市外 本地 当地 本科 在院 在编 在岗 在职 专职 兼职
  失能 失独 失业 失学 残疾 困难 特困 贫困 脱贫 留守 流动 孤寡 独居 空巢 退役 退休 离休 预备 优秀 先进 骨干 农村 城镇 城乡
  建档立卡 签约 全职 青年 少年 学生 企业 机关 社会 专业 基层 一线 户籍 未成年 适龄 重病 大病 慢性病 精神 智力 低保 收费 观赛 听课 在场 被困 受困 中暑 醉驾 持证`;
