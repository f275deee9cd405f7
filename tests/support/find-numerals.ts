const PLAIN = new Set("0123456789０１２３４５６７８９〇零一二三四五六七八九十百千万亿两廿卅");
/** Signs that are a whole numeral: circled, bracketed and dotted ones, Roman figures, powers, fractions. */
const SIGN =
  /[\u2460-\u249b\u2776-\u2793\u3220-\u3229\u3280-\u3289\u2160-\u216b\u2170-\u217b\u00b2\u00b3\u00b9\u00bc-\u00be\u2150-\u215e]/;
const CAPITAL = new Set("壹贰叁肆柒捌玖佰仟萬億");
/** Capitals that are also parts of words (队伍, 大陆, 捡拾): numerals only beside another capital. */
const DOUBTFUL_CAPITAL = new Set("伍陆拾");
const MASK = new Set("*＊");
/** What may stand between a mask and the measure word it hides the number of. */
const HEDGE = new Set("余多万亿 ");
/** Measure words of two characters (人次, 公里) begin with one of these. */
const COUNTING = new Set(
  "人名位个支场次项件份户家处所站点岗座队组类期批台辆箱袋瓶本册张套篇条起车吨亩元岁年月日号时小公平里斤米",
);

function isCapital(char: string | undefined): boolean {
  return char !== undefined && (CAPITAL.has(char) || DOUBTFUL_CAPITAL.has(char));
}

function isNumeral(raw: string, at: number): boolean {
  const char = raw.charAt(at);
  if (PLAIN.has(char) || CAPITAL.has(char) || SIGN.test(char)) return true;
  return DOUBTFUL_CAPITAL.has(char) && (isCapital(raw[at - 1]) || isCapital(raw[at + 1]));
}

function hidesACount(raw: string, end: number): boolean {
  let next = end;
  while (HEDGE.has(raw.charAt(next))) next += 1;
  return COUNTING.has(raw.charAt(next));
}

/**
 * Every maximal run of numeral characters in `raw`, as UTF-16 offsets with the end exclusive, and
 * every mask (`***余项`) that hides a count. It knows nothing of meaning: 一起 holds a numeral, too.
 * A complete ledger holds an entry, fact or rejection, over each of these runs.
 */
export function findNumerals(raw: string): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = [];
  let at = 0;
  while (at < raw.length) {
    const start = at;
    while (at < raw.length && isNumeral(raw, at)) at += 1;
    if (at > start) {
      runs.push({ start, end: at });
      continue;
    }
    while (MASK.has(raw.charAt(at))) at += 1;
    if (at > start) {
      if (hidesACount(raw, at)) runs.push({ start, end: at });
      continue;
    }
    at += 1;
  }
  return runs;
}
