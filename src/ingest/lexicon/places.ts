/** What stands before a place that is gone to or helped, rather than the one that reports. */
export const GOAL_WORDS =
  "驰援 驶抵 支援 援助 赶赴 奔赴 前往 赴 抵达 走进 来到 对口 援建 分赴 远赴 飞赴 开赴 走过 走遍 遍及 辗转 途经 结对 驻 返回 离开 帮扶 协助 帮助 慰问 走访 到 往 去 向 给 与 同 运往 运抵 占";

/** Zones report like districts, and are no divisions: they keep the printed name. */
export const ZONES =
  "北京经济技术开发区 经济技术开发区 高新技术产业开发区 经济开发区 北京经开区 经开区 高新区 亦庄开发区 雄安新区 两江新区 舟山群岛新区 兰州新区 西咸新区 贵安新区 西海岸新区 金普新区 天府新区 湘江新区 江北新区 滇中新区 赣江新区 燕山地区 城市副中心 北京城市副中心 新疆生产建设兵团 苏州工业园区";

/** Words whose last syllable reads like 区, 市 or 县 and names no place, by their stems. */
export const COMMON_STEMS: ReadonlySet<string> = new Set(
  "封控 管控 防范 工业 商业 住宅 生活 开发 示范 核心 重点 封闭 旅游 保护 展示 休息 作业 施工 观察 留观 污染 缓冲 办公 教学 宿舍 集中 停车 互动 人才 文化 直辖 东花 西花 骡马 根据 平原 深山 浅山 边远 贫困 高风险 中风险 低风险 风险".split(
    " ",
  ),
);

/** No name of a place begins with these. */
export const NOT_PLACE_START =
  "原讯电今昨明去前每当近目截自据由在从为把对向到以全我本该各几某外跨入进出与和及是有等多个的了共使让给按这那于将被来无另还又也都内占";

/** A city or province before a name makes another place of it, unless it is this city. */
export const OUTER_ENDS = "市省";

/** Characters that lead in a place where a clause begins, or behind those of the second row (来自, 记者从, 停在). */
export const LEADS = "据由从自在";
export const BEFORE_LEAD = "来者停设驻落";
/** These lead in a place within a clause. */
export const MID_LEADS = "是在于了进—";
/** So does 的 behind these (相邻的, 附近的). */
export const BEFORE_OF = "邻近对";
/** Behind these a clause begins anew, with or without a comma. */
export const OPENERS = "其中 此外 日前 近日 今天 昨日";
/** Between places in a row. */
export const BETWEEN = "、和与及";

/** Behind a short name of a division, words for what is a division's own: its party, its offices, its people in a body. */
export const OFFICES =
  "团省委 团市委 团区委 团县委 团州委 省委 市委 区委 县委 州委 妇联 工会 总工会 红十字会 文明办 政府 人大 政协 公安 警方 警察 民警 特警 交警 网警 消防 检察 法院 海关 税务 边检 民政 教育局 教体局 卫健 疾控 应急管理 应急局 防汛 气象局 人社 文旅 水务 住建 城管 供电 电力 农商银行 农商行 农信社 分局 交通运输局 青年志愿者协会 志愿服务联合会 义工联 慈善总会 慈善会 蓝天救援队";
/** Behind a short name, what befalls a place as a whole. */
export const EVENTS =
  "发生 遭遇 遭受 遭 暴雨 强降雨 特大暴雨 洪涝 洪水 山洪 泥石流 地震 山火 台风 境内 各地 多地 马拉松 亚运会 全运会 赛区 分赛区 公交集团 地铁 沿海 分行 全省 全市 全区";
