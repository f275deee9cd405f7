// Bodies that are fewer than their district, by the words that their names end with.

/** Companies, schools, hospitals and whoever else acts in its own name. */
export const ORGANISATIONS =
  "集团 公司 易购 重工 药业 酒业 乳业 石化 银行 分行 支行 邮局 供电所 合作社 工厂 酒店 宾馆 超市 商场 商会 大学 学院 中学 小学 幼儿园 学校 党校 附中 附小 医院 卫生院 卫生服务中心 卫生服务站 血站 诊所 派出所 消防站 消防救援站 交警中队 协会 学会 基金会 救援队 救护队 医疗队 突击队 志愿服务队 志愿者服务队 志愿队 志愿者团队 志愿服务团队 艺术团 合唱团 敬老院 养老院 福利院 图书馆 博物馆 科技馆 纪念馆 旧址 景区 火车站 机场 法律援助中心 急救中心 日间照料中心 居委会 村委会";
/** What follows the name of a body and is a part of it: its league, its union, its hospital. */
export const PARTS_OF_BODIES =
  "团委 团总支 团支部 党委 党总支 党支部 工会 妇联 志愿服务队 志愿者服务队 青年志愿者协会 志愿者协会";
/** Behind 区 or 县 these are houses of their own; offices, committees and unions speak for the district. */
export const HOUSES =
  "红十字会 慈善总会 慈善协会 慈善会 法律援助中心 急救中心 消防救援支队 消防救援大队 医院 卫生院 中学 小学 幼儿园 学校 学院 大学 公司 集团 银行 支行 福利院 敬老院 养老院 血站 图书馆 博物馆";
/** Behind the full name of a place these are bodies of their own too. */
export const OWN_HOUSES = "志愿者服务中心 人民法院 法院 红十字会 慈善总会 慈善协会 慈善会";
/** Words that stand for a body named before, by how its name may end. */
export const CALLED_AGAIN = {
  镇: "镇",
  乡: "乡",
  街道: "街道",
  社区: "社区",
  村: "村",
  校: "大学 学院 中学 小学 学校 附中 附小 幼儿园",
  学校: "大学 学院 中学 小学 附中 附小 幼儿园",
  院: "医院 卫生院 学院 敬老院 养老院 福利院 法院",
  医院: "卫生院",
  公司: "集团",
  企业: "公司 集团",
  集团: "公司",
  协会: "学会 商会",
  队: "救援队 志愿服务队 志愿者服务队 志愿队",
} as const;

/** Says which or what kind of body it is, so that none is named by it. */
export const KINDS_OF_BODIES =
  "校园 城市 城区 城乡 辖区 街区 驻区 驻地 当地 附近 周边 有关 相关 所属 下属 爱心 物业 外卖 快递 环卫 保洁 保安 市属 区属 县属 民营 国有 沿街 沿线 重点 老年 儿童 希望 中心 校外 公立 民办 公办 组织 走进 来到 联合 邀请 深入 依托 覆盖 支援 推动 带领 对口 基层 农村 乡村 乡镇 山区 偏远 贫困 脱贫 受灾 受困 试点 示范 样板 行政 自然 民族 传统 文明 参与 参加 参建 施工 建设 承办 主办 协办 志愿 公益 慈善 民间 社会 专业 应急 抢险 救援 医疗 巡逻 宣传 宣讲 义务 消防 定点 三甲 综合 专科 大型 中型 小型 中小 骨干 知名 本地 外地 外资 上市 全资 子 分 总 母 股份 保险 物流 快递 科技 建筑 大众 初级 高级 普通 特殊 结对 联系 帮扶 包联 封控 管控 老旧 全部 所有 部分 其他 其它 另外 下沉 报名 动员 发动 党员 青年 群众 居民 村民 学生 大学生 教师 干部 昔日 曾经 空心 农业 新设 新增 微型 团委 党委 妇联 工会 总工会 文明办 招引 位于 来自";
