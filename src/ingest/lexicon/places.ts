/** What stands before a place that is gone to or helped, rather than the one that reports. */
export const GOAL_WORDS =
  "驰援 驶抵 支援 援助 赶赴 奔赴 前往 赴 抵达 走进 来到 对口 援建 驻 返回 离开 帮扶 慰问 走访 到 往 去 向 给 与 同";

export const PROVINCES =
  "河北省 山西省 辽宁省 吉林省 黑龙江省 江苏省 浙江省 安徽省 福建省 江西省 山东省 河南省 湖北省 湖南省 广东省 海南省 四川省 贵州省 云南省 陕西省 甘肃省 青海省 内蒙古自治区 内蒙古 广西壮族自治区 广西 西藏自治区 西藏 宁夏回族自治区 宁夏 新疆维吾尔自治区 新疆 新疆生产建设兵团";

/** Development zones report like districts and have no district code. */
export const ZONES =
  "北京经济技术开发区 经济技术开发区 北京经开区 经开区 雄安新区 浦东新区 滨海新区 两江新区";

/** Words whose last syllable reads like 区, 市 or 县 and names no place, by their stems. */
export const COMMON_STEMS: ReadonlySet<string> = new Set(
  "县市 旗县 封控 管控 防范 工业 商业 住宅 生活 开发 示范 核心 重点 封闭 旅游 保护 展示 休息 作业 施工 观察 留观 污染 缓冲 办公 教学 宿舍 集中 停车 互动 人才 文化 直辖 东花 西花 骡马 根据 平原 深山 浅山 边远 贫困 高风险 中风险 低风险 风险".split(
    " ",
  ),
);

/** No name of a place begins with these. */
export const NOT_PLACE_START =
  "今昨明去前每当近目截自据由在从为把对向到以全我本该各几某外跨入进出与和及是有等多个的了共使让给按这那于将被来无另还又也都内占";

/** What the name of a place outside Beijing ends with, as characters and as words. */
export const PLACE_ENDS = "市州盟区县旗";
export const CITY = "市";

/** 长春市朝阳: a city or province before a district makes another place of it, unless it is this city. */
export const OUTER_ENDS = "市省";
export const CAPITAL = "北京市";

/** Characters that lead in a place where a clause begins, or behind those of the second row (来自, 记者从, 停在). */
export const LEADS = "据由从自在";
export const BEFORE_LEAD = "来者停设驻落";
/** These lead in a place within a clause, where it is named with its city, or is a city or a county itself. */
export const MID_LEADS = "是在于了—";
/** So does 的 behind these (相邻的, 附近的). */
export const BEFORE_OF = "邻近对";
