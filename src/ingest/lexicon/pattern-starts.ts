/** Numerals of contracts that are no part of everyday words; read as numbers only beside each other. */
export const CAPITALS = "壹贰叁肆柒捌玖佰仟萬億";

/** Characters by the kinds of `starts`. */
export const START_CHARS: Readonly<Record<string, string>> = {
  digit: "0123456789",
  han: "〇零一二两三四五六七八九十百千万亿",
  latin: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_",
  capital: CAPITALS,
  bracket: "〔[(【",
  lead: "*近约超达截自从今去明前当总第后头其每单几",
};

/** What follows a number of up to five figures where no pattern fits: measure words and scales. */
export const PLAIN_FOLLOW = "支余多万亿千百场位家处件份台辆只块条项篇本册张袋包瓶套盒桶所座栋%";
