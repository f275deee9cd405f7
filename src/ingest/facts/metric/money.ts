// Money is given, unless it was saved, earned or lost.
import type { MetricGroup } from "./metric-row";

export const MONEY: MetricGroup = {
  when: { unit: ["money"] },
  rows: [
    {
      name: "money/saved-or-earned",
      metric: "other",
      when: {
        clause:
          /骗[走取去得]|[被险]骗$|涉及|涉案|利润|[总均]花费|节省|节约|省下|减少|少花|增收|收入|销售|产值|营业额|成交|损失|罚款|降低|贷款|挽回|产业|消费(?![券卡帮])|险些|创效|创收|盈利|转移资金/,
      },
      // 义卖收入1.8万元，全部捐给孩子们
      unless: { behind: /^,?(?:已|将|并)?(?:全部|悉数|全数|如数|均|都)?(?:用于)?(?:捐|资助)/ },
      examples: ["为群众挽回损失[12万元]"],
    },
    {
      name: "money/given",
      metric: "goods",
      when: {},
      examples: ["爱心企业捐款[3万元]"],
    },
  ],
};
