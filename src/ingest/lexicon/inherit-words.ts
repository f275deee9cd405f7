// Words and measure words by which a number counts what the one before it did; asked by `read-facts.ts`.

/** 由17处增至40处: what a count grew to. */
export const GROWN =
  /(?:增至|增加到|升至|上升到|提高到|提升到|扩至|扩大到|扩展到|扩充到|发展到|降至|下降到|减至|达到)$/;
export const FROM_NUMERAL = /[由从].*[\d一二三四五六七八九十百]/;
/** 126个，其中为老类41个: parts of what the whole counts. */
export const OF_THESE = "其中";
export const ANY_OF_THESE = /其中/;
export const HAS_NUMERAL = /[\d一二三四五六七八九十百千万]/;
/** 86户312人: the members of the households that were just counted. */
export const HOUSEHOLD = "户";
/** 收到建议54件，办结50件: what goes without its noun once that was named. */
export const ELLIPTIC: ReadonlySet<string> = new Set("个 项 张 件".split(" "));
