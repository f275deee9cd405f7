// Texts are published rather than handed out, but for forms and leaflets with a name.
import type { MetricGroup } from "./metric-row";

const PUBLISHED = "篇 期 集 则 条次 帧 版 讲 部";

export const TEXTS: MetricGroup = {
  when: { unit: ["thing", "text"] },
  // What these nouns count is told by themselves.
  unless: {
    head: ["thing", "money", "media", "event", "service", "project", "hours", "team", "reads"],
  },
  rows: [
    {
      name: "text/spread",
      metric: "reach",
      when: { verb: ["spread"] },
      examples: ["发表[12首]"],
    },
    {
      name: "text/lectures",
      metric: "activities",
      when: { unitText: PUBLISHED, verb: ["hold"] },
      examples: ["宣讲[12讲]"],
    },
    {
      name: "text/published",
      metric: "reach",
      when: { unitText: PUBLISHED },
      unless: { verb: ["give"] },
      examples: ["社区修编村史[5部]"],
    },
    {
      // 推文发了27篇
      name: "text/sent",
      metric: "reach",
      when: { unitText: "篇 则 帧", head: ["none"] },
      examples: ["发了[27篇]"],
    },
    {
      name: "text/handed-out",
      metric: "goods",
      when: [
        { verb: ["give"] },
        // 收到衣被6.8万件, 捐往青海的有3.2万件
        { unitText: "件 箱 床 套 袋 顶 桶", clause: /(?:收到|接收|[捐送运寄][往给])[^,]*$/ },
      ],
      examples: ["发放[300份]", "收到衣被[300件]"],
    },
    {
      // 发体检券900张: a verb of one syllable before an unknown word.
      name: "text/given",
      metric: "goods",
      when: {
        clause:
          /(?:(?<![转颁开研激批引触出蒸散下印分派配启自萌爆])发(?![现生动展布起觉作稿电言文放])|[送赠捐派递](?![诊医别教学走法戏考返])|领)[了出上去来]?[\u4e00-\u9fa5]{2,6}$|[烙蒸煮熬炸缝织](?!制)[\u4e00-\u9fa5]{1,6}$/,
      },
      examples: ["发体检券[900张]"],
    },
    {
      // 为老人做饭320份, 盛出两千碗: what is cooked is handed out.
      name: "text/cooked",
      metric: "goods",
      when: {
        clause:
          /(?:做|煲|炖|盛|端|焖|沏|舀|送|递)(?:[出上去来好了过]){0,3}(?:[饭菜汤面粥茶饼肉鱼水]|早餐|午餐|晚餐){0,2}$/,
      },
      examples: ["为老人做饭[320份]"],
    },
    {
      name: "text/other",
      metric: "other",
      when: {},
      examples: ["帮困难家庭取[3件]"],
    },
  ],
};
