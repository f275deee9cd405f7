/** The row or column that adds up the others: nobody's district. */
export const TOTALS = "合计 总计 小计 共计 总数 汇总 总和";
/** The whole of which the rows are parts. */
export const WHOLES = "全市 全区 全县 全省 全州 全国 全镇 全部";
/** Headers that say how a thing is counted and leave to its row what is counted. */
export const GENERIC_HEADERS =
  "数量 人数 个数 数目 数值 数据 数 总数 总量 次数 场次 人次 金额 总人数 总人次 合计 总计 小计 完成数 完成情况 完成量 实际完成 情况 结果 值 规模";
/** Headers that say when or how far, and leave to its row what is counted. */
export const STANDING_HEADERS =
  "累计 本年累计 全年累计 累计数 今年累计 本月 本周 本年 本期 本季 本季度 当日 当月 当年 今年 去年 上月 上年 上周 上期 昨日 今日 计划 计划数 目标 目标数 预计";
/** Headers of columns that number the rows, name places, give the measure word, or hold no counts, by what they are. */
export const SERIAL_HEADERS = "序号 编号 行号 序 号 NO No no NO. No. #";
export const UNIT_HEADERS = "单位 计量单位";
export const PLACE_HEADERS =
  "区 县 市 地区 区县 县区 区市 市区 县市区 区市县 各区 城区 区域 地市 市州 盟市 旗县 区名 省份 省 城市";
/** Ends of headers of ranks and of rates, whatever they are of (志愿者排名, 活动完成率). */
export const RANK_ENDS = "名次 排名 位次 排序 排位";
export const RATE_ENDS = "占比 比例 比重 百分比 同比 环比";
/** Headers that say of which part a number is, and leave to the title what is counted. */
export const PART_HEADERS =
  "男 女 男性 女性 城区 郊区 城镇 农村 线上 线下 市级 区级 县级 其他 其它";
/** Headers of the labels of rows that are no such places. */
export const LABEL_HEADERS =
  "街道 镇街 街镇 乡镇 镇 乡 街道乡镇 社区 村 单位 部门 学校 项目 类别 指标 名称 内容 时间 月份 年份";
export const AGE_HEADERS = "年龄 周岁 年纪";
export const PHONE_HEADERS =
  "电话 手机 联系电话 联系方式 手机号 手机号码 电话号码 咨询电话 热线 传真";
export const DATE_HEADERS = "日期 时间 月份 年份 年度 开始时间 结束时间 活动时间 活动日期";
export const SCORE_HEADERS = "得分 分数 总分 分值 评分 成绩 单价 价格 标准 收费标准";
export const CHANGE_HEADERS = "同比 环比 同比增长 环比增长 同比增减 环比增减 增长率 增幅 增减 增速";
/** A cell that says nothing: neither a number nor zero. */
export const NOTHING = "— —— - -- － – ― / \\ 无 空 … …… . * N/A n/a NA";
