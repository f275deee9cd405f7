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
      when: [
        { unitText: "期", verbBefore: ["hold", "train"] },
        { unitText: "期", head: ["event"] },
        { unitText: "期", clause: /(?:讲堂|夜校)$/ },
      ],
      examples: ["培训[3期]", "采茶培训班[26期]", "开设法律讲堂[8期]"],
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
      // 邻县支援水泵40台: what is lent or given by others
      name: "thing/machines-given",
      metric: "goods",
      when: [{ unitText: MACHINES, clause: /支援[^,、\d]{1,8}$/, verbBefore: ["mobilise"] }],
      examples: ["邻县支援船[40艘]"],
    },
    {
      // 用坏血压计7台: worn out in use.
      name: "thing/worn-out",
      metric: "other",
      when: { clause: /(?:[用跑磨穿骑弄踩]坏|磨[破穿]|用[完掉光])了?[^,、\d]{0,8}$/ },
      examples: ["用坏血压计[7台]"],
    },
    {
      // 携帐篷60顶驰援: taken along to be given.
      name: "thing/taken-along",
      metric: "goods",
      when: {
        head: ["thing"],
        verbWord: /^(?:携|携带|带着)$/,
        unitText: "床 份 箱 顶 件 袋 套 瓶 包 盒",
      },
      examples: ["队员携棉被[60床]驰援"],
    },
    {
      name: "thing/tools-given",
      metric: "goods",
      // 更换路灯, 加装电梯: what is put up or bought is handed to nobody.
      when: [
        { head: ["tool", "facility"], verbBefore: ["give"], verbWord: /[捐赠送助拨发募]/ },
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
      examples: ["更换路灯[30盏]"],
    },
    {
      name: "thing/vehicles",
      metric: "other",
      when: { unitText: "辆 艘 架" },
      unless: [{ head: ["thing"] }, { verbBefore: ["give"] }],
      examples: ["[30辆]送去物资"],
    },
    {
      // 报纸见报9篇: what is counted is a text, whatever it stands in.
      name: "thing/printed",
      metric: "reach",
      when: { unitText: "篇 则 帧", head: ["thing"] },
      unless: { verb: ["give"] },
      examples: ["报纸[9篇]"],
    },
    {
      // 横幅挂出64条: what is hung up is handed to nobody.
      name: "thing/hung-up",
      metric: "other",
      when: { unitText: "条 面", verbWord: /^(?:挂出|挂起|悬挂|张贴|贴出)$/ },
      unless: { head: ["thing"] },
      examples: ["横幅挂出[64条]"],
    },
    {
      // 新增血液透析机10台: a machine of one's own.
      name: "thing/machines-of-ones-own",
      metric: "other",
      when: { unitText: MACHINES, clause: /(?:新增|新添|添置|增设|引进|购入|装备)[^,]*[机仪车]$/ },
      examples: ["医院新增呼吸机[10台]"],
    },
    {
      name: "thing/sent-out",
      metric: "other",
      when: { unitText: MACHINES, verbBefore: ["mobilise"] },
      examples: ["调集发电机[8台]"],
    },
    {
      // 藏书718万册, 找回物品173件: kept, or found again.
      name: "thing/kept-or-found",
      metric: "other",
      when: [{ clause: /藏书量?[约达近超有为共]*$/ }, { verbWord: /^(?:找回|寻回)$/ }],
      examples: ["馆内藏书[718万册]", "找回遗失物品[173件]"],
    },
    {
      name: "thing/cleared-or-used",
      metric: "other",
      when: { verbBefore: ["clear", "solve", "punish", "equip"] },
      unless: { clause: /[捐送寄]往/ },
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
      // 设置警示牌75块: set up, and handed to nobody.
      name: "thing/set-up",
      metric: "other",
      when: { head: ["thing"], clause: /(?:设置|设立|竖起|立起)[^,、\d]{0,3}[牌识]$/ },
      examples: ["设置警示牌[75块]"],
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
