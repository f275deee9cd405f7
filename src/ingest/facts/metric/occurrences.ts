// Turns: of meetings that were held, of texts that were read, of doses that were given, and of machines.
import type { MetricGroup } from "./metric-row";

export const OCCURRENCES: MetricGroup = {
  when: { unit: ["occurrence"] },
  rows: [
    {
      // 慰问品3批次: things come in batches, and so do events.
      name: "occurrence/batches",
      metric: "goods",
      when: { unitText: "批次", noun: ["thing", "money"] },
      examples: ["慰问品[3批次]"],
    },
    {
      // Who is given a dose is served.
      name: "occurrence/doses",
      metric: "beneficiaries",
      when: { unitText: "剂 剂次 针 针次" },
      examples: ["接种疫苗[3万剂]"],
    },
    {
      name: "occurrence/reads",
      metric: "reach",
      when: [{ noun: ["reads", "media"] }, { verbBefore: ["spread"] }],
      // 曝光违章320例: what was shown up, and not how often.
      unless: { unitText: "例 起 宗 案" },
      examples: ["点赞[上万次]", "直播[12次]"],
    },
    {
      name: "occurrence/classes",
      metric: "activities",
      when: { unitText: "批次", noun: ["event"] },
      examples: ["组织研学[9批次]"],
    },
    {
      // 解答咨询4200次: each time somebody was helped.
      name: "occurrence/answers",
      metric: "beneficiaries",
      when: [
        { verbWord: /^(?:解答|答疑|咨询|问询|指路)$/ },
        { clause: /(?:接受|受理|回应|答复)(?:咨询|问询|询问|问路|求助)[约近超达共]*$/ },
      ],
      unless: { clause: /服务$/ },
      examples: ["解答咨询[4200次]", "接受问询[2300次]"],
    },
    {
      // 大锅开火23回
      name: "occurrence/opened",
      metric: "activities",
      when: { clause: /开(?:火|灶|锅|席|伙|讲|张|集|赛)了?$/ },
      examples: ["大锅开火[23回]"],
    },
    {
      name: "occurrence/own",
      metric: "other",
      when: { clause: /(?:献血|提供[^,]{0,8}服务)$/ },
      unless: { clause: /组织|举办|开展/ },
      examples: ["教师献血[12次]"],
    },
    {
      name: "occurrence/not-held",
      metric: "other",
      when: [
        {
          unitText:
            "台班 机时 架次 航次 船次 列次 起 件次 例 宗 案 轮 轮次 趟 批次 频次 台次 辆次 车次 圈 通 声 管 笔 把次",
        },
        { noun: ["abstract", "tool", "waste", "sample"] },
        // 启动应急响应6次
        { clause: /(?:响应|预警)[约达近超共]*$/ },
      ],
      examples: ["治愈出院[12例]", "通报险情[12次]", "启动应急响应[6次]"],
    },
    {
      name: "occurrence/of-whom",
      metric: "activities",
      when: { noun: ["event", "project", "site", "community", "household", "public", "client"] },
      examples: ["检查社区[12次]"],
    },
    {
      name: "occurrence/settled",
      metric: "other",
      when: { verbBefore: ["solve", "punish"] },
      examples: ["检查[12次]"],
    },
    {
      name: "occurrence/held",
      metric: "activities",
      when: {},
      unless: { verbBefore: ["none"], noun: ["none"] },
      examples: ["巡逻[12次]"],
    },
  ],
};
