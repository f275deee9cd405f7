// Words for stretches of time that no calendar date names.

/** Feasts: a stretch of time only with a word behind them (春节期间, “五一”假期), else an occasion (春节慰问). */
export const FEASTS =
  "植树节 妇女节 护士节 儿童节 教师节 元旦 春节 除夕 元宵节 元宵 清明节 清明 劳动节 五一 六一 端午节 端午 七夕 中秋节 中秋 国庆节 国庆 双十一 十一 重阳节 重阳 七一 八一 藏历新年 古尔邦节 开斋节 泼水节 双节 两节 小年 高考 中考 开学";
/** What stands behind a feast and makes it a stretch of time. */
export const FEAST_ENDINGS =
  "假期 小长假 长假 假日 黄金周 期间 前后 前夕 前 里 夜 当天 当日 那天 晚上 当晚";
/** Seasons of work, weather and school: a stretch of time by themselves, as far as no noun follows. */
export const SEASONS =
  "假期 假日 节日 赛期 春运 暑运 暑期 暑假 寒假 主汛期 汛期 旱季 雨季 农忙季 旅游旺季 采暖季 冰雪季 雪季 开学季 毕业季 招生季 防火期 禁渔期 春耕 三夏 秋收 双抢";
/** Months and weeks with a cause of their own. */
export const CAMPAIGNS = "学雷锋 活动 宣传 服务 安全生产 读书 助残 敬老 质量";
/** Terms of a school. */
export const TERMS = "本学期 这学期 上学期 下学期 本学年 上学年 春季学期 秋季学期";
