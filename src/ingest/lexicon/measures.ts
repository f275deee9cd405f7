/** What a measure word can count: it narrows what the noun decides, it never decides alone. */
export type UnitClass =
  | "person"
  | "times"
  | "team"
  | "household"
  | "event"
  | "generic"
  | "kind"
  | "item"
  | "occurrence"
  | "thing"
  | "text"
  | "money"
  | "hour"
  | "place"
  | "body"
  | "admin"
  | "community"
  | "extent"
  | "load"
  | "share"
  | "day"
  | "month"
  | "year"
  | "span"
  | "minute"
  | "age"
  | "physical"
  | "anniversary"
  | "edition"
  | "rank"
  | "score"
  | "number"
  | "point";

/** Measure words by class, as printed after the number. */
export const MEASURES: Readonly<Record<UnitClass, string>> = {
  person: "名 位 人 口",
  times: "人/次 人份 人次 人·次 户次 家次",
  team: "支 队",
  household: "户",
  event: "场 场次 项次 节 堂 课时 堂课",
  generic: "个",
  kind: "类 种 方面 维度 样 大类 类别 重 股 代 班次 班 档 对 组 批 环节 大",
  item: "项 大项 小项",
  occurrence:
    "台班 架次 船次 航次 次 回 遍 轮 轮次 起 件次 例 宗 案 趟 批次 频次 台次 辆次 车次 圈 顿 笔 课次 把次 剂 剂次 针 针次 管 通 声 机时 艘次 例次 列次",
  thing:
    "具 款 道 桌 席 份 件 箱 台 只 块 本 册次 册 张 袋 包 瓶 套 盒 桶 面 部 把 辆 台套 台/套 床 顶 双 副 枚 颗 粒 根 盏 盆 株 棵 捆 卷 片 架 艘 艇 筐 提 罐 枝 朵 束 杯 碗 盘 餐 件套 单 票 车 页 杆 门 扇 头 头只 羽 尾 匹 眼 贴 壶 锅 屉 串 筒 摞 篮 坛 缸 笼 丸 列 尊 担 丛",
  text: "篇 条 期 集 首 幅 则 段 条次 字 封 版 句 帧 讲 个字 幅次 部次 讲次 部剧",
  money: "元 块钱 美元 元整 万元 亿元",
  hour: "小时 个小时 学时 工时 个工时 个学时 h 课时数 志愿时",
  place: "处 座 栋 幢 间 所 站 岗 室 墙 摊 厅 馆 园 院 校 厂 场地 站点 点位 角",
  body: "家",
  admin: "省 省份 市 区 县 乡 镇 街 街道 乡镇 街镇 镇街 州 旗 国 地",
  community: "村 庄 寨 屯 居 村居 社区 村社",
  extent:
    "平方米 平方公里 平方千米 平米 立方米 立方 方 亩 公顷 ㎡ m² m2 m³ 亩地 平方 平方海里 公里 千米 km KM 米 延米 延长米",
  load: "吨 公斤 千克 斤 kg 升 毫升 ml 治疗量",
  share: "% ‰ 个百分点 倍 成",
  day: "日 号",
  month: "月",
  year: "年",
  span: "天 个月 个半月 个多月 个余月 周 个星期 个季度 季度 个年头 年间 个工作日 个昼夜 昼夜 年来 个日夜 日夜 个春秋 载 个周末 个晚上 晚 夜 个夜晚 个白天 天时间 年时间 周时间 个月时间 世纪 个世纪 年代 个寒暑 个半小时 个半天 个暑期 个暑假 个寒假 个假期 个学期 个学年 个冬天 个夏天 个春天 个秋天 旬 个多小时 个余小时 个钟头 刻钟 个日日夜夜",
  minute: "分钟 秒 秒钟 个多钟头",
  age: "岁 周岁 岁半 后",
  physical:
    "像素 厘米 毫米 里 里地 海里 步 m cm mm ℃ 摄氏度 度 兆 瓦 千瓦 千瓦时 伏 毫米汞柱 mmHg 分贝 克 毫克 g mg L 里路 兆帕 MB GB 兆赫 英寸 寸 尺 丈 马力 公里/小时 米高 级风 层 层楼 度电",
  anniversary: "周年 届 年级",
  edition: "号文 号令 版本",
  rank: "路 级 星级 等奖 线城市",
  score: "分 积分 个积分 学分 个学分",
  number:
    "号楼 号院 单元 号线 小区 热线 平台 频道 国道 省道 县道 高速 号门 中学 号店 号厅 号航站楼 航站楼 会议室 航班 次列车 环 环路 医院 艺术区 工程",
  point: "点 时",
};

/** Words that begin like a measure word and are none: the number before them has no measure word. */
export const NOT_MEASURES = `
  门栋 站台 瓶盖 集团 集市 集合 大类别 道路 道闸 道旗 桌椅 人才 人士 人员 户外 场所 家庭 家长 家属 家政
  家园 部门 部署 条例 张贴 项目 支部 支援 支持 支书 队员 队伍 组织 组建 处理 处置 位于 口罩 口号 回收
  回访 首都 首批 首次 集体 集中 集结 面对 面向 面临 床位 双拥 单位 单车 车辆 车主 门店 岗位 园区 院落
  院校 市民 市场 市级 市属 市直 区域 区级 区属 区直 县级 乡村 乡镇干部 街道干部 村民 村干部 居民 居家
  社区居民 社区工作者 社区志愿者 社区书记 社区干部 晚会 日前 台账 本市 本区 车站 组长 代表 代办 代购 通知
  案例 桶站 站岗 墙面 街巷 街头 县域 镇域 国家 国内 国际 村委会 村级 居委会 周边 部队 地区 户籍 口腔 桶装 点赞 点击 种植 馆员 人群 户口`;

/** 百分之九十 prints its measure word before the number. */
export const SHARES = ["百分之", "千分之"] as const;

/** 人(次): the variant in brackets decides what is counted and stays outside the span. */
export const PERSON = "人";
export const TIMES_VARIANT = "(次)";

/** Measure words beside some numbers only: 三成, 两大 and 80后. */
export const TENTH = "成";
export const GREAT = "大";
export const DECADE = "后";

/** What makes another word of a measure word before it (两成员, 三大队, 五头像). */
export const NOT_MEASURE_BEFORE: Readonly<Record<string, string>> = {
  成: "立为员功效果长就本熟年人都",
  大: "队厅学楼会厦街院气爷妈家赛战力量桥道",
  头: "发部条像衔",
  眼: "睛镜科底病疾看前下就井",
};
