/** How a hedge word bends the stated number. */
export type HedgeForce = "above" | "at_least" | "below" | "at_most" | "about";

/**
 * Hedges that stand before a number. `above` and `below` stay within one step of the number,
 * `at_least` and `at_most` leave the far end open.
 */
export const HEDGES_BEFORE: Readonly<Record<HedgeForce, string>> = {
  above: "",
  at_least:
    "超过 超出 超 逾 突破 至少 不少于 不低于 不小于 不下 不下于 不止 最少 起码 多于 高于 大于 上 破 过",
  below: "近 将近 接近 不到 不足 未满 临近 几近",
  at_most: "不超过 不多于 不高于 不大于 至多 最多 少于 低于 小于 不超",
  about: "约 大约 大概 约莫 大致 差不多 ≈",
};

/** Verbs between a hedge and its number (约有300名, 超过了300名), each with the hedges that it goes with. */
export const HEDGE_VERBS: Readonly<Record<string, string>> = {
  有: "约 大约 大概 差不多 将近 接近 逾 至少 最少 起码 不止 至多 最多",
  为: "约 大约 大概",
  是: "大约 大概 差不多",
  达: "约 大约",
  达到: "约 大约",
  计: "约",
  合: "约 大约",
  占: "约 大约",
  共: "约",
  共有: "约",
  共计: "约",
  在: "约 大约 大概",
  了: "超过 突破 破",
};

/** The verb behind which the noun may stand before its number (约有志愿者300名). */
export const VERB_BEFORE_NOUN = "有";

/** Hedges between the number and its measure word. */
export const HEDGES_INSIDE: Readonly<Record<HedgeForce, string>> = {
  above: "余 多",
  at_least: "",
  below: "",
  at_most: "",
  about: "来 把",
};

/** Hedges that follow the measure word. */
export const HEDGES_AFTER: Readonly<Record<HedgeForce, string>> = {
  above: "余 多 有余",
  at_least: "以上 及以上 之上 开外 出头 不止",
  below: "不到",
  at_most: "以下 以内 之内 及以下",
  about: "左右 上下",
};

/** Hedges that bend only a bare scale (上千, 破万), or a number from so much on (破10万). */
export const LEAST_HEDGED: Readonly<Record<string, number>> = {
  上: Number.POSITIVE_INFINITY,
  破: 10_000,
  过: 10_000,
};

/** 过千名 hedges, 跑过千荷泻露桥 tells of the past: behind other words than such (阅读量过10万) only a bare scale with a measure word is hedged. */
export const PAST = "过";
export const AMOUNTS = "量数额值人均已都";

/** Characters that make another word of the hedge after them (附近, 预约, 网上, 高超), by hedge. */
export const NOT_HEDGE_AFTER: Readonly<Record<string, string>> = {
  近: "附最邻就靠走亲临贴远相临新",
  约: "预节公邀相制履违简签婚大合契条特爽",
  超: "高赶反B彩",
  上: "网线街路晚早以会手身桌马地车墙楼树台路船面岗加",
  接近: "直",
  过: "经通路越穿跨渡超度走绕翻不胜难错悔",
  最多: "日天月次周",
  破: "突侦打冲爆攻告识查残揭看说点踏",
};

/** Hedges that may stand before the outer scale of a number (10余万). */
export const HEDGES_WITHIN = "余多来";

/** 30余: the hedge that needs no measure word behind it. */
export const SURPLUS = "余";

/** 200多志愿者: without a measure word 多 hedges before any word but those that it begins itself (多元, 多样). */
export const MORE = "多";
export const NOT_MORE_BEFORE = "元样方数亏久么";

/** 万把人 hedges, 一万把椅子 counts. */
export const AFTER_BARE_SCALE = "把";

/** Behind a measure word these hedge only what is measured (3公里多). */
export const TAILS: readonly string[] = ["余", "多"];

/** What may follow a hedge that is a part of another word (上下游), and what may lead up to it (村规民约). */
export const NOT_HEDGE_BEFORE: Readonly<Record<string, string>> = {
  上下: "联游级",
  不到: "位岗场会家校点底头达一",
  不止: "于一步息是",
};
export const WORD_UP_TO: Readonly<Record<string, string>> = { 约: "村规民" };

/** Two hedges that contradict each other (近300余人): one of each set. */
export const NEARLY: ReadonlySet<string> = new Set("近 将近 接近 不到 不足".split(" "));
export const OVER: ReadonlySet<string> = new Set("余 多 超 超过 以上".split(" "));
