// Things: given away, used, cleared or only shown.
import { ITEMS } from "./items";
import type { MetricGroup } from "./metric-row";
import { TEXTS } from "./texts";

const MACHINES = "台 辆 艘 架 部 台套";

const USED: MetricGroup = {
  when: [{ unit: ["thing", "text"] }, { unit: ["generic"], head: ["thing", "tool"] }],
  rows: [
    {
      // A text has so many characters; it is not given away by them.
      name: "thing/characters",
      metric: "other",
      when: { unitText: "字" },
      examples: ["印发倡议书[3000字]"],
    },
    {
      // 举办培训3期: courses where they are held, texts where they are published.
      name: "thing/courses",
      metric: "activities",
      when: { unitText: "期", verbBefore: ["hold", "train"] },
      examples: ["培训[3期]"],
    },
    {
      name: "thing/left-over",
      metric: "other",
      when: { head: ["waste", "sample", "abstract", "honoree"] },
      examples: ["发放调查问卷[8千份]"],
    },
    {
      // 门 counts doors, and courses that are taught.
      name: "thing/subjects",
      metric: "other",
      when: { unitText: "门", head: ["event"] },
      examples: ["开设课程[12门]"],
    },
    {
      name: "thing/tools-given",
      metric: "goods",
      when: [
        { head: ["tool", "facility"], verbBefore: ["give"] },
        { head: ["tool", "facility"], verbBefore: ["none"], verbAfter: ["give"] },
      ],
      // Cables and banners: nobody is handed them.
      unless: { unitText: "条" },
      examples: ["捐赠自行车[30辆]", "自行车[30辆]送给学生"],
    },
    {
      name: "thing/tools",
      metric: "other",
      when: { head: ["tool", "facility"] },
      examples: ["悬挂横幅[30条]"],
    },
    {
      name: "thing/vehicles",
      metric: "other",
      when: { unitText: "辆 艘 架" },
      unless: [{ head: ["thing"] }, { verbBefore: ["give"] }],
      examples: ["[30辆]送去物资"],
    },
    {
      name: "thing/sent-out",
      metric: "other",
      when: { unitText: MACHINES, verbBefore: ["mobilise"] },
      examples: ["调集发电机[8台]"],
    },
    {
      name: "thing/cleared-or-used",
      metric: "other",
      when: { verbBefore: ["clear", "solve", "punish", "equip"] },
      examples: ["清理衣物[8件]"],
    },
    {
      // 直播带货卖出苹果5600箱: who buys them is given nothing.
      name: "thing/sold",
      metric: "other",
      when: { clause: /(?:卖出|售出|销售|热销|销出|卖掉|售卖)[^,、]{0,10}$/ },
      // What is sold for a good cause is given for it.
      unless: { line: /义卖|捐|爱心/ },
      examples: ["卖出苹果[5600箱]"],
    },
    {
      name: "thing/shown",
      metric: "other",
      when: { verbBefore: ["hold"], head: ["thing"] },
      examples: ["表演剪纸[8幅]"],
    },
    {
      name: "thing/works-collected",
      metric: "other",
      when: { head: ["media"], verb: ["solve", "punish", "honour"] },
      examples: ["推文[8篇]入选"],
    },
    {
      // 报送作品134件: what was only handed in has reached nobody yet.
      name: "thing/works-handed-in",
      metric: "other",
      when: { head: ["media"], unitText: "件 幅" },
      unless: { verb: ["spread"] },
      examples: ["报送作品[134件]"],
    },
    {
      // Streets and banks of a community are parts of it.
      name: "thing/stretches",
      metric: "other",
      when: { head: ["community"], unitText: "条 段" },
      examples: ["包下背街小巷[68条]"],
    },
  ],
};

export const THINGS: readonly MetricGroup[] = [USED, TEXTS, ITEMS];
