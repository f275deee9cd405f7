// Measure words that leave a noun little choice, or none; asked by `classify/`.

/** A text has so many characters; it is not given away by them. */
export const CHARACTER = "字";
/** 口 counts mouths to feed, and vessels. */
export const MOUTH = "口";
/** 12对新人, 760组家庭: couples and families are people. */
export const COUPLES: ReadonlySet<string> = new Set("对 组".split(" "));
/** 举办培训3期: courses, where they are held; texts, where they are published. */
export const COURSE = "期";
/** 慰问品3批次: things come in batches, and so do events. */
export const BATCH = "批次";
/** 门 counts doors, and courses that are taught. */
export const SUBJECT = "门";

/** Turns of what is no meeting of people. */
export const NOT_HELD: ReadonlySet<string> = new Set(
  "台班 机时 架次 航次 船次 列次 起 件次 例 宗 案 轮 轮次 趟 班 批次 频次 台次 辆次 车次 圈 通 声 管 笔 把次".split(
    " ",
  ),
);
/** Who is given a dose is served. */
export const DOSES: ReadonlySet<string> = new Set("剂 剂次 针 针次".split(" "));
/** Texts, which are published rather than handed out. */
export const PUBLISHED: ReadonlySet<string> = new Set(
  "篇 期 集 则 篇次 条次 帧 版 讲 部".split(" "),
);
export const NEVER_HANDED: ReadonlySet<string> = new Set("篇 则 帧 篇次".split(" "));
/** Works of art and writing, as they are handed in. */
export const WORKS: ReadonlySet<string> = new Set("件 幅".split(" "));
/** Machines, which are sent out rather than handed out. */
export const MACHINES: ReadonlySet<string> = new Set("台 辆 艘 架 部 台套".split(" "));
export const VEHICLES: ReadonlySet<string> = new Set("辆 艘 架".split(" "));
/** Cables, pipes and places: nobody is handed them. */
export const FIXED: ReadonlySet<string> = new Set("条 处".split(" "));
/** Streets and banks of a community, which are parts of it. */
export const STRETCHES: ReadonlySet<string> = new Set("条 段".split(" "));

/** Turns of firms and cars: nobody is counted. */
export const NO_PERSONS: ReadonlySet<string> = new Set("家次 车次".split(" "));
/** Calls at homes, where people are served. */
export const CALLS_AT_HOMES = "户次";
/** 万人份 counts tests done or kits handed out. */
export const SHARES_OF_PERSONS = "人份";

/** Beside a centre these alone are posts and stations of civilization practice (1个中心、223站). */
export const PRACTICE_UNITS = { practice_posts: "所", practice_stations: "站" };

/** Behind these a noun for people must follow, behind those one for a body or a place. */
export const PERSON_MEASURES: ReadonlySet<string> = new Set("名 位".split(" "));
export const BODY_MEASURES: ReadonlySet<string> = new Set("个 支 处 座".split(" "));
